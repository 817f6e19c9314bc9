import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RolloutDescription } from '../../lib/model/rollout.ts';
import { pilot, type Version } from './build.ts';

/** The files for Firefox that `npm run policies` makes. */
export type PolicyFile = 'firefox/policies.json' | 'firefox/esr-chua-ky/policies.json' | 'go-bo/firefox/policies.json';

/** What the computer of a test needs beside the office's file. */
export interface OnlyInTests {
  /** The certificate of the office's web server, which its computers trust already. */
  authority: string;
  /** In place of Mozilla's signature, which no test has. */
  isUnsignedTaken?: boolean;
}

interface Policies {
  Preferences?: Record<string, { Value: boolean; Status: string }>;
}

/** The policies of a computer: a file of the pilot as it is made, and the test's own beside it. */
export function policiesFrom(
  file: PolicyFile,
  only: OnlyInTests,
  { version, settings }: { version: Version; settings: RolloutDescription['settings'] },
): object {
  const path = join(pilot.policiesFor(version, settings), file);
  const { policies } = JSON.parse(readFileSync(path, 'utf8')) as { policies: Policies };
  return {
    ...policies,
    Certificates: { Install: [only.authority] },
    ...(only.isUnsignedTaken
      ? {
          Preferences: { ...policies.Preferences, 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
        }
      : {}),
  };
}
