import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import build from './build.ts';
import { builtExtension, launchExtension } from './extension.ts';
import { ownPolicy, unpackedId } from './policy.ts';

/** In the worker, where the functions given to `evaluate` run. */
declare const chrome: typeof Browser;

/** The page that opens after the first installation of the general build, unless a policy forbids it. */
const late = { timeout: 30_000 };
const folder = mkdtempSync(join(tmpdir(), 'dung-han-general-'));

test.setTimeout(120_000);
test.beforeAll(() => {
  const root = join(import.meta.dirname, '../..');
  expect(spawnSync('npm', ['run', 'build'], { cwd: root }).status).toBe(0);
  cpSync(builtExtension, folder, { recursive: true });
  build();
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('opens where no policy comes', async () => {
  const browser = await launchExtension({ extension: folder });
  const isFirst = (page: { url(): string }) => page.url().endsWith('/welcome.html');
  await expect.poll(() => browser.context.pages().filter(isFirst).length, late).toBe(1);
  // Nothing opens beside it.
  expect(browser.context.pages().filter((page) => page.url().startsWith('chrome-extension:'))).toHaveLength(1);
  await browser.close();
});

test('does not open where a policy says so, which reaches a fresh browser seconds late', async () => {
  test.skip(process.platform !== 'linux', 'mounts are Linux’s');
  const policy = ownPolicy();
  policy.write(unpackedId(folder), { firstRun: false });
  const browser = await launchExtension({ extension: folder, executablePath: policy.executablePath });
  const pages = () => browser.context.pages().map((page) => page.url());
  await expect
    .poll(() => browser.worker.evaluate(() => chrome.storage.managed.get(null)), late)
    .toEqual({ firstRun: false });
  // Now it is to open: what it waited for is the same policy.
  policy.write(unpackedId(folder), { firstRun: true });
  await expect
    .poll(() => browser.worker.evaluate(() => chrome.storage.managed.get(null)), late)
    .toEqual({ firstRun: true });
  expect(pages().filter((url) => url.startsWith('chrome-extension:'))).toEqual([]);
  await browser.close();
  policy.remove();
});
