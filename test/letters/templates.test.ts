import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkTemplate, draftLetter, hasDots, kindRules, templates } from '../../lib/letters';
import { layouts } from '../../lib/letters/layout';
import { textWidth } from '../../lib/letters/width';
import { templateProblemText } from '../../lib/locale/letter-templates';
import { letterKinds } from '../../lib/model/letter';
import { combine } from '../../lib/settings';
import { input } from './given';

const { congVan } = templates;
const problems = (value: unknown) => {
  const checked = checkTemplate(value);
  return 'problems' in checked ? checked.problems : [];
};
const told = (value: unknown) => problems(value).map((one) => templateProblemText('vi', one));

test('every file is registered by its name, and every kind has one', () => {
  const files = readdirSync(join(import.meta.dirname, '../../lib/letters/templates')).map((file) => file.slice(0, -3));
  expect(files.sort()).toEqual([...letterKinds].sort());
  expect(Object.keys(templates).sort()).toEqual(files.sort());
  for (const [name, template] of Object.entries(templates)) expect(template.kind).toBe(name);
});

test.each(letterKinds)('%s is data that passes its own check, and comes out of JSON the same', (kind) => {
  const template = JSON.parse(JSON.stringify(templates[kind]));
  expect(template).toEqual(templates[kind]);
  expect(checkTemplate(template)).toEqual({ template });
});

test('dots for what is written by hand end with their line', () => {
  const dotted = Object.values(templates).flatMap(({ kind, addressees, body }) =>
    [...addressees, ...body.filter(({ each }) => !each)].flatMap(({ text = '' }) =>
      hasDots(text) ? [{ kind, text }] : [],
    ),
  );
  expect(dotted.length).toBeGreaterThan(6);
  for (const { kind, text } of dotted) {
    const { size, head, firstLine } = layouts[kindRules[kind].paper];
    expect(textWidth(text, size.body, 'regular') + firstLine, text).toBeLessThan(head.agency + head.nation);
  }
});

test('none names what was abolished or is no law any more', () => {
  expect(JSON.stringify(templates)).not.toMatch(/huyện|thị xã|61\/2018|01\/2018|107\/2021|Bộ Lao động/);
});

describe('a wrong template', () => {
  test('unknown names are told with path and place', () => {
    const body = [{ text: 'Kính gửi {donvi} và {donVi}' }, { text: 'x', when: ['hanMooi'] }];
    expect(problems({ ...congVan, body })).toMatchObject([
      { path: 'body.0.text', kind: 'unknownPlaceholder', placeholder: 'donvi', at: 9 },
      { path: 'body.1.when.0', kind: 'unknownPlaceholder', placeholder: 'hanMooi' },
    ]);
    expect(told({ ...congVan, body })).toEqual([
      'body.0.text, ký tự 10: không có trường {donvi}.',
      'body.1.when.0: không có trường {hanMooi}.',
    ]);
  });
  test('names of one dossier stand where there is one', () => {
    const wrong = (block: object) => problems({ ...congVan, body: [block] }).map(({ kind }) => kind);
    expect(wrong({ text: '{soKyHieu}' })).toEqual(['wrongScope']);
    expect(wrong({ text: '{soKyHieu}', count: ['one', 'few'] })).toEqual(['wrongScope']);
    expect(wrong({ text: '{soKyHieu}', count: ['one'] })).toEqual([]);
    expect(wrong({ text: '{soKyHieu}', each: true })).toEqual([]);
    const column = { title: 'a', width: 1, align: 'left', text: '{hanMoi}' };
    expect(wrong({ table: { rows: 'units', columns: [column] } })).toEqual(['wrongScope']);
    expect(wrong({ table: { rows: 'dossiers', columns: [column] } })).toEqual([]);
  });
  test.each(['{donVi', 'donVi}', '{{donVi}}', '{}', '{ donVi }', '{donVi}x}'])('braces: %s', (text) => {
    expect(problems({ ...congVan, body: [{ text }] }).length).toBeGreaterThan(0);
  });
  test('anything else: misspelt keys, wrong shapes, missing parts', () => {
    const { addressees: _addressees, ...rest } = congVan;
    expect(problems(rest).map(({ path }) => path)).toEqual(['addressees']);
    expect(told({ ...congVan, foo: 1 })).toEqual(['foo: không có trường này trong mẫu.']);
    expect(problems({ ...congVan, addressees: [] })).toHaveLength(1);
    expect(problems({ ...congVan, about: undefined }).length).toBeGreaterThan(0);
    expect(problems({ ...templates.baoCaoQuaHan, title: undefined }).length).toBeGreaterThan(0);
    expect(problems({ ...congVan, body: [{ text: 'a', table: congVan.annex?.table }] })).toHaveLength(1);
    for (const value of [null, undefined, 7, 'x', [], () => 1, Symbol('x'), new Date()])
      expect(problems(value).length).toBeGreaterThan(0);
  });
  test('a list without end, an object within itself and a book are told as such, at once', () => {
    const endless = new Proxy([], {
      get: (target, key) => (key === 'length' ? Number.MAX_SAFE_INTEGER : Reflect.get(target, key)),
    });
    expect(told({ ...congVan, body: endless })).toEqual(['body: danh sách quá dài.']);
    expect(told({ ...congVan, body: Array(1_000_000).fill({ text: 'x' }) })).toEqual(['body: danh sách quá dài.']);
    const within: Record<string, unknown> = { ...congVan };
    within.annex = within;
    expect(problems(within)).toMatchObject([{ kind: 'tooDeep' }]);
    expect(told({ ...congVan, symbol: 'x'.repeat(100_000) })).toEqual(['Mẫu: quá lớn.']);
    const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, i]));
    expect(problems({ ...congVan, annex: wide })).toMatchObject([{ kind: 'tooLarge' }]);
  });
});

