import { describe, expect, it } from 'vitest';
import { adapterSchema, isSelectorLike } from '../../lib/model/adapter-schema';

const good = {
  version: 1,
  id: 'qlvb-so-noi-vu',
  match: { sites: ['https://qlvb.example.gov.vn/*', 'http://10.0.0.5:8080/*', '*://*.tinh.gov.vn/vb/*'] },
  list: '#grid',
  row: 'tbody > tr.row:not([aria-hidden="true"])',
  kind: 'vanBan',
  role: 'phoiHop',
  fields: { hanXuLy: { column: 'Mốc', format: 'monthDayYear' }, soKyHieu: { selector: 'td:nth-child(2)' } },
};
const issues = (over: object) =>
  adapterSchema.safeParse({ ...good, ...over }).error?.issues.map(({ path, code }) => [path.join('.'), code]) ?? [];

describe('an adapter', () => {
  it('is taken when all of it is right', () => {
    expect(adapterSchema.parse(good)).toEqual(good);
  });

  it.each<[string, object, string]>([
    ['another version', { version: 2 }, 'version'],
    ['an id with a space', { id: 'a b' }, 'id'],
    ['no site', { match: { sites: [] } }, 'match.sites'],
    ['all addresses', { match: { sites: ['<all_urls>'] } }, 'match.sites.0'],
    ['a pattern without a path', { match: { sites: ['https://a.vn'] } }, 'match.sites.0'],
    ['a wildcard within the host', { match: { sites: ['https://a.*.vn/*'] } }, 'match.sites.0'],
    ['files', { match: { sites: ['file:///*'] } }, 'match.sites.0'],
    ['a path without a slash', { match: { sites: good.match.sites, path: 'vb' } }, 'match.path'],
    ['an open bracket', { row: 'tr[data-id' }, 'row'],
    ['a selector of 301 letters', { list: 'a'.repeat(301) }, 'list'],
    ['a field of no meaning', { fields: { hanChot: { column: 1 } } }, 'fields'],
    ['a place nowhere', { fields: { hanXuLy: { format: 'daysLeft' } } }, 'fields.hanXuLy'],
    ['a column below 0', { fields: { hanXuLy: { column: -1 } } }, 'fields.hanXuLy.column'],
    ['a regular expression', { fields: { hanXuLy: { column: 1, pattern: '(a+)+' } } }, 'fields.hanXuLy'],
    ['a format nobody named', { fields: { hanXuLy: { column: 1, format: 'dd/MM' } } }, 'fields.hanXuLy.format'],
  ])('with %s is refused, and the path says where', (_, over, path) => {
    expect(issues(over).map(([where]) => where)).toEqual([path]);
  });

  it('is refused with a key nobody knows, which would silently do nothing', () => {
    expect(issues({ feilds: {} })).toEqual([['', 'unrecognized_keys']]);
    expect(issues({ match: { sites: good.match.sites, url: 'x' } })).toEqual([['match', 'unrecognized_keys']]);
  });
});

describe('a selector', () => {
  it.each(['tr', '.a > .b', 'tr:not(.x, [y="]"])', 'td:nth-child(2n + 1)', '#a\\:b', ':scope > li', 'tr:has(td)'])(
    '%s may be one',
    (text) => expect(isSelectorLike(text)).toBe(true),
  );
  it.each([
    '',
    '  ',
    'tr{color:red}',
    'tr)',
    'tr[a',
    'a"',
    'tr >',
    ', tr',
    'a::before',
    'tr\\',
    'a:has(b):has(c)',
    '<tr>',
  ])('%j cannot be one', (text) => expect(isSelectorLike(text)).toBe(false));
});
