import { getSolarDate } from '@dqcai/vn-lunar';
import { expect, test } from 'vitest';
import { CalendarError, hungKings10of3, lunarNewYear } from '../../lib/calendar/index';
import { lunarDays } from './astronomy';

const years = Array.from({ length: 133 }, (_, i) => 1968 + i);
const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

test('Tết and Giỗ Tổ of every year, by a package', () => {
  for (const year of years) {
    const tet = getSolarDate(1, 1, year);
    const hung = getSolarDate(10, 3, year);
    expect([year, lunarNewYear(year), hungKings10of3(year)]).toEqual([
      year,
      iso(tet.year, tet.month, tet.day),
      iso(hung.year, hung.month, hung.day),
    ]);
  }
});

test('Tết and Giỗ Tổ of every year, from the moon and the sun', () => {
  for (const year of years) {
    const { newYear, hungKings } = lunarDays(year);
    expect([year, lunarNewYear(year), hungKings10of3(year)]).toEqual([year, isoDay(newYear), isoDay(hungKings)]);
  }
});

test('outside the table: a typed error', () => {
  for (const year of [1967, 2101, 2026.5, Number.NaN]) expect(() => lunarNewYear(year)).toThrow(CalendarError);
});
