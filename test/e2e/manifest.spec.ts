import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { manifestBreaches } from '../rollout/chrome-manifest.ts';
import build from './build.ts';
import { builtExtension } from './extension.ts';
import { allSites, demoSite } from './sites.ts';

/** The parts of a manifest that decide what the extension may touch. */
interface Manifest {
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[] }[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  side_panel?: { default_path: string };
  sidebar_action?: { default_panel: string };
  content_security_policy?: string | { extension_pages: string; sandbox?: string };
}

const root = join(import.meta.dirname, '../..');
const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

/** Nothing but files of the extension's own; no request, and no text that is run as code. */
const pagePolicy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; " +
  "base-uri 'none'; form-action 'none'";

/** Scripts of a build that run a text as code, or hold what would. */
function evaluating(folder: string): string[] {
  const scripts = globSync('**/*.js', { cwd: folder });
  expect(scripts.length).toBeGreaterThan(10);
  return scripts.filter((script) =>
    /\beval\(|new Function\(|[^.\w]Function\(|importScripts|set(?:Timeout|Interval)\(["'`]/.test(
      readFileSync(join(folder, script), 'utf8'),
    ),
  );
}

/** What Chrome would refuse or warn of in what was built last. */
function breaches(): string[] {
  return manifestBreaches((path) => {
    const file = join(builtExtension, path);
    return existsSync(file) ? readFileSync(file) : null;
  });
}

function run(...args: string[]): void {
  expect(spawnSync('npm', ['run', 'build', '--', ...args], { cwd: root }).status).toBe(0);
}

/** Permissions that the README's table explains, for the build it says they are in. */
function explained(general: boolean): string[] {
  const rows = readFileSync(join(root, 'README.md'), 'utf8').match(/^\| `[^\n]+/gm) ?? [];
  const permissions = rows.filter((row) => row.split('|').length === 5);
  return permissions
    .filter((row) => general || !row.includes('general build only'))
    .map((row) => /`([A-Za-z_]+)`/.exec(row)?.[1] ?? '')
    .filter((name) => !name.endsWith('host_permissions'))
    .sort();
}

test.afterAll(() => build());

test('a build for given sites may touch exactly them', () => {
  build();
  const manifest = manifestOf(builtExtension);
  const sites = allSites.map((site) => `${site}/*`);
  expect(manifest.host_permissions).toEqual(sites);
  expect(manifest.content_scripts?.map(({ matches }) => matches)).toEqual([sites]);
  expect(manifest.permissions?.toSorted()).toEqual(explained(false));
  expect(manifest.optional_host_permissions).toBeUndefined();
  expect(manifest.optional_permissions).toBeUndefined();
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.content_security_policy).toEqual({ extension_pages: pagePolicy });
  expect(evaluating(builtExtension)).toEqual([]);
  expect(breaches()).toEqual([]);
});

test('the general build may touch nothing until the user adds a site', () => {
  run();
  const manifest = manifestOf(builtExtension);
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.optional_host_permissions?.toSorted()).toEqual(['http://*/*', 'https://*/*']);
  expect(manifest.permissions?.toSorted()).toEqual(explained(true));
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(breaches()).toEqual([]);
});

test('a Firefox build names its sites without ports, which its patterns refuse', () => {
  run('--site', demoSite, '-b', 'firefox');
  const manifest = manifestOf(join(root, '.output/firefox-mv2'));
  expect(manifest.content_scripts?.[0]?.matches).toEqual(['http://localhost/*']);
  expect(manifest.permissions).toContain('http://localhost/*');
  // Firefox has a sidebar without any permission, and warns of those it does not know.
  expect(manifest.permissions).not.toContain('sidePanel');
  expect(manifest.sidebar_action?.default_panel).toBe('panel.html');
  expect(manifest.content_security_policy).toBe(pagePolicy);
  expect(evaluating(join(root, '.output/firefox-mv2'))).toEqual([]);
});

test('a site that is none is refused, and nothing is built', () => {
  const { status, stderr } = spawnSync('npm', ['run', 'build', '--', '--site', 'qlvb.example.gov.vn'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toContain('qlvb.example.gov.vn');
});
