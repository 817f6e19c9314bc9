import { describe, expect, test } from 'vitest';
import { CalendarError } from '../../lib/calendar/index';
import type { DeadlineRules, DossierFacts } from '../../lib/deadline/index';
import { deadline, limit } from './facts';

describe('what is wrong is named', () => {
  const errorOf = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      if (error instanceof CalendarError) return `${error.path} ${error.code}`;
      throw error;
    }
    return '';
  };
  test.each([
    ['limits[1].amount number', {}, { limits: [limit(1), limit(0)] }],
    ['limits[0].amount number', {}, { limits: [limit(10_000)] }],
    ['limits[0].amount number', {}, { limits: [limit(Number.NaN)] }],
    ['limits[0].amount number', {}, { limits: [limit(2.5)] }],
    ['cutOff interval', { ngayDen: '2026-06-12T16:00' }, { cutOff: '3 giờ' }],
    ['ngayDen date', { ngayDen: '2026-02-30' }, {}],
    ['ngayVb date', { ngayVb: 'hôm qua' }, {}],
    ['manual.due date', { manual: { due: '20/06/2026' } }, {}],
    ['manual.due range', { manual: { due: '2150-01-01' } }, {}],
    ['extensions[1].due date', { extensions: [{ due: '2026-06-24' }, { due: '2026-06-31' }] }, {}],
    ['pauses[0].from number', { pauses: [{ from: Number.NaN }] }, {}],
    ['pauses[0] interval', { pauses: [{ from: 2, to: 1 }] }, {}],
  ] as [string, Partial<DossierFacts>, Partial<DeadlineRules>][])('%s', (want, facts, rules) => {
    expect(errorOf(() => deadline(facts, rules))).toBe(want);
  });

  test('texts never throw, whatever they hold', () => {
    for (const text of [
      'trong 10000 ngày làm việc',
      'trong 0 ngày',
      'Còn 99999999999 ngày',
      '99/99/9999',
      'trước ngày 31/12/2100',
      '\ud800',
      'ngày'.repeat(3000),
    ]) {
      for (const field of ['hanXuLy', 'yKienChiDao', 'trangThai'] as const)
        expect(() => deadline({ dues: [{ field, text }] })).not.toThrow();
    }
  });
});
