import type { Instant, Interval, IsoDate, Weekday } from './time';

/** One date of a calendar: off, with the hours of a weekday (a make-up Saturday), or with hours of its own. */
export type DayInput = { reason?: string; source?: string; certain?: boolean } & (
  | { off: true }
  | { like: Weekday }
  | { intervals: Interval[] }
);

export interface CalendarInput {
  name?: string;
  /** Given: absent weekdays are off. Not given: 07:30–11:30 and 13:00–17:00, Monday to Friday. */
  week?: Partial<Record<Weekday, Interval[]>>;
  /** Laid over the shipped days, date by date. */
  days?: Record<IsoDate, DayInput>;
  /** Default true; false: no shipped days at all. */
  shipped?: boolean;
  /** What "1 ngày" in a text is worth; default: the longest day of the week given. */
  minutesPerDay?: number;
}

/** Working minutes are working milliseconds / 60,000, unrounded. Range 2000–2100, else `CalendarError`. */
export interface WorkCalendar {
  isWorking(at: Instant): boolean;
  /** Signed. */
  workMinutesBetween(from: Instant, to: Instant): number;
  addWorkMinutes(from: Instant, minutes: number): Instant;
  /** Signed; working days after `from`'s day up to and with `to`'s day. */
  workDaysBetween(from: Instant, to: Instant): number;
  /** The day of `from` is not counted; the result is the close of that working day. */
  addWorkDays(from: Instant, days: number): Instant;
  dayKind(date: IsoDate): {
    kind: 'working' | 'off';
    intervals: Interval[];
    reason?: string;
    source?: string;
    certain: boolean;
  };
}
