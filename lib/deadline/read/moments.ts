/** A day or period with its hour: "16h00 ngày 20/6/2026", "sáng mai", "cuối giờ chiều 18/6". */
import { dateAt, days, type Moment, partTerms } from './dates';
import { periodAt } from './periods';
import { has, hasAny, isMark, numbersAt, type Stream, todayOf } from './stream';

export type { Moment } from './dates';

interface Clock {
  minute: number;
  next: number;
  /** Written as a machine writes it, so that 00:00 may mean no hour at all. */
  colon: boolean;
}

/** An hour: "16h00", "16 giờ 30 phút", "4h chiều". */
export function clockAt(s: Stream, i: number): Clock | null {
  const n = numbersAt(s, i, 'clock');
  if (!n) return null;
  const [written = 0, minute = 0, colon = 0] = n;
  let hour = written;
  let next = i + 1;
  if (hasAny(s, next, partTerms)) {
    if (hour < 12 && hasAny(s, next, ['afternoon', 'evening'])) hour += 12;
    else if (hour < 3 && has(s, next, 'noon')) hour += 12;
    // "10h sáng mai": the part belongs to the hour, the day follows.
    next++;
  }
  return hour > 24 ? null : { minute: hour * 60 + minute, next, colon: colon === 1 };
}

/** An icon among the text. */
function isPicture(s: Stream, i: number): boolean {
  const token = s.lex[i]?.token;
  return token?.kind === 'mark' && token.key.charCodeAt(0) > 0x2000;
}

/** Past words and marks that join an hour and a date: ",", "của", "ngày" is part of the date. */
function skipJoin(s: Stream, i: number): number {
  let j = i;
  while (isMark(s, j, ',-(|') || isPicture(s, j) || has(s, j, 'link')) j++;
  return j;
}

/** What follows a date: an hour, perhaps after "lúc", "trước" or in brackets. */
function withClock(s: Stream, moment: Moment): Moment {
  if (moment.minute !== null || moment.first !== moment.last) return moment;
  let j = skipJoin(s, moment.next);
  const strict = has(s, j, 'before');
  if (strict) j = skipJoin(s, j + 1);
  const clock = clockAt(s, j);
  // A date and hour after it belong to the next statement: "20/6/2026, 16h ngày 22/6".
  if (!clock || dateAt(s, skipJoin(s, clock.next))) return moment;
  const next = isMark(s, clock.next, ')') ? clock.next + 1 : clock.next;
  if (clock.colon && clock.minute === 0) return { ...moment, next };
  return { ...moment, minute: clock.minute, strict, next };
}

/** "cuối giờ chiều 18/6", "hết giờ hành chính hôm nay", "cuối ngày 18/6": the end of that day. */
function endingDayAt(s: Stream, i: number, bare: boolean): Moment | null {
  if (!has(s, i, 'ending')) return null;
  let j = i + 1;
  while (hasAny(s, j, ['hour', 'work', 'afternoon', 'evening', 'link'])) j++;
  const date = dateAt(s, j);
  if (date && date.first === date.last) return date;
  return bare && j > i + 1 ? days(todayOf(s), todayOf(s), j, null, false) : null;
}

/** The part of a day before its date: "sáng mai", "chiều thứ 4", "trong buổi sáng". */
function partMomentAt(s: Stream, i: number, bare: boolean): Moment | null {
  if (!hasAny(s, i, partTerms)) return null;
  const date = dateAt(s, skipJoin(s, i + 1)) ?? (bare ? days(todayOf(s), todayOf(s), i + 1, null, false) : null);
  if (!date) return null;
  if (has(s, i, 'morning')) return { ...date, minute: 690, half: true, certain: false };
  return has(s, i, 'noon') ? { ...date, minute: 720 } : date;
}

/** A day or period with an hour before or after it. `bare`: "tháng", "buổi sáng" alone mean the present one. */
export function momentAt(s: Stream, i: number, bare = false): Moment | null {
  const clock = clockAt(s, i);
  if (clock) {
    const date = dateAt(s, skipJoin(s, clock.next)) ?? partMomentAt(s, skipJoin(s, clock.next), false);
    if (date && date.first === date.last && date.minute === null) {
      if (clock.colon && clock.minute === 0) return date;
      return { ...date, minute: clock.minute };
    }
    return null;
  }
  const part = partMomentAt(s, i, bare) ?? endingDayAt(s, i, bare);
  if (part) return part;
  const date = dateAt(s, i);
  return date ? withClock(s, date) : periodAt(s, i, bare);
}

/** An hour alone, of the day that the text speaks of. */
export function hourAt(s: Stream, i: number): Moment | null {
  const clock = clockAt(s, i);
  if (!clock) return null;
  const today = todayOf(s);
  return { ...days(today, today, clock.next, null, false), minute: clock.minute };
}
