import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type Polyfill from 'webextension-polyfill';
import { type Demo, startDemo } from '../demo/server.ts';
import { demoPort, demoSite } from '../e2e/sites.ts';
import { generalXpi } from './build.ts';
import { click, countOf, keptKeys, press, textOfCard, words } from './controls.ts';
import { type Firefox, launchFirefox } from './firefox.ts';
import { tellPresence } from './presence.ts';
import { versionOf } from './xpi.ts';

/** One user without an administrator: adds a site, adds another port of it, updates, and takes the permission back. */
const otherPort = demoPort + 50;
const otherSite = `http://localhost:${otherPort}`;
const path = '/danh-sach/cho-xu-ly?size=50';
/** No one can answer a question in a browser without a window. */
const preferences = { 'extensions.webextOptionalPermissionPrompts': false };

let demo: Demo;
let other: Demo;
let profile: string;
let firefox: Firefox;
let list: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  demo = await startDemo({ port: demoPort });
  other = await startDemo({ port: otherPort });
  profile = mkdtempSync(join(tmpdir(), 'dung-han-firefox-'));
  firefox = await launchFirefox({ profile, xpi: generalXpi, preferences });
});
test.afterAll(async () => {
  await firefox.close();
  await demo.close();
  await other.close();
  rmSync(profile, { recursive: true, force: true });
});

/** How many badges a page has; it paints while it is in front. */
async function badges(page: Page): Promise<number> {
  await page.bringToFront();
  return countOf(page, '[data-dunghan="badge"]');
}
const toHaveBadges = (page: Page) => expect.poll(() => badges(page)).toBeGreaterThan(5);

/** The popup over a page, as a page of its own: there it stays open. */
async function popupOver(page: Page): Promise<Page> {
  await page.bringToFront();
  await firefox.clickIcon();
  return firefox.own(`popup.html?tabId=${await firefox.tabOf(new URL(page.url()).origin)}`);
}

test('nothing is read until the user adds the site in the popup; then the open pages have badges at once', async () => {
  list = await firefox.visit(demoSite + path);
  const second = await firefox.visit(demoSite + path);
  const popup = await popupOver(list);
  await expect.poll(() => words(popup, '.site')).toContain(`Chưa bật trên localhost:${demoPort}`);
  for (const page of [list, second]) expect(await badges(page)).toBe(0);
  await press(popup, 'Bật trên trang này');
  for (const page of [list, second]) await toHaveBadges(page);
  await second.reload();
  await toHaveBadges(second);
  await expect.poll(() => words(popup, '.site')).toContain('Đang đọc 1 danh sách');
  await popup.close();
  await second.close();
});

test('another port of the same host is a site of its own, which the user adds for itself', async () => {
  const foreign = await firefox.visit(otherSite + path);
  const popup = await popupOver(foreign);
  await expect.poll(() => words(popup, '.site')).toContain(`Chưa bật trên localhost:${otherPort}`);
  // One that is loaded later has its badges; those of the other port would be there, too.
  await list.reload();
  await toHaveBadges(list);
  expect(await badges(foreign)).toBe(0);
  await press(popup, 'Bật trên trang này');
  await toHaveBadges(foreign);
  await foreign.reload();
  await toHaveBadges(foreign);
  await popup.close();
  await foreign.close();
});

test('after a restart of Firefox the badges come without a click', async () => {
  await firefox.close();
  firefox = await launchFirefox({ profile, preferences });
  list = await firefox.visit(demoSite + path);
  await toHaveBadges(list);
});

test('an update waits while somebody is there; then it leaves one badge in each row, and data and sites stay', async () => {
  const newer = join(profile, 'newer.xpi');
  writeFileSync(newer, versionOf(readFileSync(generalXpi), '0.2.0'));
  const before = await firefox.own('popup.html');
  await expect.poll(async () => (await keptKeys(before)).length).toBeGreaterThan(20);
  const keys = await keptKeys(before);
  await before.close();
  const shown = await badges(list);
  const presence = await tellPresence(firefox, 'guide.html');
  await firefox.update(newer);
  await expect.poll(presence.looks).toBe(1);
  await presence.becomes('active');
  await expect.poll(presence.looks).toBe(2);
  expect(await version()).toBe('0.1.0');
  expect(await badges(list)).toBe(shown);
  await presence.becomes('locked');
  await expect.poll(version).toBe('0.2.0');
  await expect.poll(() => firefox.isHeard(demoSite)).toBe(true);
  await expect.poll(() => badges(list)).toBe(shown);
  // A badge that the old version left would stand there beside the new one, and would not open its card.
  await click(list, '[data-dunghan="badge"]');
  await expect.poll(() => textOfCard(list)).not.toBe('');
  await list.reload();
  await toHaveBadges(list);
  const after = await firefox.own('popup.html');
  expect(await keptKeys(after)).toEqual(expect.arrayContaining(keys));
  await after.close();
});

test('where the user takes the permission back, badges go at once, and do not come again', async () => {
  const popup = await firefox.own('popup.html');
  const removed = await popup.evaluate(
    (origins) => {
      const { browser } = globalThis as unknown as { browser: typeof Polyfill };
      return browser.permissions.remove({ origins });
    },
    ['http://localhost/*'],
  );
  expect(removed).toBe(true);
  await expect.poll(() => badges(list)).toBe(0);
  await list.reload();
  const again = await popupOver(list);
  await expect.poll(() => words(again, '.site')).toContain(`Chưa bật trên localhost:${demoPort}`);
  expect(await badges(list)).toBe(0);
  expect(await registered(again)).toEqual([]);
  // Added again, it is this port only.
  await press(again, 'Bật trên trang này');
  await toHaveBadges(list);
  const foreign = await firefox.visit(otherSite + path);
  await list.reload();
  await toHaveBadges(list);
  expect(await badges(foreign)).toBe(0);
});

/** Version of the extension that runs. */
const version = async () => (await firefox.addon())?.version;

const registered = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: typeof Polyfill };
    return (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  });
