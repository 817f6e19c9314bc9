/**
 * The two lunar days that the law of holidays needs, 1968–2100, by the calendar of Việt Nam (UTC+7). Stored as offsets:
 * two characters a year instead of an astronomical library in every page. A test computes each of them anew from the
 * moon and the sun, and compares an npm package as well.
 */
import type { IsoDate } from '../model/time';
import { dayOf, isoOf } from './civil';
import { CalendarError } from './error';

const firstYear = 1968;

/** Base 36: days from 20 January to mùng 1 Tết. */
const newYear =
  '9rh7qe3mbti8rg5od1k9sh7qf3lbui8rg4nc2k9si6pe3lbuj8rg5nc2l9sh6od3mbuj8qf4nc2lash6pd3mctj8qf4nd1k9sg6pe3mbui7qg4nd2k9sh6pe4lati7qg5nc1k';
/** Base 36: days from mùng 1 Tết to 10/3, less 67; a month more where month 2 is doubled. */
const hungKings =
  '22111121211111111v111111112111112222u111111111111111111u111222211111211211u11111111112112111122222111111111111111111100112222110112v1';

function offset(table: string, year: number): number {
  const value = Number.parseInt(table.charAt(year - firstYear), 36);
  if (!Number.isInteger(year) || Number.isNaN(value)) throw new CalendarError('year', 'range', String(year));
  return value;
}

/** Day number of mùng 1 Tết of a solar year, 1968–2100; else `CalendarError`. */
export function newYearDay(year: number): number {
  return dayOf(year, 1, 20) + offset(newYear, year);
}

/** Day number of Giỗ Tổ Hùng Vương (10/3 âm lịch) of a solar year, 1968–2100; else `CalendarError`. */
export function hungKingsDay(year: number): number {
  return newYearDay(year) + 67 + offset(hungKings, year);
}

/** Mùng 1 Tết of a solar year, 1968–2100. */
export function lunarNewYear(year: number): IsoDate {
  return isoOf(newYearDay(year));
}

/** Giỗ Tổ Hùng Vương of a solar year, 1968–2100. */
export function hungKings10of3(year: number): IsoDate {
  return isoOf(hungKingsDay(year));
}
