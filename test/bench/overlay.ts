import { rmSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { type Demo, startDemo } from '../demo/server.ts';
import { disagreements, type ExpectedRow } from '../e2e/agree.ts';
import { seen } from '../e2e/badges.ts';
import build from '../e2e/build.ts';
import { launchBrowser } from '../e2e/extension.ts';
import { demoPort, demoSite } from '../e2e/sites.ts';
import { type Action, act, actions } from './actions.ts';
import { type Cost, Meter, sum, total } from './metrics.ts';
import { referenceErrors, startReference } from './reference.ts';
import { quiet, storm } from './rest.ts';
import { interval, mean, spread } from './statistics.ts';

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

async function measure(
  context: BrowserContext,
  variant: Variant,
  size: number,
  demo: Demo,
): Promise<Record<Action, Cost>> {
  const oracle = oracleOf(demo, size);
  const page = await context.newPage();
  if (variant === 'reference') await page.addInitScript(startReference);
  await page.goto(`${demoSite}/danh-sach/cho-phan-cong`);
  const meter = await Meter.of(page);
  const costs: Partial<Record<Action, Cost>> = {};
  for (const action of actions) {
    costs[action] = await meter.during(() => act(page, action, listUrl(size)));
    const errors = await errorsOf(page, variant, oracle);
    if (errors.length > 0)
      throw new Error(`${variant}, ${size} rows, after ${action}: ${errors.slice(0, 3).join('; ')}`);
  }
  await page.close();
  return costs as Record<Action, Cost>;
}

const whole = (costs: Record<Action, Cost>) => sum(actions.map((action) => costs[action]));
const added = (round: Round, variant: Variant) => total(whole(round[variant])) - total(whole(round.alone));
const ratio = (some: readonly Round[]) =>
  mean(some.map((round) => added(round, 'extension'))) / mean(some.map((round) => added(round, 'reference')));

function report(size: number, all: readonly Round[]): void {
  const f = (value: number) => value.toFixed(1).padStart(8);
  console.log(`\n${size} rows, ${all.length} rounds, ms of main thread (script + style + layout), mean over rounds`);
  console.log(
    `${'action'.padEnd(10)}${'alone'.padStart(8)}${'+ext'.padStart(8)}${'+ref'.padStart(8)}   ext: script/style/layout`,
  );
  for (const action of actions) {
    const alone = mean(all.map((round) => total(round.alone[action])));
    const plus = (variant: Variant) =>
      mean(all.map((round) => total(round[variant][action]) - total(round.alone[action])));
    const part = (key: keyof Cost) =>
      mean(all.map((round) => round.extension[action][key] - round.alone[action][key])).toFixed(1);
    console.log(
      `${action.padEnd(10)}${f(alone)}${f(plus('extension'))}${f(plus('reference'))}   ${part('script')}/${part('style')}/${part('layout')}`,
    );
  }
  const [low, high] = interval(all, ratio);
  console.log(
    `page alone: ${f(mean(all.map((round) => total(whole(round.alone)))))} ms, spread between rounds ±${spread(all.map((round) => total(whole(round.alone)))).toFixed(1)} ms`,
  );
  console.log(
    `added by the extension ${f(mean(all.map((round) => added(round, 'extension'))))} ms, by the reference ${f(mean(all.map((round) => added(round, 'reference'))))} ms`,
  );
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
        const costs: Partial<Round> = {};
        const order = round % 2 === 0 ? variants : [...variants].reverse();
        for (const variant of order) costs[variant] = await measure(contexts[variant], variant, size, demo);
        // The first round warms caches of code and files and is not counted.
        if (round >= 0) all.push(costs as Round);
        process.stdout.write(`\r${size} rows: round ${round + 1} of ${rounds}`);
      }
      report(size, all);
      for (const rest of [quiet, storm]) await rest(contexts.alone, contexts.extension, listUrl(size));
    }
  } finally {
    for (const variant of variants) {
      await contexts[variant].close();
      rmSync(contexts[variant].profile, { recursive: true, force: true });
    }
    await demo.close();
  }
}

await main();
