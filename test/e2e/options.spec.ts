import { expect, type Page, test } from '@playwright/test';
import { type ExtensionBrowser, launchExtension } from './extension.ts';

/** The options: what is typed is checked, kept, and there again after a reload; what is wrong is said and not lost. */
const slow = { timeout: 20_000 };
let browser: ExtensionBrowser;
let options: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  browser = await launchExtension();
  options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.id}/options.html`);
  await expect(options.getByRole('heading', { name: 'Tuỳ chọn' })).toBeVisible(slow);
});
test.afterAll(() => browser.close());

const go = (title: string) => options.getByRole('link', { name: title, exact: true }).click();
const part = (title: string) =>
  options.locator('details.office', { has: options.locator('summary', { hasText: title }) });
const saved = (title: string) => expect(part(title).getByRole('status')).toHaveText('Đã lưu.', slow);

test('the page is that of the manifest, in a tab of its own, in Vietnamese', async () => {
  const page = await browser.worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { getManifest(): { options_ui?: object } } } };
    return chrome.runtime.getManifest().options_ui;
  });
  expect(page).toEqual({ page: 'options.html', open_in_tab: true });
  await expect(options).toHaveTitle('Tuỳ chọn · Đúng Hạn');
  expect(await options.evaluate(() => document.documentElement.lang)).toBe('vi');
});

test('one part at a time: its address, its heading, the way back, and what was typed meanwhile', async () => {
  await expect(options.getByRole('heading', { level: 2 })).toHaveText(['Trang web']);
  await go('Riêng tư và thời gian lưu');
  await expect(options).toHaveURL(/#privacy$/);
  const heading = options.getByRole('heading', { level: 2, name: 'Riêng tư và thời gian lưu' });
  await expect(heading).toBeFocused();
  await expect(options.getByRole('link', { name: 'Riêng tư và thời gian lưu' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await options.getByLabel('Giữ hồ sơ đã xong (ngày)', { exact: true }).fill('30');
  await go('Ngôn ngữ và giao diện');
  await expect(heading).toBeHidden();
  await options.goBack();
  await expect(heading).toBeFocused();
  await expect(options.getByLabel('Giữ hồ sơ đã xong (ngày)', { exact: true })).toHaveValue('30');
});

test('what was saved can be taken back, and the focus stays', async () => {
  const days = options.getByLabel('Giữ hồ sơ đã xong (ngày)', { exact: true });
  const form = part('Thời gian lưu');
  await form.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await saved('Thời gian lưu');
  await expect(days).toHaveValue('30');
  await form.getByRole('button', { name: 'Hoàn tác' }).press('Enter');
  await expect(form.getByRole('status')).toHaveText('Đã trở lại như trước khi lưu.');
  await expect(form.getByRole('status')).toBeFocused();
  await expect(days).toHaveValue('400', slow);
});

test('particulars of the office', async () => {
  await go('Văn bản nhắc và thông tin cơ quan');
  const form = part('Thông tin cơ quan mình');
  await form.getByLabel('Cơ quan ban hành').fill('Ủy ban nhân dân xã Tân Hưng');
  await form.getByLabel('Ký hiệu công văn').fill('X'.repeat(60));
  await form.getByRole('button', { name: 'Lưu thông tin cơ quan' }).click();
  await expect(form.getByRole('alert')).toHaveText('Chưa lưu: còn 1 chỗ cần sửa.');
  await expect(form.getByLabel('Ký hiệu công văn')).toHaveAccessibleDescription(/nhiều nhất 50 ký tự/);
  await form.getByLabel('Ký hiệu công văn').fill('UBND-VP');
  await form.getByLabel('Quyền hạn').fill('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH');
  await form.getByRole('button', { name: 'Lưu thông tin cơ quan' }).click();
  await saved('Thông tin cơ quan mình');
});

test('working days: what is no number of them is told beside its field, and nothing typed is lost', async () => {
  const title = 'Thời điểm nhắc và thời hạn mới';
  const form = part(title);
  const first = form.getByLabel('Lần 1: số ngày sau khi hết hạn');
  const second = form.getByLabel('Lần 2: số ngày sau khi gửi lần 1');
  await first.fill('0');
  await second.fill('5000');
  await form.getByLabel('Nhắc trước hạn').fill('hai');
  await form.getByRole('button', { name: 'Lưu thời điểm và thời hạn' }).click();
  await expect(form.getByRole('alert')).toHaveText('Chưa lưu: còn 3 chỗ cần sửa.');
  await expect(first).toHaveAccessibleDescription('Phải từ 1 đến 250.');
  await expect(form.getByLabel('Nhắc trước hạn')).toHaveAccessibleDescription('Phải là một số nguyên.');
  await expect(second).toHaveValue('5000');
  await first.fill('3');
  await second.fill('7');
  await form.getByLabel('Nhắc trước hạn').fill('2');
  await form.getByLabel('Mẫu sử dụng').selectOption('phieuXinLoi');
  await form.getByLabel('Số lần được hẹn lại').fill('2');
  await expect(form.getByRole('alert')).toHaveCount(0);
  await form.getByRole('button', { name: 'Lưu thời điểm và thời hạn' }).click();
  await saved(title);
});

test('units: new names and where they stand, rows added and removed', async () => {
  const names = part('Đơn vị đã đổi tên');
  const save = () => names.getByRole('button', { name: 'Lưu tên đơn vị' }).click();
  for (let i = 0; i < 2; i++) await names.getByRole('button', { name: 'Thêm tên đơn vị' }).click();
  await names.getByLabel('Tên cũ, dòng 1').fill('Sở Giao thông vận tải');
  await names.getByLabel('Tên mới, dòng 1').fill('sở giao thông vận tải');
  await names.getByLabel('Từ ngày, dòng 1').fill('30/02/2025');
  await save();
  await expect(names.getByLabel('Tên mới, dòng 1')).toHaveAccessibleDescription('Trùng với tên cũ.');
  await expect(names.getByLabel('Từ ngày, dòng 1')).toHaveAccessibleDescription(/Không phải một ngày có thật/);
  await expect(names.getByLabel('Tên cũ, dòng 2')).toHaveAccessibleDescription('Chưa nhập.');
  await expect(names.getByLabel('Từ ngày, dòng 1')).toHaveValue('30/02/2025');
  await names.getByLabel('Tên mới, dòng 1').fill('Sở Xây dựng');
  await names.getByLabel('Từ ngày, dòng 1').fill('1/3/2025');
  await names.getByRole('button', { name: 'Xoá tên đơn vị ở dòng 2' }).click();
  await save();
  await saved('Đơn vị đã đổi tên');
  const units = part('Cấp của nơi nhận');
  await units.getByRole('button', { name: 'Thêm đơn vị' }).click();
  await units.getByLabel('Đơn vị, dòng 1').fill('Phòng Kinh tế');
  await units.getByLabel('So với cơ quan mình, dòng 1').selectOption('above');
  await units.getByRole('button', { name: 'Lưu cấp của nơi nhận' }).click();
  await saved('Cấp của nơi nhận');
});

test('templates: broken JSON tells line and column, a wrong field its path, and the text stays', async () => {
  await options.getByLabel('Mẫu của loại văn bản', { exact: true }).selectOption('phieuNhacViec');
  const form = options.locator('.templates > div:not([hidden])');
  const text = form.locator('textarea');
  const save = () => form.getByRole('button', { name: 'Kiểm tra và lưu mẫu' }).click();
  const shipped = await text.inputValue();
  await text.fill(shipped.replace('"version": 1,', '"version": 1'));
  await save();
  await expect(form.getByRole('alert')).toContainText('dòng 3, cột 3: không phải JSON, thiếu dấu phẩy');
  await expect(form.getByRole('alert')).toHaveCount(1);
  await expect(text).toHaveValue(shipped.replace('"version": 1,', '"version": 1'));
  await text.fill(shipped.replace('"version": 1,', '"version": 1, "ten": 5,').replace('"symbol":', '"symbl":'));
  await save();
  for (const said of ['symbol: còn thiếu.', 'symbl: không có trường này trong mẫu.', 'ten: không có trường này'])
    await expect(form.getByRole('alert')).toContainText(said);
  await expect(form.getByRole('alert')).not.toContainText(/invalid/i);
  // Another kind was looked at meanwhile: what is typed here is there still.
  await options.getByLabel('Mẫu của loại văn bản', { exact: true }).selectOption('congVan');
  await options.getByLabel('Mẫu của loại văn bản', { exact: true }).selectOption('phieuNhacViec');
  await expect(text).toHaveValue(/"ten": 5/);
  await text.fill(shipped.replace(/"symbol": "[^"]*"/, '"symbol": "NHAC-{vietTat}"'));
  await save();
  await expect(form.getByRole('status')).toHaveText('Đã lưu.', slow);
  await expect(form.getByText('Mẫu của cơ quan', { exact: true })).toBeVisible();
});

test('after a reload everything is as it was saved', async () => {
  await options.reload();
  const office = part('Thông tin cơ quan mình');
  await expect(office.getByLabel('Cơ quan ban hành')).toHaveValue('Ủy ban nhân dân xã Tân Hưng', slow);
  await expect(office.getByLabel('Ký hiệu công văn')).toHaveValue('UBND-VP');
  await expect(office.getByLabel('Quyền hạn')).toHaveValue('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH');
  await expect(options.getByLabel('Lần 1: số ngày sau khi hết hạn')).toHaveValue('3');
  await expect(options.getByLabel('Lần 2: số ngày sau khi gửi lần 1')).toHaveValue('7');
  await expect(options.getByLabel('Mẫu sử dụng')).toHaveValue('phieuXinLoi');
  await expect(options.getByLabel('Số lần được hẹn lại')).toHaveValue('2');
  await expect(options.getByLabel('Tên mới, dòng 1')).toHaveValue('Sở Xây dựng');
  await expect(options.getByLabel('Từ ngày, dòng 1')).toHaveValue('01/03/2025');
  await expect(options.getByLabel('Đơn vị, dòng 1')).toHaveValue('Phòng Kinh tế');
  await expect(options.getByLabel('So với cơ quan mình, dòng 1')).toHaveValue('above');
  await options.getByLabel('Mẫu của loại văn bản', { exact: true }).selectOption('phieuNhacViec');
  const form = options.locator('.templates > div:not([hidden])');
  await expect(form.locator('textarea')).toHaveValue(/"symbol": "NHAC-\{vietTat\}"/);
  await form.getByRole('button', { name: 'Dùng lại mẫu gốc' }).click();
  await expect(form.locator('textarea')).not.toHaveValue(/NHAC-/, slow);
  await expect(form.getByText('Mẫu gốc', { exact: true })).toBeVisible();
});

test('the popup leads there', async () => {
  await options.close();
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.id}/popup.html`);
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Tuỳ chọn' }).click();
  expect(new URL((await opened).url()).pathname).toBe('/options.html');
});

test('the report: what is no percentage is told, and the quarters of the decree are kept', async () => {
  const title = 'Cách tính kỳ và tỷ lệ quá hạn';
  options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.id}/options.html#reports`);
  const form = part(title);
  await form.getByLabel('Ngưỡng quá hạn').fill('5,25');
  await form.getByLabel('Quý tính theo').selectOption('own');
  await form.getByRole('button', { name: 'Lưu cách tính' }).click();
  await expect(form.getByRole('alert')).toHaveText('Chưa lưu: còn 2 chỗ cần sửa.');
  await form.getByLabel('Ngưỡng quá hạn').fill('7,5');
  await form.getByLabel('Quý tính theo').selectOption('nd09');
  await form.getByRole('button', { name: 'Lưu cách tính' }).click();
  await saved(title);
  await options.reload();
  await expect(form.getByLabel('Ngưỡng quá hạn')).toHaveValue('7,5', slow);
  await expect(form.getByLabel('Quý tính theo')).toHaveValue('nd09');
});
