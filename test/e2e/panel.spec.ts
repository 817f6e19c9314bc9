import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type Demo, startDemo } from '../demo/server.ts';
import { seen } from './badges.ts';
import { type ExtensionBrowser, launchExtension } from './extension.ts';
import { sidePanelText } from './side-panel.ts';
import { demoPort, demoSite } from './sites.ts';

/** What a user does in the side panel, opened as a tab, shows in the page, is kept, and can be taken away. */
const slow = { timeout: 20_000 };
/** An ordinary dossier that is overdue, as the demo office knows it. */
let row: string;
let number: string;
let due: string | null;

let demo: Demo;
let profile: string;
let browser: ExtensionBrowser;
let list: Page;
let panel: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  demo = await startDemo({ port: demoPort });
  const rows = demo.oracle({ list: 'cho-xu-ly', size: 12 })?.rows ?? [];
  // The latest of all: it is among the few that the popup shows.
  const [ordinary] = rows
    .filter((one) => !one.secret && !one.paused && one.source === 'column' && Date.parse(one.due ?? '') < Date.now())
    .sort((a, b) => Date.parse(a.due ?? '') - Date.parse(b.due ?? ''));
  if (ordinary?.soKyHieu === undefined) throw new Error('the demo has no overdue row near its top');
  [row, number, due] = [ordinary.id, ordinary.soKyHieu, ordinary.due];
  profile = mkdtempSync(join(tmpdir(), 'dung-han-panel-'));
  await start();
});
test.afterAll(async () => {
  await browser.close();
  await demo.close();
  rmSync(profile, { recursive: true, force: true });
});

async function start(): Promise<void> {
  browser = await launchExtension({ profile });
  list = await browser.context.newPage();
  await list.goto(`${demoSite}/danh-sach/cho-xu-ly?size=12`);
  await list.locator('html[data-dunghan-ready]').waitFor({ state: 'attached' });
  panel = await browser.context.newPage();
  await panel.goto(`chrome-extension://${browser.id}/panel.html`);
}

/** State and deadline of the row's badge; null where it has none. The page paints only while it is in front. */
async function badge() {
  await list.bringToFront();
  const found = (await seen(list, 'tr[data-id]')).rows.find(({ id }) => id === row)?.badges[0];
  return found === undefined ? null : { state: found.state, due: found.due, source: found.source };
}

const ofDossier = () => panel.locator(`li:has(button:text-is("${number}"))`);
const button = (name: string) => panel.getByRole('button', { name, exact: true });
async function open(): Promise<void> {
  await panel.getByRole('button', { name: `Mở hồ sơ ${number}` }).click();
  await expect(panel.locator('article.dossier h2')).toContainText(number);
}
const undo = (what: string) =>
  panel
    .getByRole('button', { name: `Hoàn tác: ${what}` })
    .first()
    .click();
const kept = () => panel.locator('.data .part').first();

test('the list says why each dossier needs attention, and opens it', async () => {
  await expect(ofDossier()).toHaveAttribute('data-state', 'overdue', slow);
  await expect(ofDossier()).toHaveAttribute('data-due', due ?? '');
  await expect(ofDossier().locator('.reasons li').first()).toContainText('quá hạn');
  await open();
  await panel.getByText('Vì sao là hạn này').click();
  await expect(panel.locator('article.dossier details .steps li').first()).toBeVisible();
  await expect(panel.locator('[data-event="firstSeen"]')).toContainText('Thấy lần đầu');
});

test('an own deadline moves the badge, and undoing it brings the old one back', async () => {
  const before = await badge();
  expect(before).toMatchObject({ state: 'overdue', source: 'column' });
  await button('Đặt hạn riêng').click();
  await panel.getByLabel('Ngày', { exact: true }).fill('2027-03-01');
  await panel.getByLabel('Lý do (bắt buộc)').fill('lãnh đạo cho lùi');
  await panel.locator('form.framed').getByRole('button', { name: 'Đặt hạn riêng' }).click();
  await expect(panel.locator('.marks')).toContainText('lãnh đạo cho lùi');
  await expect.poll(badge, slow).toEqual({ state: 'ontime', due: '2027-03-01T17:00+07:00', source: 'manual' });
  await undo('Đặt hạn riêng 01/03/2027: lãnh đạo cho lùi');
  await expect.poll(badge, slow).toEqual(before);
});

