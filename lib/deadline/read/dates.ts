/** One day: "20/6/2026", "20 tháng 6", "thứ Sáu (12/5)", "hôm nay", a machine's time stamp. */
import { addMonths, dateExists, dayOf, daysInMonth, partsOf, weekdayIndex } from '../../calendar/civil';
import { newYearDay } from '../../calendar/lunar';
import type { Term } from './lexicon';
import { numberWordAt } from './numbers';
import {
  type Doubt,
  has,
  hasAny,
  isMark,
  keyAt,
  numbersAt,
  type Stream,
  todayOf,
  wholeAt,
  yearAt,
  yearFor,
} from './stream';

/** A day or a stretch of days, perhaps with an hour. */
export interface Moment {
  first: number;
  last: number;
  /** Minute after midnight, 0–1440. */
  minute: number | null;
  /** The hour is the end of the morning, not one that was written. */
  half: boolean;
  /** "trước" stood between date and hour. */
  strict: boolean;
  doubt: Doubt | null;
  certain: boolean;
  next: number;
}

export function days(
  first: number,
  last: number,
  next: number,
  doubt: Doubt | null = null,
  certain = doubt === null,
): Moment {
  return { first, last, minute: null, half: false, strict: false, doubt, certain, next };
}

const weekdayTerms: readonly Term[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Weekday 0–6 and the place after it: "thứ Sáu", "thứ 6", "T6", "CN". */
function weekdayAt(s: Stream, i: number): { weekday: number; next: number } | null {
  const weekday = weekdayTerms.findIndex((term) => has(s, i, term));
  if (weekday >= 0) return { weekday, next: i + 1 };
  const n = has(s, i, 'weekday') ? wholeAt(s, i + 1) : null;
  return n !== null && n >= 2 && n <= 8 ? { weekday: n - 2, next: i + 2 } : null;
}

/** A year after a date or month: "năm 2026", ", 2026", "/2026", "năm nay". */
export function yearAfter(s: Stream, i: number): { year: number; next: number } | null {
  if (has(s, i, 'year') || isMark(s, i, ',/')) {
    const year = yearAt(s, i + 1);
    if (year !== null) return { year, next: i + 2 };
    if (has(s, i, 'year') && hasAny(s, i + 1, ['now', 'this'])) return { year: partsOf(s.anchor).year, next: i + 2 };
  }
  const year = yearAt(s, i);
  return year === null ? null : { year, next: i + 1 };
}

/** Month 1–12 after the word "tháng", in digits or words. */
export function monthNumberAt(s: Stream, i: number): { value: number; next: number } | null {
  const digits = wholeAt(s, i);
  if (digits !== null) return digits >= 1 && digits <= 12 ? { value: digits, next: i + 1 } : null;
  const key = keyAt(s, i);
  if (key === 'gieng') return { value: 1, next: i + 1 };
  if (key === 'chap') return { value: 12, next: i + 1 };
  const word = numberWordAt(s, i);
  return word && word.value >= 1 && word.value <= 12 && !has(s, i, 'next') ? word : null;
}

function dated(
  s: Stream,
  day: number,
  month: number,
  year: number | null,
  short: boolean,
  next: number,
): Moment | null {
  const doubt: Doubt | null = year === null ? 'noYear' : short ? 'shortYear' : null;
  if (month < 1 || month > 12) return null;
  const y = year ?? yearFor(s, month, day);
  if (y < 2000 || y > 2100 || !dateExists(y, month, day)) return null;
  const at = dayOf(y, month, day);
  return days(at, at, next, doubt);
}

/** "20/6/2026", "20/6", "20/6 năm 2026", "20 tháng 6 năm 2026", "20 tháng này", "ngày 20". `named`: "ngày" stood before. */
function numericAt(s: Stream, i: number, named: boolean): Moment | null {
  const date = numbersAt(s, i, 'date');
  if (date) {
    const [day = 0, month = 0, year = 0, short = 0, weak = 0] = date;
    const fraction = year === 0 && day < month && month <= 4;
    if (
      (weak === 1 || fraction) &&
      !named &&
      hasAny(s, i + 1, ['day', 'hour', 'minute', 'week', 'month', 'year', 'work'])
    )
      return null;
    if (isMark(s, i + 1, '%')) return null;
    if (year !== 0) return dated(s, day, month, year, short === 1, i + 1);
    const after = has(s, i + 1, 'year') ? yearAfter(s, i + 1) : null;
    return dated(s, day, month, after?.year ?? null, false, after?.next ?? i + 1);
  }
  const day = wholeAt(s, i);
  if (day === null || day < 1 || day > 31) return null;
  const joined = has(s, i + 1, 'month') ? numbersAt(s, i + 2, 'month') : null;
  if (joined) return dated(s, day, joined[0] ?? 0, joined[1] ?? 0, false, i + 3);
  if (has(s, i + 1, 'month')) {
    const month = monthNumberAt(s, i + 2);
    if (month) {
      const after = yearAfter(s, month.next);
      return dated(s, day, month.value, after?.year ?? null, false, after?.next ?? month.next);
    }
    if (!named || !hasAny(s, i + 2, ['this', 'next', 'now'])) return null;
    const { year, month: m } = partsOf(addMonths(s.anchor - partsOf(s.anchor).day + 1, has(s, i + 2, 'next') ? 1 : 0));
    return dated(s, day, m, year, false, i + 3);
  }
  const ofMonth = has(s, has(s, i + 1, 'link') ? i + 2 : i + 1, 'month');
  if (
    !named ||
    ofMonth ||
    hasAny(s, i + 1, ['day', 'hour', 'minute', 'week', 'year', 'work']) ||
    isMark(s, i + 1, '/%-')
  )
    return null;
  return nextNth(s, day, i + 1);
}

/** "ngày 20": the first one from the anchor on. */
function nextNth(s: Stream, day: number, next: number): Moment | null {
  for (let ahead = 0; ahead < 3; ahead++) {
    const { year, month } = partsOf(addMonths(s.anchor - partsOf(s.anchor).day + 1, ahead));
    if (day > daysInMonth(year, month)) continue;
    const at = dayOf(year, month, day);
    if (at >= s.anchor) return days(at, at, next, 'noYear');
  }
  return null;
}

/** A date and time in one, of machines: local as it stands; midnight here or in UTC is a date. */
function stampAt(s: Stream, i: number): Moment | null {
  const n = numbersAt(s, i, 'stamp');
  if (!n) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, offset = Number.NaN] = n;
  const written = dated(s, day, month, year, false, i + 1);
  if (!written || hour > 24 || minute > 59) return null;
  const local = Number.isNaN(offset) ? hour * 60 + minute : hour * 60 + minute - offset + 420;
  const midnight = hour + minute === 0 && (Number.isNaN(offset) || offset === 0 || offset === 420);
  if (midnight || local % 1440 === 0) {
    const at = written.first + (midnight ? 0 : local / 1440);
    return days(at, at, i + 1);
  }
  const shift = Math.floor(local / 1440);
  return { ...days(written.first + shift, written.first + shift, i + 1), minute: local - shift * 1440 };
}

