import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type Polyfill from 'webextension-polyfill';
import { type Addon, addon, checkForUpdates, clickIcon, inBrowser, install, policyErrors } from './in-browser.ts';
import { ensureFirefox } from './programs.ts';

/** Of wxt.config.ts. */
export const extensionId = 'dung-han@dung-han.vn';
/** Firefox gives each installation an address of its own; here it is given one, so that tests know it. */
const uuid = '6f1d5d0c-8d0e-4a55-9a86-3f1f8f1f9a11';
/** Address of a page of the extension. */
export const ownAddress = (path: string) => `moz-extension://${uuid}/${path}`;

export interface Firefox {
  browser: Browser;
  /** Folder of the profile; survives `close()` when it was given. */
  profile: string;
  /** Opens a page of a host. */
  visit(address: string): Promise<Page>;
  /** Opens a page of the extension: `popup.html?tabId=3`. */
  own(path: string): Promise<Page>;
  /** The browser's number of the tab that shows an address beginning so, as the popup would find it in front. */
  tabOf(address: string): Promise<number | undefined>;
  /** Whether each tab at such an address has a content script of the version that runs: one left behind hears nothing. */
  isHeard(address: string): Promise<boolean>;
  /** Clicks the extension's icon over the page in front: the browser tells the extension where it is from then on. */
  clickIcon(): Promise<void>;
  /** Has Firefox install a packed extension over the one that runs, as soon as that lets it. */
  update(xpi: string): Promise<void>;
  /** The extension as the list of add-ons shows it; null: it is not there. */
  addon(): Promise<Addon | null>;
  /** What Firefox says went wrong with its policies. */
  policyErrors(): Promise<string>;
  /** Looks for updates now, as Firefox does once a day. */
  checkForUpdates(): Promise<void>;
  /** The page that `act` opens. */
  opened(act: () => Promise<unknown>): Promise<Page>;
  /** The file that `act` saves, when all of it is there. */
  saved(act: () => Promise<unknown>): Promise<string>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  /** Packed extension that lies in the profile; none: whatever a policy installs. */
  xpi?: string;
  /** Profile to use again, as after a restart. */
  profile?: string;
  preferences?: Record<string, unknown>;
  /** A policies.json that this browser alone sees. */
  policies?: object;
}

/** Starts Firefox without a window. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'dung-han-firefox-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  if (options.xpi !== undefined) sideload(profile, options.xpi);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.policies === undefined ? ensureFirefox() : withPolicies(profile, options.policies),
    headless: true,
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 800 },
    // Pages of extensions are the browser's own to WebDriver.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // What lies in the profile is installed and switched on without a question; that it is unsigned ESR can be told.
      ...(options.xpi === undefined
        ? {}
        : { 'extensions.autoDisableScopes': 0, 'xpinstall.signatures.required': false }),
      ...options.preferences,
    },
  });
  return {
    browser,
    profile,
    ...pagesOf(browser),
    saved: (act) => savedIn(downloads, act),
    clickIcon: async () => void (await inBrowser(browser, clickIcon, extensionId)),
    update: async (xpi) => void (await inBrowser(browser, install, xpi)),
    addon: async () => JSON.parse(await inBrowser(browser, addon, extensionId)),
    policyErrors: () => inBrowser(browser, policyErrors, ''),
    checkForUpdates: async () => void (await inBrowser(browser, checkForUpdates, '')),
    async close() {
      await browser.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Puts the extension where Firefox finds it at its next start, in place of another version. */
export function sideload(profile: string, xpi: string): void {
  const place = join(profile, 'extensions', `${extensionId}.xpi`);
  mkdirSync(dirname(place), { recursive: true });
  copyFileSync(xpi, place);
}

/** Firefox as it is on a computer with these policies: its folder for them is another one, for it alone. */
function withPolicies(profile: string, policies: object): string {
  const folder = join(profile, 'distribution');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'policies.json'), JSON.stringify({ policies }));
  const start = join(profile, 'start.sh');
  const mount = `mount --make-rprivate / && mount --bind "$0" /usr/lib/firefox-esr/distribution && exec "$@"`;
  const words = ['unshare', ...(process.getuid?.() === 0 ? [] : ['--map-root-user']), '--mount', 'bash', '-c'];
  writeFileSync(start, `#!/bin/sh\nexec ${words.join(' ')} '${mount}' '${folder}' '${ensureFirefox()}' "$@"\n`);
  chmodSync(start, 0o755);
  return start;
}

/** Asks the extension's own APIs from a page of it. */
async function tabOf(own: Firefox['own'], address: string): Promise<number | undefined> {
  const page = await own('popup.html');
  const id = await page.evaluate(async (start) => {
    const { browser } = globalThis as unknown as { browser: typeof Polyfill };
    return (await browser.tabs.query({})).find(({ url }) => url?.startsWith(start))?.id;
  }, address);
  await page.close();
  return id;
}

async function isHeard(own: Firefox['own'], address: string): Promise<boolean> {
  const page = await own('popup.html');
  const heard = await page.evaluate(async (start) => {
    const { browser } = globalThis as unknown as { browser: typeof Polyfill };
    const tabs = (await browser.tabs.query({})).filter(({ url }) => url?.startsWith(start));
    const answers = tabs.map(({ id = -1 }) =>
      browser.tabs.sendMessage(id, {}).then(
        () => true,
        () => false,
      ),
    );
    return Promise.all(answers);
  }, address);
  await page.close();
  return heard.length > 0 && heard.every(Boolean);
}

function pagesOf(browser: Browser): Pick<Firefox, 'visit' | 'own' | 'opened' | 'tabOf' | 'isHeard'> {
  const own: Firefox['own'] = async (path) => {
    const page = await browser.newPage();
    const address = ownAddress(path);
    // Again while a browser that has just started has no extension yet.
    await expect(async () => {
      // Firefox never tells Puppeteer that it is there; the page itself does.
      void page.goto(address, { timeout: 0 }).catch(() => undefined);
      await loaded(page, address, 5000);
    }).toPass({ timeout: 40_000 });
    return page;
  };
  return {
    own,
    tabOf: (address) => tabOf(own, address),
    isHeard: (address) => isHeard(own, address),
    async visit(address) {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    async opened(act) {
      const before = new Set(await browser.pages());
      await act();
      const fresh = async () => (await browser.pages()).filter((page) => !before.has(page));
      await expect.poll(async () => (await fresh()).length, { message: 'a page is opened' }).toBeGreaterThan(0);
      const [page] = await fresh();
      await loaded(page as Page, ownAddress(''));
      await page?.setViewport({ width: 1280, height: 800 });
      return page as Page;
    },
  };
}

async function loaded(page: Page, address: string, timeout = 20_000): Promise<void> {
  const there = () => page.evaluate(() => (document.readyState === 'complete' ? location.href : ''));
  await expect.poll(() => there().catch(() => ''), { message: address, timeout }).toContain(address);
}

async function savedIn(folder: string, act: () => Promise<unknown>): Promise<string> {
  const files = () => readdirSync(folder);
  const before = new Set(files());
  await act();
  const fresh = () => files().filter((name) => !before.has(name));
  // While it is written there is another one beside it.
  await expect
    .poll(() => fresh().length === 1 && !fresh()[0]?.endsWith('.part'), { message: 'a file is saved' })
    .toBe(true);
  return join(folder, fresh()[0] ?? '');
}

/** Whether the test may give a Firefox policies of its own here. */
export const canHavePolicies = existsSync('/usr/lib/firefox-esr/distribution') && process.platform === 'linux';
