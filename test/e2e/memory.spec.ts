import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { type Demo, startDemo } from '../demo/server.ts';
import { seen } from './badges.ts';
import { type ExtensionBrowser, launchExtension } from './extension.ts';
import { demoPort, demoSite } from './sites.ts';

/** In extension pages and the worker, where the functions given to `evaluate` run. */
declare const chrome: typeof Browser;

let demo: Demo;
let browser: ExtensionBrowser;
let profile: string;

test.beforeAll(async () => {
  demo = await startDemo({ port: demoPort });
  profile = mkdtempSync(join(tmpdir(), 'dung-han-'));
  browser = await launchExtension({ profile });
});

test.afterAll(async () => {
  await browser.close();
  await demo.close();
  rmSync(profile, { recursive: true, force: true });
});

async function visit(path: string, { context } = browser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(demoSite + path);
  await page.locator('html[data-dunghan-ready]').waitFor({ state: 'attached' });
  await page.waitForTimeout(3000);
  return page;
}

async function openPopup({ context, id } = browser): Promise<Page> {
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${id}/popup.html`);
  await popup.locator('[data-key]').first().waitFor();
  return popup;
}

/** How many dossiers with a deadline the popup knows, beside the few it shows. */
async function allListed(popup: Page): Promise<number> {
  return Number((await popup.getByRole('button', { name: /^Xem tất cả/ }).textContent())?.replace(/\D/g, ''));
}

/** Everything the extension remembers anywhere, as text. */
async function everythingKept(popup: Page): Promise<string> {
  return popup.evaluate(async () => {
    const parts: unknown[] = [await chrome.storage.local.get(null), { ...localStorage }, await caches.keys()];
    if (chrome.storage.session) parts.push(await chrome.storage.session.get(null));
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of db.objectStoreNames) {
        const all = db.transaction(store).objectStore(store);
        for (const request of [all.getAll(), all.getAllKeys()]) {
          parts.push(
            await new Promise((resolve) => {
              request.onsuccess = () => resolve([name, store, request.result]);
            }),
          );
        }
      }
      db.close();
    }
    return JSON.stringify(parts);
  });
}

test('what was seen is listed, secret rows are nowhere, and both survive a restart', async () => {
  const page = await visit('/danh-sach/cho-xu-ly?size=200');
  expect(await page.locator('tr', { hasText: 'MATDEMO' }).count()).toBeGreaterThan(3);
  await (await visit('/danh-sach/mot-cua?size=200')).close();
  await page.close();
  let popup = await openPopup();
  const listed = await allListed(popup);
  expect(listed).toBeGreaterThan(50);
  const ordinary = demo
    .oracle({ list: 'cho-xu-ly', size: 200 })
    ?.rows.find((row) => !row.secret && row.expect === 'badge');
  const check = async () => {
    const kept = await everythingKept(popup);
    expect(kept).not.toContain('MATDEMO');
    expect(kept).toContain(ordinary?.soKyHieu);
    expect(await popup.locator('body').innerText()).not.toContain('MATDEMO');
  };
  await check();
  await browser.context.close();
  await demo.close();
  browser = await launchExtension({ profile });
  popup = await openPopup();
  expect(await allListed(popup)).toBe(listed);
  await check();
  demo = await startDemo({ port: demoPort });
});

test('badge, popup and panel show the same state and due for one dossier', async () => {
  const fresh = await launchExtension();
  const page = await visit('/danh-sach/nhiem-vu?size=50', fresh);
  const rowsIn = async (own: Page) =>
    new Map(
      await own.locator('[data-key]').evaluateAll((elements) =>
        elements.map((element) => {
          const { key = '', state = '', due } = (element as HTMLElement).dataset;
          return [key, { state, due: due ?? null }] as const;
        }),
      ),
    );
  const popup = await rowsIn(await openPopup(fresh));
  const panel = await fresh.context.newPage();
  await panel.goto(`chrome-extension://${fresh.id}/panel.html`);
  await panel.locator('[data-key]').first().waitFor();
  const rows = await rowsIn(panel);
  expect(popup.size).toBe(7);
  for (const [key, shown] of popup) expect(shown, key).toEqual(rows.get(key));
  const numbers = new Map(
    demo.oracle({ list: 'nhiem-vu', size: 50 })?.rows.map((row) => [row.id, row.soKyHieu ?? '']) ?? [],
  );
  await page.bringToFront();
  const { rows: visible } = await seen(page, 'tr[data-id]');
  let compared = 0;
  for (const { id, badges } of visible) {
    const number = numbers.get(id);
    const badge = badges[0];
    if (!number || badge?.due == null) continue;
    const folded = number
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/đ/g, 'd')
      .replace(/^0+/, '');
    const row = [...rows].find(([key]) => key.includes(`|${folded}|`));
    expect(row?.[1], number).toEqual({ state: badge.state, due: badge.due });
    compared++;
  }
  expect(compared).toBeGreaterThan(2);
  await fresh.close();
});

test('the list is saved as CSV without secret rows', async () => {
  await visit('/danh-sach/cho-xu-ly?size=200');
  const popup = await openPopup();
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'CSV' }).click(),
  ]);
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv).not.toContain('MATDEMO');
  const keys = await allListed(popup);
  expect(csv.split('\r\n').filter((line) => /\d\d\/\d\d\/\d{4}/.test(line)).length).toBeGreaterThanOrEqual(
    Math.min(keys, 50),
  );
});

test('an extension that is reloaded under an open page leaves one set of badges', async () => {
  const page = await visit('/danh-sach/cho-xu-ly?size=20');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const layers = page.locator('[data-dunghan="layer"]');
  await layers.evaluate((old) => Object.assign(old, { isOld: true }));
  await browser.worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
  const ofNew = () => layers.evaluateAll((all) => all.map((one) => !('isOld' in one)));
  await expect.poll(ofNew, { timeout: 30_000 }).toEqual([true]);
  await page.mouse.move(400, 400);
  await page.locator('#lam-moi').click();
  const badgesOfRows = async () => (await seen(page, 'tr[data-id]')).rows.map(({ badges }) => badges.length);
  await expect.poll(badgesOfRows, { timeout: 30_000 }).toContain(1);
  expect(Math.max(...(await badgesOfRows()))).toBe(1);
  expect(await ofNew()).toEqual([true]);
  expect(errors).toEqual([]);
});
