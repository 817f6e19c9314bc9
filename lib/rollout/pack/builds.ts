import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Site, sitesVariable } from '../sites';
import { type Files, readFolder } from './archive';
import { PackError } from './pack-error';

export type Browser = 'chrome' | 'firefox';

/** Parts of a manifest that packing reads or changes. */
export interface Manifest {
  version: string;
  update_url?: string;
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { id: string; strict_min_version: string; update_url?: string } };
}

/** Environment variable by which a build is told another folder than `.output`. */
export const folderVariable = 'DUNG_HAN_OUTPUT';

/**
 * Builds the extension for exactly these sites, apart from every other build of the folder.
 * @throws PackError with what the build said
 */
export function buildFor(browser: Browser, sites: readonly Site[], root: string): Files {
  const folder = mkdtempSync(join(tmpdir(), 'dung-han-build-'));
  const named = sites.map(({ origin }) => origin).join(' ');
  const env = { ...process.env, [sitesVariable]: named, [folderVariable]: folder };
  try {
    const { status, stdout, stderr } = spawnSync('wxt', ['build', '-b', browser], { cwd: root, env, encoding: 'utf8' });
    if (status !== 0) throw new PackError(`The build failed:\n${stdout}\n${stderr}`);
    return readFolder(join(folder, browser === 'chrome' ? 'chrome-mv3' : 'firefox-mv2'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function manifestOf(files: Files): Manifest {
  return JSON.parse(new TextDecoder().decode(files.get('manifest.json'))) as Manifest;
}

/** The same files with another manifest. */
export function withManifest(files: Files, manifest: Manifest): Files {
  return new Map(files).set('manifest.json', new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`));
}
