/** A text ready for the grammar, and what the grammar needs to know around it. */
import { addMonths, dayOf, dayOfInstant, daysInMonth, parseCivil, parseDate, partsOf } from '../../calendar/civil';
import type { DueContext, DueReading } from '../../model/deadline';
import { type Letters, lettersOf } from './letters';
import { type Lexeme, lexemesOf, type Term } from './lexicon';
import { tokensOf } from './tokens';

/** A `DueContext`, and what a day is worth where the text mixes days and hours; default 480. */
export interface ReadContext extends DueContext {
  minutesPerDay?: number;
}

/** The same with absent parts as `undefined`, as they come from facts. */
export interface Context {
  observedAt: number;
  place: DueContext['place'];
  header?: string | undefined;
  ngayDen?: string | undefined;
  ngayVb?: string | undefined;
  minutesPerDay?: number | undefined;
}

const firstDay = dayOf(2000, 1, 1);
const lastDay = dayOf(2100, 12, 31);

export type Doubt = NonNullable<DueReading['doubt']>;

export interface Stream {
  letters: Letters;
  lex: Lexeme[];
  context: Context;
  /** The place names a deadline: a bare date is one. */
  duePlace: boolean;
  /** A leader's or sender's prose, as opposed to what the host prints. */
  prose: boolean;
  /** Day that "hôm nay", "tuần này" and missing years are meant from. */
  anchor: number;
  /** The anchor is the day of sight, so that a missing year may also lie behind. */
  sighted: boolean;
  perDay: number;
}

/** A day that calendars have; portals store 01/01/1900 for "none". */
function inRange(day: number | null): number | null {
  return day !== null && day >= firstDay && day <= lastDay ? day : null;
}

export function streamOf(text: string, context: Context): Stream {
  const letters = lettersOf(text);
  const { place } = context;
  const prose = place === 'yKienChiDao' || place === 'trichYeu';
  const given = context.ngayDen === undefined ? null : (parseCivil(context.ngayDen)?.day ?? null);
  const issued = context.ngayVb === undefined ? null : parseDate(context.ngayVb);
  const anchor = inRange(given) ?? inRange(issued);
  return {
    letters,
    lex: lexemesOf(tokensOf(letters), letters),
    context,
    duePlace: !prose && place !== 'trangThai',
    prose,
    anchor: anchor ?? dayOfInstant(context.observedAt),
    sighted: anchor === null,
    perDay: context.minutesPerDay ?? 480,
  };
}

export function has(s: Stream, i: number, term: Term): boolean {
  return s.lex[i]?.terms.includes(term) ?? false;
}

export function hasAny(s: Stream, i: number, terms: readonly Term[]): boolean {
  return terms.some((term) => has(s, i, term));
}

export function isMark(s: Stream, i: number, marks: string): boolean {
  const token = s.lex[i]?.token;
  return token?.kind === 'mark' && marks.includes(token.key);
}

export function keyAt(s: Stream, i: number): string {
  return s.lex[i]?.token.key ?? '';
}

/** Numbers of a token of the kind asked, or null. */
export function numbersAt(s: Stream, i: number, kind: Lexeme['token']['kind']): number[] | null {
  const token = s.lex[i]?.token;
  return token?.kind === kind ? token.n : null;
}

/** A whole number at `i`, or null. */
export function wholeAt(s: Stream, i: number): number | null {
  const n = numbersAt(s, i, 'num')?.[0];
  return n !== undefined && Number.isInteger(n) ? n : null;
}

/** A year written out, 2000–2100, or null. */
export function yearAt(s: Stream, i: number): number | null {
  const n = wholeAt(s, i);
  return n !== null && n >= 2000 && n <= 2100 ? n : null;
}

/** The day "hôm nay" means: in what the host prints, the day of sight. */
export function todayOf(s: Stream): number {
  return s.prose ? s.anchor : dayOfInstant(s.context.observedAt);
}

/**
 * The year of a date without one: that of receipt, or the next when the date would lie more than six months before it
 * (domain notes §2.3). Against the day of sight alone it is the nearest.
 */
export function yearFor(s: Stream, month: number, day: number): number {
  const { year } = partsOf(s.anchor);
  const candidate = dayOf(year, month, Math.min(day, daysInMonth(year, month)));
  if (addMonths(candidate, 6) < s.anchor) return year + 1;
  return s.sighted && addMonths(candidate, -6) > s.anchor ? year - 1 : year;
}
