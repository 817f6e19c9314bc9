import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { seedDossiers } from '../bench/seed.ts';
import { type Demo, startDemo } from '../demo/server.ts';
import { builtExtension, type ExtensionBrowser, launchExtension } from './extension.ts';
import { demoPort, demoSite } from './sites.ts';

/** In extension pages and the worker, where the functions given to `evaluate` run. */
declare const chrome: typeof Browser;

declare global {
  /** What the popup showed when its counts were first there. */
  var first: { counts: string; text: string };
}

/** Popup and side panel as they are seen: at a glance, with nothing and with very much, in every theme and width. */
const slow = { timeout: 30_000 };
let demo: Demo;
let browser: ExtensionBrowser;

test.describe.configure({ mode: 'serial' });
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

const tabOf = (site: string) =>
  browser.worker.evaluate(async (url) => (await chrome.tabs.query({ url: `${url}/*` }))[0]?.id, site);

/** Nothing wrong in either theme; nothing wider than the narrowest sidebar. */
async function isAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  const before = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    (await page.evaluate(() => document.documentElement.dataset.view)) === 'popup' ? 420 : 320,
  );
  await page.setViewportSize(before);
}

test('with nothing kept, popup and panel say what to do', async () => {
  const popup = await own('popup.html');
  await expect(popup.getByText('Chưa có hồ sơ nào có hạn.')).toBeVisible(slow);
  await isAccessible(popup);
  const panel = await own('panel.html');
  await expect(panel.getByText('Chưa có hồ sơ nào có hạn.')).toBeVisible(slow);
  await isAccessible(panel);
  for (const name of await panel.getByRole('tab').allTextContents()) {
    await panel.getByRole('tab', { name, exact: true }).click();
    await expect(panel.locator('#tab-body')).not.toBeEmpty();
    await isAccessible(panel);
  }
});

test('at most seven rows with why, one main action, and all of it in the room a popup has', async () => {
  const list = await browser.context.newPage();
  await list.goto(`${demoSite}/danh-sach/cho-xu-ly?size=50`);
  await list.locator('html[data-dunghan-ready]').waitFor({ state: 'attached' });
  const popup = await own(`popup.html?tabId=${await tabOf(demoSite)}`);
  await expect(popup.locator('li[data-key]')).toHaveCount(7, slow);
  await expect(popup.locator('.site')).toContainText('Đang đọc 1 danh sách', slow);
  await popup.getByRole('button', { name: 'Không phải' }).click();
  await expect(popup.getByRole('button', { name: 'Không phải' })).toHaveCount(0, slow);
  await expect(popup.locator('button.main')).toHaveText(['Mở bảng bên']);
  for (const why of await popup.locator('.why strong').allTextContents())
    expect(why).toMatch(/quá hạn|hạn hôm nay|giờ/);
  await popup.setViewportSize({ width: 420, height: 600 });
  await expect.poll(() => popup.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
  await isAccessible(popup);
  await popup.locator('.how > summary').click();
  await popup.locator('.row-actions > summary').first().click();
  await isAccessible(popup);
});

test('the shell stands with the counts known last before anything of the store is loaded', async () => {
  const before = await own('popup.html');
  await expect(before.locator('li[data-key]')).toHaveCount(7, slow);
  const counts = (await before.locator('.counts').textContent()) ?? '';
  expect(counts).toMatch(/[1-9]\d* quá hạn/);
  const popup = await browser.context.newPage();
  // What the page held when the counts were first there.
  await popup.addInitScript(() => {
    const seen = new MutationObserver(() => {
      const found = document.querySelector('.counts strong');
      if (found === null) return;
      seen.disconnect();
      globalThis.first = {
        counts: document.querySelector('.counts')?.textContent ?? '',
        text: document.body.textContent ?? '',
      };
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await popup.goto(`chrome-extension://${browser.id}/popup.html`);
  await expect(popup.locator('li[data-key]')).toHaveCount(7, slow);
  const first = await popup.evaluate(() => globalThis.first);
  expect(first.counts).toBe(counts);
  expect(first.text).toContain('Đang mở danh sách…');
});

test('the shell is two small scripts, without what the list needs', () => {
  const html = readFileSync(join(builtExtension, 'popup.html'), 'utf8');
  const paths = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.length).toBeLessThanOrEqual(2);
  const size = paths.reduce((sum, path) => sum + statSync(join(builtExtension, path)).size, 0);
  expect(size).toBeLessThan(36_000);
});

test('choosing a row in the panel opens it and marks it in the page, where that has it', async () => {
  const panel = await own(`panel.html?tabId=${await tabOf(demoSite)}`);
  const first = panel.locator('li[data-key]').first();
  const key = (await first.getAttribute('data-key')) ?? '';
  // Anywhere in the row.
  await first.click({ position: { x: 200, y: 45 } });
  await expect(panel.locator('article.dossier')).toHaveAttribute('data-key', key);
  await expect(panel.locator('.dossier-back')).toContainText('Đã đánh dấu trên trang', slow);
  await isAccessible(panel);
  await panel.getByRole('button', { name: '← Danh sách' }).click();
  await expect(panel.locator(`li[data-key="${key}"] button.number`)).toBeFocused(slow);
  const list = browser.context.pages().find((page) => page.url().startsWith(demoSite));
  await list?.goto(`${demoSite}/danh-sach/mot-cua?size=20`);
  await list?.locator('html[data-dunghan-ready]').waitFor({ state: 'attached' });
  await panel.bringToFront();
  await panel.keyboard.press('Enter');
  await expect(panel.locator('.dossier-back')).toContainText('không có trên trang đang mở', slow);
});

test('50,000 dossiers leave both usable', async () => {
  test.setTimeout(180_000);
  const seeding = await own('check.html');
  // Pages that look at the list would read it anew with every write.
  for (const page of browser.context.pages()) if (page !== seeding) await page.close();
  await seedDossiers(seeding, 50_000);
  await seeding.close();
  const popup = await own('popup.html');
  await expect(popup.locator('li[data-key]')).toHaveCount(7, slow);
  const panel = await own('panel.html');
  const items = panel.locator('li[data-key]');
  await expect.poll(async () => Number(await items.first().getAttribute('aria-setsize')), slow).toBeGreaterThan(40_000);
  expect(await items.count()).toBeLessThan(60);
  await expect(items.first()).toHaveAttribute('data-state', 'overdue', slow);
  await panel.locator('[data-scrolls]').evaluate((body) => body.scrollTo(0, body.scrollHeight));
  const last = panel.locator('li[data-key]').last();
  await expect.poll(async () => Number(await last.getAttribute('aria-posinset')), slow).toBeGreaterThan(40_000);
  await expect(last.locator('button.number')).toBeVisible(slow);
  await isAccessible(panel);
});

test('the report’s reading of 50,000 dossiers can be stopped, and begun again', async () => {
  test.setTimeout(120_000);
  const report = await own('report.html');
  await report.getByRole('button', { name: 'Dừng đọc' }).click(slow);
  await expect(report.getByText('Đã dừng đọc.')).toBeVisible();
  await expect(report.getByRole('progressbar')).toHaveCount(0);
  await expect(report.locator('tr[data-key]')).toHaveCount(0);
  await isAccessible(report);
  await expect(report.getByRole('button', { name: 'Đọc lại' })).toBeFocused();
  await report.getByRole('button', { name: 'Đọc lại' }).click();
  await expect(report.getByRole('progressbar')).toBeVisible();
});
