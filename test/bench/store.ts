import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { ensureChromium } from '../e2e/chromium.ts';
import { interval, median } from './statistics.ts';

/**
 * `npm run bench:store [-- --rounds N --dossiers N]`: the at-risk query and recording beside plain IndexedDB doing the
 * same reads and writes, interleaved in one run in a real Chromium. Only ratios within the run mean anything.
 */
const option = (name: string, fallback: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const rounds = option('rounds', 15);
const dossiers = option('dossiers', 100_000);

interface Timed {
  ours: number;
  raw: number;
}

function report(what: string, target: number, all: readonly Timed[]): void {
  const of = (side: keyof Timed, some = all) => median(some.map((one) => one[side]));
  const ratio = (some: readonly Timed[]) => of('ours', some) / of('raw', some);
  const [low, high] = interval(all, ratio);
  console.log(
    `${what.padEnd(44)} ours ${of('ours').toFixed(1)} ms, raw ${of('raw').toFixed(1)} ms: ` +
      `${ratio(all).toFixed(2)}× (95 % interval ${low.toFixed(2)}–${high.toFixed(2)}, target < ${target}×)`,
  );
}

async function main(): Promise<void> {
  const bundle = await build({
    entryPoints: [new URL('store-page.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'chrome109',
  });
  const script = bundle.outputFiles[0]?.text ?? '';
  const server = createServer((request, response) => {
    const isScript = request.url === '/bench.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><script src="/bench.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: ensureChromium() });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    console.log(`Chromium ${browser.version()}, ${rounds} rounds`);
    console.log(await page.evaluate((count) => globalThis.storeBench.fill(count), dossiers));
    for (const [what, ms] of Object.entries(await page.evaluate(() => globalThis.storeBench.views())))
      console.log(`${what.padEnd(44)} ${ms.toFixed(0)} ms`);
    const [query, fresh, recordNew, recordChanged]: Timed[][] = [[], [], [], []];
    // The first rounds warm caches of code and files and are not counted.
    for (let turn = -2; turn < rounds; turn++) {
      const at = turn + 2;
      const timed = [
        await page.evaluate((n) => globalThis.storeBench.query(n, false), at),
        await page.evaluate((n) => globalThis.storeBench.query(n, true), at),
        await page.evaluate((n) => globalThis.storeBench.record(n, 'new'), at),
        await page.evaluate((n) => globalThis.storeBench.record(n, 'changed'), at),
      ];
      if (turn < 0) continue;
      for (const [i, all] of [query, fresh, recordNew, recordChanged].entries()) all?.push(timed[i] as Timed);
    }
    report('at-risk query of 200 rows', 1.5, query ?? []);
    report('the same, connection just opened', 1.5, fresh ?? []);
    report('recording 1,000 new dossiers', 2, recordNew ?? []);
    report('recording 1,000 changed dossiers', 2, recordChanged ?? []);
  } finally {
    await browser.close();
    server.close();
  }
}

await main();