test('pausing, closing and hiding show in the page, and each can be taken back', async () => {
  const before = await badge();
  for (const [name, state, event] of [
    ['Tạm dừng', 'paused', 'Tạm dừng: chờ ý kiến'],
    ['Đóng hồ sơ', null, 'Đóng hồ sơ: chờ ý kiến'],
  ] as const) {
    await button(name).click();
    await panel.getByLabel('Lý do', { exact: true }).fill('chờ ý kiến');
    await panel.locator('form.framed').getByRole('button', { name }).click();
    await expect.poll(async () => (await badge())?.state ?? null, slow).toBe(state);
    await undo(event);
    await expect.poll(badge, slow).toEqual(before);
  }
  await button('Ẩn').click();
  await expect.poll(badge, slow).toBeNull();
  await undo('Ẩn');
  await expect.poll(badge, slow).toEqual(before);
});

test('a cause and a bút phê set by a person change no badge, stay, and one is taken back', async () => {
  const before = await badge();
  await panel.bringToFront();
  await panel.locator('.assessment > summary').click();
  await button('Ghi nguyên nhân khách quan').click();
  await panel.getByLabel('Lý do (bắt buộc)').fill('mưa lũ');
  await panel.locator('form.framed').getByRole('button', { name: 'Ghi nguyên nhân khách quan' }).click();
  await expect(panel.locator('.marks')).toContainText('Nguyên nhân khách quan: mưa lũ');
  const criticise = 'Ghi bút phê phê bình, rút kinh nghiệm';
  await button(criticise).click();
  await panel.getByLabel('bút phê phê bình', { exact: true }).check();
  await panel.getByLabel('Ngày bút phê', { exact: true }).fill('2099-01-01');
  await panel.locator('form.framed').getByRole('button', { name: criticise }).click();
  await expect(panel.getByRole('alert')).toHaveText('Ngày này chưa tới.');
  await button(criticise).click();
  await panel.getByLabel('bút phê phê bình', { exact: true }).check();
  await panel.getByLabel('Ngày bút phê', { exact: true }).fill('2026-10-01');
  await panel.locator('form.framed').getByRole('button', { name: criticise }).click();
  await expect(panel.locator('.marks')).toContainText('Có bút phê phê bình ngày 01/10/2026');
  await expect(panel.getByRole('alert')).toHaveCount(0);
  expect(await badge()).toEqual(before);
  await panel.bringToFront();
  await undo('Ghi nguyên nhân khách quan: mưa lũ');
  await expect(panel.locator('.marks')).not.toContainText('Nguyên nhân khách quan');
  await expect(panel.locator('.marks')).toContainText('Có bút phê phê bình ngày 01/10/2026');
  expect(await badge()).toEqual(before);
});

test('a note is kept across a restart of the browser, never seen by the page', async () => {
  await panel.getByLabel('Ghi chú mới').fill('đã gọi anh Nam');
  await button('Thêm ghi chú').click();
  await expect(panel.locator('.note')).toHaveText('đã gọi anh Nam');
  await button('2 giờ làm việc').click();
  await expect(panel.locator('.marks')).toContainText('Không nhắc cho tới');
  await browser.close();
  await start();
  await open();
  await expect(panel.locator('.note')).toHaveText('đã gọi anh Nam');
  await expect(panel.locator('.marks')).toContainText('Không nhắc cho tới');
  expect(await list.content()).not.toContain('đã gọi anh Nam');
  // What was put off is not among the first in the popup.
  await button('Nhắc lại ngay').click();
  await expect(panel.locator('.marks')).not.toContainText('Không nhắc cho tới');
});

test('a journal of a period tells when it came and who has it', async () => {
  await panel.getByRole('tab', { name: 'Nhật ký' }).click();
  await panel.getByLabel('Từ ngày', { exact: true }).fill('2026-10-01');
  await button('Xem').click();
  await expect(panel.getByText(/\d+ đến, \d+ lần chuyển/)).toBeVisible(slow);
  await expect(ofDossier().locator('.steps')).toContainText('Đến ');
});

