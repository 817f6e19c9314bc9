/** Stretches of days: "tháng 6/2026", "quý II", "tuần này", "cuối tháng". */
import { addMonths, dayOf, partsOf, weekdayIndex } from '../../calendar/civil';
import { days, type Moment, monthNumberAt, yearAfter } from './dates';
import { type Doubt, has, hasAny, keyAt, numbersAt, type Stream, wholeAt, yearAt, yearFor } from './stream';

const romans: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** A month, quarter, year or week as its first and last day. `bare`: without a number it is the present one. */
function stretchAt(s: Stream, i: number, bare: boolean): Moment | null {
  const now = partsOf(s.anchor);
  const month = (y: number, m: number, count: number, next: number, doubt: Doubt | null = null): Moment =>
    days(dayOf(y, m, 1), addMonths(dayOf(y, m, 1), count) - 1, next, doubt);
  const step = (count: number, from: number): Moment | null => {
    const later = has(s, i + 1, 'next');
    if (!later && !hasAny(s, i + 1, ['this', 'now']) && !bare) return null;
    const parts = partsOf(addMonths(dayOf(now.year, from, 1), later ? count : 0));
    return month(parts.year, parts.month, count, i + (later || hasAny(s, i + 1, ['this', 'now']) ? 2 : 1));
  };
  if (has(s, i, 'month')) {
    const joined = numbersAt(s, i + 1, 'month');
    if (joined) return month(joined[1] ?? 0, joined[0] ?? 0, 1, i + 2);
    const number = monthNumberAt(s, i + 1);
    if (!number) return step(1, now.month);
    const after = yearAfter(s, number.next);
    const year = after?.year ?? yearFor(s, number.value, 28);
    return month(year, number.value, 1, after?.next ?? number.next, after ? null : 'noYear');
  }
  if (has(s, i, 'quarter')) {
    const joined = numbersAt(s, i + 1, 'month');
    const quarter = joined ? (joined[0] ?? 0) : (wholeAt(s, i + 1) ?? romans[keyAt(s, i + 1)] ?? 0);
    if (quarter < 1 || quarter > 4) return step(3, now.month - ((now.month - 1) % 3));
    const after = joined ? { year: joined[1] ?? 0, next: i + 2 } : yearAfter(s, i + 2);
    return month(
      after?.year ?? yearFor(s, quarter * 3, 28),
      quarter * 3 - 2,
      3,
      after?.next ?? i + 2,
      after ? null : 'noYear',
    );
  }
  if (has(s, i, 'year')) {
    const year = yearAt(s, i + 1);
    if (year !== null) return month(year, 1, 12, i + 2);
    return step(12, 1);
  }
  return weekAt(s, i, bare);
}

/** "06/2026" without the word "tháng". */
export function monthAt(s: Stream, i: number): Moment | null {
  const n = numbersAt(s, i, 'month');
  if (!n) return null;
  const first = dayOf(n[1] ?? 0, n[0] ?? 0, 1);
  return days(first, addMonths(first, 1) - 1, i + 1);
}

/** The working week ends on Friday: for an office "trong tuần này" is no Sunday. */
function weekAt(s: Stream, i: number, bare: boolean): Moment | null {
  if (!has(s, i, 'week')) return null;
  const later = has(s, i + 1, 'next');
  const named = later || hasAny(s, i + 1, ['this', 'now']);
  if (!named && !bare) return null;
  const monday = s.anchor - weekdayIndex(s.anchor) + (later ? 7 : 0);
  return days(monday, monday + 4, i + (named ? 2 : 1), null, false);
}

/** A stretch, or the point of it that "đầu", "giữa", "cuối" name (Bộ luật Dân sự 2015, Điều 146). */
export function periodAt(s: Stream, i: number, bare: boolean): Moment | null {
  const count = wholeAt(s, i);
  if (count !== null && count < 12 && has(s, i + 1, 'month') && has(s, i + 2, 'ending') && has(s, i + 3, 'year')) {
    // "6 tháng cuối năm 2026"
    const year = yearAfter(s, i + 3);
    const of = year?.year ?? partsOf(s.anchor).year;
    return days(dayOf(of, 13 - count, 1), dayOf(of, 12, 31), year?.next ?? i + 4);
  }
  if (has(s, i, 'opening') || has(s, i, 'middle') || has(s, i, 'ending')) {
    const stretch = stretchAt(s, has(s, i + 1, 'link') ? i + 2 : i + 1, true);
    if (!stretch) return null;
    const middle = has(s, i + 1, 'year') ? stretch.first + 180 : stretch.first + 14;
    const at = has(s, i, 'opening') ? stretch.first : has(s, i, 'middle') ? middle : stretch.last;
    return {
      ...stretch,
      first: at,
      last: at,
      doubt: stretch.doubt ?? (keyAt(s, i) === 'het' ? null : 'monthEnd'),
      certain: false,
    };
  }
  return stretchAt(s, i, bare);
}
