import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guideTexts } from '../../lib/locale/guide';
import { guideExamples } from '../../lib/locale/guide-examples';
import { checkDescription } from '../../lib/rollout/description';
import { extensionId, makeKey, readKey } from '../../lib/rollout/pack/key';
import { readRequest } from '../../lib/rollout/pack/options';
import { type Packed, pack } from '../../lib/rollout/pack/pack';
import { readSignedXpi } from '../../lib/rollout/pack/signed';
import { readCrx } from './crx-reader';

/** Builds take seconds, twice as many on a busy machine. */
const slow = 240_000;
const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'dung-han-pack-test-'));
const keyPath = join(folder, 'key.pem');
const sites = ['https://qlvb.example.gov.vn', 'http://mot-cua.example.gov.vn:8080'];
const usual = [...sites.flatMap((site) => ['--site', site]), '--key', keyPath];
const place = ['--update-url', 'https://may-chu.example.gov.vn/dung-han/updates.xml'];
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const json = (bytes: Uint8Array | undefined) => JSON.parse(text(bytes));
const sha256 = (bytes: Uint8Array | undefined) =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');

async function packed(...more: string[]): Promise<Packed> {
  const request = readRequest([...usual, ...place, ...more]);
  if (request.kind !== 'pack') throw new Error('nothing to pack');
  return pack(request, root);
}

let first: Packed;
beforeAll(async () => {
  makeKey(keyPath);
  first = await packed();
}, slow);
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => first.files.get(name);

it(
  'gives the same bytes for the same sites, key and address',
  async () => {
    const second = await packed();
    expect([...second.files.keys()]).toEqual([...first.files.keys()]);
    for (const [name, bytes] of second.files) expect([name, sha256(bytes)]).toEqual([name, sha256(file(name))]);
  },
  slow,
);

describe('for browsers of the Chromium family', () => {
  it('signs a CRX3 for exactly these sites, and nothing optional', () => {
    const { id, zip } = readCrx(file('dung-han-0.1.0.crx') ?? new Uint8Array());
    expect(id).toBe(first.id);
    const manifest = json(unzipSync(zip)['manifest.json']);
    expect(manifest.host_permissions).toEqual(sites.map((site) => `${site}/*`));
    expect(manifest.content_scripts[0].matches).toEqual(sites.map((site) => `${site}/*`));
    expect(manifest.optional_host_permissions).toBeUndefined();
    expect(manifest.update_url).toBe(place[1]);
  });
  it('says in the update XML where the CRX is and which browsers take it', () => {
    const { gupdate } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(
      text(file('updates.xml')),
    );
    expect(gupdate.app.appid).toBe(first.id);
    expect(gupdate.app.updatecheck).toEqual({
      codebase: 'https://may-chu.example.gov.vn/dung-han/dung-han-0.1.0.crx',
      version: '0.1.0',
      prodversionmin: '109',
    });
  });
  it('gives the store a zip without an address of its own', () => {
    const manifest = json(unzipSync(file('dung-han-0.1.0-chrome-store.zip') ?? new Uint8Array())['manifest.json']);
    expect([manifest.update_url, manifest.key]).toEqual([undefined, undefined]);
    expect(manifest.host_permissions).toHaveLength(2);
  });
});

it('gives Firefox an XPI, and an updates.json with its sum', () => {
  const manifest = json(unzipSync(file('dung-han-0.1.0.xpi') ?? new Uint8Array())['manifest.json']);
  const { gecko } = manifest.browser_specific_settings;
  expect(gecko.update_url).toBe('https://may-chu.example.gov.vn/dung-han/updates.json');
  expect(manifest.permissions).toEqual(expect.arrayContaining(['http://mot-cua.example.gov.vn/*']));
  const [update] = json(file('updates.json')).addons[gecko.id].updates;
  expect(update).toEqual({
    version: '0.1.0',
    update_link: 'https://may-chu.example.gov.vn/dung-han/dung-han-0.1.0.xpi',
    update_hash: `sha256:${sha256(file('dung-han-0.1.0.xpi'))}`,
    applications: { gecko: { strict_min_version: gecko.strict_min_version } },
  });
  const store = json(unzipSync(file('dung-han-0.1.0-firefox-store.zip') ?? new Uint8Array())['manifest.json']);
  expect(store.browser_specific_settings.gecko.update_url).toBeUndefined();
});

