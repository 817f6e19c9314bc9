import { OfficeCalendar, type WorkCalendar } from '../calendar';

/** The calendar with what texts and explanations need besides the contract; `createCalendar` makes no other. */
export function officeOf(calendar: WorkCalendar): OfficeCalendar {
  if (calendar instanceof OfficeCalendar) return calendar;
  throw new TypeError('calendar: not made by createCalendar');
}
