import { readFileSync } from 'node:fs';
import { type Download, expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { type Demo, startDemo } from '../demo/server.ts';
import { unpack } from '../letters/package.ts';
import { type ExtensionBrowser, launchExtension } from './extension.ts';
import { demoPort, demoSite } from './sites.ts';

/** The report from the popup to its files, and a team's files back into it. */
const slow = { timeout: 30_000 };
let demo: Demo;
let browser: ExtensionBrowser;
let report: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  demo = await startDemo({ port: demoPort });
  browser = await launchExtension();
});
test.afterAll(async () => {
  await browser.close();
  await demo.close();
});

async function showLists(...lists: string[]): Promise<void> {
  for (const list of lists) {
    const page = await browser.context.newPage();
    await page.goto(`${demoSite}/danh-sach/${list}?size=50`);
    await page.locator('html[data-dunghan-ready]').waitFor({ state: 'attached' });
  }
}
const rows = () => report.locator('tr[data-key]');
const shown = async () => Number((await report.getByText(/ trong .* hồ sơ$/).textContent())?.match(/^[\d.]+/)?.[0]);

async function download(button: string): Promise<Download> {
  const waiting = report.waitForEvent('download', slow);
  await report.getByRole('button', { name: button, exact: true }).click();
  return waiting;
}
const bytesOf = async (file: Download) => readFileSync(await file.path());

