/**
 * `npm run bench:team`: 200 team files of 2,000 dossiers each, read, merged and made into rows; then one file of 10⁶. Times
 * and memory are printed, not judged: they are those of this machine.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

type Work = typeof import('./team-work.ts');

const root = new URL('../..', import.meta.url).pathname;
const outfile = join(root, '.output', 'bench-team.mjs');
mkdirSync(join(root, '.output'), { recursive: true });
buildSync({
  entryPoints: [join(root, 'test/bench/team-work.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile,
  logLevel: 'error',
});
const { textOf, fileOfMember, work } = (await import(pathToFileURL(outfile).href)) as Work;
rmSync(outfile);

const sized = process.argv.includes('--million') ? [1, 1_000_000] : [200, 2000];
const [files = 0, rows = 0] = sized;
const text = await textOf(Math.min(rows, 2000));
const million = () => {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  // Blobs, because so much text would fill the memory that is to be measured.
  const parts = Array.from({ length: rows / 2000 }, (_, i) => {
    const part = lines.join('\n').replace(/\b1\d{6}(?=\/| về)/g, (n) => String(Number(n) + i * 2000));
    return new Blob([`${part}\n`]);
  });
  return new Blob([`${header.replace('"dossiers":2000', `"dossiers":${rows}`)}\n`, ...parts]);
};
const result = await work(files, (member) => (files === 1 ? million() : fileOfMember(text, member, rows)));
const { bytes, sightings, dossiers, conflicts, times, longest } = result;
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
console.log(`${files} × ${rows} (${(bytes / 1e6).toFixed(0)} MB): ${sightings} sightings of ${dossiers} dossiers`);
console.log(
  `read ${seconds(times.read)}, merge ${seconds(times.merge)} (${conflicts} conflicts), rows ${seconds(times.rows)}`,
);
const { heapUsed, rss } = process.memoryUsage();
console.log(
  `longest turn ${longest.toFixed(0)} ms; heap ${(heapUsed / 1e6).toFixed(0)} MB, resident ${(rss / 1e6).toFixed(0)} MB`,
);
