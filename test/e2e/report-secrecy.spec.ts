import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { type Demo, startDemo } from '../demo/server.ts';
import { type ExtensionBrowser, launchExtension } from './extension.ts';
import { demoPort, demoSite } from './sites.ts';

declare const chrome: typeof Browser;

/** A rule that comes while pages of ours are open holds at once, on screen and in whatever leaves them. */
const slow = { timeout: 30_000 };
let demo: Demo;
let browser: ExtensionBrowser;

test.beforeAll(async () => {
  demo = await startDemo({ port: demoPort });
  browser = await launchExtension();
});
test.afterAll(async () => {
  await browser.close();
  await demo.close();
});

async function own(path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  return page;
}

async function csvOf(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download', slow);
  await page.getByRole('button', { name: /CSV/ }).click();
  return readFileSync(await (await waiting).path(), 'utf8');
}

test('a number that turns secret leaves the open report without a click, and every file made after it', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${demoSite}/danh-sach/cho-xu-ly?size=50`);
  await page.locator('html[data-dunghan-ready]').waitFor({ state: 'attached' });
  const report = await own('report.html');
  const rows = report.locator('tr[data-key]');
  await expect(rows.first()).toBeVisible(slow);
  const [secret = '', other = ''] = (await report.locator('tr[data-key] .col-number').allTextContents()).map((text) =>
    text.trim(),
  );
  expect(new Set([secret, other, '']).size).toBe(3);
  const panel = await own('panel.html');
  // Exactly: one number may end in another.
  const shown = (one: Page, number: string) => one.locator('[data-key]').getByText(number, { exact: true });
  for (const one of [report, panel]) {
    await expect(shown(one, secret)).toHaveCount(1, slow);
    expect(await csvOf(one)).toContain(`;${secret};`);
  }

  await browser.worker.evaluate(
    ([site, series]) => chrome.storage.local.set({ 'setting.secrecy': { [site as string]: { series: [series] } } }),
    [demoSite, secret],
  );
  for (const one of [report, panel]) {
    await expect(shown(one, secret)).toHaveCount(0, slow);
    await expect(shown(one, other)).toHaveCount(1, slow);
    const csv = await csvOf(one);
    expect(csv).toContain(`;${other};`);
    expect(csv).not.toContain(`;${secret};`);
  }
});
