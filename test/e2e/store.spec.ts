import { type CDPSession, expect, type Page, test } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { type Demo, startDemo } from '../demo/server.ts';
import { type ExtensionBrowser, launchExtension } from './extension.ts';
import { demoPort, demoSite } from './sites.ts';

/** In the worker, where the functions given to `evaluate` run. */
declare const chrome: typeof Browser;

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

interface Kept {
  dossiers: number;
  /** Dossiers whose history does not begin with one first sight. */
  headless: string[];
  /** Events of dossiers that are not kept. */
  stray: number;
  /** What the store says of its own size. */
  sizes: { kept: number; due: number };
  due: number;
  /** Ids of the lists they were seen in. */
  lists: string[];
}

/** Reads the database with the browser's own means, as an extension page may. */
function keptIn(page: Page): Promise<Kept> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('dung-han');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = db.transaction(db.objectStoreNames);
    const all = (name: string) =>
      new Promise<Record<string, unknown>[]>((resolve) => {
        const request = transaction.objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
      });
    const names = ['dossiers', 'events', 'settings', 'lists'] as const;
    const [dossiers = [], events = [], settings = [], lists = []] = await Promise.all(names.map(all));
    db.close();
    const firsts = new Map<unknown, number>();
    for (const { key, kind } of events) if (kind === 'firstSeen') firsts.set(key, (firsts.get(key) ?? 0) + 1);
    const keys = new Set(dossiers.map(({ key }) => key));
    return {
      dossiers: dossiers.length,
      headless: dossiers.flatMap(({ key }) => (firsts.get(key) === 1 ? [] : [String(key)])),
      stray: events.filter(({ key }) => !keys.has(key)).length,
      sizes: settings.find(({ name }) => name === 'sizes')?.value as Kept['sizes'],
      due: dossiers.filter(({ open, due }) => open === 1 && (due as number) < Number.MAX_SAFE_INTEGER).length,
      lists: lists.map(({ id }) => String(id)),
    };
  });
}

function expectWhole({ dossiers, headless, stray, sizes, due }: Kept): void {
  expect(headless).toEqual([]);
  expect(stray).toBe(0);
  expect(sizes).toEqual({ kept: dossiers, due });
}

/** Until something is kept, and no more comes for a while. */
async function settled(page: Page): Promise<void> {
  let last = -1;
  await expect(async () => {
    await page.waitForTimeout(3000);
    const { dossiers } = await keptIn(page);
    const before = last;
    last = dossiers;
    expect(dossiers).toBeGreaterThan(0);
    expect(dossiers).toBe(before);
  }).toPass({ timeout: 90_000 });
}

async function openPopup(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/popup.html`);
  return page;
}

test('a list that asks while the worker is killed has its badges all the same, and is kept', async () => {
  const popup = await openPopup();
  const cdp = await browser.context.newCDPSession(popup);
  await cdp.send('ServiceWorker.enable');
  // Nothing is brought into any page before the worker starts anew: whatever is asked of this one is never answered.
  await browser.worker.evaluate(() => {
    chrome.scripting.executeScript = () => new Promise(() => undefined);
  });
  const page = await browser.context.newPage();
  await page.goto(`${demoSite}/danh-sach/cho-xu-ly?size=50`);
  await page.waitForTimeout(1000);
  await expect(page.locator('[data-dunghan="badge"]')).toHaveCount(0);
  await cdp.send('ServiceWorker.stopAllWorkers');
  await expect(page.locator('[data-dunghan="badge"]').first()).toBeVisible();
  await expect(popup.locator('[data-key]').first()).toBeVisible();
  await page.close();
});

test('opening dossiers from a list makes no other list of it, and comes back to the same', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${demoSite}/danh-sach/cho-xu-ly?size=20`);
  await expect(page.locator('[data-dunghan="badge"]').first()).toBeVisible();
  for (let n = 0; n < 5; n++) {
    await page.locator('#luoi tbody tr[data-id] .c-stt').nth(n).click();
    await page.locator('.chi-tiet').waitFor();
    // Longer than until lists are sought anew.
    await page.waitForTimeout(600);
    await page.locator('.quay-lai').click();
    await page.locator('.chi-tiet').waitFor({ state: 'detached' });
  }
  const popup = await openPopup();
  await settled(popup);
  const { lists } = await keptIn(popup);
  expect(lists.filter((id) => id.includes('|/ho-so/'))).toEqual([]);
  expect(lists.filter((id) => id.includes('|/danh-sach/'))).toHaveLength(1);
  await page.close();
});

test('20 tabs at once, with the worker killed again and again, lose nothing and leave nothing half-written', async () => {
  test.setTimeout(180_000);
  const popup = await openPopup();
  const cdp: CDPSession = await browser.context.newCDPSession(popup);
  await cdp.send('ServiceWorker.enable');
  const tabs = Array.from({ length: 20 }, async (_, n) => {
    const page = await browser.context.newPage();
    await page.goto(`${demoSite}/danh-sach/cho-xu-ly?size=50&page=${(n % 5) + 1}`);
    return page;
  });
  for (let kill = 0; kill < 12; kill++) {
    await popup.waitForTimeout(400);
    await cdp.send('ServiceWorker.stopAllWorkers');
  }
  const pages = await Promise.all(tabs);
  // What a killed worker did not answer is said again with the next look at the page.
  for (const page of pages.slice(0, 5)) await page.reload();
  await settled(popup);
  const kept = await keptIn(popup);
  expectWhole(kept);
  const once = await pages[0]?.locator('tbody tr').count();
  expect(kept.dossiers).toBeGreaterThan((once ?? 0) * 3);

  // Seen once more by a fresh browser with nobody killed: the same dossiers, no more and no fewer.
  const other = await launchExtension();
  try {
    for (let n = 1; n <= 5; n++) {
      const page = await other.context.newPage();
      await page.goto(`${demoSite}/danh-sach/cho-xu-ly?size=50&page=${n}`);
    }
    const calm = await other.context.newPage();
    await calm.goto(`chrome-extension://${other.id}/popup.html`);
    await settled(calm);
    const expected = await keptIn(calm);
    expectWhole(expected);
    expect(kept.dossiers).toBe(expected.dossiers);
  } finally {
    await other.close();
  }
});
