import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type Demo, startDemo } from '../demo/server.ts';
import { type ExtensionBrowser, launchExtension } from './extension.ts';
import { demoPort, demoSite, pagesSite } from './sites.ts';

/** The test page: what it says of open lists, and what is in the file it saves. With a policy: test/rollout-e2e. */
const slow = { timeout: 30_000 };
const lists = ['cho-xu-ly', 'mot-cua', 'da-xu-ly'];
let demo: Demo;
let browser: ExtensionBrowser;
let pages: Page[];

test.beforeAll(async () => {
  demo = await startDemo({ port: demoPort });
  browser = await launchExtension();
  pages = await openLists();
});
test.afterAll(async () => {
  await browser.close();
  await demo.close();
});

async function openLists(): Promise<Page[]> {
  const opened: Page[] = [];
  for (const list of lists) {
    const page = await browser.context.newPage();
    await page.goto(`${demoSite}/danh-sach/${list}?size=50`);
    await page.locator('html[data-dunghan-ready]').waitFor({ state: 'attached' });
    opened.push(page);
  }
  return opened;
}

async function openCheck(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/check.html`);
  await expect(page.getByText(/^Kiểm tra lúc/)).toBeVisible(slow);
  return page;
}

const part = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true }).first();

test('popup and options lead there', async () => {
  for (const from of ['popup', 'options']) {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.id}/${from}.html`);
    const opened = browser.context.waitForEvent('page');
    await page.getByRole('button', { name: 'Trang kiểm tra', exact: true }).click();
    const check = await opened;
    await expect(check.getByRole('heading', { name: 'Trang kiểm tra' })).toBeVisible(slow);
    await expect(check).toHaveTitle('Trang kiểm tra · Đúng Hạn');
    await check.close();
  }
});

test('tells how each open list is read, and what is not open', async () => {
  const check = await openCheck();
  const rows = part(check, 'Danh sách trong các tab đang mở').locator('tbody tr');
  await expect(rows).toHaveCount(lists.length, slow);
  for (const row of await rows.all()) await expect(row).toContainText(/Đọc tốt50\d+$/);
  await expect(check.getByText('Không thấy chỗ nào sai.')).toBeVisible();
  await expect(check.locator('[data-finding="notOpen"]')).toContainText(pagesSite.replace('http://', ''));
  await expect(check.locator('[data-finding="notOpen"]')).not.toContainText(demoSite.replace('http://', ''));
  await expect(check.getByText('Không có thiết lập nào từ chính sách.')).toBeVisible(slow);
  await expect(part(check, 'Các trang được phép đọc')).toContainText('bản cài đặt của cơ quan');
  await expect(part(check, 'Dữ liệu trên máy')).toContainText('Ghi được dữ liệu.');
  // It looks again when its user comes back from a page.
  await pages[0]?.goto(`${demoSite}/danh-sach/cho-phan-cong`);
  await check.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await expect(rows.filter({ hasText: /Đọc tốt00$/ })).toHaveCount(1, slow);
  await pages[0]?.goBack();
});

test('the file it saves tells nothing of what the lists say', async () => {
  const check = await openCheck();
  const waiting = check.waitForEvent('download');
  await check.getByRole('button', { name: 'Lưu tệp kiểm tra' }).click();
  const text = readFileSync(await (await waiting).path(), 'utf8');
  const file = JSON.parse(text);
  expect(file.pages.map(({ lists: [list] }: { lists: { rows: number }[] }) => list?.rows)).toEqual([50, 50, 50]);
  expect(file.pages[0].site).toBe(demoSite);
  // Numbers, subjects, names, units and titles: whatever a cell or heading says.
  const said = await Promise.all(
    pages.map((page) => page.locator('h1, h2, td, th').evaluateAll((all) => all.map(({ textContent }) => textContent))),
  );
  const texts = [...new Set(said.flat().map((one) => one?.trim() ?? ''))].filter((one) => one.length > 4);
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter((one) => text.includes(one))).toEqual([]);
});
