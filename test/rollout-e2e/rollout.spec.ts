import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test, type Worker } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { officeTexts } from '../../lib/locale/letter-office.ts';
import { type Demo, startDemo } from '../demo/server.ts';
import { isHeard } from '../e2e/extension.ts';
import { launchManaged, worldsOf } from './browser.ts';
import { packedDescription, policiesWith } from './pack.ts';
import { allowLooking, putOffice, putPolicy } from './policy.ts';
import { officePort, officeSite, otherPort, otherSite, versions } from './sites.ts';
import { startUpdates, type UpdateServer } from './updates.ts';

/** What the test puts into the worker: whether somebody is at the computer, and how often that was asked. */
declare const self: { idle: string; looks: number };
declare const chrome: typeof Browser & {
  action: { getUserSettings(): Promise<{ isOnToolbar: boolean }> };
  idle: { onStateChanged: { dispatch(state: string): void } };
};

/** A pilot from its first morning to its end, from the files that are given out. */
const slow = { timeout: 60_000 };
const [first, second] = versions;
const agency = 'Sở Nội vụ tỉnh Thí điểm';
const settings = { language: 'en', letters: { office: { agency } }, sites: [officeSite] };

let demo: Demo;
let other: Demo;
let updates: UpdateServer;
let browser: BrowserContext & { profile: string };
let worker: Worker;
let list: Page;
const { chromium } = packedDescription();
const id = chromium?.id ?? '';

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  demo = await startDemo({ port: officePort });
  other = await startDemo({ port: otherPort });
  updates = await startUpdates(first);
});
test.afterAll(async () => {
  await browser.close();
  rmSync(browser.profile, { recursive: true, force: true });
  await Promise.all([demo.close(), other.close(), updates.close()]);
});

const badges = () => list.locator('[data-dunghan="badge"]');
const texts = async () => (await badges().allInnerTexts()).join('\n');

