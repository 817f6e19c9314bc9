import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { RolloutDescription } from '../../lib/model/rollout.ts';
import { type Demo, startDemo } from '../demo/server.ts';
import { seen } from '../e2e/badges.ts';
import { demoPort, demoSite } from '../e2e/sites.ts';
import { type Version, versions } from './build.ts';
import { countOf, keptKeys, words } from './controls.ts';
import { canHavePolicies, type Firefox, launchFirefox, ownAddress } from './firefox.ts';
import { type PolicyFile, policiesFrom } from './policy-files.ts';
import { tellPresence } from './presence.ts';
import { startUpdateServer, type UpdateServer } from './update-server.ts';

/** An office rolls the packed extension out by its policy files, updates it in both ways, and ends the pilot. */
const [first, second] = versions;
const list = `${demoSite}/danh-sach/cho-xu-ly?size=50`;
const agency = 'Ủy ban nhân dân xã Tân Hưng';
const days = [
  ['07:00', '11:00'],
  ['13:00', '16:00'],
];
const managed = {
  calendar: { week: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, days])) },
  letters: { office: { agency } },
};

let demo: Demo;
let server: UpdateServer;
let firefox: Firefox | undefined;
/** The computers of the office, by a name: each has a profile. */
const profiles = new Map<string, string>();
/** The dossiers that were kept before the update. */
let keys: string[];

test.skip(!canHavePolicies, 'a browser with policies of its own is started with mount namespaces of Linux');
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  demo = await startDemo({ port: demoPort });
  server = await startUpdateServer();
  server.offer(first);
});
test.afterAll(async () => {
  await firefox?.close();
  await server.close();
  await demo.close();
  for (const profile of profiles.values()) rmSync(profile, { recursive: true, force: true });
});

interface Morning {
  computer?: string;
  version?: Version;
  settings?: RolloutDescription['settings'];
  isUnsignedTaken?: boolean;
}

/** Starts a computer in the morning, under a policy file of the pilot. */
async function start(file: PolicyFile, morning: Morning = {}): Promise<Firefox> {
  const { computer = 'one', version = first, settings = managed, isUnsignedTaken = false } = morning;
  await firefox?.close();
  const profile = profiles.get(computer) ?? mkdtempSync(join(tmpdir(), 'dung-han-firefox-'));
  profiles.set(computer, profile);
  const only = { authority: server.authority, isUnsignedTaken };
  const policies = policiesFrom(file, only, { version, settings });
  // Off in browsers that are driven by a program.
  const preferences = { 'extensions.update.enabled': true, 'extensions.update.autoUpdateDefault': true };
  firefox = await launchFirefox({ profile, policies, preferences });
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

test('the usual policy file has Firefox look for Mozilla’s signature: what is not signed is not installed', async () => {
  const browser = await start('firefox/policies.json');
  await expect.poll(browser.policyErrors).toMatch(/ERROR_SIGNEDSTATE_REQUIRED.*\.xpi/);
  expect(await browser.addon()).toBeNull();
});

test('with that for an ESR it is installed without a question, and the user can neither switch it off nor remove it', async () => {
  const browser = await start('firefox/esr-chua-ky/policies.json');
  await installed(browser).toBe(first);
  expect(await browser.addon()).toEqual({
    version: first,
    isActive: true,
    canBeDisabled: false,
    canBeRemoved: false,
    isBesideAddress: true,
  });
  expect(await browser.policyErrors()).toBe('');
});

test('the office’s hours are in every badge, and its name stands locked in the options', async () => {
  const browser = firefox as Firefox;
  const page = await browser.visit(list);
  await expect.poll(() => closing(page)).toEqual(['16:00+07:00']);
  const options = await browser.own('options.html#letters');
  const locked = () =>
    options.evaluate((value) => {
      const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
      return fields.filter((field) => field.value === value).map(({ readOnly, disabled }) => readOnly || disabled);
    }, agency);
  await expect.poll(locked).toEqual([true]);
  keys = await kept(browser);
  await options.close();
});

test('an update that the server offers waits while somebody is there, and is installed when nobody is; all is kept', async () => {
  const browser = firefox as Firefox;
  const page = await browser.visit(list);
  await expect.poll(() => closing(page)).toEqual(['16:00+07:00']);
  const presence = await tellPresence(browser, 'guide.html');
  await page.bringToFront();
  server.offer(second);
  await browser.checkForUpdates();
  await expect.poll(presence.looks).toBe(1);
  await presence.becomes('active');
  await expect.poll(presence.looks).toBe(2);
  expect((await browser.addon())?.version).toBe(first);
  await presence.becomes('locked');
  await installed(browser).toBe(second);
  await expect.poll(() => browser.isHeard(demoSite)).toBe(true);
  await expect.poll(() => closing(page)).toEqual(['16:00+07:00']);
  await expect.poll(() => browser.tabOf(ownAddress('guide.html')), { message: 'what was open is' }).toBeDefined();
  await stillKept(browser);
});

test('a policy file for another version updates it with the next start; a changed setting comes with it', async () => {
  const computer = 'two';
  const before = await start('firefox/esr-chua-ky/policies.json', { computer });
  await installed(before).toBe(first);
  const page = await before.visit(list);
  await expect.poll(() => closing(page)).toEqual(['16:00+07:00']);
  keys = await kept(before);
  // As with a signed one.
  const after = { computer, version: second, settings: { language: 'en' }, isUnsignedTaken: true };
  const browser = await start('firefox/policies.json', after);
  await installed(browser).toBe(second);
  await stillKept(browser);
  const popup = await browser.own('popup.html');
  await expect.poll(() => words(popup)).toContain('overdue');
});

test('the removal file takes it away with the next start, and no badge is left', async () => {
  const browser = await start('go-bo/firefox/policies.json');
  await expect.poll(() => browser.addon()).toBeNull();
  const page = await browser.visit(list);
  const plain = await browser.visit(`${list}&page=2`);
  await plain.waitForSelector('tr[data-id]');
  await page.bringToFront();
  expect(await countOf(page, '[data-dunghan]')).toBe(0);
});
