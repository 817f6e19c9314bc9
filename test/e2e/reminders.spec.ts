import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Worker } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { type Demo, startDemo } from '../demo/server.ts';
import { type ExtensionBrowser, launchExtension } from './extension.ts';
import { demoPort, demoSite } from './sites.ts';

/** In the worker, where the functions given to `evaluate` run. */
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

const workerOf = async ({ context }: ExtensionBrowser): Promise<Worker> =>
  context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');

/** An office that works day and night, so that this runs at any hour; notifications are written down, not shown. */
async function prepare(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    const always = { mon: 0, tue: 0, wed: 0, thu: 0, fri: 0, sat: 0, sun: 0 };
    const week = Object.fromEntries(Object.keys(always).map((day) => [day, [['00:00', '24:00']]]));
    await chrome.storage.local.set({
      'setting.calendar': { week, shipped: false },
      'setting.reminders': { digestAt: '' },
    });
    const shown: unknown[] = [];
    Object.assign(globalThis, { shown });
    Object.assign(chrome.notifications, { create: async (...given: unknown[]) => shown.push(given) });
  });
}

async function ring(worker: Worker): Promise<string[]> {
  return worker.evaluate(async () => {
    const { shown } = globalThis as unknown as { shown: [string, { title: string; message: string }][] };
    const before = shown.length;
    const { onAlarm } = chrome.alarms as unknown as { onAlarm: { dispatch(alarm: { name: string }): void } };
    onAlarm.dispatch({ name: 'remind' });
    await new Promise((resolve) => setTimeout(resolve, 2500));
    return shown.slice(before).map(([, { title, message }]) => `${title} · ${message}`);
  });
}

const alarms = (worker: Worker) => worker.evaluate(() => chrome.alarms.getAll());

test('reminds once of what an open list showed, with counts only, and keeps its alarm over a restart', async () => {
  let worker = await workerOf(browser);
  await prepare(worker);
  const page = await browser.context.newPage();
  await page.goto(`${demoSite}/danh-sach/cho-xu-ly?size=50`);
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.id}/popup.html`);
  const all = popup.getByRole('button', { name: /^Xem tất cả/ });
  const listed = async () => Number((await all.textContent({ timeout: 30_000 }))?.replace(/\D/g, ''));
  await expect.poll(listed, { timeout: 30_000 }).toBeGreaterThan(20);
  await popup.close();
  const [first, ...others] = await ring(worker);
  expect(others).toEqual([]);
  expect(first).toMatch(/^Đúng Hạn: \d+ hồ sơ cần chú ý · \d+ quá hạn, /);
  // A locked screen shows it: counts, and no number of any document.
  expect(first).not.toMatch(/\d\/\p{Lu}/u);
  expect(await ring(worker)).toEqual([]);
  const [alarm] = await alarms(worker);
  expect(alarm).toMatchObject({ name: 'remind', periodInMinutes: 5 });

  await browser.close();
  browser = await launchExtension({ profile });
  worker = await workerOf(browser);
  await prepare(worker);
  const [again, ...more] = await alarms(worker);
  expect(more).toEqual([]);
  expect(again?.name).toBe('remind');
  expect(await ring(worker)).toEqual([]);
});

test('says nothing in quiet mode, and one digest in the morning', async () => {
  const worker = await workerOf(browser);
  await setReminders(worker, { digestAt: '00:00', quiet: true });
  expect(await ring(worker)).toEqual([]);
  await setReminders(worker, { digestAt: '00:00', quiet: false });
  const [digest] = await ring(worker);
  expect(digest).toMatch(/^Đúng Hạn: việc hôm nay · \d+ quá hạn/);
  expect(await ring(worker)).toEqual([]);
});

let turns = 0;

/**
 * Sets and waits until it is in force, as another setting of the same write tells that pages are told of: a browser
 * that has just started answers late for its policy.
 */
async function setReminders(worker: Worker, reminders: { digestAt: string; quiet: boolean }): Promise<void> {
  const stillWorkDays = 10 + turns++;
  await worker.evaluate((value) => chrome.storage.local.set(value), {
    'setting.reminders': reminders,
    'setting.risk': { stillWorkDays },
  });
  const inForce = () =>
    worker.evaluate(async () => {
      const stored = await chrome.storage.local.get('settings.effective');
      return (stored['settings.effective'] as { risk?: unknown } | undefined)?.risk;
    });
  await expect.poll(inForce, { timeout: 30_000 }).toMatchObject({ stillWorkDays });
}
