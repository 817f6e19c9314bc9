import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { type Demo, startDemo } from '../demo/server.ts';
import { unpack } from '../letters/package.ts';
import { ensureTools } from '../letters/tools.ts';
import { type ExtensionBrowser, launchExtension } from './extension.ts';
import { keptLetters } from './kept-letters.ts';
import { demoPort, demoSite } from './sites.ts';

declare const chrome: typeof Browser;

/** From rows in the panel to a letter that is saved, copied, marked as sent, and followed by the next. */
const slow = { timeout: 20_000 };
let demo: Demo;
let browser: ExtensionBrowser;
let panel: Page;
let editor: Page;
/** Of the dossiers of the letter. */
let numbers: string[];
let unit: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  demo = await startDemo({ port: demoPort });
  browser = await launchExtension();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const list = await browser.context.newPage();
  await list.goto(`${demoSite}/danh-sach/cho-xu-ly?size=50`);
  await list.locator('html[data-dunghan-ready]').waitFor({ state: 'attached' });
  panel = await browser.context.newPage();
  await panel.goto(`chrome-extension://${browser.id}/panel.html`);
});
test.afterAll(async () => {
  await browser.close();
  await demo.close();
});

/** The two first overdue rows of one unit. */
async function chooseRows(): Promise<void> {
  const overdue = panel.locator('li[data-state="overdue"]');
  await expect(overdue.nth(5)).toBeVisible({ timeout: 40_000 });
  const rows = await overdue.evaluateAll((all) =>
    all.map((li) => ({
      number: li.querySelector('.number')?.textContent ?? '',
      unit: li.querySelector('p.quiet')?.textContent?.split(' · ')[1] ?? '',
    })),
  );
  const first = rows.find((row, i) => row.unit !== '' && rows.some((other, at) => at > i && other.unit === row.unit));
  unit = first?.unit ?? '';
  numbers = rows.flatMap((row) => (row.unit === unit ? row.number : [])).slice(0, 2);
  for (const number of numbers) await panel.getByRole('checkbox', { name: `Chọn ${number}`, exact: true }).check();
}

async function draft(): Promise<void> {
  const opened = browser.context.waitForEvent('page');
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Soạn văn bản', exact: true }).click();
  editor = await opened;
  await expect(editor.locator('article.letter')).toBeVisible(slow);
}
const sheet = () => editor.locator('article.letter');

test('rows of one unit become one letter, with blanks for what nobody has said', async () => {
  await chooseRows();
  await expect(panel.locator('.chosen')).toContainText('Đã chọn 2 hồ sơ');
  await draft();
  for (const text of [unit, ...numbers, 'Kính gửi', 'ngày làm việc', '[…]']) await expect(sheet()).toContainText(text);
  await expect(sheet()).toContainText('Số:       /[…]');
  await expect(editor.getByText(/chỗ còn trống/)).toBeVisible();
  await expect(editor.getByLabel('Đơn vị nhận')).toHaveValue(unit);
  await expect(editor.getByLabel('Lần')).toHaveValue('first');
});

test('the office is asked once, and stands in this letter and the next', async () => {
  const form = editor.locator('.office').first();
  await form.getByLabel('Cơ quan ban hành').fill('Ủy ban nhân dân xã Tân Hưng');
  await form.getByLabel('Ký hiệu công văn').fill('UBND-VP');
  await form.getByLabel('Chữ viết tắt').fill('UBND');
  await form.getByLabel('Địa danh').fill('Tân Hưng');
  await form.getByLabel('Quyền hạn').fill('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH');
  await form.getByLabel('Nơi nhận').fill('Lưu: VT, VP');
  await form.getByRole('button', { name: 'Lưu thông tin cơ quan' }).click();
  await expect(sheet()).toContainText('Số:       /UBND-VP', slow);
  await expect(sheet()).toContainText('Tân Hưng, ngày      tháng      năm');
  await expect(editor.getByText(/chỗ còn trống/)).toHaveCount(0);
});

