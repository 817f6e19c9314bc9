import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { RolloutDescription } from '../../lib/model/rollout.ts';
import { officeSite, updateUrl, versions } from './sites.ts';

const root = resolve(import.meta.dirname, '../..');
const packed = join(root, '.output/rollout-e2e');

/** Where the files of a version lie. */
export function folderOf(version: string): string {
  return join(packed, version);
}

/** What policies are made of, as packing wrote it down. */
export function packedDescription(): RolloutDescription {
  return JSON.parse(readFileSync(join(folderOf(versions[0]), 'rollout.json'), 'utf8'));
}

function npm(...args: string[]): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm run ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
}

/** Packs both versions by the commands that an administrator types, once per run. */
export default function pack(): void {
  rmSync(packed, { recursive: true, force: true });
  mkdirSync(packed, { recursive: true });
  const key = join(packed, 'key.pem');
  npm('pack', '--', '--new-key', key);
  for (const version of versions) {
    const where = ['--site', officeSite, '--key', key, '--update-url', updateUrl, '--out', folderOf(version)];
    npm('pack', '--', ...where, '--version', version);
  }
}

/** The policy files of a pilot with these settings, by the command that makes them; answers their folder. */
export function policiesWith(settings: RolloutDescription['settings']): string {
  const folder = mkdtempSync(join(packed, 'policies-'));
  const description = join(folder, 'rollout.json');
  writeFileSync(description, JSON.stringify({ ...packedDescription(), settings }));
  npm('policies', '--', description, '--out', folder);
  return folder;
}
