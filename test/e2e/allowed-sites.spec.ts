import { expect, type Page, test } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { type Demo, startDemo } from '../demo/server.ts';
import { type ExtensionBrowser, launchExtension } from './extension.ts';
import { demoPort, demoSite, pagesSite } from './sites.ts';

/** What an office allows holds over what was granted, in open pages too, and ends as it came. */
declare const chrome: typeof Browser;

let demo: Demo;
let browser: ExtensionBrowser;
let page: Page;

test.beforeAll(async () => {
  demo = await startDemo({ port: demoPort });
  browser = await launchExtension();
  page = await browser.context.newPage();
});
test.afterAll(async () => {
  await browser.close();
  await demo.close();
});

const badges = () => page.locator('[data-dunghan="badge"]');
const setSites = (sites: string[]) =>
  browser.worker.evaluate((value) => chrome.storage.local.set({ 'setting.sites': value }), sites);
/** Dossiers that are kept. A database that is not there yet is not made here: it would be an empty one for good. */
const kept = () =>
  browser.worker.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'dung-han')) return 0;
    return new Promise<number>((resolve) => {
      indexedDB.open('dung-han').onsuccess = ({ target }) => {
        const db = (target as IDBOpenDBRequest).result;
        const count = db.transaction('dossiers').objectStore('dossiers').count();
        count.onsuccess = () => {
          db.close();
          resolve(count.result);
        };
      };
    });
  });

test('a site that is not among the allowed ones is read no more, and again when it is', async () => {
  // Else rows whose secrecy is unclear would not be kept anyway.
  await browser.worker.evaluate(
    (site) => chrome.storage.local.set({ 'setting.secrecy': { [site]: { emptyMeans: 'notSecret' } } }),
    demoSite,
  );
  await page.goto(`${demoSite}/danh-sach/cho-xu-ly`);
  await expect(badges().first()).toBeVisible();
  const shown = await badges().count();
  await expect.poll(kept, { timeout: 30_000 }).toBeGreaterThan(0);

  await setSites([pagesSite]);
  await expect(badges()).toHaveCount(0);
  const before = await kept();
  await page.goto(`${demoSite}/danh-sach/mot-cua`);
  const popup = await browser.context.newPage();
  const tabId = await browser.worker.evaluate(
    async (url) => (await chrome.tabs.query({ url: `${url}/*` }))[0]?.id,
    demoSite,
  );
  await popup.goto(`chrome-extension://${browser.id}/popup.html?tabId=${tabId}`);
  await expect(popup.getByText('Đúng Hạn không đọc trang này.')).toBeVisible();
  await expect(popup.getByText('mục “Chỉ đọc các trang này” ở Tuỳ chọn')).toBeVisible();
  await popup.close();
  await expect(badges()).toHaveCount(0);
  expect(await kept()).toBe(before);

  // As `combine` reads it: nothing in it is a site, which must not open what was to be restricted.
  await setSites(['localhost:9999']);
  await page.reload();
  await page.locator('table').first().waitFor();
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.id}/options.html`);
  await expect(options.locator('.problems li')).toHaveText(/sites\.0/);
  await options.close();
  await expect(badges()).toHaveCount(0);
  expect(await kept()).toBe(before);

  await setSites([pagesSite, demoSite]);
  await expect(badges().first()).toBeVisible();
  await expect.poll(kept, { timeout: 30_000 }).toBeGreaterThan(before);
  await page.goto(`${demoSite}/danh-sach/cho-xu-ly`);
  await expect(badges()).toHaveCount(shown);
});
