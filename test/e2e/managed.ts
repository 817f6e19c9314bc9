import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.ts';

/** A browser under a policy of its own: the machine and all other browsers know nothing of it. */
export interface ManagedBrowser {
  /** Starts the browser. */
  executable: string;
  /** Replaces the policy; a browser that runs hears of it within seconds. */
  set(policy: object): void;
  remove(): void;
}

/** Binding a folder over that of policies takes root, and Linux. */
export const canManage = process.platform === 'linux' && process.getuid?.() === 0;

/** The system's Chromium, started where the folder of policies is another one. */
export function managedBrowser(policy: object): ManagedBrowser {
  const folder = mkdtempSync(join(tmpdir(), 'dung-han-policy-'));
  const managed = join(folder, 'etc', 'policies', 'managed');
  const executable = join(folder, 'browser.sh');
  const set = (next: object) => writeFileSync(join(managed, 'dung-han.json'), JSON.stringify(next));
  mkdirSync(managed, { recursive: true });
  // A machine whose browser never had a policy lacks the folder.
  mkdirSync('/etc/chromium', { recursive: true });
  set(policy);
  const mount = `mount --make-rprivate / && mount --bind "${join(folder, 'etc')}" /etc/chromium`;
  writeFileSync(
    executable,
    `#!/bin/sh\nexec unshare -m sh -c '${mount} && exec "$@"' browser "${ensureChromium()}" "$@"\n`,
  );
  chmodSync(executable, 0o755);
  return { executable, set, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The ID Chromium gives an extension that is loaded from a folder. */
export function idOfFolder(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}
