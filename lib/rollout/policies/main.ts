import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { problemText } from '../../locale/rollout';
import { readDescription } from '../description';
import { policyFiles } from './index';

/** `npm run policies -- rollout.json [--out FOLDER]`: the policy files of a pilot. Answers the exit code. */
function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: 'string', default: '.output/policies' }, 'i-know': { type: 'boolean' } },
    allowPositionals: true,
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1)
    return refuse(['Name one description: npm run policies -- rollout.json']);
  const read = readDescription(readFileSync(path, 'utf8'), { isBroadAllowed: values['i-know'] === true });
  if ('problems' in read) return refuse(read.problems.map((one) => `${one.path || path}: ${problemText('en', one)}`));
  for (const [name, bytes] of policyFiles(read.description)) {
    const file = join(values.out, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    console.log(file);
  }
  console.log(`In ${resolve(values.out)}; DOC-TRUOC.txt says which is for what.`);
  return 0;
}

function refuse(reasons: readonly string[]): number {
  for (const reason of reasons) console.error(reason);
  console.error('Nothing was written.');
  return 2;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = refuse([]);
}
