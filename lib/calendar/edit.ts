/** Changing and importing lists of days, for users and policies. Nothing here changes its arguments. */
import type { CalendarInput, DayInput } from '../model/calendar';
import type { Interval, IsoDate } from '../model/time';
import { parseDate, weekdays } from './civil';
import { CalendarError } from './error';
import { entryDay, entryHours, weekOf } from './hours';
import { hasOfficialNotice } from './shipped';

export type Days = Record<IsoDate, DayInput>;

/** Days read from a file, and every entry that was refused. An interface that finds errors takes nothing. */
export interface DayImport {
  days: Days;
  errors: CalendarError[];
}

/** More than a century of holidays; a longer list is no list of days off. */
const mostDays = 4000;
const longestText = 300;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, longestText) : undefined;

/** One entry from outside, checked; throws `CalendarError` with a path like `days.2026-09-02`. */
export function dayFrom(date: string, value: unknown): DayInput {
  const path = `days.${date}`;
  entryDay(date, path);
  if (typeof value !== 'object' || value === null) throw new CalendarError(path, 'interval');
  const given = value as Record<string, unknown>;
  const reason = text(given.reason);
  const source = text(given.source);
  const notes = {
    ...(reason === undefined ? {} : { reason }),
    ...(source === undefined ? {} : { source }),
    ...(typeof given.certain === 'boolean' ? { certain: given.certain } : {}),
  };
  const like = weekdays.find((w) => w === given.like);
  const kinds = [given.off === true, like !== undefined, Array.isArray(given.intervals)].filter(Boolean);
  if (kinds.length !== 1) throw new CalendarError(path, 'interval', 'off, like or intervals');
  if (given.off === true) return { off: true, ...notes };
  if (like !== undefined) return { like, ...notes };
  const input: DayInput = { intervals: given.intervals as Interval[], ...notes };
  entryHours(input, weekOf(), path);
  return input;
}

/** The list with one day more, or another in its place; throws `CalendarError` naming the entry. */
export function addDay(days: Days, date: IsoDate, input: DayInput): Days {
  return sorted({ ...days, [date]: dayFrom(date, input) });
}

/** The list without a day; the shipped entry of that date, where there is one, holds again. */
export function removeDay(days: Days, date: IsoDate): Days {
  const { [date]: _removed, ...rest } = days;
  return rest;
}

function sorted(days: Days): Days {
  return Object.fromEntries(Object.entries(days).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Checks a list of days of unknown origin entry by entry. */
export function checkDays(value: unknown): DayImport {
  const result: DayImport = { days: {}, errors: [] };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    result.errors.push(new CalendarError('days', 'interval', 'an object of dates'));
    return result;
  }
  const entries = Object.entries(value);
  if (entries.length > mostDays) {
    result.errors.push(new CalendarError('days', 'range', `at most ${mostDays}`));
    return result;
  }
  for (const [date, input] of entries) {
    try {
      result.days[date] = dayFrom(date, input);
    } catch (error) {
      if (!(error instanceof CalendarError)) throw error;
      result.errors.push(error);
    }
  }
  result.days = sorted(result.days);
  return result;
}

/** Days from JSON: `{ "2026-09-02": { "off": true } }`, or the same under the key `days` as in the shipped files. */
export function importJson(json: string): DayImport {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { days: {}, errors: [new CalendarError('json', 'interval', error instanceof Error ? error.message : '')] };
  }
  const days = typeof value === 'object' && value !== null && 'days' in value ? value.days : value;
  return checkDays(days);
}

/** What days off of a year rest on. `own`: how many of the entries given fall in it. */
export function noticeOf(year: number, config: CalendarInput = {}): { official: boolean; own: number } {
  const official = config.shipped === false || hasOfficialNotice(year);
  const own = Object.keys(config.days ?? {}).filter((date) => parseDate(date) !== null && date.startsWith(`${year}-`));
  return { official, own: own.length };
}