test('the popup opens the panel beside the page, at one dossier', async () => {
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.id}/popup.html`);
  const item = popup.locator('li[data-key]', { hasText: number });
  await item.locator('.row-actions > summary').click();
  await item.getByRole('button', { name: `Mở hồ sơ ${number}` }).click();
  await expect.poll(() => sidePanelText(browser.context, list), slow).toContain('đã gọi anh Nam');
});

test('what is hidden in the popup is set aside in the panel, and taken back where it was done', async () => {
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.id}/popup.html`);
  const item = popup.locator('li[data-key]', { hasText: number });
  await item.locator('.row-actions > summary').click();
  await item.getByRole('button', { name: 'Ẩn', exact: true }).click();
  await expect(item).toHaveCount(0, slow);
  await expect.poll(badge, slow).toBeNull();
  await panel.bringToFront();
  await panel.getByRole('tab', { name: 'Để riêng' }).click();
  await expect(ofDossier()).toContainText('Bạn đã ẩn', slow);
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(item).toHaveCount(1, slow);
  await popup.close();
  await expect.poll(badge, slow).not.toBeNull();
  await panel.bringToFront();
  await expect(ofDossier()).toHaveCount(0, slow);
});

test('everything is wiped, and a backup brings it back', async () => {
  test.setTimeout(90_000);
  await panel.getByRole('tab', { name: 'Dữ liệu' }).click();
  await expect(kept()).toContainText(/[1-9]\d* hồ sơ/, slow);
  await expect(kept()).toContainText('1 ghi chú');
  await panel.getByLabel('Mật khẩu của tệp').fill('một hai ba');
  await panel.getByLabel('Nhập lại mật khẩu').fill('một hai ba');
  const [download] = await Promise.all([panel.waitForEvent('download'), button('Lưu tệp sao lưu').click()]);
  const file = join(profile, 'backup.json');
  await download.saveAs(file);
  expect(readFileSync(file, 'utf8')).not.toContain(number);

  await expect(button('Xoá tất cả')).toBeDisabled();
  await panel.getByLabel('Gõ XOÁ để xác nhận').fill('XOÁ');
  await button('Xoá tất cả').click();
  await expect(panel.getByText('Đã xoá tất cả.')).toBeVisible(slow);
  await expect(kept()).toContainText('0 hồ sơ');
  await expect(kept()).toContainText('0 dòng lịch sử, 0 ghi chú');
  // The list is still open, and what it showed may have waited for a policy, for which a browser that has just started
  // answers late. Nothing of it is kept again; only which of it is secret is told again, by hashes.
  await panel.waitForTimeout(12_000);
  const ofSecrets = new Set(['forgotten', 'settings']);
  expect((await leftOver()).filter((name) => !ofSecrets.has(name))).toEqual([]);
  await list.close();

  await panel
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'text/json', buffer: Buffer.from('{}') });
  await expect(panel.getByText('không phải tệp sao lưu')).toBeVisible();
  await panel.locator('input[type=file]').setInputFiles(file);
  await panel.getByLabel('Mật khẩu của backup.json').fill('sai');
  await button('Mở tệp').click();
  await expect(panel.getByText('Mật khẩu không đúng')).toBeVisible(slow);
  await panel.getByLabel('Mật khẩu của backup.json').fill('một hai ba');
  await button('Mở tệp').click();
  await expect(panel.getByText(/[1-9]\d* hồ sơ thêm mới/)).toBeVisible(slow);
  await button('Thêm vào').press('Enter');
  await expect(panel.getByText('Đã khôi phục')).toBeFocused(slow);
  await expect(kept()).toContainText('1 ghi chú', slow);
  await panel.getByRole('tab', { name: 'Cần chú ý' }).click();
  await open();
  await expect(panel.locator('.note')).toHaveText('đã gọi anh Nam');
});

/** Tables that are not empty, and names in storage that are not the extension's own key and settings in force. */
function leftOver(): Promise<string[]> {
  return panel.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('dung-han');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = [...db.objectStoreNames];
    const left = await Promise.all(
      names.map(
        (name) =>
          new Promise<string[]>((resolve) => {
            const request = db.transaction(name).objectStore(name).count();
            request.onsuccess = () => resolve(request.result > 0 ? [name] : []);
          }),
      ),
    );
    db.close();
    return left.flat();
  });
}
