import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guideTexts } from '../../lib/locale/guide';
import { guideExamples } from '../../lib/locale/guide-examples';
import { permissionTexts } from '../../lib/locale/permissions';
import { rolloutTexts } from '../../lib/locale/rollout';
import type { GuideBlock } from '../../lib/model/guide';
import { readDescription } from '../../lib/rollout/description';
import { readRequest } from '../../lib/rollout/pack/options';
import { policyFiles } from '../../lib/rollout/policies';

const readme = readFileSync('README.md', 'utf8');
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);
const languages = ['vi', 'en'] as const;

function textsOf(block: GuideBlock): readonly string[] {
  switch (block.kind) {
    case 'text':
    case 'note':
    case 'code':
      return [block.text];
    case 'steps':
    case 'list':
      return block.items;
    case 'table':
      return [...block.head, ...block.rows.flat()];
    default:
      return [];
  }
}
const guide = (language: 'vi' | 'en') =>
  guideTexts[language].sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(textsOf)]).join('\n');

/** The files that `npm run policies` makes of what the guide's own command packs for. */
const made = (() => {
  const origin = 'https://qlvb.example.gov.vn';
  const server = 'https://may-chu-noi-bo/dung-han';
  const read = readDescription(`{
    "format": "dung-han-rollout", "version": 1, "sites": ["${origin}"],
    "chromium": { "id": "${'abcdefghijklmnop'.repeat(2)}", "updateUrl": "${server}/updates.xml" },
    "firefox": { "id": "dung-han@dung-han.vn", "xpiUrl": "${server}/dung-han-0.1.0.xpi" },
    ${guideExamples.settings}
  }`);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return policyFiles(read.description);
})();
const files = [...made.keys()];

/** What a policy file says is to become of the extension. */
function removedEntry(path: string): string {
  const { policies, ...top } = JSON.parse(new TextDecoder().decode(made.get(path)));
  const [entry] = Object.values<{ installation_mode: string }>((policies ?? top).ExtensionSettings);
  return entry?.installation_mode ?? '';
}

/** Lines of a text that call one of our commands, with what stands behind `--`. */
const commands = (text: string) =>
  [...text.matchAll(/^\s*npm run (\w+)(?: -- ([^#\n]*))?/gm)].map(([, script = '', args = '']) => ({
    script,
    args: args.trim().split(/\s+/).filter(Boolean),
  }));

describe.each([
  ['the guide in Vietnamese', guide('vi')],
  ['the guide in English', guide('en')],
  [
    'the README',
    readme.slice(readme.indexOf('## Roll it out by policy'), readme.indexOf('## Where a page is read wrong')),
  ],
])('%s', (_name, text) => {
  it('names commands that are there, and are understood', () => {
    const found = commands(text);
    expect(found.map(({ script }) => script)).toEqual(expect.arrayContaining(['pack', 'policies']));
    for (const { script, args } of found) {
      expect(scripts).toContain(script);
      if (script === 'pack') expect(readRequest(args).kind).toBe(args[0] === '--new-key' ? 'newKey' : 'pack');
    }
  });

  it('names policy files that are made', () => {
    const named = [...text.matchAll(/(?<![\w/.-])(?:linux|windows|firefox|go-bo)\/[\w./-]*/g)].map(([path]) => path);
    expect(named.length).toBeGreaterThan(5);
    const isMade = (path: string) =>
      files.some((file) => file === path || (path.endsWith('/') && file.startsWith(path)));
    expect(named.filter((path) => !isMade(path))).toEqual([]);
  });

  it('says what must be said: managed machines, signed XPI, lowest versions, what was not tried', () => {
    for (const said of [
      /Chrome Browser Cloud Management/,
      /Mozilla.*(?:ký|signed)|(?:ký|signed).*Mozilla/,
      /ESR/,
      /Chromium 109/,
      /Firefox 115/,
      /Windows 7/,
      /chưa thử|not tried/i,
      /Group Policy/,
      /Cốc Cốc/,
      /about:policies/,
      /edge:\/\/policy/,
    ])
      expect(text).toMatch(said);
  });
});

it('shows the same settings in the README as in the guide', () => {
  expect(readme).toContain(guideExamples.settings.replace(/^/gm, '   '));
});

describe.each([
  ['the guide in Vietnamese', guide('vi')],
  ['the guide in English', guide('en')],
  ['the README', readme],
  ['DOC-TRUOC.txt', rolloutTexts.vi.readMe],
])('%s warns before policies of the office are lost', (_name, text) => {
  it('by policies that are there already', () => {
    expect(text).toContain('PolicyDictionaryMultipleSourceMergeList');
  });
  it('by merging ours out again, as browsers have it', () => {
    expect(text).toContain(`{ "installation_mode": "${removedEntry('go-bo/linux/dung-han.json')}" }`);
    expect(text).toContain(`"${removedEntry('go-bo/firefox/policies.json')}"`);
  });
});

describe('the guide', () => {
  it('has the same parts in both languages, each with something in it', () => {
    const [vi, en] = languages.map((language) => guideTexts[language].sections.map(({ id }) => id));
    expect(vi).toEqual(en);
    expect(new Set(vi).size).toBe(vi?.length);
    for (const language of languages)
      for (const { blocks } of guideTexts[language].sections) expect(blocks.length).toBeGreaterThan(0);
  });

  it('names every file of policies that an administrator puts somewhere', () => {
    const placed = files.filter((file) => !/\.txt$|\.adml$|linux\/coccoc|go-bo\/windows\/(?:edge|coccoc)/.test(file));
    for (const language of languages) expect(placed.filter((file) => !guide(language).includes(file))).toEqual([]);
  });

  it('explains permissions as the README does', () => {
    const table = permissionTexts.en.map(({ name, where, why, without }) => {
      const own =
        where === undefined ? `\`${name}\`` : `\`${name}\`${/^exactly/.test(where) ? `: ${where}` : ` (${where})`}`;
      return `| ${own} | ${why} | ${without} |`.replaceAll('’', "'");
    });
    expect(readme).toContain(`| permission | why | without it |\n|---|---|---|\n${table.join('\n')}\n\n`);
    const names = languages.map((language) => permissionTexts[language].map(({ name }) => name));
    expect(names[0]).toEqual(names[1]);
  });
});
