import { rmSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { type Demo, startDemo } from '../demo/server.ts';
import { disagreements, type ExpectedRow } from '../e2e/agree.ts';
import { seen } from '../e2e/badges.ts';
import build from '../e2e/build.ts';
import { launchBrowser } from '../e2e/extension.ts';
import { demoPort, demoSite, pagesPort } from '../e2e/sites.ts';
import { type Action, act, actions } from './actions.ts';
import { forms, recycled, slices, usualWay } from './beside.ts';
import { type Cost, Meter, total } from './metrics.ts';
import { referenceErrors, startReference } from './reference.ts';
import { quiet, storm } from './rest.ts';
import { interval, median, spread } from './statistics.ts';

/**
 * `npm run bench [-- --rounds N --sizes 200,2000]`: what the overlay adds to a page's main thread, beside a bare
 * reference overlay and beside the page alone, interleaved in one run. Only ratios within the run mean anything.
 */
const variants = ['alone', 'extension', 'reference'] as const;
type Variant = (typeof variants)[number];
type Round = Record<Variant, Record<Action, Cost>>;

const option = (name: string, fallback: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const rounds = Number(option('rounds', '9'));
const sizes = option('sizes', '200,2000').split(',').map(Number);

const emptyList = `${demoSite}/danh-sach/cho-phan-cong`;
/** Beyond this the usual way takes minutes. */
const mostUsual = 2000;
const listUrl = (size: number) => `${demoSite}/danh-sach/nhiem-vu?size=${size}&count=${size + 50}`;

function oracleOf(demo: Demo, size: number): Map<string, ExpectedRow> {
  const page = demo.oracle({ list: 'nhiem-vu', size: size + 50, count: size + 50 });
  return new Map(page?.rows.map((row) => [row.id, row]) ?? []);
}

/** A run counts only if every row in view carries its right badge. */
async function errorsOf(page: Page, variant: Variant, oracle: Map<string, ExpectedRow>): Promise<string[]> {
  if (variant === 'alone') return [];
  if (variant === 'reference') return page.evaluate(referenceErrors);
  const { rows } = await seen(page, 'tr[data-id]');
  return rows.length === 0 ? ['no rows in view'] : disagreements(rows, oracle, Date.now());
}

interface Opened {
  page: Page;
  meter: Meter;
}

async function open(context: BrowserContext, variant: Variant): Promise<Opened> {
  const page = await context.newPage();
  if (variant === 'reference') await page.addInitScript(startReference);
  await page.goto(emptyList);
  return { page, meter: await Meter.of(page) };
}

/** One round: each action in each variant within seconds of each other, so that a slow minute of the machine hits all. */
async function measureRound(
  contexts: Record<Variant, BrowserContext>,
  size: number,
  demo: Demo,
  turn: number,
): Promise<Round> {
  const oracle = oracleOf(demo, size);
  const pages = new Map<Variant, Opened>();
  for (const variant of variants) pages.set(variant, await open(contexts[variant], variant));
  const round = { alone: {}, extension: {}, reference: {} } as Round;
  for (const action of actions) {
    for (let i = 0; i < variants.length; i++) {
      const variant = variants[(i + turn) % variants.length] ?? 'alone';
      const { page, meter } = pages.get(variant) as Opened;
      round[variant][action] = await meter.during(() => act(page, action, listUrl(size)));
      const errors = await errorsOf(page, variant, oracle);
      if (errors.length > 0)
        throw new Error(`${variant}, ${size} rows, after ${action}: ${errors.slice(0, 3).join('; ')}`);
    }
  }
  for (const { page } of pages.values()) await page.close();
  return round;
}

const totals = (some: readonly Round[], variant: Variant, action: Action) =>
  some.map((round) => total(round[variant][action]));
/** What a variant adds, in ms: medians, because single layouts of the host take twice their time now and then. */
const addedIn = (some: readonly Round[], variant: Variant, action: Action) =>
  median(totals(some, variant, action)) - median(totals(some, 'alone', action));
const added = (some: readonly Round[], variant: Variant) =>
  actions.reduce((sum, action) => sum + addedIn(some, variant, action), 0);
const ratio = (some: readonly Round[]) => added(some, 'extension') / added(some, 'reference');
const aloneOf = (round: Round) => actions.reduce((sum, action) => sum + total(round.alone[action]), 0);

function report(size: number, all: readonly Round[]): void {
  const f = (value: number) => value.toFixed(1).padStart(8);
  console.log(`\n${size} rows, ${all.length} rounds, ms of main thread (script + style + layout), medians over rounds`);
  console.log(
    `${'action'.padEnd(10)}${'alone'.padStart(8)}${'+ext'.padStart(8)}${'+ref'.padStart(8)}   ext, script alone`,
  );
  for (const action of actions) {
    const script = (variant: Variant) => median(all.map((round) => round[variant][action].script));
    console.log(
      `${action.padEnd(10)}${f(median(totals(all, 'alone', action)))}${f(addedIn(all, 'extension', action))}` +
        `${f(addedIn(all, 'reference', action))}${f(script('extension') - script('alone'))}`,
    );
  }
  const alone = all.map(aloneOf);
  const [low, high] = interval(all, ratio);
  const [ext, ref] = [
    interval(all, (some) => added(some, 'extension')),
    interval(all, (some) => added(some, 'reference')),
  ];
  console.log(`page alone ${f(median(alone))} ms, spread between rounds ±${spread(alone).toFixed(1)} ms`);
  console.log(`added by the extension ${f(added(all, 'extension'))} ms (${ext.map(f).join(' –')})`);
  console.log(`added by the reference ${f(added(all, 'reference'))} ms (${ref.map(f).join(' –')})`);
  console.log(
    `FIGURE at ${size} rows: ${ratio(all).toFixed(2)}× the reference, 95 % interval ${low.toFixed(2)}–${high.toFixed(2)}`,
  );
}

async function main(): Promise<void> {
  build();
  const demo = await startDemo({ port: demoPort });
  const contexts: Record<Variant, BrowserContext & { profile: string }> = {
    alone: await launchBrowser({ extension: null }),
    extension: await launchBrowser(),
    reference: await launchBrowser({ extension: null }),
  };
  console.log(`Chromium ${contexts.alone.browser()?.version() ?? chromium.name()}`);
  try {
    for (const size of sizes) {
      const all: Round[] = [];
      for (let round = -1; round < rounds; round++) {
        const measured = await measureRound(contexts, size, demo, round + 1);
        // The first round warms caches of code and files and is not counted.
        if (round >= 0) all.push(measured);
        process.stdout.write(`\r${size} rows: round ${round + 1} of ${rounds}`);
      }
      report(size, all);
      for (const rest of [quiet, storm]) await rest(contexts.alone, contexts.extension, listUrl(size));
      await forms(contexts.extension, listUrl(size));
      await slices(contexts.extension, listUrl(size), emptyList);
      if (size <= mostUsual) await usualWay(contexts, listUrl(size), emptyList);
    }
    await recycled(contexts.extension, pagesPort);
  } finally {
    for (const variant of variants) {
      await contexts[variant].close();
      rmSync(contexts[variant].profile, { recursive: true, force: true });
    }
    await demo.close();
  }
}

await main();
