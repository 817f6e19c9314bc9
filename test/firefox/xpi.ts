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

/** The same extension as another version. */
export function versionOf(xpi: Uint8Array, version: string): Uint8Array {
  const files = unzipSync(xpi);
  const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
  return zipSync({ ...files, 'manifest.json': strToU8(JSON.stringify({ ...manifest, version })) });
}
