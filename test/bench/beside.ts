import { rmSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'esbuild';
import type { Demo } from '../demo/server.ts';
import { launchBrowser } from '../e2e/extension.ts';
import { loadPages } from '../pages/all.ts';
import { startPages } from '../pages/server.ts';
import { faults } from '../pages/walk.ts';
import { act, actions } from './actions.ts';
import { Meter, total } from './metrics.ts';

/** One pass of all actions, in ms of main thread. */
async function pass(page: Page, url: string): Promise<number> {
  const meter = await Meter.of(page);
  let sum = 0;
  for (const action of actions) sum += total(await meter.during(() => act(page, action, url)));
  return sum;
}

/** What an overlay built the usual way adds, once, beside the page alone and ours: an order of magnitude. */
export async function usualWay(
  contexts: Record<'alone' | 'extension', BrowserContext>,
  url: string,
  start: Demo['url'],
): Promise<void> {
  const bundle = await build({
    entryPoints: [new URL('usual.tsx', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const script = bundle.outputFiles[0]?.text ?? '';
  const usual = await launchBrowser({ extension: null });
  const cost = async (context: BrowserContext, init?: string): Promise<number> => {
    const page = await context.newPage();
    if (init !== undefined) await page.addInitScript({ content: init });
    await page.goto(start);
    const spent = await pass(page, url);
    await page.close();
    return spent;
  };
  const alone = await cost(contexts.alone);
  const [ours, theirs] = [await cost(contexts.extension), await cost(usual, script)];
  await usual.close();
  rmSync(usual.profile, { recursive: true, force: true });
  console.log(
    `one pass beside the usual way: ours +${(ours - alone).toFixed(0)} ms, ` +
      `the usual way +${(theirs - alone).toFixed(0)} ms (page alone ${alone.toFixed(0)} ms)`,
  );
}

/** The longest slices of ours while a list loads, is drawn anew, sorted, lengthened and scrolled. */
export async function slices(extension: BrowserContext, url: string, start: Demo['url']): Promise<void> {
  const page = await extension.newPage();
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => document.documentElement.setAttribute('data-dunghan-measure', '')),
  );
  await page.goto(start);
  const longest = new Map<string, { ms: number; pending: number; ours: number }>();
  for (const action of actions) {
    await act(page, action, url);
    const entries = await page.evaluate(() =>
      performance
        .getEntriesByType('measure')
        .filter(({ name }) => name.startsWith('dunghan:'))
        .map((entry) => ({
          name: entry.name.slice(8),
          ms: entry.duration,
          pending: Number((entry as PerformanceMeasure).detail.pending),
        })),
    );
    for (const { name, ms, pending } of entries) {
      const known = longest.get(name) ?? { ms: 0, pending: 0, ours: 0 };
      const ours = Math.max(known.ours, ms - pending);
      longest.set(name, ms > known.ms ? { ms, pending, ours } : { ...known, ours });
    }
  }
  await page.close();
  const text = [...longest]
    .map(
      ([name, { ms, pending, ours }]) =>
        `${name} ${ms.toFixed(1)} (in it the page's own pending layout ${pending.toFixed(1)}; without that at most ${ours.toFixed(1)})`,
    )
    .join(', ');
  console.log(`longest slices, forced layout inside, ms (design budget 50): ${text || 'none marked'}`);
}

/** How badges in view of a list were drawn, and how many rows with a deadline go without. */
export async function forms(extension: BrowserContext, url: string): Promise<void> {
  const page = await extension.newPage();
  await page.goto(url);
  await page.waitForTimeout(3000);
  const counts = await page.evaluate(() => {
    const root = document.querySelector('[data-dunghan="layer"]')?.shadowRoot;
    const by: Record<string, number> = {};
    for (const badge of root?.querySelectorAll<HTMLElement>('[data-dunghan="badge"]') ?? [])
      by[badge.dataset.form ?? ''] = (by[badge.dataset.form ?? ''] ?? 0) + 1;
    return by;
  });
  await page.close();
  console.log(`forms of badges in and near view: ${JSON.stringify(counts)}`);
}

/** Stale and missing badges while rows are recycled: test/pages' virtual list, at 40 places. */
export async function recycled(extension: BrowserContext, port: number): Promise<void> {
  const server = await startPages(port);
  const virtual = (await loadPages()).find(({ name }) => name === 'virtual');
  if (virtual === undefined) throw new Error('There is no page of virtual rows.');
  const page = await extension.newPage();
  await page.goto(`http://localhost:${port}/virtual`);
  await page.waitForTimeout(2000);
  const oracle = virtual.expected(server.now);
  let [checked, wrong] = [0, 0];
  for (let place = 0; place < 40; place++) {
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, place % 2 === 0 ? 700 : 1900);
    await page.waitForTimeout(400);
    const found = await faults(page, oracle, Date.now());
    checked += found.checked;
    wrong += found.wrong.length;
  }
  await page.close();
  await server.close();
  console.log(`recycled rows: ${wrong} stale or missing badges of ${checked} looked at`);
}
