import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { type Demo, startDemo } from '../demo/server.ts';
import { builtExtension, type ExtensionBrowser, launchExtension } from './extension.ts';
import { type OwnPolicy, ownPolicy, unpackedId } from './policy.ts';
import { demoPort, demoSite } from './sites.ts';

/** In extension pages and the worker, where the functions given to `evaluate` run. */
declare const chrome: typeof Browser;

/** A policy of the browser's own, as an administrator's: it comes late, changes, is wrong, and goes; nothing is reloaded. */
const late = { timeout: 40_000 };
let demo: Demo;
let policy: OwnPolicy;
let browser: ExtensionBrowser;
let inbox: Page;
let options: Page;
const pages = new Map<string, Page>();

test.describe.configure({ mode: 'serial' });
test.skip(process.platform !== 'linux', 'mounts are Linux’s');
test.setTimeout(150_000);

test.beforeAll(async () => {
  demo = await startDemo({ port: demoPort });
  policy = ownPolicy();
  browser = await launchExtension({ executablePath: policy.executablePath });
  inbox = await browser.context.newPage();
  await inbox.goto(`${demoSite}/danh-sach/cho-xu-ly?size=50`);
  await inbox.locator('html[data-dunghan-ready]').waitFor({ state: 'attached' });
  for (const name of ['popup', 'panel', 'options', 'report', 'letter']) {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.id}/${name}.html`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    // A page that is loaded again forgets it.
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    pages.set(name, page);
  }
  options = pages.get('options') as Page;
  await inbox.evaluate(() => Object.assign(window, { isSame: true }));
});
test.afterAll(async () => {
  await browser?.close();
  policy?.remove();
  await demo?.close();
});

const badge = () => inbox.locator('[data-dunghan="badge"]').first();
const soon = () => inbox.locator('[data-dunghan="badge"][data-state="soon"]').count();
const title = () => browser.worker.evaluate(() => chrome.action.getTitle({}));
const entry = (path: string) => options.locator(`[data-path="${path}"]`);
const open = (section: string) =>
  options.evaluate(async (hash) => {
    location.hash = hash;
    while (document.querySelector(`#part-${hash}:not([hidden])`) === null) await new Promise(requestAnimationFrame);
    for (const part of document.querySelectorAll('details')) part.open = true;
  }, section);
const problems = () => options.locator('.problems li').allTextContents();

async function allInLanguage(language: 'vi' | 'en'): Promise<void> {
  for (const page of pages.values()) await expect(page.locator('html')).toHaveAttribute('lang', language, late);
  await expect(badge()).toHaveAttribute('title', language === 'en' ? /due/ : /hạn/, late);
  await expect.poll(title, late).toMatch(language === 'en' ? /overdue|due/i : /hạn/i);
  for (const page of [...pages.values(), inbox]) expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
}

test('a policy that comes while everything is open holds everywhere within seconds', async () => {
  await allInLanguage('vi');
  expect(await title()).not.toMatch(/overdue/i);
  policy.write(browser.id, { language: 'en' });
  await allInLanguage('en');
});

test('a policy that is changed is applied, too, in the page of the e-office as in ours', async () => {
  policy.write(browser.id, { language: 'vi', thresholds: { soonWorkMinutes: 0, soonShare: 1 } });
  await allInLanguage('vi');
  await expect.poll(soon, late).toBe(0);
  policy.write(browser.id, { thresholds: { soonWorkMinutes: 500_000, soonShare: 1 } });
  await expect.poll(soon, late).toBeGreaterThan(3);
});

test('what it sets looks locked in every form, and says by whom', async () => {
  policy.write(browser.id, {
    thresholds: { soonShare: 0.5 },
    calendar: { days: { '2026-11-23': { off: true, reason: 'Nghỉ hoán đổi' } } },
    hiddenParts: ['persons'],
    letters: { office: { agency: 'UBND xã Tân Hưng' } },
    reports: { threshold: 30 },
  });
  await open('deadlines');
  const share = options.locator('[id="thresholds.soonShare"]');
  await expect(share).toHaveValue('50', late);
  await expect(share).not.toBeEditable();
  await expect(share).toHaveAccessibleDescription(/Do cơ quan thiết lập\./);
  await expect(entry('thresholds.soonShare').locator('.lock-icon')).toBeVisible();
  await expect(options.locator('[id="thresholds.soonWorkMinutes"]')).toBeEditable();
  await open('calendar');
  await expect(entry('calendar.days').locator('pre')).toContainText('Nghỉ hoán đổi');
  await open('privacy');
  await expect(options.getByLabel('Người xử lý', { exact: true })).toBeDisabled();
  for (const [section, id] of [
    ['letters', 'office.agency'],
    ['reports', 'reports-threshold'],
  ] as const) {
    await open(section);
    await expect(options.locator(`[id="${id}"]`)).not.toBeEditable();
    await expect(options.locator(`[id="${id}"]`)).toHaveAccessibleDescription(/Do cơ quan thiết lập\./);
    await expect(
      options.locator('.field', { has: options.locator(`[id="${id}"]`) }).locator('.lock-icon'),
    ).toBeVisible();
  }
  expect(await problems()).toEqual([]);
});

