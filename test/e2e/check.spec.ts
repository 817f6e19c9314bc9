import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type Demo, startDemo } from '../demo/server.ts';
import { builtExtension, type ExtensionBrowser, launchExtension } from './extension.ts';
import { canManage, idOfFolder, managedBrowser } from './managed.ts';
import { demoPort, demoSite, pagesPort, pagesSite } from './sites.ts';

/** The test page: what it says of open lists, of the browser's policy, and what is in the file it saves. */
const slow = { timeout: 30_000 };
const lists = ['cho-xu-ly', 'mot-cua', 'da-xu-ly'];
let demo: Demo;

test.beforeAll(async () => {
  demo = await startDemo({ port: demoPort });
});
test.afterAll(() => demo.close());

async function openLists({ context }: ExtensionBrowser): Promise<Page[]> {
  const pages: Page[] = [];
  for (const list of lists) {
    const page = await context.newPage();
    await page.goto(`${demoSite}/danh-sach/${list}?size=50`);
    await page.locator('html[data-dunghan-ready]').waitFor({ state: 'attached' });
    pages.push(page);
  }
  return pages;
}

async function openCheck(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/check.html`);
  await expect(page.getByText(/^Kiểm tra lúc/)).toBeVisible(slow);
  return page;
}

const part = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true }).first();

test.describe('without a policy', () => {
  let browser: ExtensionBrowser;
  let pages: Page[];
  test.beforeAll(async () => {
    browser = await launchExtension();
    pages = await openLists(browser);
  });
  test.afterAll(() => browser.close());

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
    const check = await openCheck(browser);
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
    const check = await openCheck(browser);
    const waiting = check.waitForEvent('download');
    await check.getByRole('button', { name: 'Lưu tệp kiểm tra' }).click();
    const text = readFileSync(await (await waiting).path(), 'utf8');
    const file = JSON.parse(text);
    expect(file.pages.map(({ lists: [list] }: { lists: { rows: number }[] }) => list?.rows)).toEqual([50, 50, 50]);
    expect(file.pages[0].site).toBe(demoSite);
    // Numbers, subjects, names, units and titles: whatever a cell or heading says.
    const said = await Promise.all(
      pages.map((page) =>
        page.locator('h1, h2, td, th').evaluateAll((all) => all.map(({ textContent }) => textContent)),
      ),
    );
    const texts = [...new Set(said.flat().map((one) => one?.trim() ?? ''))].filter((one) => one.length > 4);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((one) => text.includes(one))).toEqual([]);
  });
});

test('tells what a policy sets, what in it is wrong, and what it blocks; and follows when it changes', async () => {
  test.skip(!canManage, 'policies of its own take root on Linux');
  test.setTimeout(120_000);
  const id = idOfFolder(builtExtension);
  const policyWith = (settings: object, hosts: object = {}) => ({
    '3rdparty': { extensions: { [id]: settings } },
    ...(Object.keys(hosts).length > 0 ? { ExtensionSettings: { [id]: hosts } } : {}),
  });
  const wrong = { language: 'vi', calendar: { days: { '2026-13-01': { off: true } } } };
  const blocking = { runtime_blocked_hosts: ['*://*'], runtime_allowed_hosts: [pagesSite] };
  const managed = managedBrowser(policyWith(wrong, blocking));
  const browser = await launchExtension({ executable: managed.executable });
  try {
    expect(browser.id).toBe(id);
    const page = await browser.context.newPage();
    await page.goto(`${demoSite}/danh-sach/cho-xu-ly?size=50`);
    const check = await openCheck(browser);
    const policy = part(check, 'Chính sách của cơ quan');
    await expect(policy).toContainText('Đã nhận được thiết lập từ chính sách.', slow);
    await policy.locator('summary').click();
    await expect(policy.locator('code', { hasText: /^language$/ })).toBeVisible();
    await expect(check.locator('[data-finding="setting"]')).toContainText('calendar.days.2026-13-01');
    await expect(check.locator('[data-finding="blocked"]')).toContainText(`localhost:${demoPort}`);
    managed.set(policyWith({ language: 'en' }));
    await expect(check.getByRole('heading', { name: 'Test page' })).toBeVisible(slow);
    await expect(check.locator('[data-finding="setting"]')).toHaveCount(0, slow);
    await page.reload();
    await check.getByRole('button', { name: 'Check again' }).click();
    await expect(part(check, 'Lists in open tabs')).toContainText(`localhost:${demoPort}`, slow);
    await expect(check.locator('[data-finding="blocked"]')).toHaveCount(0);
    await expect(check.locator('[data-finding="notOpen"]')).toContainText(`localhost:${pagesPort}`);
  } finally {
    await browser.close();
    managed.remove();
  }
});
