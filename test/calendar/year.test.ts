import { describe, expect, test } from 'vitest';
import { createCalendar, yearOf } from '../../lib/calendar/index';
import type { Days } from '../../lib/model/year-view';
import { officialOff, officialWorked } from './oracle';

const none = { own: {}, policy: {} };
const dayIn = (view: ReturnType<typeof yearOf>, date: string) => view.months.flat().find((day) => day.date === date);

describe('a year of a calendar', () => {
  test.each([2000, 2026, 2028, 2100])('%i: every day once, with the weekday that JavaScript gives it', (year) => {
    const { months } = yearOf(year, createCalendar(), none);
    expect(months).toHaveLength(12);
    const dates = months.flat().map(({ date }) => date);
    const expected: string[] = [];
    for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000)
      expected.push(new Date(at).toISOString().slice(0, 10));
    expect(dates).toEqual(expected);
    for (const { date, weekday } of months.flat())
      expect([date, weekday]).toEqual([date, (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7]);
  });
  test('days off and make-up days are those of the notices, and come from the shipped list', () => {
    for (const year of [2025, 2026]) {
      const days = yearOf(year, createCalendar(), none).months.flat();
      const listed = (dates: string | undefined) => (dates ?? '').split(' ').map((date) => `${year}-${date}`);
      const off = days.filter(({ mark, weekday }) => mark === 'off' && weekday < 5).map(({ date }) => date);
      expect(off).toEqual(listed(officialOff[year]));
      const madeUp = days.filter(({ mark }) => mark === 'makeUp').map(({ date }) => date);
      expect(madeUp).toEqual(listed(officialWorked[year]));
      expect(days.filter(({ mark }) => mark === 'off').every(({ from }) => from === 'shipped')).toBe(true);
    }
  });
  test('whose a day is, and what it is', () => {
    const own: Days = { '2026-11-23': { off: true }, '2026-11-28': { intervals: [['07:30', '11:30']] } };
    const policy: Days = {
      '2026-11-22': { like: 'mon' },
      '2026-11-23': { like: 'mon' },
      '2026-12-31': { intervals: [] },
    };
    const days = { ...own, ...policy };
    const view = yearOf(2026, createCalendar({ days }), { own, policy });
    expect(dayIn(view, '2026-11-23')).toMatchObject({ mark: 'work', from: 'policy' });
    expect(dayIn(view, '2026-11-22')).toMatchObject({ mark: 'makeUp', from: 'policy' });
    expect(dayIn(view, '2026-11-28')).toMatchObject({ mark: 'hours', from: 'own', hours: [['07:30', '11:30']] });
    expect(dayIn(view, '2026-12-31')).toMatchObject({ mark: 'off', from: 'policy' });
    expect(dayIn(view, '2026-11-27')).toMatchObject({ mark: 'work', from: 'week' });
    expect(dayIn(view, '2026-11-29')).toMatchObject({ mark: 'rest', from: 'week' });
  });
  test('a year without a notice says so, until the office has settled it', () => {
    expect(yearOf(2026, createCalendar(), none).isOfficial).toBe(true);
    const view = yearOf(2031, createCalendar(), none);
    expect(view.isOfficial).toBe(false);
    const open = view.months.flat().filter(({ certain }) => !certain);
    expect(open.length).toBeGreaterThan(3);
    const days = Object.fromEntries(open.map(({ date }) => [date, { off: true as const, certain: true }]));
    expect(yearOf(2031, createCalendar({ days }), { own: days, policy: {} }).isOfficial).toBe(true);
  });
});