it('sums every file, lists what it is made of without where that came from, and describes the pilot', () => {
  const sums = text(file('SHA256SUMS'))
    .trim()
    .split('\n')
    .map((line) => line.split('  '));
  expect(sums).toEqual(
    [...first.files.keys()]
      .filter((name) => name !== 'SHA256SUMS' && name !== 'rollout.json')
      .sort()
      .map((name) => [sha256(file(name)), name]),
  );
  const bom = json(file('sbom.cdx.json'));
  expect(bom.components.map(({ name }: { name: string }) => name)).toEqual(
    expect.arrayContaining(['preact', 'dexie', 'zod']),
  );
  expect(bom.components.map(({ name }: { name: string }) => name)).not.toContain('vitest');
  expect(text(file('sbom.cdx.json'))).not.toContain('"distribution"');
  expect(bom.metadata.component.name).toBe('dung-han');
  const description = json(file('rollout.json'));
  expect(checkDescription(description)).toEqual({ description });
  expect(description.sites).toEqual(sites);
});

it(
  'keeps the settings that were filled into the description of its folder, and refuses to lose them',
  async () => {
    const out = join(folder, 'again');
    mkdirSync(out);
    const description = { ...json(file('rollout.json')), settings: { language: 'vi', retention: { closedDays: 90 } } };
    writeFileSync(join(out, 'rollout.json'), JSON.stringify(description));
    const again = await packed('--version', '0.1.2', '--out', out);
    expect(json(again.files.get('rollout.json')).settings).toEqual(description.settings);
    expect(json(again.files.get('rollout.json')).firefox.xpiUrl).toContain('0.1.2');
    writeFileSync(join(out, 'rollout.json'), '{"settings":');
    await expect(packed('--out', out)).rejects.toThrow(/holds settings that cannot be read/);
  },
  slow,
);

it(
  'packs a higher version without changing the sources',
  async () => {
    const { files, version } = await packed('--version', '0.1.1');
    expect(version).toBe('0.1.1');
    expect(json(unzipSync(files.get('dung-han-0.1.1.xpi') ?? new Uint8Array())['manifest.json']).version).toBe('0.1.1');
    expect(text(files.get('updates.xml'))).toContain('version="0.1.1"');
  },
  slow,
);

it('takes an XPI that was signed of these bytes, and no other', () => {
  const built = new Map(Object.entries(unzipSync(file('dung-han-0.1.0.xpi') ?? new Uint8Array())));
  const save = (name: string, extra: Record<string, Uint8Array>) => {
    const path = join(folder, name);
    writeFileSync(path, zipSync({ ...Object.fromEntries(built), ...extra }));
    return path;
  };
  const signature = { 'META-INF/mozilla.rsa': new Uint8Array([1]) };
  expect(readSignedXpi(save('good.xpi', signature), built).length).toBeGreaterThan(1000);
  expect(() => readSignedXpi(save('bare.xpi', {}), built)).toThrow(/not signed/);
  const other = { ...signature, 'popup.html': new Uint8Array([1]) };
  expect(() => readSignedXpi(save('other.xpi', other), built)).toThrow(/"popup.html" differs/);
  writeFileSync(join(folder, 'no.xpi'), 'x');
  expect(() => readSignedXpi(join(folder, 'no.xpi'), built)).toThrow(/no XPI/);
});

