import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { RolloutDescription } from '../lib/model/rollout.ts';

const root = resolve(import.meta.dirname, '..');

/** A pilot of a test, made by the commands that an administrator types. */
export interface Pilot<Version extends string> {
  /** Packs every version, with one new key. */
  pack(): void;
  /** Where the files of a version lie. */
  folderOf(version: Version): string;
  /** What policies for a version are made of, as packing wrote it down. */
  descriptionOf(version: Version): RolloutDescription;
  /** The policy files for a version with these settings; answers their folder. */
  policiesFor(version: Version, settings: RolloutDescription['settings']): string;
}

interface PilotOf<Version> {
  /** Where all of its files go, below the folder of what is built. */
  folder: string;
  site: string;
  updateUrl: string;
  versions: readonly Version[];
}

export function pilotOf<Version extends string>(of: PilotOf<Version>): Pilot<Version> {
  const packed = join(root, '.output', of.folder);
  const folderOf = (version: Version) => join(packed, version);
  const descriptionOf = (version: Version): RolloutDescription =>
    JSON.parse(readFileSync(join(folderOf(version), 'rollout.json'), 'utf8'));
  return {
    folderOf,
    descriptionOf,
    pack() {
      rmSync(packed, { recursive: true, force: true });
      mkdirSync(packed, { recursive: true });
      const secret = mkdtempSync(join(tmpdir(), 'dung-han-key-'));
      const key = join(secret, 'key.pem');
      try {
        npm('pack', '--', '--new-key', key);
        for (const version of of.versions) {
          const where = ['--site', of.site, '--key', key, '--update-url', of.updateUrl, '--out', folderOf(version)];
          npm('pack', '--', ...where, '--version', version);
        }
      } finally {
        rmSync(secret, { recursive: true });
      }
    },
    policiesFor(version, settings) {
      const folder = mkdtempSync(join(packed, 'policies-'));
      const description = join(folder, 'rollout.json');
      writeFileSync(description, JSON.stringify({ ...descriptionOf(version), settings }));
      npm('policies', '--', description, '--out', folder);
      return folder;
    },
  };
}

/**
 * Runs a script of package.json.
 * @throws Error with what it said
 */
export function npm(...args: string[]): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm run ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
}
