import { expect, type Page, test } from '@playwright/test';
import { loadHostile } from '../pages/all.ts';
import { type PagesServer, startPages } from '../pages/server.ts';
import { faults } from '../pages/walk.ts';
import { type ExtensionBrowser, launchExtension } from './extension.ts';
import { pagesPort, pagesSite } from './sites.ts';

/** Pages that mean harm or know no measure: we stay bounded, throw nothing, and badge only what we understood. */
let server: PagesServer;
let browser: ExtensionBrowser;

test.beforeAll(async () => {
  server = await startPages(pagesPort);
  const extension = process.env.EXTENSION;
  browser = await launchExtension(extension ? { extension } : {});
});

test.afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The host's own handler answers a real click; so long it took, in milliseconds. */
async function answerTime(page: Page): Promise<number> {
  const before = await page.evaluate(() => Number(Reflect.get(window, 'daBam') ?? 0));
  const start = Date.now();
  await page.evaluate(() => document.getElementById('bam')?.click());
  await page.waitForFunction((count) => Reflect.get(window, 'daBam') === count + 1, before, {
    polling: 20,
    timeout: 8000,
  });
  return Date.now() - start;
}

for (const { name, about, expected, steps = [], leastRows = 0 } of await loadHostile()) {
  test(`${name}: ${about}`, async () => {
    test.setTimeout(30_000);
    const page = await browser.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${pagesSite}/${name}`, { waitUntil: 'commit' });
    await page.waitForSelector('#bam', { state: 'attached', timeout: 8000 });
    for (let round = 0; round < 8; round++) {
      expect(await answerTime(page)).toBeLessThan(2000);
      await page.waitForTimeout(300);
    }
    const oracle = expected(server.now);
    const check = async (): Promise<void> => {
      const { wrong, checked } = await faults(page, oracle, Date.now());
      expect(wrong).toEqual([]);
      expect(checked).toBeGreaterThanOrEqual(leastRows);
    };
    await check();
    for (const step of steps) {
      await step.run(page);
      await page.waitForTimeout(1000);
      await check();
    }
    expect(await page.evaluate(() => Reflect.get(window, 'biTanCong'))).toBeUndefined();
    expect(errors).toEqual([]);
    await page.close();
  });
}
