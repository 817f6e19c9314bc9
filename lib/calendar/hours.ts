/** Working hours of one day, and their checking. */
import type { CalendarInput, DayInput } from '../model/calendar';
import type { Interval, IsoDate, Weekday } from '../model/time';
import { parseClock, parseDate, weekdays } from './civil';
import { CalendarError } from './error';

/** The hours of one day: minutes after midnight, in order, without overlap. */
export interface Hours {
  opens: number[];
  closes: number[];
  /** Working minutes of the day. */
  total: number;
  intervals: Interval[];
}

export const closed: Hours = { opens: [], closes: [], total: 0, intervals: [] };

const usualDay: Interval[] = [
  ['07:30', '11:30'],
  ['13:00', '17:00'],
];
export const usualWeek: Partial<Record<Weekday, Interval[]>> = {
  mon: usualDay,
  tue: usualDay,
  wed: usualDay,
  thu: usualDay,
  fri: usualDay,
};

/** Checks intervals and puts them in order; throws `CalendarError` naming `path[i]`. */
export function hoursOf(intervals: Interval[], path: string): Hours {
  if (!Array.isArray(intervals)) throw new CalendarError(path, 'interval');
  const spans = intervals.map((interval, i) => {
    const open = Array.isArray(interval) ? parseClock(String(interval[0])) : null;
    const close = Array.isArray(interval) ? parseClock(String(interval[1])) : null;
    if (open === null || close === null || close <= open) throw new CalendarError(`${path}[${i}]`, 'interval');
    return { open, close, i, interval };
  });
  spans.sort((a, b) => a.open - b.open);
  let last = 0;
  let total = 0;
  for (const { open, close, i } of spans) {
    if (open < last) throw new CalendarError(`${path}[${i}]`, 'overlap');
    last = close;
    total += close - open;
  }
  return {
    opens: spans.map((s) => s.open),
    closes: spans.map((s) => s.close),
    total,
    intervals: spans.map((s): Interval => [s.interval[0], s.interval[1]]),
  };
}

/** Hours Monday to Sunday; throws `CalendarError` when a day is wrong or no day has hours. */
export function weekOf(week: CalendarInput['week'] = usualWeek): Hours[] {
  if (typeof week !== 'object' || week === null) throw new CalendarError('week', 'interval', 'an object');
  for (const key of Object.keys(week)) {
    if (!weekdays.some((w) => w === key)) throw new CalendarError(`week.${key}`, 'date');
  }
  const hours = weekdays.map((w) => {
    const intervals = week[w];
    return intervals === undefined ? closed : hoursOf(intervals, `week.${w}`);
  });
  if (hours.every((h) => h.total === 0)) throw new CalendarError('week', 'emptyWeek');
  return hours;
}

/** Hours that one entry of the day list gives; throws `CalendarError`. */
export function entryHours(input: DayInput, week: Hours[], path: string): Hours {
  if (typeof input !== 'object' || input === null) throw new CalendarError(path, 'interval', 'an object');
  if ('off' in input) {
    if (input.off !== true) throw new CalendarError(path, 'interval', 'off is true or absent');
    return closed;
  }
  if ('intervals' in input) return hoursOf(input.intervals, `${path}.intervals`);
  if (!('like' in input)) throw new CalendarError(path, 'interval', 'off, like or intervals');
  const like = week[weekdays.indexOf(input.like)];
  if (!like) throw new CalendarError(`${path}.like`, 'date');
  return like;
}

/** Day number of a key of the day list; throws `CalendarError` for a date that does not exist or is out of range. */
export function entryDay(date: IsoDate, path: string): number {
  const day = parseDate(date);
  if (day === null) throw new CalendarError(path, 'date');
  if (date < '2000-01-01' || date > '2100-12-31') throw new CalendarError(path, 'range');
  return day;
}