describe("an office's own template", () => {
  const own = { ...congVan, body: [{ text: '{coQuan} nhắc {donVi}, lần {lan}.' }] };
  test('takes the place of the shipped one', () => {
    const result = draftLetter({ ...input, templates: { congVan: own } });
    expect('letter' in result && result.letter.body).toEqual([
      { kind: 'paragraph', text: 'UBND tỉnh nhắc Sở Xây dựng, lần 1./.' },
    ]);
  });
  test('a wrong one switches off only itself, and is reported; so does one under the wrong name', () => {
    const wrong = { ...templates.baoCaoQuaHan, addressees: [{ text: '{kinhGui}' }] };
    const set = { templates: { congVan: own, baoCaoQuaHan: wrong, phieuXinLoi: own, khac: own }, mostExtensions: 2 };
    const { settings, problems: found } = combine({ letters: set }, {});
    expect(settings.letters.templates).toEqual({ congVan: own });
    expect(settings.letters.mostExtensions).toBe(2);
    expect(found.map(({ path }) => path).sort()).toEqual([
      'letters.templates.baoCaoQuaHan',
      'letters.templates.khac',
      'letters.templates.phieuXinLoi',
    ]);
    expect(found.find(({ path }) => path.endsWith('baoCaoQuaHan'))?.message).toBe(
      'addressees.0.text: there is no {kinhGui}',
    );
  });
  test('policy and user lie over each other: office by line, templates by kind, units by name', () => {
    const { settings } = combine(
      { letters: { office: { agency: 'Sở Nội vụ' }, directions: { 'Sở Y tế': 'above' } } },
      {
        'setting.letters': {
          office: { agency: 'x', place: 'An Bình' },
          directions: { 'Xã A': 'below' },
          aliases: [{ from: 'a', to: 'b', validFrom: '2025-07-01' }, { from: 'a' }],
        },
      },
    );
    expect(settings.letters.office).toMatchObject({ agency: 'Sở Nội vụ', place: 'An Bình', symbol: '' });
    expect(settings.letters.directions).toEqual({ 'Sở Y tế': 'above', 'Xã A': 'below' });
    expect(settings.letters.aliases).toHaveLength(1);
  });
});
