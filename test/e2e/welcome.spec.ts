import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { type Demo, startDemo } from '../demo/server.ts';
import { type ExtensionBrowser, launchExtension } from './extension.ts';
import { buildGeneral } from './general.ts';
import { demoPort, demoSite } from './sites.ts';

/** In the extension's pages and worker, where the functions given to `evaluate` run. */
declare const chrome: typeof Browser;

/** The first page, its sample list and the guides: of the build that asks for each site, and of one for given sites. */
const slow = { timeout: 40_000 };
let general: ExtensionBrowser;

test.describe.configure({ mode: 'serial' });
test.setTimeout(240_000);
test.beforeAll(async () => {
  general = await launchExtension({ extension: buildGeneral() });
  // The one that opens by itself would be taken for one that a test opens.
  const isFirst = (page: Page) => page.url().endsWith('/welcome.html');
  await expect.poll(() => general.context.pages().some(isFirst), slow).toBe(true);
  await general.context.pages().find(isFirst)?.close();
});
test.afterAll(() => general.close());

async function open(path: string, browser = general): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  await expect(page.locator('h1')).toBeVisible(slow);
  return page;
}
const step = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });
const badges = (page: Page) => page.locator('[data-dunghan="badge"]');

/** Everything the extension keeps, as one text. */
function keptBy({ worker }: ExtensionBrowser): Promise<string> {
  return worker.evaluate(async () => {
    const areas = [await chrome.storage.local.get(null), await chrome.storage.session.get(null)];
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('dung-han');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tables = [...db.objectStoreNames];
    const all = await Promise.all(
      tables.map(
        (name) =>
          new Promise((resolve) => {
            const asked = db.transaction(name).objectStore(name).getAll();
            asked.onsuccess = () => resolve(asked.result);
          }),
      ),
    );
    db.close();
    return JSON.stringify([areas, all]);
  });
}

