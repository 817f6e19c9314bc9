import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { disagreements, type ExpectedRow } from '../e2e/agree.ts';
import { type SeenRow, seen } from '../e2e/badges.ts';
import { ensureChromium } from '../e2e/chromium.ts';
import { type ExtensionBrowser, launchExtension } from '../e2e/extension.ts';
import { type Demo, startDemo } from './server.ts';

/** In the extension's worker, where the function given to `evaluate` runs. */
declare const chrome: typeof Browser;

/**
 * `npm run demo`: builds the extension, starts the demo e-office and shows the inbox with its badges. With a display
 * the browser stays open for a person; without one a table, pictures and the CSV are made and checked.
 */
const port = 42000;
const output = resolve(import.meta.dirname, '../../.output/demo');
const inbox = '/danh-sach/cho-xu-ly?size=50';

const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function step(text: string): void {
  console.log(`• ${text}`);
}

function build(site: string): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--', '--site', site], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
}

async function startOffice(): Promise<Demo> {
  try {
    return await startDemo({ port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is in use; stop what listens there (perhaps another demo) and try again.`);
  }
}

async function openInbox(browser: ExtensionBrowser, demo: Demo, query = ''): Promise<Page> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(demo.url + inbox + query);
  await page.locator('html[data-dunghan-ready]').waitFor({ state: 'attached' });
  return page;
}

/** Rows of the whole page, each as it stood in view. */
async function collect(page: Page): Promise<SeenRow[]> {
  const rows = new Map<string, SeenRow>();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 400) {
    await page.evaluate((y) => scrollTo(0, y), top);
    await page.waitForTimeout(150);
    for (const row of (await seen(page, 'tr[data-id]')).rows) rows.set(row.id, row);
  }
  await page.evaluate(() => scrollTo(0, 0));
  return [...rows.values()];
}

function printTable(rows: readonly SeenRow[], oracle: ReadonlyMap<string, ExpectedRow & { number: string }>): void {
  console.log(`\n${'Số ký hiệu'.padEnd(28)}${'Hạn'.padEnd(24)}Nhãn`);
  for (const { id, badges } of rows) {
    const truth = oracle.get(id);
    const badge = badges[0];
    const text = badge ? `${badge.state}${badge.text ? ` · ${badge.text}` : ''}` : '—';
    console.log(`${(truth?.number ?? id).padEnd(28)}${(truth?.due ?? '—').padEnd(24)}${text}`);
  }
}

/** The browser's number of the demo's tab, as the popup would find it in front. */
function tabOf({ worker }: ExtensionBrowser, url: string): Promise<number | undefined> {
  return worker.evaluate(async (site) => (await chrome.tabs.query({ url: `${site}/*` }))[0]?.id, url);
}

async function savePictures(browser: ExtensionBrowser, demo: Demo): Promise<void> {
  const page = await openInbox(browser, demo);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `${output}/inbox.png` });
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 420, height: 600 });
  await popup.goto(`chrome-extension://${browser.id}/popup.html?tabId=${await tabOf(browser, demo.url)}`);
  await popup.locator('[data-key]').first().waitFor();
  await popup.screenshot({ path: `${output}/popup.png` });
  await popup.emulateMedia({ colorScheme: 'dark' });
  await popup.screenshot({ path: `${output}/popup-dark.png` });
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'CSV' }).click(),
  ]);
  await download.saveAs(`${output}/at-risk.csv`);
  await popup.close();
  const dark = await openInbox(browser, demo, '&dark=1');
  await dark.waitForTimeout(1500);
  await dark.screenshot({ path: `${output}/inbox-dark.png` });
}

async function check(browser: ExtensionBrowser, demo: Demo): Promise<number> {
  const page = await openInbox(browser, demo);
  await page.waitForTimeout(1500);
  const oracle = new Map(
    demo
      .oracle({ list: 'cho-xu-ly', size: 50 })
      ?.rows.map((row) => [row.id, { ...row, number: row.soKyHieu ?? row.maHoSo ?? '' }] as const) ?? [],
  );
  const rows = await collect(page);
  printTable(rows, oracle);
  const wrong = disagreements(rows, oracle, Date.now());
  const missing = [...oracle.keys()].filter((id) => !rows.some((row) => row.id === id));
  console.log(
    `\n${rows.length} rows, ${rows.filter(({ badges }) => badges.length > 0).length} badges, ${wrong.length} disagreements with the oracle`,
  );
  for (const line of [...wrong, ...missing.map((id) => `${id}: never came into view`)]) console.log(`  ✗ ${line}`);
  return wrong.length + missing.length;
}

async function main(): Promise<number> {
  const started = Date.now();
  step(`browser: ${ensureChromium()}`);
  step('building the extension for the demo e-office …');
  build(`http://localhost:${port}`);
  const demo = await startOffice();
  step(`demo e-office at ${demo.url}${inbox}`);
  step(`starting the browser ${hasDisplay ? 'in a window' : 'without a display'} …`);
  const browser = await launchExtension({
    headless: !hasDisplay,
    viewport: hasDisplay ? null : { width: 1280, height: 860 },
  });
  try {
    if (hasDisplay) {
      await openInbox(browser, demo);
      step('the inbox is open; close the browser to end the demo');
      await new Promise((resolve) => browser.context.on('close', resolve));
      return 0;
    }
    const wrong = await check(browser, demo);
    step('taking pictures …');
    rmSync(output, { recursive: true, force: true });
    mkdirSync(output, { recursive: true });
    await savePictures(browser, demo);
    step(`pictures and CSV in .output/demo (${Math.round((Date.now() - started) / 1000)} s)`);
    return wrong === 0 ? 0 : 1;
  } finally {
    await browser.close().catch(() => {});
    await demo.close();
  }
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
