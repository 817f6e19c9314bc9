/** What the host counted itself: "Còn 2 ngày 3 giờ", "Quá hạn 1 tháng, 3 ngày", "3 ngày còn lại". */
import { addMonths, dayOfInstant } from '../../calendar/civil';
import { isFinished, standsAlone } from './context';
import { type Found, found, skip } from './found';
import { type Duration, durationAt } from './numbers';
import { has, hasAny, isMark, type Stream } from './stream';

/** Calendar days of a duration, its months counted from the day of sight in the direction given. */
function calendarDays(s: Stream, d: Duration, direction: 1 | -1): number {
  const months = d.years * 12 + d.months;
  if (months === 0 || !Number.isInteger(months)) return d.days;
  const today = dayOfInstant(s.context.observedAt);
  return Math.abs(addMonths(today + direction * Math.trunc(d.days), direction * months) - today);
}

/** A duration left (or overdue) at the moment of sight. Hours make it working time; plain days stay days. */
export function leftFound(s: Stream, i: number, d: Duration, late: boolean): Found | null {
  const sign = late ? -1 : 1;
  const days = calendarDays(s, d, sign);
  const minutes = d.minutes > 0 || !Number.isInteger(days);
  const amount = minutes ? days * s.perDay + d.minutes : days;
  if (!(amount <= (minutes ? 500_000 : 3660))) return null;
  const unit = minutes ? 'workMinute' : d.work ? 'workDay' : 'day';
  const signed = amount === 0 ? 0 : sign * amount;
  return found(
    s,
    i,
    d.next,
    { kind: 'left', amount: signed, unit },
    true,
    unit === 'day' ? 'unitGuessed' : null,
    true,
    -5,
  );
}

/** After "còn", "quá hạn", "trễ". Nothing once the dossier is finished, and in prose only where the host put it. */
export function leftAt(s: Stream, i: number): Found | null {
  const j = skip(s, hasAny(s, i + 1, ['act']) ? i + 2 : i + 1);
  const d = durationAt(s, j);
  if (!d || has(s, d.next, 'before') || isFinished(s)) return null;
  const minus = isMark(s, j - 1, '-') && s.lex[j - 1]?.to === s.lex[j]?.from;
  return s.prose && !standsAlone(s, i, d.next) ? null : leftFound(s, i, d, has(s, i, 'over') || minus);
}

/** "3 ngày còn lại", "2 ngày quá hạn"; in a column also "-3 ngày". */
export function leftBefore(s: Stream, i: number): Found | null {
  if (i === 0 && s.duePlace && isMark(s, 0, '-')) {
    const late = durationAt(s, 1);
    return late && late.next === s.lex.length ? leftFound(s, 0, late, true) : null;
  }
  const d = durationAt(s, i);
  if (!d || !hasAny(s, d.next, ['left', 'over']) || isMark(s, d.next + 1, ':') || isFinished(s)) return null;
  const late = has(s, d.next, 'over');
  return s.prose && !standsAlone(s, i, d.next + 1) ? null : leftFound(s, i, { ...d, next: d.next + 1 }, late);
}
