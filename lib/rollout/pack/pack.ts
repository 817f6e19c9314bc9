import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemText } from '../../locale/rollout';
import type { RolloutDescription } from '../../model/rollout';
import { readDescription, writeDescription } from '../description';
import { type Files, zip } from './archive';
import { buildFor, type Manifest, manifestOf, withManifest } from './builds';
import { signCrx } from './crx';
import { extensionId, readKey } from './key';
import type { PackRequest } from './options';
import { PackError } from './pack-error';
import { sbom } from './sbom';
import { readSignedXpi } from './signed';
import { type UpdatePlace, updatesJson, updateXml } from './updates';

type Wanted = Extract<PackRequest, { kind: 'pack' }>;

/** What a run has made: its files by name, and the ID in Chromium's browsers. */
export interface Packed {
  id: string;
  version: string;
  files: Map<string, Uint8Array>;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const utf8 = (text: string) => new TextEncoder().encode(text);

/**
 * Makes everything a pilot needs for its sites. The same request on the same commit gives the same bytes. Nothing is
 * written here.
 * @throws PackError where an input cannot be used
 */
export async function pack(request: Wanted, root: string): Promise<Packed> {
  const key = readKey(request.keyPath);
  const id = extensionId(key);
  const settings = settingsIn(request.out);
  const parts = sbom(root);
  const chrome = buildFor('chrome', request.sites, root);
  const firefox = buildFor('firefox', request.sites, root);
  const version = request.version ?? manifestOf(chrome).version;
  const files = new Map<string, Uint8Array>([
    ...(await chromiumFiles(chrome, { ...request, id, version })),
    ...firefoxFiles(firefox, request, version),
    ['sbom.cdx.json', utf8(parts)],
  ]);
  const sums = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
  files.set('SHA256SUMS', utf8(sums.join('')));
  // Not summed: its settings are filled in by hand.
  files.set(descriptionName, utf8(writeDescription({ ...describe(request, id, version, firefox), settings })));
  return { id, version, files };
}

async function chromiumFiles(
  built: Files,
  { id, version, update, keyPath }: Wanted & { id: string; version: string },
): Promise<[string, Uint8Array][]> {
  const manifest: Manifest = { ...manifestOf(built), version };
  const hosted = withManifest(built, { ...manifest, update_url: update.updateUrl });
  const crx = `dung-han-${version}.crx`;
  const leastBrowser = manifest.minimum_chrome_version ?? '';
  return [
    [crx, await signCrx(zip(hosted), keyPath)],
    [update.xmlName, utf8(updateXml({ id, version, leastBrowser, crxUrl: update.beside(crx) }))],
    [`dung-han-${version}-chrome-store.zip`, zip(withManifest(built, manifest))],
  ];
}

function firefoxFiles(built: Files, { update, signedXpi }: Wanted, version: string): [string, Uint8Array][] {
  const manifest: Manifest = { ...manifestOf(built), version };
  const gecko = geckoOf(manifest);
  const hosted = withManifest(built, {
    ...manifest,
    browser_specific_settings: { gecko: { ...gecko, update_url: update.beside(updatesName) } },
  });
  const xpi = signedXpi === null ? zip(hosted) : readSignedXpi(signedXpi, hosted);
  const { id, strict_min_version: least } = gecko;
  const xpiUrl = update.beside(xpiName(version));
  return [
    [xpiName(version), xpi],
    [updatesName, utf8(updatesJson({ id, version, least, xpiUrl, sha256: sha256(xpi) }))],
    [`dung-han-${version}-firefox-store.zip`, zip(withManifest(built, manifest))],
  ];
}

const updatesName = 'updates.json';
const descriptionName = 'rollout.json';
const xpiName = (version: string) => `dung-han-${version}.xpi`;

function geckoOf({ browser_specific_settings: of }: Manifest) {
  if (of === undefined) throw new Error('the Firefox build has no ID');
  return of.gecko;
}

/**
 * The settings that were filled into an earlier description in the same folder: a new version is packed over it.
 * @throws PackError where they cannot be read, so that they are not lost
 */
function settingsIn(out: string): Record<string, unknown> {
  const path = join(out, descriptionName);
  if (!existsSync(path)) return {};
  const read = readDescription(readFileSync(path, 'utf8'), { isBroadAllowed: true });
  if ('description' in read) return read.description.settings;
  const [problem] = read.problems;
  const reason = problem === undefined ? '' : `: ${problem.path} ${problemText('en', problem)}`;
  throw new PackError(`"${path}" holds settings that cannot be read${reason}. Mend it, or choose another --out`);
}

function describe(request: Wanted, id: string, version: string, firefox: Files): Omit<RolloutDescription, 'settings'> {
  const place: UpdatePlace = request.update;
  return {
    format: 'dung-han-rollout',
    version: 1,
    chromium: { id, updateUrl: place.updateUrl },
    firefox: { id: geckoOf(manifestOf(firefox)).id, xpiUrl: place.beside(xpiName(version)) },
    sites: request.sites.map(({ origin }) => origin),
  };
}

/**
 * Refuses a folder that is none before anything is built.
 * @throws PackError
 */
export function checkFolder(out: string): void {
  if (existsSync(out) && !statSync(out).isDirectory()) throw new PackError(`--out "${out}" is a file and no folder`);
}

/** Writes what was made; files of the same names are replaced, others stay. */
export function writePacked({ files }: Packed, out: string): void {
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(out, name), bytes);
}
