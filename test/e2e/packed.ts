import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { readCrx } from '../rollout/crx-reader.ts';

const root = resolve(import.meta.dirname, '../..');

function pack(...args: string[]): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'pack', '--', ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`packing failed:\n${stdout}\n${stderr}`);
}

/** The extension as it is given out for a site: a folder with what is in the signed CRX that packing makes. */
export function packedExtension(site: string): string {
  const folder = join(root, '.output/packed');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [key, out, extension] = ['key.pem', 'out', 'extension'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  pack('--new-key', key);
  pack('--site', site, '--key', key, '--update-url', 'http://localhost:42099/updates.xml', '--out', out);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const { zip } = readCrx(readFileSync(join(out, `dung-han-${version}.crx`)));
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    const file = join(extension, path);
    if (path.endsWith('/')) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return extension;
}
