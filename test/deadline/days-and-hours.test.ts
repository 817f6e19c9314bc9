import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../lib/calendar/index';
import { computeDeadline, defaultRules } from '../../lib/deadline/index';
import { at, deadline, limit, now } from './facts';

describe('days off, hours, ends of days', () => {
  const text = (value: string, field: 'hanXuLy' | 'yKienChiDao' = 'hanXuLy') => ({ dues: [{ field, text: value }] });

  test('a written date on a day off stays, at the usual close of that date', () => {
    expect(deadline(text('20/06/2026'))).toMatchObject({ due: at('2026-06-20T17:00'), remarks: ['onDayOff'] });
    const own = createCalendar({
      week: { mon: [['08:00', '16:00']], tue: [['08:00', '12:00']] },
      days: { '2026-06-16': { off: true } },
    });
    const due = (date: string) => computeDeadline({ observedAt: now, ...text(date) }, defaultRules, own).due;
    expect(due('16/06/2026')).toBe(at('2026-06-16T12:00'));
    expect(due('17/06/2026')).toBe(at('2026-06-17T16:00'));
  });

  test('an hour is an hour', () => {
    expect(deadline(text('20/06/2026 16:30'))).toMatchObject({
      due: at('2026-06-20T16:30'),
      precision: 'minute',
      remarks: [],
    });
    expect(deadline(text('trước 16h ngày 19/6/2026', 'yKienChiDao'))).toMatchObject({
      due: at('2026-06-19T16:00'),
      remarks: ['strictBefore'],
    });
  });

  test('half a day ends when its hours do', () => {
    const late = createCalendar({
      week: {
        mon: [
          ['08:00', '12:00'],
          ['13:30', '17:30'],
        ],
        tue: [['08:00', '17:00']],
      },
    });
    const due = (date: string) =>
      computeDeadline({ observedAt: now, ...text(`trong sáng ${date}`) }, defaultRules, late).due;
    expect(due('15/6/2026')).toBe(at('2026-06-15T12:00'));
    expect(due('16/6/2026')).toBe(at('2026-06-16T12:00'));
    expect(deadline(text('trong sáng 16/6/2026')).due).toBe(at('2026-06-16T11:30'));
  });

  test('24:00 by setting, for days only', () => {
    const midnight = { dayEnd: 'midnight' as const };
    expect(deadline(text('19/06/2026'), midnight).due).toBe(at('2026-06-20T00:00'));
    expect(deadline(text('19/06/2026 16:00'), midnight).due).toBe(at('2026-06-19T16:00'));
    expect(deadline({}, { ...midnight, limits: [limit(5)] }).due).toBe(at('2026-06-20T00:00'));
  });

  test('uncertain years and years without a notice are remarked', () => {
    expect(deadline(text('20/01')).remarks).toContain('uncertainYear');
    expect(deadline(text('12/03/2027')).remarks).toEqual(['noOfficialCalendar']);
    expect(deadline(text('31/12/2026')).remarks).toEqual([]);
  });

  test('time left is counted from when it was on screen, days by the day of the office', () => {
    expect(deadline(text('Còn 2 ngày')).due).toBe(at('2026-06-17T17:00'));
    expect(deadline(text('còn 02 ngày làm việc')).due).toBe(at('2026-06-17T17:00'));
    expect(deadline(text('Quá hạn 3 ngày làm việc')).due).toBe(at('2026-06-10T17:00'));
    expect(deadline(text('Còn 1 ngày 1 giờ')).due).toBe(at('2026-06-16T10:00'));
    const seven = createCalendar({ minutesPerDay: 420 });
    const facts = { observedAt: now, ...text('Còn 1 ngày 1 giờ') };
    expect(computeDeadline(facts, defaultRules, seven).due).toBe(at('2026-06-16T09:00'));
  });
});
