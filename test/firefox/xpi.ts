import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A built extension as the file that Firefox installs. */
export function xpiOf(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  const inside = (path: string) => path.slice(folder.length + 1).replaceAll(sep, '/');
  return zipSync(Object.fromEntries(paths.map((path) => [inside(path), readFileSync(path)])));
}

/** The parts of a manifest that tests change. */
export interface ChangedManifest {
  version?: string;
  browser_specific_settings?: { gecko: { id: string; update_url?: string } };
}

/** The same extension in another version, or one that is told where its updates are. */
export function changedXpi(xpi: Uint8Array, change: (manifest: ChangedManifest) => void): Uint8Array {
  const files = unzipSync(xpi);
  const manifest: ChangedManifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
  change(manifest);
  return zipSync({ ...files, 'manifest.json': strToU8(JSON.stringify(manifest)) });
}
