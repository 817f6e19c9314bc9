import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { axeFaults, focusFaults, motionFaults, watchLiveRegions, widthFaults } from './look.ts';
import { type Screen, Screens, screens } from './screens.ts';

/** Every screen, opened once: for axe in both themes, narrow and enlarged, by keyboard, without motion. */
const all = new Screens({ viewport: { width: 1000, height: 700 } });

test.describe.configure({ timeout: 90_000 });
test.afterAll(() => all.close());

async function faultsOf(page: Page, { within }: Screen): Promise<string[]> {
  const said = await watchLiveRegions(page);
  const found: string[] = [];
  const add = (when: string, faults: readonly string[]) => found.push(...faults.map((fault) => `${when}: ${fault}`));
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    add(colorScheme, await axeFaults(page, within));
  }
  add('less motion', await motionFaults(page));
  // 200 % in a window of 1280 px leaves 640 of them.
  for (const width of within === undefined ? [640, 320] : []) add('narrow', await widthFaults(page, width));
  await page.setViewportSize({ width: 1000, height: 700 });
  add('at rest', await said());
  return found;
}

/** How the focus shows, with the page's colours and with those its user forces on it. */
async function focusFaultsOf(page: Page): Promise<string[]> {
  const usual = await focusFaults(page);
  await page.emulateMedia({ forcedColors: 'active' });
  const forced = await focusFaults(page);
  return [...usual, ...forced.map((fault) => `forced colours: ${fault}`)];
}

test('every page of the extension is among the screens', () => {
  const root = join(import.meta.dirname, '../../entrypoints');
  const pages = globSync('*/index.html', { cwd: root }).map((path) => `${dirname(path)}.html`);
  const named = readFileSync(join(import.meta.dirname, 'screens.ts'), 'utf8');
  expect(pages.filter((page) => !new RegExp(`['\`]${page}`).test(named))).toEqual([]);
  expect(pages.length).toBeGreaterThan(6);
});

for (const screen of screens) {
  test(screen.name, async () => {
    const page = await all.open(screen);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const faults = await faultsOf(page, screen);
    // The stops of a host's page are its own.
    if (screen.within === undefined) faults.push(...(await focusFaultsOf(page)));
    await page.close();
    expect([...faults, ...errors]).toEqual([]);
  });
}