test('opens from the popup, and tells by time left what every list showed', async () => {
  await showLists('da-xu-ly');
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.id}/popup.html`);
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Báo cáo', exact: true }).click();
  report = await opened;
  // Only what is done was seen, and the usual filter leaves that out: what comes then moves under nobody's eyes.
  await expect(report.getByText('Không hồ sơ nào khớp với bộ lọc.')).toBeVisible(slow);
  await showLists('cho-xu-ly', 'mot-cua');
  await expect(rows().first()).toBeVisible(slow);
  // What came after the first reading is read when its user asks.
  await expect(report.getByText('Dữ liệu đã đổi từ lúc đó.').or(report.getByText('Tính lúc'))).toBeVisible();
  await report.getByRole('button', { name: 'Đọc lại' }).click();
  await expect.poll(shown, slow).toBeGreaterThan(60);
  await expect(rows().first()).toHaveAttribute('data-state', 'overdue');
  await report.getByText('Đã thấy bao nhiêu của mỗi danh sách').click();
  await expect(report.locator('.coverage')).toContainText(/đã thấy [\d.]+\/[\d.]+/);
});

test('filters without marks, by state, unit and days; groups; clears', async () => {
  const all = await shown();
  const number = (await rows().first().locator('.col-number').textContent()) ?? '';
  await report.locator('.report-list').evaluate((list) => list.scrollTo(0, list.scrollHeight));
  await expect(rows().first()).not.toHaveAttribute('aria-rowindex', '2');
  await report.getByLabel('Tìm', { exact: true }).fill(number.toLowerCase().replaceAll('đ', 'd'));
  await expect(rows()).toHaveCount(1);
  // Wherever the list stood before.
  await expect(rows().first()).toBeInViewport();
  await report.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect.poll(shown).toBe(all);
  for (const state of ['Trong hạn', 'Sắp đến hạn', 'Chưa rõ hạn', 'Tạm dừng', 'Đến hạn hôm nay'])
    await report.getByRole('checkbox', { name: state }).uncheck();
  await expect.poll(shown).toBeLessThan(all);
  const states = await rows().evaluateAll((found) => found.map((row) => row.getAttribute('data-state')));
  expect(new Set(states)).toEqual(new Set(['overdue']));
  await report.getByLabel('Gộp theo').selectOption('unit');
  await expect(report.locator('tr.group').first()).toContainText(/\d+ hồ sơ, \d+ quá hạn/);
  await report.getByLabel('Gộp theo').selectOption('none');
});

test('a filter is saved under a name, and is there after a reload', async () => {
  const few = await shown();
  await report.getByLabel('Tên bộ lọc').fill('Chỉ quá hạn');
  await report.getByRole('button', { name: 'Lưu bộ lọc này' }).click();
  await expect(report.getByLabel('Bộ lọc', { exact: true })).toHaveValue('Chỉ quá hạn', slow);
  await report.reload();
  await expect.poll(shown, slow).toBeGreaterThan(few);
  await report.getByLabel('Bộ lọc', { exact: true }).selectOption('Chỉ quá hạn');
  await expect.poll(shown).toBe(few);
});

test('saves what is filtered as XLSX, CSV and calendar, each with how it was made', async () => {
  const few = await shown();
  const csv = await download('CSV');
  expect(csv.suggestedFilename()).toMatch(/^dung-han-can-chu-y-\d{4}-\d{2}-\d{2}-\d{4}\.csv$/);
  const lines: string[][] = parse(await bytesOf(csv), { bom: true, delimiter: ';', relax_column_count: true });
  const end = lines.findIndex(([first], i) => i > 0 && !/^\d+$/.test(first ?? ''));
  expect(end - 1).toBe(few);
  expect(new Set(lines.slice(1, end).map((cells) => cells[7]))).toEqual(new Set(['Quá hạn']));
  const notes = lines.slice(end).flat().join('\n');
  for (const text of ['Tình trạng: Quá hạn', demoSite, 'hồ sơ đã thấy', 'mật']) expect(notes).toContain(text);
  await expect(report.getByText(/Đã lưu .*\.csv/)).toBeVisible();

  const sheets = unpack(await bytesOf(await download('Excel (XLSX)')));
  expect(sheets.get('xl/worksheets/sheet1.xml')?.match(/<row /g)).toHaveLength(few + 1);
  expect(sheets.get('xl/worksheets/sheet3.xml')).toBeDefined();
  const calendar = (await bytesOf(await download('Lịch (ICS)'))).toString();
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(few);

  const whole = unpack(await bytesOf(await download('Danh sách phục vụ kiểm tra đột xuất')));
  expect(whole.get('xl/worksheets/sheet1.xml')?.match(/<row /g)?.length).toBeGreaterThan(few + 1);
});

test('prints the list and nothing else', async () => {
  await report.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.printed = document.querySelector('.report-print')?.textContent ?? '';
    };
  });
  await report.getByRole('button', { name: 'In', exact: true }).click();
  await expect(report.locator('html')).toHaveAttribute('data-printed', /Quá hạn/);
  await expect(report.locator('.report-print')).toHaveCount(0);
});

test('chosen rows become letters', async () => {
  await rows().nth(0).getByRole('checkbox').check();
  const opened = browser.context.waitForEvent('page');
  await report.getByRole('button', { name: 'Soạn văn bản nhắc' }).click();
  const letter = await opened;
  await expect(letter.getByLabel('Hình thức')).toBeVisible(slow);
  await letter.close();
});

test('late rates add up, with their pictures and the figures behind them', async () => {
  await report.getByRole('tab', { name: 'Tỷ lệ và biểu đồ' }).click();
  const total = report.locator('.rates tfoot td');
  await expect(total.first()).toBeVisible(slow);
  const [received = 0, leftOver = 0, ...parts] = (await total.allTextContents()).slice(0, 9).map(Number);
  expect(received + leftOver).toBe(parts.reduce((sum, one) => sum + one, 0));
  expect(received).toBeGreaterThan(0);
  await expect(report.getByLabel('Theo').locator('option')).toHaveText(['đơn vị', 'danh sách']);
  await expect(report.locator('figure.chart')).toHaveCount(4);
  // How much was seen stands beside each figure, and list by list below.
  for (const beside of await report.locator('figure.chart figcaption, .rates-caption').allTextContents())
    expect(beside).toMatch(/đã thấy [\d.]+\/[\d.]+ \(3 danh sách\)/);
  await expect(report.locator('.coverage li')).toHaveCount(3);
  await expect(report.locator('.coverage li').first()).toBeVisible();
  await report.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.printed = 'rates';
    };
  });
  await report.getByRole('button', { name: 'In', exact: true }).click();
  await expect(report.locator('html')).toHaveAttribute('data-printed', 'rates');
  await report.locator('figure.chart summary').first().click();
  await expect(report.locator('figure.chart').first().locator('tbody tr')).toHaveCount(20);
});

test('a team file goes out and comes back as another member’s; bad ones are refused one by one', async () => {
  await report.getByRole('tab', { name: 'Nhóm' }).click();
  await report.getByLabel('Tên phần của tôi').fill('Phòng Tổng hợp');
  const own = (await bytesOf(await download('Lưu tệp nhóm'))).toString();
  const [head = '', ...lines] = own.trim().split('\n');
  const as = (over: object, rest = lines) => [JSON.stringify({ ...JSON.parse(head), ...over }), ...rest, ''].join('\n');
  const other = as({ id: 'b', name: 'Phòng Kinh tế' }).replaceAll('Phòng Kinh tế, HT và ĐT', 'Phòng Kinh tế');
  const files: [string, string][] = [
    ['kinh-te.jsonl', other],
    ['lan-hai.jsonl', other],
    ['cut.jsonl', as({ id: 'c' }, lines.slice(0, -2))],
    ['ban-khac.jsonl', as({ id: 'd', version: 9 })],
    ['tuong-lai.jsonl', as({ id: 'e', createdAt: Date.now() + 86_400_000 })],
    ['la.jsonl', '{"a":1}\n'],
  ];
  await report
    .locator('input[type=file]')
    .setInputFiles(files.map(([name, text]) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })));
  const results = report.locator('.results li');
  await expect(results).toHaveCount(files.length, slow);
  await expect(results.nth(0)).toContainText(`đã nhận ${lines.length} hồ sơ`);
  for (const [i, reason] of [
    'đã được nhập',
    'cụt',
    'phiên bản khác',
    'muộn hơn bây giờ',
    'Không phải tệp nhóm',
  ].entries())
    await expect(results.nth(i + 1)).toContainText(reason);
  await expect(report.getByText('Đang ghép 1 phần')).toBeVisible(slow);
  await report.getByRole('button', { name: 'Bỏ hết tệp nhóm' }).press('Enter');
  await expect(report.getByText('Đang ghép 1 phần')).toHaveCount(0, slow);
  await expect(report.getByText('Đã bỏ hết tệp nhóm.')).toBeFocused(slow);
});
