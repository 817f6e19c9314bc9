/**
 * Civil dates of Việt Nam as plain integers. A day number counts days from 1970-01-01; the clock is +07:00 all year,
 * whatever zone the computer has, so no `Date` is needed.
 */
import type { CivilTime, Instant, IsoDate, Weekday } from '../model/time';

export const dayMs = 86_400_000;
export const minuteMs = 60_000;
export const zoneMs = 7 * 3_600_000;
export const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Day number of a proleptic Gregorian date; the date must exist. */
export function dayOf(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  const century = Math.floor(y / 100);
  return ((century * 146097) >> 2) + (((y - century * 100) * 1461) >> 2) + Math.floor((m * 153 + 2) / 5) + day - 719469;
}

export interface DateParts {
  year: number;
  month: number;
  day: number;
}

/** The date of a day number. */
export function partsOf(dayNumber: number): DateParts {
  const z = dayNumber + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + (yoe >> 2) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function dateExists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** 0 Monday … 6 Sunday. */
export function weekdayIndex(dayNumber: number): number {
  return (((dayNumber + 3) % 7) + 7) % 7;
}

export function weekdayOf(dayNumber: number): Weekday {
  return weekdays[weekdayIndex(dayNumber)] ?? 'mon';
}

/** The civil day that an instant falls on. */
export function dayOfInstant(at: Instant): number {
  return Math.floor((at + zoneMs) / dayMs);
}

/** 00:00 of a civil day. */
export function startOfDay(dayNumber: number): Instant {
  return dayNumber * dayMs - zoneMs;
}

export function pad2(n: number): string {
  return n < 10 ? `0${n}` : `${n}`;
}

export function isoOf(dayNumber: number): IsoDate {
  const { year, month, day } = partsOf(dayNumber);
  return `${String(year).padStart(4, '0')}-${pad2(month)}-${pad2(day)}`;
}

function digits(text: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i) - 48;
    if (!(c >= 0 && c <= 9)) return Number.NaN;
    n = n * 10 + c;
  }
  return n;
}

/** Day number of `YYYY-MM-DD`, or null when it is malformed or no such date exists. */
export function parseDate(text: string): number | null {
  return text.length === 10 ? readDate(text) : null;
}

function readDate(text: string): number | null {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return dateExists(year, month, day) ? dayOf(year, month, day) : null;
}

/** Minutes after midnight of `HH:mm`, 0–1440 (`24:00`), or null. */
export function parseClock(text: string): number | null {
  return text.length === 5 ? readClock(text, 0) : null;
}

function readClock(text: string, i: number): number | null {
  if (text.charCodeAt(i + 2) !== 58) return null;
  const minute = digits(text, i + 3, i + 5);
  const minutes = digits(text, i, i + 2) * 60 + minute;
  return minute < 60 && minutes <= 1440 ? minutes : null;
}

/** A civil time as its day and, where given, its minute after midnight (0–1439); null when it does not exist. */
export function parseCivil(text: CivilTime): { day: number; minute: number | null } | null {
  if (text.length === 10) {
    const day = readDate(text);
    return day === null ? null : { day, minute: null };
  }
  if (text.length !== 16 || text.charCodeAt(10) !== 84) return null;
  const day = readDate(text);
  const minute = readClock(text, 11);
  return day === null || minute === null || minute === 1440 ? null : { day, minute };
}

/** The same day `months` later; where the month has no such day, its last day (Bộ luật Dân sự 2015, Điều 148.3). */
export function addMonths(dayNumber: number, months: number): number {
  const { year, month, day } = partsOf(dayNumber);
  const index = year * 12 + (month - 1) + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return dayOf(y, m, Math.min(day, daysInMonth(y, m)));
}
