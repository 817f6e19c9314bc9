import { expect, type Page, test } from '@playwright/test';
import { type Screen, Screens, screens } from './screens.ts';

/** How the parts of a screen stand to each other, where a picture alone would not tell what is wrong. */
const all = new Screens();
test.afterAll(() => all.close());

const open = (name: string): Promise<Page> => all.open(screens.find((one) => one.name === name) as Screen);

test('what acts on a period stands on the line of its fields', async () => {
  const page = await open('report-rates');
  const bottoms = await page
    .locator('.report-period :is(select, button)')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().bottom)));
  expect(bottoms.length).toBeGreaterThan(2);
  expect(new Set(bottoms).size).toBe(1);
  await page.close();
});

test('the words of a button that opens files stand as high as those beside it', async () => {
  const page = await open('options-calendar');
  const words = (text: string) =>
    page.getByText(text, { exact: true }).evaluate((one) => {
      const range = document.createRange();
      range.selectNodeContents(one.firstChild as Node);
      return Math.round(range.getBoundingClientRect().top);
    });
  expect(await words('Chọn tệp…')).toBe(await words('Xem trước'));
  await page.close();
});

for (const name of ['options-privacy', 'options-backup', 'options-rollout']) {
  test(`${name}: the headings of all cards are of one size`, async () => {
    const page = await open(name);
    const sizes = await page
      .locator(':is(.card > :is(h2, h3), .office > summary):visible')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).fontSize));
    expect(sizes.length).toBeGreaterThan(0);
    expect(new Set(sizes)).toEqual(new Set(['16px']));
    await page.close();
  });
}

test('no tab of the panel is higher than its window', async () => {
  const page = await open('panel-data');
  const over = () => page.evaluate(() => (document.scrollingElement?.scrollHeight ?? 0) - innerHeight);
  for (const size of [
    { width: 400, height: 800 },
    { width: 1000, height: 700 },
  ]) {
    await page.setViewportSize(size);
    expect(await over()).toBe(0);
  }
  await page.close();
});

test('what can be done with a row of the popup has its room, and its focus leaves the line above free', async () => {
  const page = await open('popup');
  const row = page.locator('.urgent li').nth(1);
  const more = row.locator('.row-actions > summary');
  await page.keyboard.press('Tab');
  await more.focus();
  const ring = await more.evaluate((one) => {
    const { outlineOffset, outlineWidth } = getComputedStyle(one);
    const out = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
    return one.getBoundingClientRect().top - out;
  });
  const line = await row.locator('.why').evaluate((one) => one.getBoundingClientRect().top);
  expect(ring).toBeGreaterThan(line - 2);
  await page.keyboard.press('Enter');
  const heading = await row.locator('.row-actions h3').evaluate((one) => one.getBoundingClientRect().bottom);
  const first = await row.locator('.row-actions .buttons').first().boundingBox();
  expect((first?.y ?? 0) - heading).toBeGreaterThanOrEqual(8);
  await page.close();
});
