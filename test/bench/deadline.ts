/**
 * `npm run bench:deadline`: 10,000 dossiers, one fixed workload. Medians of several rounds after a warm-up; the two
 * targets are checked and fail the run, the rest is printed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

type Work = typeof import('./deadline-work.ts');

const folder = mkdtempSync(join(tmpdir(), 'bench-deadline-'));
const outfile = join(folder, 'work.mjs');
const entry = new URL('./deadline-work.ts', import.meta.url).pathname;
buildSync({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
const work = (await import(pathToFileURL(outfile).href)) as Work;
rmSync(folder, { recursive: true });

/** Median milliseconds of `run` over `rounds`, after as many rounds of warming up. */
function time(run: () => unknown, rounds = 15): number {
  const times: number[] = [];
  for (let i = 0; i < rounds * 2; i++) {
    const start = performance.now();
    run();
    if (i >= rounds) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

const cases = work.workload();
const few = cases.slice(0, 100);
const dates = work.withCells(cases, false);
const words = work.withCells(cases, true);

// Equal sums: the three count the same thing before anything is timed.
const sums = [work.engine(cases), work.bareLookup(cases), work.dayWalk(cases)];
if (new Set(sums).size !== 1) throw new Error(`the three do not agree: ${sums.join(', ')}`);

const bare = time(() => work.bareLookup(cases), 40);
const ours = time(() => work.engine(cases));
const walk = time(() => work.dayWalk(cases), 5);
const scale = cases.length / few.length;
const rows: [string, number][] = [
  ['bare prefix-sum lookup', bare],
  ['computeDeadline + countdown', ours],
  ['… and its texts', time(() => work.engineWithTexts(cases))],
  ['… from a cell "20/06/2026"', time(() => work.engine(dates))],
  ['… from a sentence', time(() => work.engine(words), 5)],
  ['day walk over a Set', walk],
  ['dayjs-business-time (100, scaled)', time(() => work.withDayjs(few), 1) * scale],
  ['luxon-business-days, due only (100, scaled)', time(() => work.withLuxon(few), 1) * scale],
];
for (const [name, ms] of rows) {
  const each = (ms * 1000) / cases.length;
  console.log(
    `${name.padEnd(46)} ${ms.toFixed(2).padStart(10)} ms ${each.toFixed(3).padStart(10)} µs each ${(ms / bare).toFixed(1).padStart(9)}×`,
  );
}
console.log(`calendar rebuilt in ${time(work.rebuild).toFixed(2)} ms`);
const { ours: read, chrono, total } = work.readings();
console.log(`phrases read rightly: ${read} of ${total}; chrono-node vi: ${chrono} of ${total}`);

const targets: [string, boolean][] = [
  [`at most 25× the bare lookup: ${(ours / bare).toFixed(1)}×`, ours <= bare * 25],
  [`at least 20× faster than the day walk: ${(walk / ours).toFixed(1)}×`, walk >= ours * 20],
];
for (const [name, met] of targets) console.log(`${met ? 'met   ' : 'MISSED'} ${name}`);
if (targets.some(([, met]) => !met)) process.exitCode = 1;
