import { expect, type Page, test } from '@playwright/test';
import { type Screen, Screens, screens } from './screens.ts';

/** Where colours are the user's own, whatever colour alone said elsewhere is still told. */
const all = new Screens();
test.afterAll(() => all.close());

async function open(name: string): Promise<Page> {
  const page = await all.open(screens.find((one) => one.name === name) as Screen);
  await page.emulateMedia({ forcedColors: 'active' });
  return page;
}

/** The colours that one side of some elements is drawn with, those of the chosen ones and those of the others. */
function edges(page: Page, elements: string, chosen: string, side: 'borderBottomColor' | 'borderInlineStartColor') {
  return page.locator(elements).evaluateAll(
    (found, [which, name]) => {
      const ground = getComputedStyle(document.body).backgroundColor;
      const colours = (isChosen: boolean) => [
        ...new Set(found.filter((one) => one.matches(which) === isChosen).map((one) => getComputedStyle(one)[name])),
      ];
      return { ground, chosen: colours(true), others: colours(false) };
    },
    [chosen, side] as const,
  );
}

for (const [screen, elements, chosen, side] of [
  ['panel', '[role="tab"]', '[aria-selected="true"]', 'borderBottomColor'],
  ['report-list', '[role="tab"]', '[aria-selected="true"]', 'borderBottomColor'],
  ['options-calendar', '.ways a', '[aria-current]', 'borderInlineStartColor'],
] as const) {
  test(`${screen}: the chosen one alone is underlined or has a bar`, async () => {
    const page = await open(screen);
    const found = await edges(page, elements, chosen, side);
    expect(found.others).toEqual([found.ground]);
    expect(found.chosen).toHaveLength(1);
    expect(found.chosen).not.toEqual(found.others);
    await page.close();
  });
}

test('the pill of a state keeps its whole border', async () => {
  const page = await open('panel');
  const state = page.locator('[data-state="overdue"] .state').first();
  await expect(state).toHaveCSS('forced-color-adjust', 'none');
  const drawn = await state.evaluate((one) => {
    const { color, borderColor, backgroundColor } = getComputedStyle(one);
    const page = getComputedStyle(document.body);
    return [color === page.color, borderColor === page.color, backgroundColor === page.backgroundColor];
  });
  expect(drawn).toEqual([true, true, true]);
  await page.close();
});

test('the year tells every kind of day by a shape', async () => {
  const page = await open('options-calendar');
  const shapes = await page
    .locator('.legend .day:not([data-given])')
    .evaluateAll((days) => days.map((day) => day.querySelector('path')?.getAttribute('d') ?? ''));
  expect(shapes).not.toContain('');
  expect(new Set(shapes).size).toBe(shapes.length);
  await expect(page.locator('button.day[data-mark="rest"]:not(:has(path))')).toHaveCount(0);
  await expect(page.locator('button.day[data-mark="rest"]').first()).toBeVisible();
  await page.close();
});
