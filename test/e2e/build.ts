import { spawnSync } from 'node:child_process';
import { demoSite, redmineSite } from './sites.ts';

/** Builds the extension for the sites of the tests, once per run. */
export default function build(): void {
  const args = ['run', 'build', '--', '--site', demoSite, '--site', redmineSite];
  const { status, stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
}
