/** How a match of the grammar becomes a reading. */
import { isoOf, minuteMs, startOfDay } from '../../calendar/civil';
import type { DueReading } from '../../model/deadline';
import type { Unit } from '../../model/time';
import type { Moment } from './moments';
import { type Doubt, has, isMark, type Stream } from './stream';

/** A reading with the places it covers, and how much it counts beside others of the same text. */
export interface Found {
  reading: DueReading;
  next: number;
  weight: number;
}

type Rest =
  | { kind: 'date'; date: string }
  | { kind: 'instant'; at: number }
  | { kind: 'limit'; amount: number; unit: Unit; from: 'ngayDen' | 'ngayVb' | string }
  | { kind: 'left'; amount: number; unit: 'workMinute' | 'workDay' | 'day' };

export function found(
  s: Stream,
  i: number,
  next: number,
  rest: Rest,
  inclusive: boolean,
  doubt: Doubt | null,
  certain: boolean,
  weight = 0,
): Found {
  const { at, folded } = s.letters;
  const last = s.lex[next - 1]?.to ?? 0;
  const end = last >= folded.length ? (at[folded.length] ?? 0) : (at[last] ?? 0);
  const base = { start: at[s.lex[i]?.from ?? 0] ?? 0, end, inclusive, certain: certain && doubt === null };
  const reading = { ...base, ...(doubt === null ? {} : { doubt }), ...rest } as DueReading;
  return { reading, next, weight };
}

/** A moment as a reading; before a period it is the period's first day that counts. */
export function fromMoment(s: Stream, i: number, m: Moment, inclusive: boolean, weight = 0): Found {
  const open = inclusive && !m.strict;
  const day = open ? m.last : m.first;
  const doubt: Doubt | null = m.doubt ?? (m.half ? 'unitGuessed' : null);
  if (m.minute === null) return found(s, i, m.next, { kind: 'date', date: isoOf(day) }, open, doubt, m.certain, weight);
  const at = startOfDay(day) + m.minute * minuteMs;
  return found(s, i, m.next, { kind: 'instant', at }, open, doubt, m.certain, weight);
}

/** Past words and marks that only join: "là", "vào", ":", "(". */
export function skip(s: Stream, i: number): number {
  let j = i;
  while (has(s, j, 'link') || isMark(s, j, ':(-,') || (has(s, j, 'to') && !has(s, j, 'morning'))) j++;
  return j;
}
