import type { DayInput } from './calendar';
import type { Interval, IsoDate, Weekday } from './time';

/** In the order of a week here. */
export const weekdayNames: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Years a calendar has. */
export const firstYear = 2000;
export const lastYear = 2100;

export type Days = Readonly<Record<IsoDate, DayInput>>;

/** Worked or off as the week says; off, worked like another weekday, or with hours of its own by a list of days. */
export type DayMark = 'work' | 'rest' | 'off' | 'makeUp' | 'hours';

/** Where it comes from: the week, the shipped days, the user, the office's policy. */
export type DayOrigin = 'week' | 'shipped' | 'own' | 'policy';

export interface YearDay {
  date: IsoDate;
  /** 0 Monday … 6 Sunday. */
  weekday: number;
  mark: DayMark;
  from: DayOrigin;
  hours: Interval[];
  /** False: which day it will be is decided each year, and was not yet. */
  certain: boolean;
  /** As it is listed; absent where the week says it. */
  entry?: DayInput;
}

/** A year of a calendar, to look at. */
export interface YearView {
  year: number;
  /** Its days off are by a notice of the government, or settled by the office. */
  isOfficial: boolean;
  /** January first, each with its days in order. */
  months: YearDay[][];
}
