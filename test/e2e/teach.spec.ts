import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { heardOf } from './card-stage.ts';
import { type ExtensionBrowser, launchExtension } from './extension.ts';
import { teachSite } from './sites.ts';
import { startTeachPages } from './teach-pages.ts';

/** In the worker, where the functions given to `evaluate` run. */
declare const chrome: typeof Browser;

/** Teaching by pointing, and adapters as files, on pages whose deadlines generic reading does not find. */
let host: Awaited<ReturnType<typeof startTeachPages>>;
let browser: ExtensionBrowser;
let page: Page;
let popup: Page;

test.beforeAll(async () => {
  host = await startTeachPages();
});
test.afterAll(() => host.close());
test.beforeEach(async () => {
  browser = await launchExtension();
  page = await browser.context.newPage();
  // Just installed, it starts anew in every open page; from then on it is there before the host's own scripts. And no
  // setting holds before the browser, just started, has said that there is no policy: seconds later on a busy machine.
  await page.waitForTimeout(1500);
  await expect.poll(() => stored('settings.effective'), { timeout: 30_000 }).toBeDefined();
});
test.afterEach(() => browser.close());

/** What the extension has stored under a key. */
const stored = (key: string) =>
  browser.worker.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);

const badges = () => page.locator('[data-dunghan="badge"]');
const preview = () => page.locator('[data-dunghan="preview"]');
const bar = () => page.locator('[data-dunghan="asking"]');
const heard = () => heardOf(page);

/** The popup as a page of its own, for the tab that shows `path`. */
async function open(path: string): Promise<void> {
  await page.goto(teachSite + path);
  await expect(page.locator('html[data-dunghan-ready]')).toBeAttached();
  await openPopup();
}

async function openPopup(): Promise<void> {
  const idOf = async (site: string) => (await chrome.tabs.query({ url: `${site}/*` }))[0]?.id;
  const tabId = await browser.worker.evaluate(idOf, teachSite);
  popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.id}/popup.html?tabId=${tabId}`);
  await popup.locator('.how').evaluate((details) => ((details as HTMLDetailsElement).open = true));
}

/** Has the user point; the popup makes way, as it does when it is the real one. */
async function startPointing(name = 'Chỉ cột hạn xử lý'): Promise<void> {
  await popup.getByRole('button', { name }).first().click();
  await popup.waitForEvent('close');
  await page.bringToFront();
}

/** What the user does to a cell: comes near, presses, releases. */
async function clickOn(selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not to be seen`);
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.move(box.x + 12, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.up();
}

const press = (name: string) => page.locator(`[data-act="${name}"]`).click();

test('a column that generic reading does not know is pointed at, tried, kept, and read from then on', async () => {
  await open('/bang');
  expect(await badges().count()).toBe(0);
  await startPointing();
  await expect(bar()).toContainText('Bấm vào một ô ghi hạn xử lý');
  await heard();
  await clickOn('tbody tr:nth-child(3) td:nth-child(5)');
  await expect(preview()).toContainText('Đọc được hạn xử lý ở 10/12 dòng');
  await expect(preview()).toContainText('1 dòng để trống · 1 dòng chưa hiểu');
  await expect(preview()).toContainText('xin ý kiến');
  await expect(preview().locator('li')).toHaveCount(5);
  await press('save');
  await expect(bar()).toContainText('Đã lưu');
  await expect(badges()).toHaveCount(11);
  expect(await heard()).toEqual([]);
  await page.reload();
  await expect(badges()).toHaveCount(11);
  await openPopup();
  await expect(popup.locator('[data-adapter="da-chi-localhost-42019"]')).toContainText('1 cột đã chỉ');
});

