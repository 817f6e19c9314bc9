import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import crx3 from 'crx3';

/** Signs a zipped extension as CRX3, the form that Chromium's browsers install by policy. */
export async function signCrx(zipped: Uint8Array, keyPath: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'dung-han-crx-'));
  try {
    const crxPath = join(folder, 'extension.crx');
    await crx3(Readable.from([Buffer.from(zipped)]), { keyPath, crxPath });
    return new Uint8Array(readFileSync(crxPath));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
