import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Environment variable that names the folder of policies which the browsers of a run read. */
export const policyFolderVariable = 'DUNG_HAN_POLICIES';

function place(name: string): string {
  const folder = process.env[policyFolderVariable];
  if (folder === undefined) throw new Error('Run these tests by `npm run test:rollout`: they need a policy folder.');
  return join(folder, name);
}

/** Puts a policy file in force, in place of the one before. */
export function putPolicy(file: string): void {
  copyFileSync(file, place('dung-han.json'));
}

/** What an office had before the pilot, in a file whose name comes behind ours. */
export function putOffice(policy: object): void {
  writeFileSync(place('zz-office.json'), JSON.stringify(policy));
}

/** What only a test sets: without it nobody could look into an extension that was installed by policy. */
export function allowLooking(): void {
  writeFileSync(place('test.json'), JSON.stringify({ DeveloperToolsAvailability: 1 }));
}
