import { addMonths, dayOf, dayOfInstant, isoOf, parseDate, partsOf, startOfDay } from '../../calendar/civil';
import type { Period, Quarter } from '../../model/rate';
import type { QuarterSetting } from '../../model/settings';
import type { Instant, IsoDate } from '../../model/time';

const numbers = [1, 2, 3, 4] as const;

/**
 * The four quarters of a reporting year (1–9998), first to last, without a gap. A reporting year is called by the
 * calendar year in which its third quarter begins: quý I/2020 is 15/12/2019–14/3/2020 by NĐ 09/2019/NĐ-CP, Điều 12, and
 * 01/12/2019–29/02/2020 where the first quarter is set to begin on 01/12.
 */
export function quartersOf(year: number, setting: QuarterSetting): Quarter[] {
  const start = firstDayOf(year, setting);
  return numbers.map((quarter) => ({
    year,
    quarter,
    ...periodOf(addMonths(start, (quarter - 1) * 3), addMonths(start, quarter * 3) - 1),
  }));
}

/** The whole reporting year. */
export function yearOf(year: number, setting: QuarterSetting): Period {
  const start = firstDayOf(year, setting);
  return periodOf(start, addMonths(start, 12) - 1);
}

/** The quarter in which a civil day lies. @throws RangeError where there is no such day. */
export function quarterOf(day: IsoDate, setting: QuarterSetting): Quarter {
  const number = parseDate(day);
  if (number === null) throw new RangeError(`no such day: ${day}`);
  const { year } = partsOf(number);
  const found = [year, year + 1, year - 1]
    .flatMap((one) => quartersOf(one, setting))
    .find(({ first, last }) => first <= day && day <= last);
  if (found === undefined) throw new RangeError(`in no quarter: ${day}`);
  return found;
}

/** The quarter of an instant, by the clock of Việt Nam. */
export function quarterAt(at: Instant, setting: QuarterSetting): Quarter {
  return quarterOf(isoOf(dayOfInstant(at)), setting);
}

/**
 * A month (1–12) of a calendar year: from the 15th of the month before to the 14th by NĐ 09/2019/NĐ-CP, Điều 12; else
 * the calendar month, where quarters begin on a day of the office's own too.
 */
export function monthOf(year: number, month: number, { kind }: QuarterSetting): Period {
  const first = dayOf(year, month, 1);
  if (kind !== 'nd09') return periodOf(first, addMonths(first, 1) - 1);
  const last = dayOf(year, month, 14);
  return periodOf(addMonths(last, -1) + 1, last);
}

/** A period of one's own, both days included; null where one of them does not exist or the last is before the first. */
export function ownPeriod(first: IsoDate, last: IsoDate): Period | null {
  const [from, to] = [parseDate(first), parseDate(last)];
  return from === null || to === null || to < from ? null : periodOf(from, to);
}

/** Day number on which the first quarter of a reporting year begins. */
function firstDayOf(year: number, { kind, start = '01-01' }: QuarterSetting): number {
  if (kind === 'calendar') return dayOf(year, 1, 1);
  const [month = 1, day = 1] = kind === 'nd09' ? [12, 15] : start.split('-').map(Number);
  // The third quarter begins six months later: in the same year only from the first half of it.
  return dayOf(month <= 6 ? year : year - 1, month, day);
}

function periodOf(first: number, last: number): Period {
  return { first: isoOf(first), last: isoOf(last), from: startOfDay(first), to: startOfDay(last + 1) };
}
