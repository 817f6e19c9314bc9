/**
 * `npm run bench:letters`: a letter with an annex of 500 dossiers beside docx's own bare table of the same words, in
 * turns within one run. The target is checked and fails the run.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { median } from './statistics.ts';

type Work = typeof import('./letters-work.ts');

const root = new URL('../..', import.meta.url).pathname;
const outfile = join(root, '.output', 'bench-letters.mjs');
mkdirSync(join(root, '.output'), { recursive: true });
buildSync({
  entryPoints: [join(root, 'test/bench/letters-work.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile,
  logLevel: 'error',
});
const work = (await import(pathToFileURL(outfile).href)) as Work;
rmSync(outfile);

async function time(run: () => Promise<Uint8Array>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const most = 1.5;
const rounds = 15;
for (const [name, letter] of Object.entries(work.letters)) {
  const { annex } = letter;
  if (annex === null) throw new Error(`${name} has no annex`);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds + 5; round++) {
    const pair = [await time(() => work.writeDocx(letter)), await time(() => work.bareTable(annex.table))];
    // The first rounds warm up.
    if (round < 5) continue;
    ours.push(pair[0] ?? 0);
    bare.push(pair[1] ?? 0);
  }
  const ratio = median(ours.map((ms, at) => ms / (bare[at] ?? 1)));
  console.log(`${name}: letter ${median(ours).toFixed(1)} ms, docx's bare table ${median(bare).toFixed(1)} ms`);
  console.log(`${ratio <= most ? 'met   ' : 'MISSED'} at most ${most}× docx's own time: ${ratio.toFixed(2)}×`);
  if (ratio > most) process.exitCode = 1;
}
