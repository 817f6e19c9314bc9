/** Numbers and durations: "05 (năm) ngày làm việc", "mười lăm ngày", "3 - 5 ngày", "2 ngày 3 giờ". */
import { has, hasAny, isMark, keyAt, numbersAt, type Stream } from './stream';

export interface Parsed {
  value: number;
  /** The point may part thousands: "1.500". */
  grouped?: boolean;
  next: number;
}

const words: Record<string, number> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};

/** A number in words below a hundred at `i`, or null. */
export function numberWordAt(s: Stream, i: number): Parsed | null {
  const key = keyAt(s, i);
  if (key === 'nua') return { value: 0.5, next: i + 1 };
  let value = words[key] ?? 0;
  let next = i + 1;
  if (key === 'muoi') value = 10;
  else if (value === 0) return null;
  else if (keyAt(s, next) === 'muoi') {
    value *= 10;
    next++;
  } else return { value, next };
  // "lăm" is five after a ten only; alone the letters are "làm".
  const unit = keyAt(s, next) === 'lam' && !has(s, next, 'work') ? 5 : words[keyAt(s, next)];
  return unit === undefined ? { value, next } : { value: value + unit, next: next + 1 };
}

/** A number, in digits or words, a range giving its upper end, with its repetition in brackets. */
export function numberAt(s: Stream, i: number): Parsed | null {
  const digits = numbersAt(s, i, 'num')?.[0];
  const pair = numbersAt(s, i, 'date');
  let found: Parsed | null = null;
  if (digits !== undefined) found = { value: digits, next: i + 1, grouped: /^[1-9]\d{0,2}\.\d{3}$/.test(keyAt(s, i)) };
  else if (pair && isFraction(pair)) found = { value: (pair[0] ?? 0) / (pair[1] ?? 1), next: i + 1 };
  else if (pair && pair[4] === 1) found = { value: weakNumber(s, i, pair), next: i + 1 };
  else found = numberWordAt(s, i);
  if (!found) return null;
  if (isMark(s, found.next, '(')) {
    let close = found.next + 1;
    while (close < found.next + 5 && !isMark(s, close, ')')) close++;
    if (isMark(s, close, ')') && close > found.next + 1) found.next = close + 1;
  }
  const joined = isMark(s, found.next, '-') || has(s, found.next, 'to');
  const upper = joined ? numberAt(s, found.next + 1) : null;
  return upper && upper.value > found.value ? upper : found;
}

/** "1/2 ngày". */
function isFraction([day = 0, month = 0, year = 0, , weak = 0]: number[]): boolean {
  return year === 0 && weak === 0 && day < month && month <= 4;
}

/** "0.25" and "3-5" look like a day and a month; as a number the first is a decimal, the second a range. */
function weakNumber(s: Stream, i: number, pair: number[]): number {
  const key = keyAt(s, i);
  return key.includes('.') ? Number(key) : (pair[1] ?? 0);
}

/** A duration by its parts; `minutes` holds hours too. */
export interface Duration {
  years: number;
  months: number;
  days: number;
  minutes: number;
  /** "làm việc" stands after a unit. */
  work: boolean;
  /** A week or less-known unit was the only one. */
  weeks: boolean;
  parts: number;
  next: number;
}

interface Part {
  unit: 'years' | 'months' | 'days' | 'minutes';
  amount: number;
  weeks?: boolean;
  next: number;
}

function partAt(s: Stream, i: number): Part | null {
  const clock = numbersAt(s, i, 'clock');
  if (clock && clock[2] === 0) return { unit: 'minutes', amount: (clock[0] ?? 0) * 60 + (clock[1] ?? 0), next: i + 1 };
  const number = numberAt(s, i);
  if (!number) return null;
  const { next } = number;
  // Portals print hours with three decimals; nothing else is counted in thousandths.
  const grouped = number.grouped === true && !hasAny(s, next, ['hour', 'minute']);
  const value = grouped ? Math.round(number.value * 1000) : number.value;
  if (has(s, next, 'day') || (keyAt(s, next) === 'ngay' && !has(s, next, 'day')))
    return { unit: 'days', amount: value, next: next + 1 };
  if (has(s, next, 'week')) return { unit: 'days', amount: value * 7, weeks: true, next: next + 1 };
  if (has(s, next, 'month'))
    return value === 0.5
      ? { unit: 'days', amount: 15, next: next + 1 }
      : { unit: 'months', amount: value, next: next + 1 };
  if (has(s, next, 'quarter')) return { unit: 'months', amount: value * 3, next: next + 1 };
  if (has(s, next, 'year')) return { unit: 'years', amount: value, next: next + 1 };
  if (has(s, next, 'hour')) return { unit: 'minutes', amount: value * 60, next: next + 1 };
  if (has(s, next, 'minute')) return { unit: 'minutes', amount: value, next: next + 1 };
  return null;
}

/** A duration at `i`, or null: numbers with their units, "làm việc" after any of them. */
export function durationAt(s: Stream, i: number): Duration | null {
  const d: Duration = { years: 0, months: 0, days: 0, minutes: 0, work: false, weeks: false, parts: 0, next: i };
  let part = partAt(s, i);
  while (part && d.parts < 4) {
    d[part.unit] += part.amount;
    d.weeks ||= part.weeks ?? false;
    d.parts++;
    d.next = part.next;
    if (has(s, d.next, 'work')) {
      d.work = true;
      d.next++;
    } else if (isMark(s, d.next, '(') && has(s, d.next + 1, 'work')) {
      d.work = true;
      d.next += isMark(s, d.next + 2, ')') ? 3 : 2;
    }
    const more = isMark(s, d.next, ',') || keyAt(s, d.next) === 'va' ? d.next + 1 : d.next;
    part = partAt(s, more);
  }
  return d.parts === 0 ? null : d;
}