/** "thứ Sáu": the first from the anchor on; "thứ Sáu tuần sau"; with a date behind it, the date, and whether they agree. */
function weekdayMomentAt(s: Stream, i: number): Moment | null {
  const found = weekdayAt(s, i);
  if (!found) return null;
  let j = found.next;
  const ahead = found.weekday - weekdayIndex(s.anchor);
  if (has(s, j, 'week')) {
    const next = has(s, j + 1, 'next');
    if (next || hasAny(s, j + 1, ['this', 'now'])) {
      const at = s.anchor + ahead + (next ? 7 : 0);
      return checked(s, days(at, at, j + 2, null, false));
    }
  }
  const open = isMark(s, j, '(');
  if (isMark(s, j, ',(-')) j++;
  const date = dateAt(s, j);
  if (date && date.first === date.last) {
    const next = open && isMark(s, date.next, ')') ? date.next + 1 : date.next;
    return weekdayIndex(date.first) === found.weekday
      ? { ...date, next }
      : { ...date, next, doubt: 'weekdayDiffers', certain: false };
  }
  const later = has(s, found.next, 'next');
  const at = s.anchor + (ahead < 0 ? ahead + 7 : ahead);
  return days(at, at, found.next + (later ? 1 : 0), null, false);
}

/** A date followed by its weekday: "20/6/2026 (thứ Bảy)". */
function checked(s: Stream, moment: Moment): Moment {
  const j = isMark(s, moment.next, '(,-') ? moment.next + 1 : moment.next;
  const found = weekdayAt(s, j);
  if (!found || moment.first !== moment.last) return moment;
  const next = isMark(s, moment.next, '(') && isMark(s, found.next, ')') ? found.next + 1 : found.next;
  if (found.weekday === weekdayIndex(moment.first)) return { ...moment, next };
  return { ...moment, next, doubt: 'weekdayDiffers', certain: false };
}

export const partTerms: readonly Term[] = ['morning', 'noon', 'afternoon', 'evening'];

/** "hôm nay", "ngày mai", "ngày kia", "nay" after a part of the day. */
function relativeAt(s: Stream, i: number): Moment | null {
  const today = todayOf(s);
  const after = hasAny(s, i - 1, partTerms);
  let ahead = -1;
  if (has(s, i, 'today') || (has(s, i, 'now') && after)) ahead = 0;
  else if (
    has(s, i, 'tomorrow') &&
    (after || keyAt(s, i) === 'ngay' || has(s, i - 1, 'before') || has(s, i - 1, 'link') || !s.prose)
  )
    ahead = 1;
  else if (has(s, i, 'tomorrow') && numbersAt(s, i - 1, 'clock')) ahead = 1;
  else if (has(s, i, 'afterTomorrow')) ahead = 2;
  if (ahead < 0) return null;
  return days(today + ahead, today + ahead, i + 1, null, !s.prose);
}

/** Mùng 1 Tết of the year named, or the next one. */
function tetAt(s: Stream, i: number): Moment | null {
  if (!has(s, i, 'tet')) return null;
  let j = i + 1;
  while (j < i + 4 && s.lex[j]?.token.kind === 'word' && !has(s, j, 'year')) j++;
  const after = yearAfter(s, j);
  const { year } = partsOf(s.anchor);
  if (after) return days(newYearDay(after.year), newYearDay(after.year), after.next);
  if (year > 2099) return null;
  const at = newYearDay(year) >= s.anchor ? newYearDay(year) : newYearDay(year + 1);
  return days(at, at, i + 1, 'noYear');
}

/** One day; a day of the lunar calendar is none. */
export function dateAt(s: Stream, i: number): Moment | null {
  const found = solarAt(s, i);
  return found && keyAt(s, found.next) === 'am' && keyAt(s, found.next + 1) === 'lich' ? null : found;
}

function solarAt(s: Stream, i: number): Moment | null {
  const named = has(s, i, 'day') || (keyAt(s, i) === 'ngay' && s.lex[i]?.terms.length === 0);
  let j = named ? i + 1 : i;
  if (named) while (isMark(s, j, ':"“')) j++;
  const found = stampAt(s, j) ?? numericAt(s, j, named);
  if (found) return checked(s, found);
  return weekdayMomentAt(s, j) ?? relativeAt(s, i) ?? tetAt(s, i);
}
