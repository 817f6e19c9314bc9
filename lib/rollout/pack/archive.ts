import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Files of an extension, by path with `/`. */
export type Files = Map<string, Uint8Array>;

/** Reads a built extension. */
export function readFolder(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join('/'), new Uint8Array(readFileSync(path))];
    }),
  );
}

/** The same files give the same bytes, whenever and wherever they are zipped. */
export function zip(files: Files): Uint8Array {
  // The earliest day a zip knows, in the time zone it is written in.
  const mtime = new Date(1980, 0, 1);
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries) as Zippable, { level: 9, mtime });
}
