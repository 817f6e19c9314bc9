import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { loadPages } from '../pages/all.ts';
import type { TestPage } from '../pages/page.ts';
import { differences, faults, pictures } from '../pages/walk.ts';
import { type Beside, startBeside } from './beside.ts';
import { pagesSite } from './sites.ts';

/** Every page of test/pages/, by the same rules: `npx playwright test … pages.spec.ts -g split-tables`. */
const settle = { load: 1200, step: 800, again: 300, longest: 10_000 };

let beside: Beside;

test.beforeAll(async () => {
  beside = await startBeside();
});
test.afterAll(() => beside.close());

async function open(context: BrowserContext, name: string): Promise<{ page: Page; errors: string[] }> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`page error: ${error.message}`));
  await page.goto(`${pagesSite}/${name}`);
  await page.waitForTimeout(settle.load);
  return { page, errors };
}

/** Opens the page with and without us, walks its steps with us, and collects every fault. */
async function walk({ name, expected, steps = [], leastRows = 5 }: TestPage): Promise<string[]> {
  const [{ page, errors }, bare] = await Promise.all([open(beside.ours.context, name), open(beside.plain, name)]);
  const oracle = expected(beside.server.now);
  const found = differences(await pictures(page), await pictures(bare.page));
  await bare.page.close();
  const check = async (when: string, least = leastRows): Promise<void> => {
    let { wrong, checked } = await faults(page, oracle, Date.now());
    // How long a page takes to come to rest is the machine's; what it looks like then is ours.
    for (let waited = 0; wrong.length > 0 && waited < settle.longest; waited += settle.again) {
      await page.waitForTimeout(settle.again);
      ({ wrong, checked } = await faults(page, oracle, Date.now()));
    }
    if (checked < least) wrong.push(`only ${checked} dossiers in view, expected at least ${least}`);
    found.push(...wrong.map((fault) => `${when}: ${fault}`));
  };
  await check('at first');
  for (const step of steps) {
    await step.run(page);
    await page.waitForTimeout(settle.step);
    for (const [id, truth] of step.expects?.(beside.server.now) ?? []) oracle.set(id, truth);
    await check(step.name, step.leastRows);
  }
  await page.close();
  return [...found, ...errors];
}

for (const page of await loadPages()) {
  test(`${page.name}: ${page.about}`, async () => {
    test.fail(page.fault !== undefined, page.fault);
    expect(await walk(page)).toEqual([]);
  });
}
