/**
 * `npm run bench:reports`: a workbook of 10,000 dossiers by 13 columns beside write-excel-file's own time for the same
 * cells, made beforehand, in turns within one run. Both zip at once, as the extension does (lib/rollout/zip-at-once.ts),
 * and beside that the package as it comes, which zips in worker threads. The target is checked and fails the run.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { interval, median } from './statistics.ts';

type Work = typeof import('./reports-work.ts');

const root = new URL('../..', import.meta.url).pathname;
mkdirSync(join(root, '.output'), { recursive: true });

/** The work bundled, its package zipping at once or as it comes. */
async function load(name: string, zipsAtOnce: boolean): Promise<Work> {
  const outfile = join(root, '.output', `bench-reports-${name}.mjs`);
  await build({
    entryPoints: [join(root, 'test/bench/reports-work.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
    plugins: zipsAtOnce
      ? [
          {
            name: 'zip-at-once',
            setup: (esbuild) =>
              esbuild.onResolve({ filter: /^fflate$/ }, ({ importer }) =>
                importer.includes('/write-excel-file/') ? { path: join(root, 'lib/reports/export/zip.ts') } : undefined,
              ),
          },
        ]
      : [],
  });
  const work = (await import(pathToFileURL(outfile).href)) as Work;
  rmSync(outfile);
  return work;
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const atOnce = await load('at-once', true);
const asItComes = await load('as-it-comes', false);
const own = ({ writeXlsxFile, cells, sheetName }: Work) =>
  writeXlsxFile(cells, { sheet: sheetName, stickyRowsCount: 1, orientation: 'landscape' }).toBuffer();

const most = 1.3;
const rounds = 15;
const pairs: { ours: number; package: number; threads: number }[] = [];
for (let round = 0; round < rounds + 3; round++) {
  const pair = {
    ours: await time(atOnce.ours),
    package: await time(() => own(atOnce)),
    threads: await time(() => own(asItComes)),
  };
  // The first rounds warm up.
  if (round >= 3) pairs.push(pair);
}

const of = (key: keyof (typeof pairs)[number]) => median(pairs.map((pair) => pair[key])).toFixed(0);
console.log(`${atOnce.rows.length} × ${atOnce.cells[0]?.length}, median of ${rounds} rounds:`);
console.log(`toXlsx ${of('ours')} ms, write-excel-file ${of('package')} ms, in worker threads ${of('threads')} ms`);
for (const [key, name] of [
  ['package', 'write-excel-file’s own time'],
  ['threads', 'write-excel-file in worker threads'],
] as const) {
  const ratio = (all: readonly (typeof pairs)[number][]) => median(all.map((pair) => pair.ours / pair[key]));
  const [low, high] = interval(pairs, ratio);
  const text = `${ratio(pairs).toFixed(2)}× ${name} (95 %: ${low.toFixed(2)}–${high.toFixed(2)})`;
  if (key === 'threads') {
    console.log(`       ${text}`);
    continue;
  }
  console.log(`${ratio(pairs) <= most ? 'met   ' : 'MISSED'} at most ${most}×: ${text}`);
  if (ratio(pairs) > most) process.exitCode = 1;
}