async function own(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/${path}`);
  return page;
}

/** How many dossiers are kept, by the database itself. */
async function kept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const open = indexedDB.open('dung-han');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const count = db.transaction('dossiers').objectStore('dossiers').count();
    const found = await new Promise<number>((resolve) => {
      count.onsuccess = () => resolve(count.result);
    });
    db.close();
    return found;
  });
}

test('the policy alone installs the packed extension, beside what the office says of others, and shows it', async () => {
  allowLooking();
  putOffice({ ExtensionSettings: { '*': { installation_mode: 'blocked' } } });
  putPolicy(join(policiesWith(settings), 'linux/chrome/dung-han.json'));
  browser = await launchManaged();
  worker = browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker', slow));
  expect(new URL(worker.url()).host).toBe(id);
  const own = await worker.evaluate(async () => ({
    self: await chrome.management.getSelf(),
    shown: await chrome.action.getUserSettings(),
  }));
  expect(own.self).toMatchObject({ version: first, installType: 'admin', mayDisable: false });
  expect(own.shown.isOnToolbar).toBe(true);
});

test('its settings hold, and look locked', async () => {
  const options = await own('options.html#letters');
  await expect(options.locator('html')).toHaveAttribute('lang', 'en', slow);
  const field = options.getByLabel(officeTexts.en.fields.agency, { exact: true });
  await expect(field).toHaveValue(agency, slow);
  await expect(field).not.toBeEditable();
  await options.close();
});

test('lists of the office have badges, and are kept', async () => {
  list = await browser.newPage();
  await list.goto(`${officeSite}/danh-sach/cho-xu-ly?size=50`);
  await list.locator('html[data-dunghan-ready]').waitFor({ state: 'attached' });
  await expect.poll(() => badges().count(), slow).toBeGreaterThan(5);
  await expect(badges().first()).toHaveAttribute('data-due', /^\d{4}-\d\d-\d\dT\d\d:\d\d\+07:00$/);
  expect(await worldsOf(list)).toHaveLength(1);
  const panel = await own('panel.html');
  await expect.poll(() => kept(panel), slow).toBeGreaterThan(10);
  await panel.close();
});

test('a host outside the list is untouched: no script, no mark, and no more asked of it', async () => {
  const page = await browser.newPage();
  await page.goto(`${otherSite}/danh-sach/cho-xu-ly?size=50`);
  await page.locator('tr[data-id]').first().waitFor();
  expect(await worldsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('dunghan');
  await page.close();
});

test('a policy that changes while the browser runs holds within seconds, in pages as they are', async () => {
  await list.bringToFront();
  await list.evaluate(() => Object.assign(window, { isTheSame: true }));
  await expect.poll(texts, slow).toMatch(/left|overdue|late/i);
  const options = await own('options.html#letters');
  await options.evaluate(() => Object.assign(window, { isTheSame: true }));
  const off = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [
      new Date(Date.now() + (i - 1) * 86_400_000).toISOString().slice(0, 10),
      { off: true, reason: 'nghỉ thử' },
    ]),
  );
  await list.bringToFront();
  putPolicy(join(policiesWith({ ...settings, language: 'vi', calendar: { days: off } }), 'linux/chrome/dung-han.json'));
  await expect.poll(texts, slow).toMatch(/quá hạn/);
  // No working day left in two months.
  await expect.poll(texts, slow).not.toMatch(/còn [1-9]\d* ngày/);
  await expect(options.locator('html')).toHaveAttribute('lang', 'vi', slow);
  for (const page of [list, options])
    expect(await page.evaluate(() => (window as { isTheSame?: boolean }).isTheSame)).toBe(true);
  await options.close();
  putPolicy(join(policiesWith({ ...settings, language: 'vi' }), 'linux/chrome/dung-han.json'));
  await expect.poll(texts, slow).toMatch(/còn [1-9]\d* ngày/);
});

test('a higher version takes its place while nobody is there, keeps the data, and paints open pages once', async () => {
  const panel = await own('panel.html');
  const before = await kept(panel);
  await panel.evaluate(() => chrome.storage.local.set({ 'setting.reminders': { quiet: true } }));
  await panel.close();
  const painted = await badges().count();
  await list.bringToFront();

  await worker.evaluate(() => {
    Object.assign(self, { idle: 'active', looks: 0 });
    const queryState = async () => {
      self.looks++;
      return self.idle;
    };
    Object.assign(chrome.idle, { queryState });
  });
  updates.offer(second);
  const told = worker.evaluate(
    () =>
      new Promise<string>((resolve) => {
        chrome.runtime.onUpdateAvailable.addListener(({ version }) => resolve(version));
        void chrome.runtime.requestUpdateCheck();
      }),
  );
  expect(await told).toBe(second);
  // Somebody is there, and looks at a list: looked at twice, it still waits.
  await expect.poll(() => worker.evaluate(() => self.looks), slow).toBe(1);
  await worker.evaluate(() => chrome.idle.onStateChanged.dispatch('active'));
  await expect.poll(() => worker.evaluate(() => self.looks), slow).toBe(2);
  expect(await worker.evaluate(() => chrome.runtime.getManifest().version)).toBe(first);
  await expect(badges()).toHaveCount(painted);

  const started = browser.waitForEvent('serviceworker', slow);
  await worker.evaluate(() => {
    self.idle = 'locked';
    chrome.idle.onStateChanged.dispatch('locked');
  });
  worker = await started;
  await expect.poll(() => worker.evaluate(() => chrome.runtime.getManifest().version), slow).toBe(second);
  await expect.poll(() => isHeard(worker, officeSite), slow).toBe(true);
  await expect(badges()).toHaveCount(painted, slow);
  await expect(list.locator('[data-dunghan="layer"]')).toHaveCount(1);
  expect(await list.evaluate(() => (window as { isTheSame?: boolean }).isTheSame)).toBe(true);

  const after = await own('panel.html');
  await expect.poll(() => kept(after), slow).toBe(before);
  const stored = await after.evaluate(() => chrome.storage.local.get('setting.reminders'));
  expect(stored).toEqual({ 'setting.reminders': { quiet: true } });
  await after.close();
  const options = await own('options.html#letters');
  await expect(options.getByLabel(officeTexts.vi.fields.agency, { exact: true })).toHaveValue(agency, slow);
  await options.close();
});

test('the end of the pilot takes everything away again: extension, badges, data', async () => {
  await list.bringToFront();
  expect(await badges().count()).toBeGreaterThan(5);
  putPolicy(join(policiesWith({}), 'go-bo/linux/dung-han.json'));
  await expect.poll(() => browser.serviceWorkers().length, slow).toBe(0);
  await expect(badges()).toHaveCount(0, slow);
  expect(await list.evaluate(() => document.documentElement.outerHTML)).not.toContain('dunghan');
  expect(await list.evaluate(() => (window as { isTheSame?: boolean }).isTheSame)).toBe(true);
  await expect(own('panel.html')).rejects.toThrow();
  const page = await browser.newPage();
  await page.goto(`${officeSite}/danh-sach/cho-xu-ly?size=50`);
  expect(await worldsOf(page)).toEqual([]);
  const databases = join(browser.profile, 'Default/IndexedDB');
  const left = () => (existsSync(databases) ? readdirSync(databases).filter((name) => name.includes(id)) : []);
  await expect.poll(left, slow).toEqual([]);
});
