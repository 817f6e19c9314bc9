import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build as bundle } from 'esbuild';
import type Browser from 'webextension-polyfill';
import build from '../e2e/build.ts';
import { builtExtension, launchExtension } from '../e2e/extension.ts';
import { seedDossiers } from './seed.ts';
import { interval, median } from './statistics.ts';

/**
 * `npm run bench:popup [-- --rounds N]`: the popup's shell with the last known counts, and its list, beside a Preact
 * popup with nothing in it and the same style, in turns within one run of Chromium; each until it was painted, from the
 * start of the navigation. The targets are checked and fail the run. Only ratios within the run mean anything.
 */
const at = process.argv.indexOf('--rounds');
const rounds = at < 0 ? 25 : Number(process.argv[at + 1]);
const targets = { shell: 1.3, list: 2.5 };

/** The built extension with the empty popup in it, as a page of the same origin. */
async function withEmpty(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'dung-han-bench-'));
  cpSync(builtExtension, folder, { recursive: true });
  const popup = readFileSync(join(folder, 'popup.html'), 'utf8');
  const style = /<link rel="stylesheet"[^>]*>/.exec(popup)?.[0];
  if (style === undefined) throw new Error('the popup has no style');
  writeFileSync(
    join(folder, 'empty.html'),
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Đúng Hạn</title>
<script type="module" crossorigin src="/empty.js"></script>${style}</head><body><div id="app"></div></body></html>`,
  );
  await bundle({
    entryPoints: [new URL('popup-empty.tsx', import.meta.url).pathname],
    outfile: join(folder, 'empty.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'chrome109',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return folder;
}

interface Painted {
  empty: number;
  shell: number;
  list: number;
}

/** In pages of the extension, where the functions given to `evaluate` run. */
declare const chrome: typeof Browser;

declare global {
  var painted: Partial<Painted>;
}

/** Writes down, in the page, when what is looked for was first painted. Runs before anything of the page. */
function watch(): void {
  globalThis.painted = {};
  const wanted: Record<keyof Painted, () => boolean> = {
    empty: () => document.querySelector('main > h1') !== null,
    shell: () => /\d/.test(document.querySelector('.counts strong')?.textContent ?? ''),
    list: () => document.querySelectorAll('li[data-key]').length >= 7,
  };
  const seen = new Set<string>();
  const look = () => {
    for (const [name, isThere] of Object.entries(wanted)) {
      if (seen.has(name) || !isThere()) continue;
      seen.add(name);
      // A task right after the frame: it was painted then.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          globalThis.painted[name as keyof Painted] = performance.now();
        };
        port2.postMessage(null);
      });
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
}

async function timeOf(page: Page, url: string, names: readonly (keyof Painted)[]): Promise<Painted> {
  await page.goto('about:blank');
  await page.goto(url);
  await page.waitForFunction((all) => all.every((name) => name in globalThis.painted), names);
  return page.evaluate(() => globalThis.painted as Painted);
}

async function oneRound(page: Page, origin: string, turn: number): Promise<Painted> {
  const empty = () => timeOf(page, `${origin}/empty.html`, ['empty']);
  const popup = () => timeOf(page, `${origin}/popup.html`, ['shell', 'list']);
  if (turn % 2 === 0) return { ...(await empty()), ...(await popup()) };
  const { shell, list } = await popup();
  return { ...(await empty()), shell, list };
}

/** Says it, and whether it is within its target. */
function report(name: 'shell' | 'list', all: readonly Painted[]): boolean {
  const of = (side: keyof Painted, some: readonly Painted[] = all) => median(some.map((one) => one[side]));
  const ratio = (some: readonly Painted[]) => of(name, some) / of('empty', some);
  const [low, high] = interval(all, ratio);
  console.log(
    `  ${name.padEnd(6)} ${of(name).toFixed(1)} ms, empty popup ${of('empty').toFixed(1)} ms: ${ratio(all).toFixed(2)}× ` +
      `(95 % interval ${low.toFixed(2)}–${high.toFixed(2)}, target ≤ ${targets[name]}×)`,
  );
  return ratio(all) <= targets[name];
}

async function main(): Promise<void> {
  build();
  const extension = await withEmpty();
  const browser = await launchExtension({ extension, viewport: { width: 420, height: 600 } });
  const results: boolean[] = [];
  try {
    const page = await browser.context.newPage();
    const origin = `chrome-extension://${browser.id}`;
    await page.addInitScript(watch);
    console.log(`Chromium ${browser.context.browser()?.version() ?? ''}, ${rounds} rounds`);
    for (const dossiers of [100, 10_000]) {
      await page.goto(`${origin}/empty.html`);
      await seedDossiers(page, dossiers);
      // A browser that has just started waits some seconds for its policy before settings are in force.
      while (!(await page.evaluate(async () => 'settings.effective' in (await chrome.storage.local.get(null)))))
        await page.waitForTimeout(200);
      // The first rounds warm caches of code, of both, and leave the counts; they are not counted.
      for (let turn = 0; turn < 8; turn++) await oneRound(page, origin, turn);
      const all: Painted[] = [];
      for (let turn = 0; turn < rounds; turn++) all.push(await oneRound(page, origin, turn));
      console.log(`${dossiers} dossiers`);
      results.push(report('shell', all), report('list', all));
    }
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true, force: true });
  }
  if (results.includes(false)) process.exitCode = 1;
}

await main();
