import { expect, test } from 'vitest';
import { combine, pathForSupport, problemsForSupport } from '../../lib/settings';

const paths = (managed: Record<string, unknown>, local: Record<string, unknown> = {}) =>
  problemsForSupport(combine(managed, local).problems).map(({ path }) => path);

test('support sees where a wrong entry stands and what is wrong with it, never what somebody wrote', () => {
  expect(problemsForSupport(combine({ risk: { returns: 0 } }, { 'setting.language': 'fr' }).problems)).toEqual([
    { area: 'local', path: 'language', kind: 'notAllowed' },
    { area: 'managed', path: 'risk.returns', kind: 'tooSmall' },
  ]);
});

test.each([
  [{ calendar: { days: { '2026-01-03': { off: 'yes' } } } }, 'calendar.days.2026-01-03.off'],
  [{ calendar: { days: { '2026-02-30': { off: true } } } }, 'calendar.days.2026-02-30'],
  [{ calendar: { week: { mon: [['7h', '11:30']] } } }, 'calendar.week.mon.0.0'],
  [{ calendar: { days: { 'Sinh nhật Nguyễn Văn An': { off: true } } } }, 'calendar.days.…'],
  [{ thresholds: { perList: { 'Hồ sơ 12.345': { soonShare: 5 } } } }, 'thresholds.perList.…'],
  [{ secrecy: { 'https://qlvb.example.gov.vn': { series: ['*'] } } }, 'secrecy.….series.0'],
  [{ letters: { directions: { 'Phòng Kinh tế': 'under' } } }, 'letters.directions.…'],
  [{ letters: { aliases: [{ from: 'a', to: '', validFrom: '2025-07-01' }] } }, 'letters.aliases.0.to'],
  [{ risk: { retruns: 5 } }, 'risk.retruns'],
  [{ rules: { limits: [{ amount: 1, unit: 'workDay', basis: 'a', 'QĐ 12/QĐ-UBND': 1 }] } }, 'rules.limits.0.…'],
  [{ 'Nguyễn Văn An': 1 }, '…'],
])('%j', (managed, path) => {
  expect(paths(managed)).toEqual([path]);
});

test('of who the user is nothing is told but that it is wrong', () => {
  expect(paths({}, { 'setting.identity': { 'https://a.vn|Nguyễn Văn An': { names: 'An' } } })).toEqual(['identity.…']);
});

test.each([
  ['secrecy.https://qlvb.example.gov.vn.series.0', 'secrecy.https://qlvb.example.gov.vn.series.0'],
  ['secrecy.http://localhost:42017.emptyMeans', 'secrecy.http://localhost:42017.emptyMeans'],
  ['secrecy.http://10.0.0.5.emptyMeans', 'secrecy.http://10.0.0.5.emptyMeans'],
  ['secrecy.http://10.0.0.5:81.0912345678', 'secrecy.http://10.0.0.5:81.…'],
  ['secrecy.https://a.vn.emptyMean', 'secrecy.https://a.vn.emptyMean'],
  ['secrecy.https://a.vn.0912345678', 'secrecy.https://a.vn.…'],
  ['secrecy.https://a.vn.Nguyễn Văn An', 'secrecy.https://a.vn.…'],
  ['secrecy.https://a.vn', 'secrecy.https://a.vn'],
  ['secrecy.https://a.vn:8080', 'secrecy.https://a.vn:8080'],
  ['secrecy.https://a.vn/ho-so/12345.series', 'secrecy.…'],
  ['secrecy.Nguyễn Văn An.series', 'secrecy.…'],
  ['identity.https://a.vn|nguyen.van.an.names', 'identity.…'],
])('where sites are told: %s', (path, told) => {
  expect(pathForSupport(path, true)).toBe(told);
});

test('where they are not, the field still is', () => {
  expect(pathForSupport('secrecy.https://qlvb.example.gov.vn.emptyMeans')).toBe('secrecy.….emptyMeans');
  expect(pathForSupport('secrecy.https://qlvb.example.gov.vn')).toBe('secrecy.…');
});
