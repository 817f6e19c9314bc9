import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.ts';

/** A policy of one browser alone. */
export interface OwnPolicy {
  /** The browser that sees it, and nothing of the machine's own policies. */
  executablePath: string;
  /** Sets the managed settings of an extension, in place of all before; null: no policy at all. */
  write(id: string, settings: Record<string, unknown> | null): void;
  remove(): void;
}

/** Where browsers of the Chromium family on Linux look for policies. */
function policyFolder(browser: string): string {
  if (browser.includes('google-chrome')) return '/etc/opt/chrome';
  return browser.includes('microsoft-edge') ? '/etc/opt/edge' : '/etc/chromium';
}

/** Starts the system's browser with a folder of ours mounted, for it alone, where it looks for policies. */
export function ownPolicy(): OwnPolicy {
  const folder = mkdtempSync(join(tmpdir(), 'dung-han-policy-'));
  const managed = join(folder, 'etc/policies/managed');
  mkdirSync(managed, { recursive: true });
  const browser = ensureChromium();
  const at = policyFolder(browser);
  mkdirSync(at, { recursive: true });
  const executablePath = join(folder, 'browser');
  const space = process.getuid?.() === 0 ? '-m' : '-rm';
  const mount = `mount --make-rprivate / && mount --bind "${join(folder, 'etc')}" "${at}" && exec "${browser}" "$@"`;
  writeFileSync(executablePath, `#!/bin/sh\nexec unshare ${space} sh -c '${mount}' sh "$@"\n`, { mode: 0o755 });
  return {
    executablePath,
    write(id, settings) {
      const file = join(managed, 'policy.json');
      if (settings === null) rmSync(file, { force: true });
      else writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: settings } } }));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The id that Chromium gives an unpacked extension: of the folder's path. */
export function unpackedId(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