test('what is changed by hand is kept, and not lost by another choice', async () => {
  const last = editor.getByLabel(/^Đoạn \d+$/).last();
  await last.fill('Trân trọng cảm ơn./.');
  await last.blur();
  await expect(sheet()).toContainText('Trân trọng cảm ơn./.');
  // The sheet shows it at once; it is kept a moment later.
  await expect.poll(() => keptLetters(editor)).toContain('Trân trọng cảm ơn./.');
  await editor.reload();
  await expect(sheet()).toContainText('Trân trọng cảm ơn./.', slow);
  await editor.getByLabel('Nơi nhận so với cơ quan mình').selectOption('below');
  await expect(sheet()).toContainText('Trân trọng cảm ơn./.');
  await expect(sheet()).not.toContainText('yêu cầu');
  await editor.getByRole('button', { name: 'Soạn lại từ dữ liệu' }).click();
  await expect(sheet()).toContainText('yêu cầu', slow);
  await expect(sheet()).not.toContainText('Trân trọng cảm ơn./.');
});

test('it is saved as DOCX and copied, with formatting and without', async () => {
  const download = editor.waitForEvent('download');
  await editor.getByRole('button', { name: 'Tải tệp DOCX' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^Nhac-lan-1_[A-Za-z0-9-]+_\d{4}-\d{2}-\d{2}\.docx$/);
  const document = unpack(readFileSync(await file.path())).get('word/document.xml') ?? '';
  for (const number of numbers) expect(document).toContain(number);
  await editor.bringToFront();
  await editor.getByRole('button', { name: 'Chép có định dạng' }).click();
  await expect(editor.getByText('Đã chép.')).toBeVisible();
  const copied = await editor.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item?.getType(type))?.text();
    return { plain: await text('text/plain'), html: await text('text/html') };
  });
  for (const number of numbers) expect(copied.plain).toContain(number);
  expect(copied.html).toContain('<table');
});

test('printed, it is the letter and nothing else, on the paper of its form', async ({ browserName: _ }, info) => {
  ensureTools();
  const print = async () => {
    const path = info.outputPath('letter.pdf');
    await editor.pdf({ path, preferCSSPageSize: true });
    return {
      text: execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }),
      about: execFileSync('pdfinfo', [path], { encoding: 'utf8' }),
    };
  };
  const { text, about } = await print();
  for (const number of numbers) expect(text).toContain(number);
  expect(text.trimStart()).toMatch(/^ỦY BAN NHÂN DÂN +CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/);
  expect(text).not.toMatch(/Soạn văn bản|Bản xem trước|Hình thức|Tải tệp/);
  expect(about).toMatch(/Pages: +1\n/);
  expect(about).toContain('(A4)');
});

test('a dossier is left out and told apart, and the draft stands with each of those that are in it', async () => {
  await editor.getByText('Hồ sơ trong văn bản (2)').click();
  await editor.getByRole('button', { name: `Bỏ ${numbers[1]} khỏi văn bản` }).click();
  await expect(sheet()).not.toContainText(numbers[1] ?? '', slow);
  await panel.bringToFront();
  for (const [i, course] of ['drafted', null].entries()) {
    await panel.getByRole('button', { name: `Mở hồ sơ ${numbers[i]}` }).click();
    await expect(panel.locator('article.dossier .number')).toHaveText(numbers[i] ?? '');
    if (course === null) await expect(panel.locator('[data-course]')).toHaveCount(0);
    else await expect(panel.locator(`[data-course="${course}"]`)).toContainText('Đã dự thảo', slow);
    await panel.getByRole('tab', { name: 'Cần chú ý' }).click();
  }
});

test('a draft that was deleted comes back whole', async () => {
  const before = (await sheet().textContent()) ?? '';
  await editor.bringToFront();
  await editor.getByRole('button', { name: 'Xoá bản nháp' }).press('Enter');
  await expect(editor.getByText('Đã xoá bản nháp.')).toBeVisible(slow);
  await expect(editor.getByRole('button', { name: 'Hoàn tác' })).toBeFocused();
  await editor.keyboard.press('Enter');
  await expect(sheet()).toHaveText(before, slow);
  await expect(editor.getByText('Đã khôi phục bản nháp.')).toBeFocused();
  // That is said once.
  await editor.reload();
  await expect(sheet()).toHaveText(before, slow);
  await expect(editor.getByText('Đã khôi phục bản nháp.')).toHaveCount(0);
});