test('while the user points the host hears nothing and nothing is opened, wherever it is clicked', async () => {
  await open('/bang');
  await startPointing();
  await expect(bar()).toBeVisible();
  await heard();
  host.requests.length = 0;
  await clickOn('tbody tr:nth-child(2) a');
  await expect(preview()).toBeVisible();
  const link = await page.locator('tbody tr:nth-child(4) a').boundingBox();
  if (link === null) throw new Error('no link');
  await page.mouse.dblclick(link.x + 8, link.y + 6);
  await page.mouse.click(link.x + 8, link.y + 6, { button: 'middle' });
  await page.mouse.click(link.x + 8, link.y + 6, { button: 'right' });
  await page.keyboard.press('Enter');
  await press('again');
  await page.keyboard.press('a');
  await page.mouse.move(link.x + 8, link.y + 6);
  // The last press ends the pointing; its release, and the second half of a double click, are still ours.
  await page.mouse.down();
  await page.keyboard.press('Escape');
  await expect(bar()).toHaveCount(0);
  await page.mouse.up();
  await page.mouse.dblclick(link.x + 8, link.y + 6);
  expect(await heard()).toEqual([]);
  expect(host.requests).toEqual([]);
  // The listeners do hear: afterwards a click is the host's own again.
  await page.waitForTimeout(600);
  await page.locator('h2').click();
  expect(await heard()).toContain('click');
});

