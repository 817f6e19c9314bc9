import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { builtExtension, type ExtensionBrowser, type LaunchOptions, launchExtension } from './extension.ts';
import type { Seed } from './seed-page.ts';
import type { Words } from './words.ts';

/** When every screen is looked at: a Thursday morning, with days of work before and after it. */
export const screenTime = Date.parse('2026-10-01T09:30+07:00');

/** A browser whose extension lives at one moment, and what it has seen. */
export interface Stage extends ExtensionBrowser {
  /** Of a dossier that is overdue, where some were seen. */
  key: string;
  /** The letter drafted of it. */
  letter: number;
  /** Opens a page of ours; `before` runs in it before anything else does. */
  own(path: string, before?: string): Promise<Page>;
}

/**
 * The built extension, whose every script takes the moment it begins at for this one: pages, their workers, the background
 * and the scripts in host pages alike, which the clock of Playwright does not all reach. It may ask for further sites, as the
 * general build may. `first`: what every script does before anything else.
 */
export function extensionAt(now: number, first = ''): string {
  const folder = mkdtempSync(join(tmpdir(), 'dung-han-screens-'));
  cpSync(builtExtension, folder, { recursive: true });
  // Once for each page, worker and world; then time goes on, because much of what is ours paces itself by it.
  const begin = `globalThis.screenClock??=((real,start)=>Date.now=()=>${now}+real()-start)(Date.now.bind(Date),Date.now());`;
  for (const script of globSync('**/*.js', { cwd: folder })) {
    const path = join(folder, script);
    writeFileSync(path, first + begin + readFileSync(path, 'utf8'));
  }
  const manifest = join(folder, 'manifest.json');
  const asking = { optional_host_permissions: ['https://*/*', 'http://*/*'] };
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), ...asking }));
  return folder;
}

/** Keeps what `seed` says in the extension's own database, by the extension's own code. */
export async function seedOffice(page: Page, seed: Seed): Promise<{ key: string; letter: number }> {
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, 'seed-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome109',
    define: { 'import.meta.env.SITES': '[]' },
  });
  await page.evaluate(bundle.outputFiles[0]?.text ?? '');
  return page.evaluate((given) => globalThis.seedOffice(given), seed);
}

const refuseStorage = `IDBFactory.prototype.open=()=>{throw new DOMException('refused','InvalidStateError')};`;

export interface StageOptions extends LaunchOptions {
  now?: number;
  /** Of how many dossiers; 0: nothing was seen yet. */
  dossiers: number;
  /** In place of what the office writes usually. */
  words?: Words;
  /** The browser refuses to open any database, as it does in some private windows and on broken profiles. */
  isWithoutStorage?: boolean;
}

/** Starts a browser with the extension at one moment, and has it see so many dossiers. */
export async function openStage({
  now = screenTime,
  dossiers,
  words,
  isWithoutStorage,
  ...launch
}: StageOptions): Promise<Stage> {
  const extension = extensionAt(now, isWithoutStorage === true ? refuseStorage : '');
  const browser = await launchExtension({ ...launch, extension });
  // What it does by itself every few minutes would change what is kept while it is looked at.
  const hasAlarm = async () => ((await browser.worker.evaluate('chrome.alarms.getAll()')) as unknown[]).length > 0;
  await expect.poll(hasAlarm).toBe(true);
  await browser.worker.evaluate('chrome.alarms.clearAll()');
  const own: Stage['own'] = async (path, before) => {
    const page = await browser.context.newPage();
    if (before !== undefined) await page.addInitScript(before);
    await page.goto(`chrome-extension://${browser.id}/${path}`);
    return page;
  };
  let kept = { key: '', letter: 0 };
  if (dossiers > 0) {
    const page = await own('guide.html');
    kept = await seedOffice(page, { now, dossiers, ...(words === undefined ? {} : { words }) });
    await page.close();
  }
  return {
    ...browser,
    ...kept,
    own,
    async close() {
      await browser.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}