test('marked as sent, it stands in the history, and the next letter is lần 2 and names it', async () => {
  await editor.getByLabel('Số ký hiệu', { exact: true }).fill('12/UBND-VP');
  await editor.getByRole('button', { name: 'Ghi là đã gửi' }).press('Enter');
  await expect(editor.getByText(/Đã gửi: số 12\/UBND-VP ngày/)).toBeVisible(slow);
  await expect(editor.getByText('Đã ghi vào lịch sử của các hồ sơ.')).toBeFocused();
  await expect(editor.getByLabel('Đơn vị nhận')).toBeDisabled();
  await editor.close();
  await panel.bringToFront();
  await panel.getByRole('button', { name: `Mở hồ sơ ${numbers[0]}` }).click();
  await expect(panel.locator('[data-event="lettered"]')).toContainText('Đã gửi văn bản lần 1 số 12/UBND-VP', slow);
  await expect(panel.locator('[data-course="sent"]')).toContainText('số 12/UBND-VP');
  await panel.getByRole('tab', { name: 'Cần chú ý' }).click();
  await panel.getByRole('checkbox', { name: `Chọn ${numbers[0]}`, exact: true }).check();
  await draft();
  await expect(editor.getByLabel('Lần')).toHaveValue('second');
  await expect(sheet()).toContainText('12/UBND-VP');
  await editor.getByRole('button', { name: 'Xoá bản nháp' }).click();
  await expect(editor.getByText('Đã xoá bản nháp.')).toBeVisible(slow);
  await editor.reload();
  await expect(editor.getByText('không còn được lưu')).toBeVisible(slow);
  await editor.close();
});

/** One overdue dossier of the một cửa list, whose page names no unit: its number. */
async function chooseProcedure(): Promise<string> {
  const list = await browser.context.newPage();
  await list.goto(`${demoSite}/danh-sach/mot-cua?size=50`);
  await list.locator('html[data-dunghan-ready]').waitFor({ state: 'attached' });
  await panel.bringToFront();
  await panel.getByRole('tab', { name: 'Cần chú ý' }).click();
  const hoSo = panel.locator('li[data-state="overdue"]', { hasText: /H\d\d|hồ sơ|TTHC|Cấp/ }).filter({
    has: panel.locator('p.quiet:not(:text(" · "))'),
  });
  await expect(hoSo.first()).toBeVisible({ timeout: 40_000 });
  await list.close();
  const number = (await hoSo.first().locator('.number').textContent()) ?? '';
  await panel.getByRole('checkbox', { name: `Chọn ${number}`, exact: true }).check();
  return number;
}

test('where a page names no unit the user does, and the next letter knows it; one apology is all', async () => {
  const number = await chooseProcedure();
  const opened = browser.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Soạn văn bản', exact: true }).click();
  editor = await opened;
  await expect(editor.getByText('Chưa có đơn vị nhận văn bản.')).toBeVisible(slow);
  await editor.getByLabel('Đơn vị nhận').fill('Phòng Kinh tế');
  await editor.getByLabel('Đơn vị nhận').blur();
  await expect(sheet()).toContainText('Phòng Kinh tế', slow);
  await editor.getByLabel('Số ký hiệu', { exact: true }).fill('5/PDD');
  await editor.getByRole('button', { name: 'Ghi là đã gửi' }).click();
  await expect(editor.getByText(/Đã gửi: số 5\/PDD ngày/)).toBeVisible(slow);
  await editor.close();
  const again = async () => {
    await panel.bringToFront();
    await panel.getByRole('checkbox', { name: `Chọn ${number}`, exact: true }).check();
    await draft();
  };
  await again();
  await expect(editor.getByLabel('Lần')).toHaveValue('second');
  await expect(editor.getByLabel('Đơn vị nhận')).toHaveValue('Phòng Kinh tế');
  for (const isFirst of [true, false]) {
    await editor.getByLabel('Hình thức').selectOption('vanBanXinLoi');
    if (!isFirst) break;
    await expect(sheet()).toContainText('XIN LỖI', { ...slow, ignoreCase: true });
    await editor.getByLabel('Số ký hiệu', { exact: true }).fill('6/XL');
    await editor.getByRole('button', { name: 'Ghi là đã gửi' }).click();
    await expect(editor.getByText(/Đã gửi: số 6\/XL ngày/)).toBeVisible(slow);
    await editor.close();
    await again();
  }
  await expect(editor.getByText('Đã hẹn lại ngày trả kết quả')).toBeVisible(slow);
  await editor.close();
});

