import { expect, test } from 'vitest';
import { combine, problemsForSupport } from '../../lib/settings';

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
  [{ secrecy: { 'https://qlvb.example.gov.vn': { series: ['*'] } } }, 'secrecy.…'],
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
