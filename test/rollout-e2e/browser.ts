import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../e2e/chromium.ts';

/** Of what Playwright starts a browser with, what would keep policies from installing anything. */
const unwanted = [
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
];

/** A browser as an office has it: a profile of its own, and nothing in it but what policy brings. */
export async function launchManaged(): Promise<BrowserContext & { profile: string }> {
  const profile = mkdtempSync(join(tmpdir(), 'dung-han-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    headless: true,
    locale: 'en-US',
    viewport: { width: 1280, height: 800 },
    ignoreDefaultArgs: unwanted,
  });
  return Object.assign(context, { profile });
}

/** Names of the worlds that extensions have in a page. */
export async function worldsOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension:'))
      worlds.push(context.name);
  });
  await session.send('Runtime.enable');
  await session.detach();
  return worlds;
}
