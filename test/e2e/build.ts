import { spawnSync } from 'node:child_process';
import { allSites } from './sites.ts';

/** Builds the extension for the sites of the tests, once per run; not where EXTENSION names a build to test. */
export default function build(): void {
  if (process.env.EXTENSION) return;
  const sites = allSites.flatMap((site) => ['--site', site]);
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--', ...sites], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
}
