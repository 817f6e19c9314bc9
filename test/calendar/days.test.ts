import { describe, expect, test } from 'vitest';
import { createCalendar, daysByLaw, hasOfficialNotice } from '../../lib/calendar/index';
import { officialOff, officialWorked } from './oracle';

const calendar = createCalendar();
const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const dayMs = 86_400_000;

describe('official tables', () => {
  test.each([2023, 2024, 2025, 2026, 2027])('%i, day for day', (year) => {
    const off = new Set((officialOff[year] ?? '').split(' '));
    const worked = new Set((officialWorked[year] ?? '').split(' '));
    for (let ms = Date.UTC(year, 0, 1); ms < Date.UTC(year + 1, 0, 1); ms += dayMs) {
      const date = isoDay(ms);
      const weekday = new Date(ms).getUTCDay();
      const works = worked.has(date.slice(5)) || (weekday >= 1 && weekday <= 5 && !off.has(date.slice(5)));
      expect({ date, kind: calendar.dayKind(date).kind }).toEqual({ date, kind: works ? 'working' : 'off' });
    }
  });

  test('every shipped entry names its reason and its source', () => {
    for (const [year, list] of [...Object.entries(officialOff), ...Object.entries(officialWorked)]) {
      for (const md of list.split(' ')) {
        const kind = calendar.dayKind(`${year}-${md}`);
        expect(kind.reason).toBeTruthy();
        expect(kind.source).toBeTruthy();
      }
    }
  });

  test('what is not announced is not certain', () => {
    expect(calendar.dayKind('2027-02-08')).toMatchObject({ kind: 'off', certain: false, reason: 'Tết Nguyên đán' });
    expect(calendar.dayKind('2027-09-03').certain).toBe(false);
    expect(calendar.dayKind('2027-04-30').certain).toBe(true);
    expect(calendar.dayKind('2026-11-23')).toMatchObject({ kind: 'working', certain: false });
    expect(calendar.dayKind('2026-06-15')).toEqual({
      kind: 'working',
      intervals: [
        ['07:30', '11:30'],
        ['13:00', '17:00'],
      ],
      certain: true,
    });
  });

  test('a make-up Saturday takes the hours of the day it replaces', () => {
    const short = createCalendar({ week: { mon: [['08:00', '12:00']], fri: [['08:00', '10:00']] } });
    expect(short.dayKind('2026-08-22').intervals).toEqual([['08:00', '12:00']]);
    expect(short.dayKind('2026-01-10').intervals).toEqual([['08:00', '10:00']]);
  });

  test('a holiday on a Saturday closes an office that works Saturdays', () => {
    const saturdays = createCalendar({ week: { mon: [['07:30', '11:30']], sat: [['07:30', '11:30']] } });
    expect(saturdays.dayKind('2027-05-01').kind).toBe('off');
    expect(saturdays.dayKind('2027-05-08').kind).toBe('working');
  });

  test('own days lie over the shipped ones, and shipped: false drops them all', () => {
    const own = createCalendar({ days: { '2026-09-01': { like: 'tue', reason: 'trực' } } });
    expect(own.dayKind('2026-09-01')).toMatchObject({ kind: 'working', reason: 'trực' });
    expect(own.dayKind('2026-09-02').kind).toBe('off');
    expect(createCalendar({ shipped: false }).dayKind('2026-09-02').kind).toBe('working');
  });

  test('years with an official notice are known', () => {
    expect([2022, 2023, 2026, 2027, 2030].map(hasOfficialNotice)).toEqual([false, true, true, false, false]);
    expect(createCalendar({ shipped: false }).isOfficial(2030)).toBe(true);
  });
});

describe('days by law', () => {
  const dates = (year: number): string[] => [...daysByLaw(year).keys()].map((d) => isoDay(d * dayMs)).sort();

  test('2027 as shipped is what the law gives', () => {
    const law = dates(2027).filter((date) => new Date(date).getUTCDay() % 6 !== 0);
    expect(law).toEqual((officialOff[2027] ?? '').split(' ').map((md) => `2027-${md}`));
  });

  test('a holiday on a weekend is made up on the next working day, 24/11 is not', () => {
    // 30/4 and 1/5/2028 are a Sunday and a Monday; 24/11/2029 is a Saturday.
    expect(dates(2028)).toContain('2028-05-02');
    expect(calendar.dayKind('2028-05-02').kind).toBe('off');
    expect(calendar.dayKind('2029-11-26').kind).toBe('working');
    expect(calendar.dayKind('2031-11-24')).toMatchObject({ kind: 'off', reason: 'Ngày Văn hóa Việt Nam' });
  });

  test('two days of Quốc khánh side by side, five of Tết, every year', () => {
    for (let year = 2028; year <= 2100; year++) {
      const days = [...daysByLaw(year).values()];
      expect(days.filter((d) => d.reason === 'Quốc khánh')).toHaveLength(2);
      expect(days.filter((d) => d.reason === 'Tết Nguyên đán')).toHaveLength(5);
    }
  });

  test('the law of earlier years was another', () => {
    expect([...daysByLaw(2006).values()].some((d) => d.reason === 'Giỗ Tổ Hùng Vương')).toBe(false);
    expect([...daysByLaw(2020).values()].filter((d) => d.reason === 'Quốc khánh')).toHaveLength(1);
  });
});
