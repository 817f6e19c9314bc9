import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { ensureChromium } from './chromium.ts';

declare const chrome: typeof Browser;

/** A browser with the built extension, its own profile, and the extension's worker. */
export interface ExtensionBrowser {
  context: BrowserContext;
  worker: Worker;
  id: string;
  /** Folder of the profile; survives `close()` when it was given. */
  profile: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Built extension; null: a browser without it. Default `.output/chrome-mv3`. */
  extension?: string | null;
  /** Profile to use again, as after a restart of the browser. */
  profile?: string;
  headless?: boolean;
  /** In place of the system's browser; see policy.ts. */
  executablePath?: string;
  colorScheme?: 'light' | 'dark';
  proxy?: { server: string; bypass?: string };
  viewport?: { width: number; height: number } | null;
  /** Of dates and numbers in the browser's own controls. */
  locale?: string;
  /** Further switches of the browser. */
  args?: readonly string[];
  deviceScaleFactor?: number;
  /** In place of the environment of the tests. */
  env?: Record<string, string>;
}

export const builtExtension = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** Starts the system's Chromium with nothing but the extension. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<BrowserContext & { profile: string }> {
  const { extension = builtExtension, headless = true, colorScheme = 'light', proxy, args = [] } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'dung-han-'));
  allowUnpacked(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath ?? ensureChromium(),
    headless,
    colorScheme,
    locale: options.locale ?? 'en-US',
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    ...(proxy ? { proxy } : {}),
    ...(options.deviceScaleFactor ? { deviceScaleFactor: options.deviceScaleFactor } : {}),
    ...(options.env ? { env: options.env } : {}),
    args: [
      ...args,
      ...(extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
  return Object.assign(context, { profile });
}

/** Without developer mode Chromium drops an unpacked extension that is reloaded some seconds after its start. */
function allowUnpacked(profile: string): void {
  const preferences = join(profile, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(preferences, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

/** Starts the system's Chromium with the extension and waits for its worker. */
export async function launchExtension(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const context = await launchBrowser(options);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    worker,
    id: new URL(worker.url()).host,
    profile: context.profile,
    async close() {
      await context.close();
      if (options.profile === undefined) rmSync(context.profile, { recursive: true, force: true });
    },
  };
}

/** Whether every tab of a site has a content script of the version that runs now: one left behind hears nothing. */
export function isHeard(worker: Worker, site: string): Promise<boolean> {
  return worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({ url });
    const heard = await Promise.all(
      tabs.map(({ id = -1 }) =>
        chrome.tabs.sendMessage(id, {}).then(
          () => true,
          () => false,
        ),
      ),
    );
    return heard.length > 0 && heard.every(Boolean);
  }, `${site}/*`);
}
