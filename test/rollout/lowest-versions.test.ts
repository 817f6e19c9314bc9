import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from '../architecture/sources';

/** What the browsers' own tables say of one feature. */
interface Feature {
  __compat?: { support: Record<string, Support | Support[]> };
  [name: string]: Feature | unknown;
}
interface Support {
  version_added: string | false | null;
  flags?: unknown;
}

const root = join(import.meta.dirname, '../..');
// The tables that the linter of Mozilla's store goes by; they come with it.
const ofLinter = createRequire(createRequire(join(root, 'package.json')).resolve('web-ext'));
const tables = createRequire(ofLinter.resolve('addons-linter'))('@mdn/browser-compat-data') as {
  webextensions: { api: Feature };
  api: Feature;
  javascript: { builtins: Feature };
};

const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
const lowest = {
  firefox: Number(/strict_min_version: '(\d+)/.exec(config)?.[1]),
  chrome: Number(/minimum_chrome_version: '(\d+)/.exec(config)?.[1]),
};

/** Used where they are, and not where they are not: each with what is done then. */
const detected: Record<string, string> = {
  ClipboardItem: 'copied by an event instead (lib/platform/page.ts)',
};

function at(feature: Feature | undefined, path: string[]): Feature | undefined {
  return path.reduce<Feature | undefined>((inner, name) => inner?.[name] as Feature | undefined, feature);
}

/** The browsers of ours that a feature is too new for: `firefox 127`. Nothing for what the tables do not know. */
function tooNew(feature: Feature | undefined): string[] {
  const { support } = feature?.__compat ?? {};
  if (support === undefined) return [];
  return (['firefox', 'chrome'] as const).flatMap((browser) => {
    const said = [support[browser] ?? []].flat().filter(({ flags }) => flags === undefined);
    const since = said.map(({ version_added: version }) =>
      version ? Number.parseInt(version.replace('≤', ''), 10) : Number.NaN,
    );
    return since.some((version) => version <= lowest[browser]) ? [] : [`${browser} ${since.join()}`];
  });
}

// The packer runs in Node.
const sources = readSources().filter(({ imports }) => !imports.packages.some((name) => name.startsWith('node:')));

/** `storage`, `storage.session` of `browser.storage.session?.get`: up to where the code asks whether it is there. */
function askedFor(chain: string): string[][] {
  const links = chain.split('.').slice(1);
  const unsure = links.findIndex((link) => link.endsWith('?'));
  const sure = unsure === -1 ? links : links.slice(0, unsure);
  return sure.map((_, end) => sure.slice(0, end + 1));
}

describe('everything used is in the lowest versions that the build is for', () => {
  it('which it names', () => {
    expect(lowest).toEqual({ firefox: expect.any(Number), chrome: expect.any(Number) });
    expect(lowest.firefox).toBeGreaterThan(100);
    expect(lowest.chrome).toBeGreaterThan(100);
  });

  it('APIs of extensions', () => {
    const chains = sources
      .filter(({ room }) => room === 'lib/platform')
      .flatMap(({ text }) => text.match(/\bbrowser(?:\??\.\w+\??(?=[.(\s;,)]))+/g) ?? []);
    expect(chains.length).toBeGreaterThan(30);
    const found = chains.flatMap((chain) =>
      askedFor(chain).flatMap((path) =>
        tooNew(at(tables.webextensions.api, path)).map((since) => `${path.join('.')}: ${since}`),
      ),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  it('names that the language and the pages’ interfaces give to everybody', () => {
    const names = sources.flatMap(({ text }) => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, ' ');
      const declared = new Set(
        [...code.matchAll(/\b(?:type|interface|class|enum|import)\b[^;=]*?\b([A-Z]\w+)/g)].map(([, name]) => name),
      );
      return [...code.matchAll(/(?:\bnew |\btypeof |(?<![.\w]))([A-Z]\w+)(?:\.(\w+))?(?=\()/g)]
        .filter(([, name]) => !declared.has(name))
        .map(([, name = '', member = '']) => [name, member] as const);
    });
    expect(names.length).toBeGreaterThan(300);
    const found = names.flatMap(([name, member]) => {
      const own = [at(tables.api, [name]), at(tables.javascript.builtins, [name])];
      const inner = own.flatMap((one) => [at(one, [`${member}_static`]), at(one, [member])]);
      return [...own, ...(member === '' ? [] : inner)].flatMap((feature) =>
        tooNew(feature).map((since) => ({ name: member === '' ? name : `${name}.${member}`, since })),
      );
    });
    const all = new Map(found.map(({ name, since }) => [name, since]));
    expect([...all].filter(([name]) => !(name in detected))).toEqual([]);
    for (const name of Object.keys(detected)) expect([...all.keys()]).toContain(name);
  });

  it('and the tables are read right', () => {
    expect(tooNew(at(tables.api, ['URL', 'canParse_static']))).toEqual(['chrome 120']);
    expect(tooNew(at(tables.webextensions.api, ['storage', 'session']))).toEqual([]);
    expect(askedFor('browser.storage.session?.get')).toEqual([['storage']]);
  });
});
