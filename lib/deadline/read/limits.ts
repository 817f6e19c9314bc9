/** Periods: "trong 05 ngày làm việc kể từ ngày nhận". */
import { isoOf } from '../../calendar/civil';
import { longestLimit } from '../../model/deadline';
import type { Unit } from '../../model/time';
import { isInForce, isLasting } from './context';
import { dateAt } from './dates';
import { type Found, found, skip } from './found';
import { type Duration, durationAt } from './numbers';
import { type Doubt, has, isMark, keyAt, type Stream } from './stream';
import { isDue } from './subject';

/** The event a period runs from; null: one we do not know the date of. */
function anchorAfter(s: Stream, i: number): { from: 'ngayDen' | 'ngayVb' | string; next: number } | null {
  let j = isMark(s, i, ',(') ? i + 1 : i;
  if (!has(s, j, 'from')) return { from: 'ngayDen', next: i };
  const begun = j;
  j = skip(s, j + 1);
  const date = dateAt(s, j);
  if (date && date.first === date.last) return { from: isoOf(date.first), next: date.next };
  if (has(s, j, 'now')) return { from: isoOf(s.anchor), next: j + 1 };
  for (; j < begun + 14 && j < s.lex.length && !isMark(s, j, ';.)'); j++) {
    if (has(s, j, 'force')) return null;
    if (has(s, j, 'received') || has(s, j, 'to')) return { from: 'ngayDen', next: j + 1 };
    if (has(s, j, 'issued')) return { from: 'ngayVb', next: j + 1 };
  }
  return keyAt(s, begun) === 'tu' || s.lex[begun] === undefined ? { from: 'ngayDen', next: i } : null;
}

interface Limit {
  amount: number;
  unit: Unit;
  doubt: Doubt | null;
}

/** One unit of law for a duration. Hours are working hours; whole days of 24 hours are days. */
function limitOf(d: Duration): Limit | null {
  let limit: Limit | null = null;
  if (d.parts === 1 || (d.days > 0 && d.months + d.years + d.minutes === 0)) {
    if (d.minutes > 0) {
      const day = !d.work && d.minutes % 1440 === 0;
      limit = day
        ? { amount: d.minutes / 1440, unit: 'day', doubt: 'unitGuessed' }
        : { amount: d.minutes, unit: 'workMinute', doubt: null };
    } else if (d.days > 0) {
      if (d.weeks && !d.work) limit = { amount: d.days / 7, unit: 'week', doubt: null };
      else limit = { amount: d.days, unit: d.work ? 'workDay' : 'day', doubt: null };
    } else if (d.months > 0) limit = { amount: d.months, unit: 'month', doubt: null };
    else limit = { amount: d.years, unit: 'year', doubt: null };
  } else if (d.minutes > 0)
    limit = { amount: (d.days + d.months * 30) * 480 + d.minutes, unit: 'workMinute', doubt: 'unitGuessed' };
  else limit = { amount: d.days + d.months * 30 + d.years * 365, unit: 'day', doubt: 'unitGuessed' };
  if ((limit.unit === 'workDay' || limit.unit === 'day') && !Number.isInteger(limit.amount))
    limit = { amount: limit.amount * 480, unit: 'workMinute', doubt: 'unitGuessed' };
  return limit.amount > 0 && limit.amount <= longestLimit[limit.unit] ? limit : null;
}

/** A duration and the event it runs from, as a limit. */
export function limitAt(s: Stream, i: number, start: number, weight = 0): Found | null {
  const d = durationAt(s, i);
  if (!d || has(s, d.next, 'before') || isLasting(s, start, d.next)) return null;
  const limit = limitOf(d);
  const anchor = anchorAfter(s, d.next);
  if (!limit || !anchor || isInForce(s, anchor.next) || (limit.unit === 'year' && s.prose && anchor.next === d.next))
    return null;
  const { amount, unit, doubt } = limit;
  return found(s, start, anchor.next, { kind: 'limit', amount, unit, from: anchor.from }, true, doubt, true, weight);
}

/** "05 ngày làm việc kể từ ngày nhận": a period by its beginning alone, without "trong" before it. */
export function limitFrom(s: Stream, i: number): Found | null {
  const j = has(s, i, 'from') ? i + 1 : i;
  const d = durationAt(s, j);
  const from = d && (isMark(s, d.next, ',') ? d.next + 1 : d.next);
  const limit = from !== null && has(s, from, 'from') ? limitAt(s, j, i) : null;
  return limit && isDue(s, i, limit) ? limit : null;
}