test('a report goes to the office that is reported to; rows of several units become a letter each', async () => {
  await panel.bringToFront();
  const overdue = panel.locator('li[data-state="overdue"]', { has: panel.locator('p.quiet:text(" · ")') });
  const units = await overdue
    .locator('p.quiet:text(" · ")')
    .evaluateAll((all) => all.map((one) => one.textContent?.split(' · ')[1] ?? ''));
  const other = units.findIndex((one) => one !== units[0]);
  await overdue.nth(0).getByRole('checkbox').check();
  await overdue.nth(other).getByRole('checkbox').check();
  const before = browser.context.pages().length;
  await panel.getByRole('button', { name: 'Soạn văn bản', exact: true }).click();
  await expect.poll(() => browser.context.pages().length, slow).toBe(before + 2);
  const [first, second] = browser.context.pages().slice(-2) as [Page, Page];
  await expect(first.getByLabel('Đơn vị nhận')).toHaveValue(units[0] ?? '', slow);
  await expect(second.getByLabel('Đơn vị nhận')).toHaveValue(units[other] ?? '', slow);
  await first.close();
  editor = second;
  await editor.bringToFront();
  await editor.locator('.office summary').first().click();
  await editor.getByLabel('Cấp trên nhận báo cáo').fill('Ủy ban nhân dân tỉnh An Bình');
  await editor.getByRole('button', { name: 'Lưu thông tin cơ quan' }).click();
  await editor.waitForTimeout(1000);
  await editor.getByLabel('Hình thức').selectOption('baoCaoQuaHan');
  await expect(editor.getByLabel('Đơn vị nhận')).toHaveValue('Ủy ban nhân dân tỉnh An Bình', slow);
  await expect(sheet().locator('.to')).toContainText('Ủy ban nhân dân tỉnh An Bình', slow);
  await expect(sheet()).toContainText('- Đang xử lý: 01 (trong hạn 00, sắp đến hạn 00, quá hạn 01);');
  await expect(sheet()).toContainText('Người xử lý');
  const keep = (hiddenParts: string[]) =>
    editor.evaluate((parts) => chrome.storage.local.set({ 'setting.hiddenParts': parts }), hiddenParts);
  await keep(['persons']);
  await editor.waitForTimeout(1000);
  for (const kind of ['congVan', 'baoCaoQuaHan']) await editor.getByLabel('Hình thức').selectOption(kind);
  await expect(sheet()).not.toContainText('Người xử lý', slow);
  await expect(sheet()).toContainText('Đơn vị chủ trì');
  await keep([]);
  await editor.close();
});

test('a template that is wrong is not saved, and says where', async () => {
  await panel.bringToFront();
  await panel.getByRole('tab', { name: 'Nhắc' }).click();
  const opened = browser.context.waitForEvent('page');
  await panel.locator('li[data-letter] button').first().click();
  editor = await opened;
  const form = editor.locator('.office').nth(1);
  await form.locator('summary').click();
  const text = form.locator('textarea');
  const shipped = await text.inputValue();
  await text.fill(shipped.replace('{donVi}', '{donViNhan}'));
  await form.getByRole('button', { name: 'Kiểm tra và lưu mẫu' }).click();
  await expect(form.getByRole('alert')).toContainText('không có trường {donViNhan}');
  await expect(form.getByText('Mẫu gốc')).toBeVisible();
});
