import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { demoSite } from '../e2e/sites.ts';
import { ensureFirefox } from './programs.ts';
import { xpiOf } from './xpi.ts';

const root = resolve(import.meta.dirname, '../..');
/** Where the packed extensions of the tests lie. */
const packed = join(root, '.output/firefox');
/** The extension for the demo office. */
export const demoXpi = join(packed, 'demo.xpi');
/** The one that asks for each site. */
export const generalXpi = join(packed, 'general.xpi');

/** Makes both once per run. */
export default function build(): void {
  ensureFirefox();
  mkdirSync(packed, { recursive: true });
  pack(generalXpi);
  pack(demoXpi, '--site', demoSite);
}

function pack(to: string, ...args: string[]): void {
  const all = ['run', 'build', '--', '-b', 'firefox', ...args];
  const { status, stdout, stderr } = spawnSync('npm', all, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
  writeFileSync(to, xpiOf(join(root, '.output/firefox-mv2')));
}