test('what is wrong in it costs itself only, and is listed with its path, in the file for support as well', async () => {
  policy.write(browser.id, {
    language: 'fr',
    sites: ['https://qlvb.example.gov.vn', demoSite, 'ftp://x'],
    thresholds: { soonShare: 7, soonWorkMinutes: 30.5, perList: { 'Nguyễn Văn An': { soonShare: 2 } } },
    risk: { returns: 9 },
    calendar: { days: { '2026-02-30': { off: true }, '2026-11-23': { off: true } } },
    rules: { limits: [{ amount: 0.5, unit: 'workDay', basis: 'a' }] },
    adapters: [{ version: 1, id: 'a', match: { sites: ['https://a.vn/*'] }, fields: { hanXuLi: { column: 'Hạn' } } }],
  });
  await expect.poll(problems, late).toHaveLength(8);
  const listed = (await problems()).join('\n');
  for (const said of [
    'language: chỉ nhận một trong các giá trị: vi, en.',
    'sites.2: phải là địa chỉ trang',
    'thresholds.soonShare: không được lớn hơn 1.',
    'thresholds.soonWorkMinutes: phải là một số nguyên.',
    'thresholds.perList.Nguyễn Văn An: soonShare: không được lớn hơn 1.',
    'calendar.days.2026-02-30: không phải một ngày có thật',
    'rules.limits.0: amount phải là số nguyên',
    'adapters.0: fields.hanXuLi: không có trường này.',
  ])
    expect(listed).toContain(said);
  expect(listed).not.toContain('Của bạn');
  await open('deadlines');
  await expect(options.locator('[id="risk.returns"]')).toHaveValue('9');
  await open('sites');
  await expect(options.locator('[id="sites"]')).toHaveValue(`https://qlvb.example.gov.vn\n${demoSite}`);

  const tabId = await browser.worker.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url?.startsWith(url))?.id,
    demoSite,
  );
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.id}/popup.html?tabId=${tabId}`);
  await expect(popup.getByText('8 mục thiết lập sai, đã bỏ qua')).toBeVisible(late);
  await popup.locator('.how > summary').click();
  const [file] = await Promise.all([
    popup.waitForEvent('download', late),
    popup.getByRole('button', { name: 'chẩn đoán' }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  const { settings } = JSON.parse(text) as { settings: { area: string; path: string; kind: string }[] };
  expect(settings).toContainEqual({ area: 'managed', path: 'thresholds.soonShare', kind: 'tooBig' });
  expect(settings.map(({ path }) => path)).toContain('thresholds.perList.…');
  expect(settings).toHaveLength(8);
  expect(text).not.toContain('Nguyễn');
  await popup.close();
});

test('what Chromium itself leaves out of a policy: a setting with a value of another type, and unknown names', async () => {
  const seen = () => browser.worker.evaluate(() => chrome.storage.managed.get(null));
  policy.write(browser.id, {
    thresholds: { soonShare: 'một nửa', soonWorkMinutes: 30 },
    sites: ['https://a.vn', 5],
    retention: { closedDays: 30, days: 5 },
    langauge: 'en',
    risk: { returns: 2.5 },
  });
  await expect.poll(seen, late).toEqual({ retention: { closedDays: 30 }, risk: { returns: 2.5 } });
});

test('what the user has stands under a policy, and holds again without it', async () => {
  policy.write(browser.id, null);
  await open('deadlines');
  const returns = options.locator('[id="risk.returns"]');
  const form = options.locator('[data-setting="risk"]');
  await expect(returns).toBeEditable(late);
  await expect(returns).toHaveValue('2');
  await returns.fill('0');
  await form.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(returns).toHaveAccessibleDescription(/Phải từ 1 đến 10\.000\./);
  await returns.fill('4');
  await form.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(form.getByRole('status')).toHaveText('Đã lưu.');
  policy.write(browser.id, { risk: { returns: 9 } });
  await expect(returns).toHaveValue('9', late);
  await expect(returns).not.toBeEditable();
  policy.write(browser.id, null);
  await expect(returns).toHaveValue('4', late);
  await form.getByRole('button', { name: 'Về mặc định: Chuyển qua lại (lần)' }).click();
  await expect(returns).toHaveValue('2');
  await expect
    .poll(() => options.evaluate(() => chrome.storage.local.get('setting.risk')))
    .toEqual({ 'setting.risk': {} });
});

test('the number on the icon follows, with no page of the e-office or of ours open', async () => {
  for (const page of [inbox, ...pages.values()]) await page.close();
  await expect.poll(title, late).toMatch(/hạn/i);
  policy.write(browser.id, { language: 'en' });
  await expect.poll(title, late).toMatch(/overdue|due/i);
});

test('a policy that is there from the start holds from the first page on', async () => {
  const second = ownPolicy();
  second.write(unpackedId(builtExtension), { language: 'en' });
  const other = await launchExtension({ executablePath: second.executablePath });
  try {
    expect(other.id).toBe(unpackedId(builtExtension));
    const page = await other.context.newPage();
    await page.goto(`chrome-extension://${other.id}/options.html`);
    await expect(page.getByRole('heading', { name: 'Options', exact: true })).toBeVisible(late);
  } finally {
    await other.close();
    second.remove();
  }
});
