import { expect, type Page, test } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { type Demo, startDemo } from '../demo/server.ts';
import { type ExtensionBrowser, launchExtension } from './extension.ts';
import { keptLetters } from './kept-letters.ts';
import { demoPort, demoSite } from './sites.ts';

declare const chrome: typeof Browser;

/** What must not be lost of a letter, and what must not leave in it: texts of another choice, what turned secret since. */
const slow = { timeout: 20_000 };
let demo: Demo;
let browser: ExtensionBrowser;
let panel: Page;
let editor: Page;
let number: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  demo = await startDemo({ port: demoPort });
  browser = await launchExtension();
  const list = await browser.context.newPage();
  await list.goto(`${demoSite}/danh-sach/cho-xu-ly?size=50`);
  await list.locator('html[data-dunghan-ready]').waitFor({ state: 'attached' });
  panel = await browser.context.newPage();
  await panel.goto(`chrome-extension://${browser.id}/panel.html`);
  const rows = panel.locator('li[data-state="overdue"]', { has: panel.locator('p.quiet:text(" · ")') });
  await expect(rows.first()).toBeVisible({ timeout: 40_000 });
  number = (await rows.first().locator('.number').textContent()) ?? '';
  await panel.getByRole('checkbox', { name: `Chọn ${number}`, exact: true }).check();
  const opened = browser.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Soạn văn bản', exact: true }).click();
  editor = await opened;
  await expect(sheet()).toContainText(number, slow);
});
test.afterAll(async () => {
  await browser.close();
  await demo.close();
});

const sheet = () => editor.locator('article.letter');

test('what is typed stands in the sheet before the field is left, and survives the page', async () => {
  const last = editor.getByLabel(/^Đoạn \d+$/).last();
  await last.fill('Trân trọng cảm ơn quý cơ quan./.');
  await expect(sheet()).toContainText('Trân trọng cảm ơn quý cơ quan./.');
  await expect.poll(() => keptLetters(editor)).toContain('Trân trọng cảm ơn quý cơ quan./.');
  const address = editor.url();
  await editor.close({ runBeforeUnload: false });
  editor = await browser.context.newPage();
  await editor.goto(address);
  await expect(sheet()).toContainText('Trân trọng cảm ơn quý cơ quan./.', slow);
});

test('what drafting anew has replaced is had back as it was, and kept', async () => {
  const again = editor.getByRole('button', { name: 'Soạn lại từ dữ liệu' });
  const undo = editor.getByRole('button', { name: 'Hoàn tác' });
  await again.click();
  // A change after it leaves nothing to be undone.
  await expect(undo).toBeVisible(slow);
  await editor.getByLabel('Kính gửi').fill('Sở Tài chính Nghệ An');
  await editor.getByLabel('Đoạn 1', { exact: true }).fill('Lời của chính tôi.');
  await expect(sheet()).toContainText('Lời của chính tôi.', slow);
  await expect(undo).toHaveCount(0);
  const before = (await sheet().textContent()) ?? '';
  await again.press('Enter');
  await expect(editor.getByText('Đã soạn lại từ dữ liệu.')).toBeVisible(slow);
  await expect(sheet()).not.toContainText('Lời của chính tôi.');
  await expect(undo).toBeFocused();
  // Twice in a row, it is still the own words that come back.
  await again.press('Enter');
  await editor.waitForTimeout(500);
  await undo.press('Enter');
  await expect(sheet()).toHaveText(before, slow);
  await expect(editor.getByText('Đã trả lại nội dung trước khi soạn lại.')).toBeFocused();
  await expect.poll(() => keptLetters(editor)).toContain('Lời của chính tôi.');
  await editor.reload();
  await expect(sheet()).toHaveText(before, slow);
  await again.click();
  await expect(sheet()).not.toContainText('Lời của chính tôi.', slow);
});

test('another unit than the page names must be confirmed, and until then nothing leaves', async () => {
  await editor.getByRole('button', { name: 'Soạn lại từ dữ liệu' }).click();
  await editor.getByLabel('Đơn vị nhận').fill('Sở Tài chính');
  await editor.getByLabel('Đơn vị nhận').blur();
  await expect(editor.getByText('Trang ghi đơn vị chủ trì là')).toBeVisible(slow);
  await expect(editor.getByRole('button', { name: 'Tải tệp DOCX' })).toBeDisabled();
  await expect(editor.getByRole('button', { name: 'Ghi là đã gửi' })).toBeDisabled();
  await editor.getByRole('button', { name: 'Vẫn gửi đơn vị này' }).click();
  await expect(editor.locator('article.letter .to')).toContainText('Sở Tài chính', slow);
  await expect(editor.getByRole('button', { name: 'Tải tệp DOCX' })).toBeEnabled();
});

test('a draft about what turned secret is gone at once, from the page and from the disk', async () => {
  const series = `*/${number.split('/').at(-1)}`;
  await browser.worker.evaluate(
    ([site, one]) => chrome.storage.local.set({ 'setting.secrecy': { [site as string]: { series: [one] } } }),
    [demoSite, series],
  );
  await expect(editor.getByText('không còn được lưu')).toBeVisible(slow);
  await expect(editor.locator('body')).not.toContainText(number);
  await expect(editor.getByRole('button', { name: 'Tải tệp DOCX' })).toHaveCount(0);
  expect(await keptLetters(editor)).toBe('[]');
});
