import { expect, type Page, test } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { type Demo, startDemo } from '../demo/server.ts';
import { type ExtensionBrowser, isHeard, launchExtension } from './extension.ts';
import { demoPort, demoSite } from './sites.ts';

declare const chrome: typeof Browser & {
  runtime: { onUpdateAvailable: { dispatch(update: { version: string }): void } };
};
/** What the test puts into the worker; a worker that is started anew has none of it. */
declare const self: { idle: string; looks: number };

/**
 * When a version that waits is put in place. The browser's own telling of it is in test/rollout-e2e, with packed
 * versions; here it is sent by hand, and whether somebody is at the computer is said by the test.
 */
const slow = { timeout: 30_000 };
let demo: Demo;
let browser: ExtensionBrowser;
let list: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  demo = await startDemo({ port: demoPort });
  browser = await launchExtension();
  await browser.worker.evaluate(() => {
    self.idle = 'active';
    self.looks = 0;
    const queryState = async () => {
      self.looks++;
      return self.idle;
    };
    Object.assign(chrome.idle, { queryState });
  });
});
test.afterAll(async () => {
  await browser.close();
  await demo.close();
});

const worker = () => browser.worker;

/** How many locks of a name pages of ours hold. */
const held = (name: string) =>
  worker().evaluate(
    async (wanted) => (await navigator.locks.query()).held?.filter((lock) => lock.name === wanted).length ?? 0,
    name,
  );

/** A page of ours, as soon as the worker can know of it. */
async function own(path: string): Promise<Page> {
  const before = await held('page');
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  await expect.poll(() => held('page'), slow).toBe(before + 1);
  return page;
}

/** The clock rings until the worker has looked twice more: the first of these looks is over then. */
async function looksTwice(): Promise<void> {
  const before = await worker().evaluate(() => self.looks);
  for (const more of [1, 2]) {
    await worker().evaluate(() => chrome.alarms.create('remind', { when: Date.now() }));
    await expect.poll(() => worker().evaluate(() => self.looks), slow).toBeGreaterThanOrEqual(before + more);
  }
}

test('it waits while a page of ours is open or a list in front, and for what is typed even when nobody is there', async () => {
  const popup = await own('popup.html');
  await worker().evaluate(() => chrome.runtime.onUpdateAvailable.dispatch({ version: '9' }));
  await expect.poll(() => worker().evaluate(() => self.looks), slow).toBe(1);
  await looksTwice();

  list = await browser.context.newPage();
  await list.goto(`${demoSite}/danh-sach/cho-xu-ly?size=20`);
  await list.locator('html[data-dunghan-ready]').waitFor({ state: 'attached' });
  await popup.close();
  await looksTwice();

  const options = await own('options.html#letters');
  const agency = options.getByRole('textbox', { name: 'Cơ quan ban hành' });
  await agency.fill('Ủy ban nhân dân xã');
  await expect.poll(() => held('typed'), slow).toBe(1);
  await worker().evaluate(() => {
    self.idle = 'locked';
  });
  await looksTwice();
  await expect(agency).toHaveValue('Ủy ban nhân dân xã');
  await options.close();
});

test('nobody there: it is put in place; the list has its badges once, pages of ours are open again', async () => {
  const errors: string[] = [];
  list.on('pageerror', (error) => errors.push(String(error)));
  const before = await list.locator('[data-dunghan="badge"]').count();
  expect(before).toBeGreaterThan(0);
  await worker().evaluate(() => {
    self.idle = 'active';
  });
  const panel = await own('panel.html');
  await looksTwice();
  const closed = panel.waitForEvent('close', slow);
  const again = browser.context.waitForEvent('page', slow);
  const started = browser.context.waitForEvent('serviceworker', slow);
  await worker().evaluate(() => {
    self.idle = 'idle';
    chrome.alarms.create('remind', { when: Date.now() });
  });
  await closed;
  browser.worker = await started;
  await expect(await again).toHaveURL(/\/panel\.html$/);
  expect(await worker().evaluate(() => self.looks)).toBeUndefined();

  await list.bringToFront();
  await expect.poll(() => isHeard(worker(), demoSite), slow).toBe(true);
  await expect(list.locator('html[data-dunghan-ready]')).toHaveCount(1, slow);
  await expect(list.locator('[data-dunghan="badge"]')).toHaveCount(before, slow);
  await expect(list.locator('[data-dunghan="layer"]')).toHaveCount(1);
  expect(errors).toEqual([]);
  const left = () =>
    worker().evaluate(async () => [
      await chrome.storage.session.get('update'),
      await chrome.storage.local.get('update.pages'),
    ]);
  expect(await left()).toEqual([{}, {}]);
});
