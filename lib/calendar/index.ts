/** Working time of an office: hours, days off, make-up days. Pure; the clock and the zone of the computer play no part. */
export type { CalendarInput, DayInput, WorkCalendar } from '../model/calendar';
export type { CivilTime, Instant, Interval, IsoDate, Unit, Weekday } from '../model/time';
export { createCalendar, createCalendars } from './create';
export { previewDayList, readDayList, withDayList } from './day-list';
export { addDay, checkDays, type DayImport, type Days, importJson, noticeOf, removeDay } from './edit';
export { isOffice, type Office, type OfficeCalendar } from './engine';
export { CalendarError, type CalendarErrorCode, isCalendarError } from './error';
export { usualWeek } from './hours';
export { importIcs } from './ics';
export { daysByLaw } from './law';
export { hungKings10of3, lunarNewYear } from './lunar';
export { hasOfficialNotice } from './shipped';
export { yearOf } from './year';
