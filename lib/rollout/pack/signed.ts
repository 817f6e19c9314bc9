import { existsSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Files } from './archive';
import { PackError } from './pack-error';

/**
 * Reads an XPI that Mozilla has signed, in place of the one it was made of. Signing adds META-INF and nothing else: any
 * other difference means that it is another version, other sites, or not ours.
 * @throws PackError
 */
export function readSignedXpi(path: string, files: Files): Uint8Array {
  if (!existsSync(path)) throw new PackError(`There is no signed XPI "${path}"`);
  const bytes = new Uint8Array(readFileSync(path));
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes);
  } catch {
    throw new PackError(`"${path}" is no XPI that can be opened`);
  }
  const names = Object.keys(entries).filter((name) => !name.endsWith('/'));
  if (!names.some((name) => name.startsWith('META-INF/'))) throw new PackError(`"${path}" is not signed`);
  const own = names.filter((name) => !name.startsWith('META-INF/'));
  const other = [...new Set([...own, ...files.keys()])].find((name) => {
    const [a, b] = [entries[name], files.get(name)];
    return a === undefined || b === undefined || Buffer.compare(a, b) !== 0;
  });
  if (other !== undefined) throw new PackError(`"${path}" is signed from another build: "${other}" differs`);
  return bytes;
}
