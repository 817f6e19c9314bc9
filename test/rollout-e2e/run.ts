import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from '../e2e/chromium.ts';
import { policyFolderVariable } from './policy.ts';

/**
 * `npm run test:rollout`: the tests with a policy of their own, which no other browser of this machine sees. Chromium
 * reads `/etc/chromium`; over it lies another folder, for these processes only.
 */
function main(args: readonly string[]): number {
  ensureChromium();
  const folder = mkdtempSync(join(tmpdir(), 'dung-han-etc-'));
  const policies = join(folder, 'policies/managed');
  mkdirSync(policies, { recursive: true });
  const isRoot = process.getuid?.() === 0;
  if (isRoot) mkdirSync('/etc/chromium', { recursive: true });
  const mount = 'mount --make-rprivate / && mount --bind "$0" /etc/chromium && exec "$@"';
  const tests = ['playwright', 'test', '-c', join(import.meta.dirname, 'playwright.config.ts'), ...args];
  // Who is not root may mount in a user namespace of their own.
  const unshare = [...(isRoot ? ['-m'] : ['-r', '-m']), 'bash', '-c', mount, folder, ...tests];
  const env = { ...process.env, [policyFolderVariable]: policies };
  const { status } = spawnSync('unshare', unshare, { stdio: 'inherit', env });
  rmSync(folder, { recursive: true });
  return status ?? 1;
}

process.exitCode = main(process.argv.slice(2));
