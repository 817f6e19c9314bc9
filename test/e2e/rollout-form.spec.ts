import { readFileSync } from 'node:fs';
import { type Download, expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import type Browser from 'webextension-polyfill';
import { type ExtensionBrowser, launchExtension } from './extension.ts';
import { allSites } from './sites.ts';

declare const chrome: typeof Browser;

/** "Gói triển khai": from the settings of this browser to the policy files of many. */
let browser: ExtensionBrowser;
let page: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  browser = await launchExtension();
  await browser.worker.evaluate(() => chrome.storage.local.set({ 'setting.retention': { closedDays: 200 } }));
  page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/options.html#rollout`);
});
test.afterAll(() => browser.close());

const form = () => page.getByRole('region', { name: 'Gói triển khai', exact: true });
const save = async (button: string): Promise<Download> => {
  const waiting = page.waitForEvent('download');
  await form().getByRole('button', { name: button }).click();
  return waiting;
};
const read = async (file: Download) => new Uint8Array(readFileSync(await file.path()));
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test('knows the sites, the ID and what is set otherwise here, and says what is missing', async () => {
  await expect(form().getByLabel(/Các trang/)).toHaveValue(allSites.join('\n'));
  await expect(form().getByLabel('Mã tiện ích (Chrome, Edge, Cốc Cốc)')).toHaveValue(browser.id);
  await expect(form().getByLabel('Thời gian lưu')).toBeChecked();
  await form().getByRole('button', { name: 'Lưu tệp chính sách' }).click();
  await expect(form().getByRole('alert')).toContainText('Điền mã tiện ích và địa chỉ cập nhật');
  await form()
    .getByLabel(/updates\.xml/)
    .fill('may-chu/updates.xml');
  await form().getByRole('button', { name: 'Lưu tệp chính sách' }).click();
  await expect(form().getByRole('alert')).toContainText('chromium.updateUrl');
});

test('saves the policy files of every browser', async () => {
  await form()
    .getByLabel(/updates\.xml/)
    .fill('https://may-chu.example.gov.vn/dung-han/updates.xml');
  await form()
    .getByLabel(/tệp XPI/)
    .fill('https://may-chu.example.gov.vn/dung-han/dung-han-0.1.0.xpi');
  const files = unzipSync(await read(await save('Lưu tệp chính sách (.zip)')));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      'windows/chrome.reg',
      'windows/admx/vi-VN/dung-han.adml',
      'linux/edge/dung-han.json',
      'firefox/policies.json',
      'go-bo/windows/coccoc.reg',
    ]),
  );
  const policy = JSON.parse(text(files['linux/chrome/dung-han.json']));
  expect(policy['3rdparty'].extensions[browser.id]).toEqual({ retention: { closedDays: 200 } });
  expect(policy.ExtensionSettings[browser.id].runtime_allowed_hosts).toEqual(allSites);
  await expect(form().getByRole('status')).toContainText('DOC-TRUOC.txt');
});

test('saves a description that it opens again, and tells a wrong one without losing what was typed', async () => {
  const description = text(await read(await save('Lưu bản mô tả (rollout.json)')));
  const choose = form().getByLabel('Mở rollout.json…');
  const give = (content: string) =>
    choose.setInputFiles({ name: 'rollout.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  const wrong = { ...JSON.parse(description), settings: { retention: { closedDays: 'lâu' }, mau: 1 } };
  await give(JSON.stringify(wrong));
  await expect(form().getByRole('alert')).toContainText('settings.retention.closedDays');
  await expect(form().getByRole('alert')).toContainText('không có mục thiết lập nào tên này');
  await expect(form().getByLabel(/updates\.xml/)).toHaveValue('https://may-chu.example.gov.vn/dung-han/updates.xml');
  const other = { ...JSON.parse(description), sites: ['https://khac.example.gov.vn'], settings: { language: 'vi' } };
  await give(JSON.stringify(other));
  await expect(form().getByRole('alert')).toHaveCount(0);
  await expect(form().getByLabel(/Các trang/)).toHaveValue('https://khac.example.gov.vn');
  await expect(form().getByLabel('Ngôn ngữ')).toBeChecked();
  await expect(form().getByLabel('Thời gian lưu')).not.toBeChecked();
});
