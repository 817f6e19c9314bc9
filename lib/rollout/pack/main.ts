import { resolve } from 'node:path';
import { extensionId, makeKey } from './key';
import { readRequest } from './options';
import { checkFolder, pack, writePacked } from './pack';
import { PackError } from './pack-error';

/** `npm run pack`: makes the key of a pilot, or everything a pilot needs for its sites. */
async function main(args: readonly string[]): Promise<number> {
  const request = readRequest(args);
  if (request.kind === 'newKey') {
    console.log(`Extension ID: ${extensionId(makeKey(request.keyPath))}`);
    console.log(`Key: ${request.keyPath}. Keep it where only you can read it: without it there are no updates.`);
    return 0;
  }
  checkFolder(request.out);
  const packed = await pack(request, process.cwd());
  writePacked(packed, request.out);
  console.log(`Extension ID: ${packed.id}\nVersion: ${packed.version}\nIn ${resolve(request.out)}:`);
  for (const name of [...packed.files.keys()].sort()) console.log(`  ${name}`);
  if (request.update.isPlainHttp) console.warn('Firefox takes no updates from an address without https.');
  return 0;
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    if (!(error instanceof PackError)) throw error;
    console.error(`${error.message}. Nothing was written.`);
    process.exitCode = 2;
  },
);
