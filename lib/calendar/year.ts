/** A year of a calendar as it is shown: what each day is, and where that comes from. */
import type { DayInput, WorkCalendar } from '../model/calendar';
import type { DayMark, DayOrigin, Days, YearDay, YearView } from '../model/year-view';
import { dayOf, daysInMonth, isoOf, startOfDay, weekdayIndex, weekdayOf } from './civil';
import { isOffice } from './engine';

/** What of the list of days the user and the office's policy have set. */
export interface GivenDays {
  own: Days;
  policy: Days;
}

/** A year from 2000 to 2100 of a calendar made by `createCalendar`. */
export function yearOf(year: number, calendar: WorkCalendar, given: GivenDays): YearView {
  const months = Array.from({ length: 12 }, (_, at) =>
    Array.from({ length: daysInMonth(year, at + 1) }, (_, i) => yearDay(dayOf(year, at + 1, i + 1), calendar, given)),
  );
  const isOfficial = isOffice(calendar) && calendar.isOfficialAt(startOfDay(dayOf(year, 7, 1)));
  return { year, isOfficial, months };
}

function yearDay(day: number, calendar: WorkCalendar, { own, policy }: GivenDays): YearDay {
  const date = isoOf(day);
  const { intervals, certain } = calendar.dayKind(date);
  const entry = isOffice(calendar) ? calendar.entryOf(day) : undefined;
  const from: DayOrigin = entry === undefined ? 'week' : date in policy ? 'policy' : date in own ? 'own' : 'shipped';
  const common = { date, weekday: weekdayIndex(day), from, hours: intervals, certain };
  const mark = entry === undefined ? (intervals.length > 0 ? 'work' : 'rest') : markOf(entry, day);
  return entry === undefined ? { ...common, mark } : { ...common, mark, entry };
}

function markOf(entry: DayInput, day: number): DayMark {
  // Like itself: a working day of which something is said, or one that another list has off.
  if ('like' in entry) return entry.like === weekdayOf(day) ? 'work' : 'makeUp';
  return 'intervals' in entry && entry.intervals.length > 0 ? 'hours' : 'off';
}
