import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Demo, startDemo } from '../demo/server.ts';
import { seen } from '../e2e/badges.ts';
import { demoPort, demoSite } from '../e2e/sites.ts';
import { demoXpi } from './build.ts';
import { keptKeys, words } from './controls.ts';
import { canHavePolicies, extensionId, type Firefox, launchFirefox } from './firefox.ts';
import { startUpdateServer, type UpdateServer } from './update-server.ts';
import { changedXpi } from './xpi.ts';

/** An office rolls the extension out by policies.json, changes a setting, updates it in both ways, and ends the pilot. */
const list = `${demoSite}/danh-sach/cho-xu-ly?size=50`;
const agency = 'Ủy ban nhân dân xã Tân Hưng';

let demo: Demo;
let server: UpdateServer;
let profile: string;
let firefox: Firefox | undefined;
/** The dossiers that were kept before the updates. */
let keys: string[];

test.skip(!canHavePolicies, 'a browser with policies of its own is started with mount namespaces of Linux');
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  demo = await startDemo({ port: demoPort });
  server = await startUpdateServer();
  for (const version of ['0.1.0', '0.2.0', '0.3.0']) {
    const xpi = changedXpi(readFileSync(demoXpi), (manifest) => {
      manifest.version = version;
      const gecko = manifest.browser_specific_settings?.gecko;
      if (gecko !== undefined) gecko.update_url = `${server.url}/updates.json`;
    });
    server.files.set(`/${version}.xpi`, xpi);
  }
  offer('0.1.0');
  profile = mkdtempSync(join(tmpdir(), 'dung-han-firefox-'));
});
test.afterAll(async () => {
  await firefox?.close();
  await server.close();
  await demo.close();
  rmSync(profile, { recursive: true, force: true });
});

/** The server says that this is the newest version. */
function offer(version: string): void {
  const updates = [{ version, update_link: `${server.url}/${version}.xpi` }];
  server.files.set('/updates.json', JSON.stringify({ addons: { [extensionId]: { updates } } }));
}

const days = [
  ['07:00', '11:00'],
  ['13:00', '16:00'],
];
const managed = {
  calendar: { week: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, days])) },
  letters: { office: { agency } },
};

/** The policies of one computer: how the extension is installed there, and what is set for it. */
const policies = (installation: object, settings: object = managed) => ({
  Certificates: { Install: [server.authority] },
  // ESR only: the extension of the test is not signed. The other two: the office's certificate is its own.
  Preferences: Object.fromEntries(
    [
      'xpinstall.signatures.required',
      'extensions.install.requireBuiltInCerts',
      'extensions.update.requireBuiltInCerts',
    ].map((name) => [name, { Value: false, Status: 'locked', Type: 'boolean' }]),
  ),
  ExtensionSettings: { [extensionId]: installation },
  '3rdparty': { Extensions: { [extensionId]: settings } },
});
const forced = (version: string) => ({
  installation_mode: 'force_installed',
  install_url: `${server.url}/${version}.xpi`,
});

/** Starts the office's computer in the morning, under these policies. */
async function start(all: object): Promise<Firefox> {
  await firefox?.close();
  // Off in browsers that are driven by a program.
  const preferences = { 'extensions.update.enabled': true, 'extensions.update.autoUpdateDefault': true };
  firefox = await launchFirefox({ profile, policies: all, preferences });
  return firefox;
}
const installed = (browser: Firefox) => expect.poll(() => browser.addon().then((addon) => addon?.version));

/** When what is due on a day is due there, as the badges in view say. */
async function closing(page: Page): Promise<string[]> {
  await page.bringToFront();
  const { rows } = await seen(page, 'tr[data-id]');
  const dayLong = rows
    .flatMap(({ badges }) => badges)
    .filter(({ precision, due }) => precision === 'day' && due !== null);
  return [...new Set(dayLong.map(({ due }) => due?.slice(11) ?? ''))];
}

/** The dossiers that are kept on this computer. */
async function kept(browser: Firefox): Promise<string[]> {
  const popup = await browser.own('popup.html');
  await expect.poll(async () => (await keptKeys(popup)).length).toBeGreaterThan(20);
  const all = await keptKeys(popup);
  await popup.close();
  return all;
}
/** Nothing of what was kept before is lost. */
const stillKept = async (browser: Firefox) => expect(await kept(browser)).toEqual(expect.arrayContaining(keys));

test('Firefox installs it without a question, and the user can neither switch it off nor remove it', async () => {
  const browser = await start(policies(forced('0.1.0')));
  await installed(browser).toBe('0.1.0');
  expect(await browser.addon()).toEqual({
    version: '0.1.0',
    isActive: true,
    canBeDisabled: false,
    canBeRemoved: false,
  });
});

test('the office’s hours are in every badge, and its name stands locked in the options', async () => {
  const browser = firefox as Firefox;
  const page = await browser.visit(list);
  await expect.poll(() => closing(page)).toEqual(['16:00+07:00']);
  const options = await browser.own('options.html');
  const locked = () =>
    options.evaluate((value) => {
      const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
      return fields.filter((field) => field.value === value).map(({ readOnly, disabled }) => readOnly || disabled);
    }, agency);
  await expect.poll(locked).toEqual([true]);
  keys = await kept(browser);
  await options.close();
});

test('an update that the server offers is installed while lists are open, and what was kept stays', async () => {
  const browser = firefox as Firefox;
  offer('0.2.0');
  await browser.checkForUpdates();
  await installed(browser).toBe('0.2.0');
  await stillKept(browser);
  const page = await browser.visit(list);
  await expect.poll(() => closing(page)).toEqual(['16:00+07:00']);
});

test('another install_url in the policy updates it with the next start; a changed setting comes with it', async () => {
  const settings = { language: 'en' };
  const browser = await start(policies(forced('0.3.0'), settings));
  await installed(browser).toBe('0.3.0');
  await stillKept(browser);
  const popup = await browser.own('popup.html');
  await expect.poll(() => words(popup)).toContain('overdue');
});

test('the removal policy takes it away with the next start, and no badge is left', async () => {
  const browser = await start(policies({ installation_mode: 'blocked' }, {}));
  await expect.poll(() => browser.addon()).toBeNull();
  const page = await browser.visit(list);
  const plain = await browser.visit(`${list}&page=2`);
  await plain.waitForSelector('tr[data-id]');
  await page.bringToFront();
  expect(await page.$('>>> [data-dunghan]')).toBeNull();
});