test('a way of writing dates that reads more rows is offered and chosen; a card repeats the page’s own words', async () => {
  await open('/bang-my');
  await startPointing();
  await clickOn('tbody tr:nth-child(1) td:nth-child(5)');
  await expect(preview()).toContainText('Trang này ghi:');
  await expect(page.locator('[data-act="format:monthDayYear"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(preview()).toContainText('10/12 dòng');
  await page.locator('[data-act="format:"]').click();
  await expect(preview()).not.toContainText('10/12 dòng');
  await page.locator('[data-act="format:monthDayYear"]').click();
  await press('save');
  await expect(badges()).toHaveCount(11);
  await page.waitForTimeout(600);
  await badges().first().click();
  const written = await page.locator('tbody tr:nth-child(1) td:nth-child(5)').textContent();
  await expect(page.locator('[data-dunghan="card"] .said')).toHaveText(written ?? '');
});

test('cards nobody knew of become a list, and a second field joins the first', async () => {
  await open('/the');
  await startPointing();
  await clickOn('article:nth-child(2) em');
  await expect(preview()).toContainText('Đọc được hạn xử lý ở 12/12 dòng');
  await press('save');
  await expect(badges().first()).toBeVisible();
  await openPopup();
  await startPointing('Chỉ cột số ký hiệu');
  await clickOn('article:nth-child(2) h4');
  await expect(preview()).toContainText('Đọc được số ký hiệu ở 12/12 dòng');
  await press('save');
  await expect(bar()).toContainText('Đã lưu');
  await openPopup();
  await expect(popup.locator('[data-adapter]')).toHaveCount(1);
  await expect(popup.locator('[data-adapter]')).toContainText('2 cột đã chỉ');
});

test('on a board the label of the value is taught, and the cards of every column are read', async () => {
  await open('/bang-viec');
  expect(await badges().count()).toBe(0);
  await startPointing();
  await clickOn('.cot:nth-child(1) .viec:nth-child(2) p:nth-of-type(2)');
  await expect(preview()).toContainText('Đọc được hạn xử lý ở 12/12 dòng');
  await press('save');
  await expect(badges()).toHaveCount(12);
  expect(await stored('setting.adapters')).toMatchObject([{ fields: { hanXuLy: { label: 'Mốc trả' } } }]);
});

test('nothing that only secret rows say is kept of pointing at one', async () => {
  await open('/mat');
  await expect(badges()).toHaveCount(5);
  await startPointing();
  await clickOn('article:nth-child(2) em');
  await expect(preview()).toContainText('5/5 dòng');
  await press('save');
  await expect(bar()).toContainText('Đã lưu');
  const kept = JSON.stringify(await stored('setting.adapters'));
  expect(kept).toContain('hanXuLy');
  expect(kept).not.toMatch(/Chuyên án|Sông Lam/);
});

test('of several frames the one that is clicked in wins, and the others stop', async () => {
  await open('/khung');
  await startPointing();
  await expect(bar()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.waitForTimeout(600);
  const menu = page.frameLocator('iframe[src="/menu"]').locator('li').first();
  await menu.click();
  expect(await menu.evaluate(() => Reflect.get(window, 'heard') as string[])).toContain('click');
  await openPopup();
  await startPointing();
  const inner = page.frameLocator('iframe[src="/bang"]');
  await expect(bar()).toBeVisible();
  const cell = await inner.locator('tbody tr:nth-child(2) td:nth-child(5)').boundingBox();
  if (cell === null) throw new Error('no cell');
  await page.mouse.move(cell.x + 5, cell.y + 5);
  await page.mouse.click(cell.x + 8, cell.y + 8);
  await expect(inner.locator('[data-dunghan="preview"]')).toContainText('10/12');
  await expect(page.locator('[data-dunghan="asking"]')).toHaveCount(0);
  await inner.locator('[data-act="save"]').click();
  await expect(inner.locator('[data-dunghan="badge"]').first()).toBeVisible();
});

test('a badge opens a card that says where its deadline was read, and leads to pointing', async () => {
  await open('/bang');
  await startPointing();
  await clickOn('tbody tr:nth-child(1) td:nth-child(5)');
  await press('save');
  await expect(badges().first()).toBeVisible();
  await page.waitForTimeout(600);
  await heard();
  const card = page.locator('[data-dunghan="card"]');
  await badges().nth(1).click();
  await expect(card).toContainText('Đọc ở cột “Mốc”:');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  expect(await heard()).toEqual([]);
  await badges().nth(1).click();
  await expect(card).toBeVisible();
  await page.locator('h2').click();
  await expect(card).toHaveCount(0);
  expect(await heard()).toContain('click');
  await badges().nth(1).click();
  await press('correct');
  await expect(bar()).toContainText('Bấm vào một ô ghi hạn xử lý');
});

test('the host cannot press our buttons', async () => {
  await open('/bang');
  await startPointing();
  await clickOn('tbody tr:nth-child(1) td:nth-child(5)');
  await expect(preview()).toBeVisible();
  await page.evaluate(() => {
    for (const layer of document.querySelectorAll('[data-dunghan="layer"]'))
      for (const button of layer.shadowRoot?.querySelectorAll('button') ?? []) button.click();
  });
  await page.waitForTimeout(500);
  await expect(preview()).toBeVisible();
  expect(await badges().count()).toBe(0);
});

test('files: a broken one is refused and says where, a good one comes out as a policy takes it', async () => {
  await open('/bang');
  const file = (name: string, content: unknown) => {
    const path = test.info().outputPath(name);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  const good = {
    version: 1,
    id: 'van-phong',
    match: { sites: [`${teachSite}/*`] },
    fields: { hanXuLy: { column: 'Mốc' } },
  };
  const input = popup.locator('input[type=file]');
  await input.setInputFiles(file('sai.json', [good, { ...good, id: 'b', fields: { hanXuLy: { column: -1 } } }]));
  await expect(popup.getByRole('alert')).toContainText('“sai.json”');
  await expect(popup.getByRole('alert')).toContainText('1.fields.hanXuLy.column');
  await expect(popup.locator('[data-adapter]')).toHaveCount(0);
  await input.setInputFiles(file('tot.json', good));
  await expect(popup.locator('[data-adapter="van-phong"]')).toBeVisible();
  // A page out of sight is painted when it shows again.
  await page.bringToFront();
  await expect(badges()).toHaveCount(11);
  const download = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Xuất: van-phong' }).click();
  const exported = JSON.parse(readFileSync((await (await download).path()) ?? '', 'utf8'));
  expect(exported).toEqual({ adapters: [good] });
  await popup.getByRole('button', { name: 'Xoá: van-phong' }).click();
  await expect(badges()).toHaveCount(0);
  await popup.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(badges()).toHaveCount(11);
});

test('an adapter with a selector no page can understand switches off itself and says so', async () => {
  const bad = { selector: 'td:nth-child(zwei)' };
  const match = { sites: [`${teachSite}/*`] };
  await browser.worker.evaluate(
    (adapters) => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(o: object): Promise<void> } } } };
      return chrome.storage.local.set({ 'setting.adapters': adapters });
    },
    [
      { version: 1, id: 'hong', match, fields: { hanXuLy: bad, trangThai: { column: 0 } } },
      { version: 1, id: 'lanh', match, fields: { hanXuLy: { column: 'Mốc' } } },
    ],
  );
  await open('/bang');
  await page.bringToFront();
  await expect(badges()).toHaveCount(11);
  await expect(popup.locator('[data-adapter="hong"]')).toContainText('bộ chọn không đúng “td:nth-child(zwei)”');
  await expect(popup.locator('[data-adapter="lanh"] .warning')).toHaveCount(0);
});
