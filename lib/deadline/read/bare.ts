/** What only a deadline column may hold: a bare date, a bare duration, a bare number whose unit the header gives. */
import { fold } from '../../text';
import { isRecurring } from './context';
import { type Found, found, fromMoment } from './found';
import { leftFound } from './left';
import { limitAt } from './limits';
import { momentAt } from './moments';
import { type Duration, durationAt } from './numbers';
import { monthAt } from './periods';
import { rangeEnd } from './ranges';
import { has, hasAny, isMark, keyAt, numbersAt, type Stream } from './stream';

interface Header {
  kind: 'left' | 'late' | 'limit';
  /** Unit of a bare number, where the header names one. */
  unit: 'day' | 'workDay' | 'hour' | 'week' | 'month' | null;
}

/** What a header says of the numbers under it: "Số ngày còn lại", "Hạn giải quyết (ngày làm việc)". */
function headerOf(header: string): Header {
  const title = fold(header);
  const late = /\b(qua han|qua|tre|cham)\b/.test(title);
  const kind = late ? 'late' : /\bcon\b/.test(title) ? 'left' : 'limit';
  const named = /\(([^)]*)\)|\b(?:so|con|tong) ((?:ngay|gio|tuan|thang).*)/.exec(title);
  const words = named?.[1] ?? named?.[2] ?? '';
  let unit: Header['unit'] = null;
  if (/\bngay\b/.test(words)) unit = /lam viec|\blv\b/.test(title) ? 'workDay' : 'day';
  else if (/\b(gio|h)\b/.test(words)) unit = 'hour';
  else if (/\btuan\b/.test(words)) unit = 'week';
  else if (/\bthang\b/.test(words)) unit = 'month';
  return { kind, unit };
}

const nothing: Duration = { years: 0, months: 0, days: 0, minutes: 0, work: false, weeks: false, parts: 1, next: 0 };

/** A cell that is a number and no more, in the unit of its header; without one it means nothing. */
function bareNumber(s: Stream, header: Header): Found | null {
  const sign = isMark(s, 0, '+-') ? 1 : 0;
  const weak = numbersAt(s, sign, 'date');
  const value = numbersAt(s, sign, 'num')?.[0] ?? (weak?.[4] === 1 ? Number(keyAt(s, sign)) : Number.NaN);
  if (s.lex.length !== sign + 1 || header.unit === null || !(value >= 0)) return null;
  const negative = sign === 1 && isMark(s, 0, '-');
  const { unit } = header;
  const d: Duration = { ...nothing, next: sign + 1, work: unit === 'workDay' };
  if (unit === 'hour') d.minutes = value * 60;
  else if (unit === 'month') d.months = value;
  else d.days = unit === 'week' ? value * 7 : value;
  if (header.kind !== 'limit') return leftFound(s, 0, d, (header.kind === 'late') !== negative);
  if (negative || value === 0) return null;
  if (unit === 'hour')
    return found(s, 0, 1, { kind: 'limit', amount: value * 60, unit: 'workMinute', from: 'ngayDen' }, true, null, true);
  if (!Number.isInteger(value) || value > 3660) return null;
  const doubt = unit === 'day' ? 'unitGuessed' : null;
  return found(s, 0, 1, { kind: 'limit', amount: value, unit, from: 'ngayDen' }, true, doubt, true);
}

/** The whole cell as a number or a duration under its header. */
export function underHeader(s: Stream): Found | null {
  const { header } = s.context;
  if (header === undefined) return null;
  const what = headerOf(header);
  const number = bareNumber(s, what);
  if (number || what.kind === 'limit') return number;
  const d = durationAt(s, 0);
  return d && d.next === s.lex.length ? leftFound(s, 0, d, what.kind === 'late') : null;
}

/** A label of another date stands before: "Ngày giao: 10/06/2026". */
function isOther(s: Stream, i: number): boolean {
  let j = i - 1;
  while (j >= 0 && (isMark(s, j, ':(') || has(s, j, 'link') || has(s, j, 'day'))) j--;
  if (s.lex[j]?.token.kind === 'code' || (numbersAt(s, j, 'num') && has(s, j - 1, 'otherDate'))) return true;
  return hasAny(s, j, ['otherDate', 'noDeadline', 'force', 'received']) || (has(s, j, 'done') && keyAt(s, j) === 'da');
}

/** A date or duration that stands in a deadline column without a word of its own. */
export function bareAt(s: Stream, i: number): Found | null {
  const end = rangeEnd(s, i);
  if (end && !isOther(s, i)) return fromMoment(s, i, end, true, 1);
  if (has(s, i, 'from') || isOther(s, i)) return null;
  const m = momentAt(s, i) ?? (i === 0 ? monthAt(s, i) : null);
  if (m) return isRecurring(s, m.next, i) ? null : fromMoment(s, i, m, true);
  const d = durationAt(s, i);
  return d && i === 0 ? limitAt(s, i, i, -1) : null;
}