/** What axe finds; badges are the overlay's, and looked at where it is. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('[data-dunghan="layer"]').analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('by mouse: the sample has badges of every state, step 3 tells of the first, and nothing is kept', async () => {
  const page = await open('welcome.html');
  await expect(step(page, 'Cho phép một trang')).toBeVisible();
  await page.getByRole('button', { name: 'Thử trên trang mẫu' }).click();
  await expect(page.getByText('Trang mẫu: dữ liệu không có thật, không được lưu.')).toBeVisible(slow);
  const states = () =>
    badges(page).evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-state')))]);
  await expect
    .poll(async () => (await states()).toSorted(), slow)
    .toEqual(['ontime', 'overdue', 'paused', 'soon', 'today', 'unknown']);
  // Of twelve rows one has no deadline; that marked Mật has its badge.
  await expect(page.locator('tbody tr')).toHaveCount(12);
  await expect(badges(page)).toHaveCount(11);
  const first = (await badges(page).first().textContent())?.trim() ?? '';
  await page.getByRole('button', { name: 'Tiếp tục bước 3' }).click();
  await expect(step(page, 'Xem việc cần chú ý')).toBeVisible(slow);
  const shown = page.locator('.welcome-first');
  await expect(shown).toHaveAttribute('data-state', 'overdue');
  await expect(shown).toContainText('3308/UBND-TH');
  await expect(shown).toContainText(first);
  const kept = await keptBy(general);
  for (const text of ['3308/UBND-TH', '56/CA-TT', 'Báo cáo kết quả cải cách']) expect(kept).not.toContain(text);
  expect(
    JSON.parse(kept)[1]
      .flat()
      .filter((one: object) => 'key' in one),
  ).toEqual([]);
  await page.close();
});

test('by keyboard alone: a wrong address, skipping, coming back, the sample, step 3', async () => {
  const page = await open('welcome.html');
  const press = async (name: string) => {
    const button = page.getByRole('button', { name, exact: true });
    for (let turn = 0; turn < 30; turn++) {
      if (await button.evaluate((one) => one === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
  };
  const address = page.getByLabel('Địa chỉ hệ thống');
  for (let turn = 0; turn < 12 && !(await address.evaluate((one) => one === document.activeElement)); turn++)
    await page.keyboard.press('Tab');
  await page.keyboard.type('hệ thống văn bản');
  await page.keyboard.press('Enter');
  await expect(address).toHaveAccessibleDescription(/Địa chỉ chưa đúng/);
  await expect(address).toBeFocused();
  await press('Bỏ qua bước này');
  await expect(step(page, 'Mở danh sách')).toBeFocused();
  await press('Quay lại');
  await expect(step(page, 'Cho phép một trang')).toBeFocused();
  await press('Thử trên trang mẫu');
  await expect(page).toHaveURL(/sample\.html$/);
  await press('Tiếp tục bước 3');
  await expect(step(page, 'Xem việc cần chú ý')).toBeVisible(slow);
  const opened = general.context.waitForEvent('page');
  await press('Lãnh đạo phòng');
  const guide = await opened;
  await expect(guide.getByRole('heading', { level: 1, name: 'Hướng dẫn cho lãnh đạo phòng' })).toBeVisible(slow);
  await guide.close();
  await page.close();
});

test('an address: the browser is asked for that site only; a refusal is told, a grant leads on', async () => {
  const page = await general.context.newPage();
  // No one can answer the browser's question here; what it is asked, and what its answer does, can be seen.
  await page.addInitScript(() => {
    const asked = { what: [] as unknown[], answer: false };
    Object.assign(globalThis, { asked });
    chrome.permissions.request = ((what: unknown, done?: (granted: boolean) => void) => {
      asked.what.push(what);
      done?.(asked.answer);
      return Promise.resolve(asked.answer);
    }) as typeof chrome.permissions.request;
  });
  await page.goto(`chrome-extension://${general.id}/welcome.html`);
  const allow = page.getByRole('button', { name: 'Cho phép trang này' });
  await page.getByLabel('Địa chỉ hệ thống').fill('qlvb.example.gov.vn/van-ban-den?trang=2', slow);
  await allow.click();
  await expect(page.getByRole('alert')).toContainText('Trình duyệt chưa cho phép đọc https://qlvb.example.gov.vn');
  const asked = () => page.evaluate(() => (globalThis as unknown as { asked: { what: unknown[] } }).asked.what);
  expect(await asked()).toEqual([{ origins: ['https://qlvb.example.gov.vn/*'] }]);
  await page.evaluate(() => {
    (globalThis as unknown as { asked: { answer: boolean } }).asked.answer = true;
  });
  await allow.click();
  await expect(step(page, 'Mở danh sách')).toBeFocused();
  await page.close();
});

test('a site that the settings do not allow is not even asked for', async () => {
  const page = await open('welcome.html');
  await page.evaluate(() => chrome.storage.local.set({ 'setting.sites': ['https://qlvb.example.gov.vn'] }));
  const address = page.getByLabel('Địa chỉ hệ thống');
  await page.reload();
  await expect(address).toHaveValue('https://qlvb.example.gov.vn', slow);
  await address.fill('https://khac.example.gov.vn');
  await page.getByRole('button', { name: 'Cho phép trang này' }).click();
  await expect(page.getByRole('alert')).toContainText(
    'https://khac.example.gov.vn không có trong mục “Chỉ đọc các trang này”',
  );
  await page.evaluate(() => chrome.storage.local.remove('setting.sites'));
  await page.close();
});

test('welcome, sample and guides: axe finds nothing in either theme, and 320 px need no scrolling', async () => {
  const page = await general.context.newPage();
  const paths = [
    'welcome.html',
    'welcome.html?step=3&sample',
    'sample.html',
    'guide.html?for=chuyen-vien',
    'guide.html?for=lanh-dao',
    'guide.html?for=quan-tri',
  ];
  for (const path of paths) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`chrome-extension://${general.id}/${path}`);
    await expect(page.locator('h1')).toBeVisible(slow);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await findings(page), `${path}, ${colorScheme}`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
  }
  await page.goto(`chrome-extension://${general.id}/welcome.html`);
  await page.getByRole('button', { name: 'Mở danh sách' }).click();
  await page.getByText('Chưa thấy nhãn?').click();
  expect(await findings(page)).toEqual([]);
  await page.close();
});

test('a guide shows its pictures in the colours of its theme, and leads to the others and back to the steps', async () => {
  const page = await open('guide.html?for=chuyen-vien');
  const sources = (theme: string) =>
    page.locator('picture img').evaluateAll(async (all, end) => {
      const images = all as HTMLImageElement[];
      for (const image of images) image.loading = 'eager';
      return images.every((one) => one.complete && one.naturalWidth > 0 && one.currentSrc.endsWith(end));
    }, `-${theme}.webp`);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => sources(colorScheme), slow).toBe(true);
  }
  await page.getByRole('link', { name: 'Hoãn nhắc' }).click();
  await expect(page.getByRole('heading', { name: 'Hoãn nhắc' })).toBeInViewport();
  await page.getByRole('link', { name: 'Quản trị' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hướng dẫn triển khai' })).toBeVisible(slow);
  const opened = general.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Ba bước bắt đầu' }).click();
  await expect(step(await opened, 'Cho phép một trang')).toBeVisible(slow);
  await page.close();
});

test('a build for given sites says which are on, and goes on by itself once a list was seen', async () => {
  const demo: Demo = await startDemo({ port: demoPort });
  const packed = await launchExtension();
  const page = await open('welcome.html', packed);
  await expect(page.locator('.welcome-on')).toContainText(demoSite);
  await expect(page.getByLabel('Địa chỉ hệ thống')).toHaveCount(0);
  await page.getByRole('button', { name: 'Tiếp tục', exact: true }).click();
  await expect(page.getByText('Đang chờ danh sách đầu tiên…')).toBeVisible();
  const opened = packed.context.waitForEvent('page');
  await page.getByRole('link', { name: `Mở ${demoSite.replace('http://', '')}` }).click();
  const list = await opened;
  await list.goto(`${demoSite}/danh-sach/cho-xu-ly?size=50`);
  await expect(badges(list).first()).toBeVisible(slow);
  await expect(step(page, 'Xem việc cần chú ý')).toBeVisible(slow);
  const first = page.locator('.welcome-first');
  await expect(first).toContainText('Nhãn đầu tiên');
  await expect(first).toHaveAttribute('data-state', 'overdue');
  await expect(first.locator('.state')).toContainText('quá hạn');
  await packed.close();
  await demo.close();
});
