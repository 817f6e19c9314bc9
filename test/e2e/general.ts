import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import type { ExtensionBrowser } from './extension.ts';

/** In the browser's own page of extensions, where the function given to `evaluate` runs. */
declare const chrome: typeof Browser & {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
    addHostPermission(extensionId: string, host: string): Promise<void>;
  };
};

const root = join(import.meta.dirname, '../..');
const output = '.output/general';

/** Builds the extension that asks for each site, beside the one of the tests; answers its folder. */
export function buildGeneral(): string {
  const env = { ...process.env, DUNG_HAN_OUTPUT: output };
  const { status, stderr } = spawnSync('npm', ['run', 'build'], { cwd: root, env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return join(root, output, 'chrome-mv3');
}

/**
 * Has the browser answer its own question about a site with yes when it will be asked. No one can press a button of that
 * question here: it is no part of any page, and in a browser without a window it waits for ever. What its user allowed in
 * the browser's page of extensions the browser grants without asking; until it is asked, nothing is granted.
 */
export async function willAllow({ context, id }: ExtensionBrowser, site: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async ([extensionId, host]) => {
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
      await chrome.developerPrivate.addHostPermission(extensionId, host);
    },
    [id, `${site}/*`] as const,
  );
  await page.close();
}