/** What the guide has Mozilla sign, by the words before it packs again. */
function toSign(language: 'vi' | 'en'): string | undefined {
  const blocks = guideTexts[language].sections.find(({ id }) => id === 'goi')?.blocks ?? [];
  const at = blocks.findIndex((block) => block.kind === 'code' && block.text === guideExamples.packSigned);
  const before = blocks[at - 1];
  return before?.kind === 'text' ? /`([^`]+\.(?:xpi|zip))`/.exec(before.text)?.[1] : undefined;
}

it(
  'takes what the guide has Mozilla sign, and not what goes to the store',
  async () => {
    const [vi, en] = [toSign('vi'), toSign('en')];
    expect(vi).toBe(en);
    const signed = (name: string) => {
      const entries = unzipSync(file(name) ?? new Uint8Array());
      const bytes = zipSync({ ...entries, 'META-INF/mozilla.rsa': new Uint8Array([1]) });
      const path = join(folder, `signed-${name}`);
      writeFileSync(path, bytes);
      return { path, bytes };
    };
    const { path, bytes } = signed(vi ?? '');
    const { files } = await packed('--signed-xpi', path);
    expect(sha256(files.get('dung-han-0.1.0.xpi'))).toBe(sha256(bytes));
    expect(text(files.get('updates.json'))).toContain(`sha256:${sha256(bytes)}`);
    const hosted = new Map(Object.entries(unzipSync(file('dung-han-0.1.0.xpi') ?? new Uint8Array())));
    const store = signed('dung-han-0.1.0-firefox-store.zip').path;
    expect(() => readSignedXpi(store, hosted)).toThrow(/"manifest.json" differs/);
  },
  slow,
);

describe('the key', () => {
  it('is its owner’s alone, gives the ID, and is never overwritten', () => {
    expect(statSync(keyPath).mode & 0o777).toBe(0o600);
    expect(extensionId(readKey(keyPath))).toMatch(/^[a-p]{32}$/);
    expect(() => makeKey(keyPath)).toThrow(/never overwritten/);
    expect(() => makeKey(join(folder, 'key.txt'))).toThrow(/\.pem/);
    expect(() => makeKey(join(folder, 'none', 'key.pem'))).toThrow(/cannot be written/);
  });
});

describe('refuses with the reason and writes nothing', () => {
  const key = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const pem = { type: 'pkcs8', format: 'pem' } as const;
  const ec = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export(pem) as string;
  const short = () => generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export(pem) as string;
  const locked = () =>
    generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
      ...pem,
      cipher: 'aes-256-cbc',
      passphrase: 'x',
    }) as string;
  const good = () => ['--key', keyPath];
  const site = ['--site', 'https://a.vn'];
  it.each<[string, () => string[], RegExp]>([
    ['no site', () => [...good(), ...place], /Missing: --site/],
    ['a site that is too broad', () => [...good(), ...place, '--site', '*://*/*'], /too broad.*--i-know/],
    ['<all_urls>, whoever knows', () => [...good(), ...place, '--site', '<all_urls>', '--i-know'], /not an address/],
    ['a site with a path', () => [...good(), ...place, '--site', 'https://a.vn/qlvb'], /more than a site/],
    ['no key', () => [...site, ...place], /Missing: --key/],
    ['a key that is not there', () => [...site, ...place, '--key', join(folder, 'none.pem')], /There is no key/],
    ['a text for a key', () => [...site, ...place, '--key', key('text.pem', 'x')], /no private key/],
    ['a key of another kind', () => [...site, ...place, '--key', key('ec.pem', ec())], /no RSA key/],
    ['a short key', () => [...site, ...place, '--key', key('short.pem', short())], /1024 bits/],
    ['a locked key', () => [...site, ...place, '--key', key('locked.pem', locked())], /without a passphrase/],
    ['no address of updates', () => [...site, ...good()], /Missing: --update-url/],
    [
      'an address of another kind',
      () => [...site, ...good(), '--update-url', 'file:///a.xml'],
      /not an address by https or http/,
    ],
    ['no address at all', () => [...site, ...good(), '--update-url', 'may-chu/updates.xml'], /not an address/],
    ['an address of a folder', () => [...site, ...good(), '--update-url', 'https://a.vn/dung-han/'], /file name/],
    [
      'an address with a question',
      () => [...site, ...good(), '--update-url', 'https://a.vn/u.xml?x=1'],
      /more than host and path/,
    ],
    ['a version that is none', () => [...site, ...good(), ...place, '--version', '1.x'], /--version/],
    ['an option nobody knows', () => [...site, ...good(), ...place, '--colour', 'red'], /colour/],
    ['a stray word', () => [...site, ...good(), ...place, 'https://b.vn'], /not understood/],
  ])(
    '%s',
    (_name, args, reason) => {
      const out = join(folder, 'out');
      const run = spawnSync('npm', ['run', '-s', 'pack', '--', '--out', out, ...args()], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(run.stderr).toMatch(reason);
      expect(run.stderr).toContain('Nothing was written');
      expect(run.status).toBe(2);
      expect(existsSync(out)).toBe(false);
    },
    slow,
  );

  it(
    'a file in place of the folder',
    () => {
      const out = join(folder, 'file');
      writeFileSync(out, 'x');
      const args = [...usual, ...place, '--out', out];
      const run = spawnSync('npm', ['run', '-s', 'pack', '--', ...args], { cwd: root, encoding: 'utf8' });
      expect(run.status).toBe(2);
      expect(readFileSync(out, 'utf8')).toBe('x');
    },
    slow,
  );
});
