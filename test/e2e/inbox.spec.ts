import { expect, type Page, test } from '@playwright/test';
import { type Demo, startDemo } from '../demo/server.ts';
import { disagreements, type ExpectedRow } from './agree.ts';
import { seen } from './badges.ts';
import { type ExtensionBrowser, launchExtension } from './extension.ts';
import { demoPort, demoSite } from './sites.ts';

const rows = 'tr[data-id]';
const settle = 1500;

let demo: Demo;
let browser: ExtensionBrowser;
let page: Page;
let oracle: Map<string, ExpectedRow>;

test.beforeAll(async () => {
  demo = await startDemo({ port: demoPort });
  browser = await launchExtension();
  page = await browser.context.newPage();
  oracle = new Map(
    ['cho-xu-ly', 'phoi-hop', 'da-xu-ly', 'mot-cua', 'nhiem-vu'].flatMap(
      (list) => demo.oracle({ list, size: 10_000 })?.rows.map((row) => [row.id, row] as const) ?? [],
    ),
  );
});

test.afterAll(async () => {
  await browser.close();
  await demo.close();
});

async function open(path: string): Promise<void> {
  await page.goto(demoSite + path);
  await expect(page.locator('html[data-dunghan-ready]')).toBeAttached();
  await page.waitForTimeout(settle);
}

/** Every row in view agrees with the oracle, and no badge lies anywhere else. */
async function expectAgreement(atLeast = 5): Promise<void> {
  const { rows: visible, stray } = await seen(page, rows);
  expect(visible.length).toBeGreaterThanOrEqual(atLeast);
  expect(disagreements(visible, oracle, Date.now())).toEqual([]);
  expect(stray).toEqual([]);
}

for (const list of ['cho-xu-ly', 'phoi-hop', 'da-xu-ly', 'mot-cua', 'nhiem-vu']) {
  test(`${list}: 200 rows agree with the oracle, from top to bottom`, async () => {
    await open(`/danh-sach/${list}?size=200`);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let top = 0; top < height; top += 500) {
      await page.evaluate((y) => scrollTo(0, y), top);
      await page.waitForTimeout(120);
      await expectAgreement(0);
    }
    expect(errors).toEqual([]);
  });
}

test('the first paint, a refresh, the next page, more rows', async () => {
  await open('/danh-sach/cho-xu-ly?size=50');
  await expectAgreement();
  for (const button of ['#lam-moi', '#trang-sau', '#trang-truoc', '#xem-them']) {
    await page.locator(button).click();
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForTimeout(settle);
    await expectAgreement();
  }
  await page.evaluate(() => document.querySelector('tr[data-id]:last-child')?.scrollIntoView({ block: 'end' }));
  await page.waitForTimeout(settle);
  await expectAgreement();
});

test('sorting in the page', async () => {
  await open('/danh-sach/nhiem-vu?size=200');
  for (const _ of [1, 2]) {
    await page.locator('th[data-cot="han"]').click();
    await page.waitForTimeout(settle);
    await expectAgreement();
  }
});

test('into the detail view and back, without and with a reload', async () => {
  await open('/danh-sach/cho-xu-ly?size=50');
  await page.locator('tr[data-id] .c-soDen').first().click();
  await page.waitForTimeout(settle);
  expect((await seen(page, rows)).rows).toEqual([]);
  expect(await page.locator('[data-dunghan="badge"]').count()).toBe(0);
  await page.goBack();
  await page.waitForTimeout(settle);
  await expectAgreement();
  await page.locator('a.trich-yeu').first().click();
  await page.waitForTimeout(settle);
  expect(await page.locator('[data-dunghan="badge"]').count()).toBe(0);
  await page.goBack();
  await page.waitForTimeout(settle);
  await expectAgreement();
});

test('an inner scroll box with a sticky header', async () => {
  await open('/danh-sach/cho-xu-ly?size=200&box=1');
  await expectAgreement(3);
  for (const top of [137, 1000, 2222]) {
    await page.locator('.khung').evaluate((box, y) => box.scrollTo(0, y), top);
    await page.waitForTimeout(300);
    await expectAgreement(3);
  }
});

test('a page that changes its language', async () => {
  await open('/danh-sach/cho-xu-ly?size=50');
  await page.locator('#ngon-ngu').click();
  await page.waitForTimeout(settle);
  await expectAgreement();
});

test('a list of 0 rows is quiet', async () => {
  await open('/danh-sach/cho-phan-cong');
  expect(await page.locator('[data-dunghan="badge"]').count()).toBe(0);
});

test('badges are dark on a dark page and light on a light one, whatever the system says', async () => {
  for (const [query, isDark] of [
    ['', false],
    ['&dark=1', true],
  ] as const) {
    await open(`/danh-sach/cho-xu-ly?size=50${query}`);
    const background = await page
      .locator('[data-dunghan="badge"]')
      .first()
      .evaluate((badge) => getComputedStyle(badge).backgroundColor);
    const channels = (background.match(/\d+/g) ?? []).slice(0, 3).map(Number);
    expect(Math.max(...channels) < 128, background).toBe(isDark);
  }
});
