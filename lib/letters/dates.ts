import type { WorkCalendar } from '../model/calendar';
import type { CivilTime, Instant, IsoDate } from '../model/time';

const zone = 7 * 3_600_000;

/** Civil day of Việt Nam that an instant falls on. */
export function dayOf(at: Instant): IsoDate {
  return new Date(at + zone).toISOString().slice(0, 10);
}

/** Whether a text is a civil time of a date that exists, 2000–2100. */
export function isCivilTime(text: string): boolean {
  if (!/^2[01]\d\d-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/.test(text)) return false;
  const day = text.slice(0, 10);
  const at = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === day && day <= '2100-12-31';
}

/** The next working day after the day of `now`: the earliest that a letter of today can ask for anything. */
export function nextWorkDay(now: Instant, calendar: WorkCalendar): IsoDate {
  return dayOf(calendar.addWorkDays(now, 1) - 1);
}

/** A new deadline so many working days from now, at least one. */
export function newDueIn(workDays: number, now: Instant, calendar: WorkCalendar): IsoDate {
  return dayOf(calendar.addWorkDays(now, Math.max(1, workDays)) - 1);
}

/** "05/9/2026", "05/02/2026": days below 10 and months 1 and 2 with a 0 (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export function writtenDay(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

/** "ngày 05/12/2026", or "10 giờ 00 phút ngày 05/12/2026". */
export function spokenCivil(time: CivilTime): string {
  const [date = '', clock] = time.split('T');
  const day = `ngày ${writtenDay(date)}`;
  return clock === undefined ? day : `${clock.replace(':', ' giờ ')} phút ${day}`;
}

/** A deadline as civil time: its day, with the hour where it has one. Midnight ends the day before. */
export function civilOfDue(due: Instant, precision: 'day' | 'minute' | null): CivilTime {
  const civil = new Date(due + zone).toISOString();
  if (precision === 'minute' && civil.slice(11, 16) !== '00:00') return civil.slice(0, 16);
  return dayOf(due - 1);
}

/**
 * Working days after the day of the deadline up to and with the day of `at`: what a person counts in a calendar (Bộ luật
 * Dân sự 2015, Điều 147: the first day is not counted). 0 where `at` is not later, or no working day lies between.
 *
 * A badge counts working time that has passed and shows whole days of it, so while a working day goes on it shows one
 * less: on Friday at 9:00, of what was due on the Friday before, "quá 4 ngày" beside "05 ngày làm việc"; from the close
 * of that day on both say 5. A letter bears a day and no hour: what it counts must not hang on the hour of its drafting.
 */
export function workDaysLate(due: Instant, at: Instant, calendar: WorkCalendar): number {
  return at <= due ? 0 : Math.max(0, calendar.workDaysBetween(due - 1, at));
}
