/** From a reading, a limit or a civil time to one due instant (Bộ luật Dân sự 2015, Điều 147–148). */
import type { Office } from '../calendar';
import {
  addMonths,
  dayOf,
  dayOfInstant,
  minuteMs,
  parseCivil,
  parseClock,
  parseDate,
  startOfDay,
} from '../calendar/civil';
import { CalendarError, isCalendarError } from '../calendar/error';
import type { DeadlineRules, DossierFacts, DueReading } from '../model/deadline';
import type { CivilTime, Instant, Unit } from '../model/time';

/** Remarks as bits while a deadline is being worked out. */
export const remark = { onDayOff: 1, movedFromDayOff: 2, afterCutOff: 4, uncertainYear: 8, strictBefore: 16 } as const;

export interface Resolved {
  due: Instant | null;
  precision: 'day' | 'minute' | null;
  /** Where the clock began, where the reading has a beginning. */
  start: Instant | null;
  remarks: number;
}

export const unresolved: Resolved = { due: null, precision: null, start: null, remarks: 0 };

/** A receipt at or after the cut-off hour, as it was. */
export interface LateReceipt {
  at: Instant;
  cutOff: string;
}

/** What every reading of one dossier is resolved against. */
export interface Ground {
  calendar: Office;
  rules: DeadlineRules;
  observedAt: Instant;
  /** Receipt: its day after the cut-off rule, and the instant the clock begins. Null: unknown. */
  received: { day: number; at: Instant; late: LateReceipt | null } | null;
  issuedDay: number | null;
}

const firstDay = dayOf(2000, 1, 1);
const lastDay = dayOf(2100, 12, 31);

/**
 * Receipt as the count sees it: at or after the cut-off hour it belongs to the next working day. A day
 * that no calendar has (portals store 01/01/1900 for "none") is no receipt.
 */
export function receivedAt(time: CivilTime, rules: DeadlineRules, calendar: Office): Ground['received'] {
  const civil = parseCivil(time);
  if (!civil) throw new CalendarError('ngayDen', 'date', time);
  if (civil.day < firstDay || civil.day > lastDay) return null;
  const cutOff = rules.cutOff === undefined ? null : parseClock(rules.cutOff);
  if (civil.minute !== null && cutOff !== null && civil.minute >= cutOff) {
    const day = calendar.workDayFrom(civil.day + 1);
    const late = { at: startOfDay(civil.day) + civil.minute * minuteMs, cutOff: rules.cutOff ?? '' };
    return { day, at: startOfDay(day), late };
  }
  return { day: civil.day, at: startOfDay(civil.day) + (civil.minute ?? 0) * minuteMs, late: null };
}

export function groundOf(facts: DossierFacts, rules: DeadlineRules, calendar: Office): Ground {
  const received = facts.ngayDen === undefined ? null : receivedAt(facts.ngayDen, rules, calendar);
  const issuedDay = facts.ngayVb === undefined ? null : parseDate(facts.ngayVb);
  if (facts.ngayVb !== undefined && issuedDay === null) throw new CalendarError('ngayVb', 'date', facts.ngayVb);
  return { calendar, rules, observedAt: facts.observedAt, received, issuedDay };
}

/** The end of a day by the setting: close of working hours, or 24:00. */
export function endOfDay(day: number, ground: Ground): Instant {
  return ground.rules.dayEnd === 'close' ? ground.calendar.closeOf(day) : startOfDay(day + 1);
}

/** A date that someone wrote: due at its end, not moved, remarked when it is a day off (Điều 148 moves periods only). */
export function onDate(day: number, start: Instant | null, remarks: number, ground: Ground): Resolved {
  const off = ground.calendar.isWorkDay(day) ? 0 : remark.onDayOff;
  return { due: endOfDay(day, ground), precision: 'day', start, remarks: remarks | off };
}

/** A civil time entered by hand or by an extension; throws `CalendarError` naming `path`. */
export function atCivil(time: CivilTime, path: string, ground: Ground): Resolved {
  const civil = parseCivil(time);
  if (!civil) throw new CalendarError(path, 'date', time);
  if (civil.day < firstDay || civil.day > lastDay) throw new CalendarError(path, 'range', time);
  const start = ground.received?.at ?? null;
  if (civil.minute === null) return onDate(civil.day, start, 0, ground);
  const due = startOfDay(civil.day) + civil.minute * minuteMs;
  return { due, precision: 'minute', start, remarks: 0 };
}

/** The last day of a calendar period before it is moved: the day it runs from is not counted. */
export function periodEnd(day: number, amount: number, unit: Unit): number {
  if (unit === 'month' || unit === 'year') return addMonths(day, unit === 'year' ? amount * 12 : amount);
  return day + (unit === 'week' ? amount * 7 : amount);
}

/**
 * A period: the day it runs from is not counted, and an end on a day off moves to the next working day. Working hours
 * run from the moment itself. `at` is the moment, `day` its day.
 */
export function afterLimit(amount: number, unit: Unit, day: number, at: Instant, ground: Ground): Resolved {
  const { calendar } = ground;
  if (unit === 'workMinute')
    return { due: calendar.addWorkMinutes(at, amount), precision: 'minute', start: at, remarks: 0 };
  if (unit === 'workDay') {
    const close = calendar.addWorkDays(startOfDay(day), amount);
    const due = ground.rules.dayEnd === 'close' ? close : startOfDay(dayOfInstant(close - 1) + 1);
    const remarks = amount === 0 && !calendar.isWorkDay(day) ? remark.movedFromDayOff : 0;
    return { due, precision: 'day', start: at, remarks };
  }
  const end = periodEnd(day, amount, unit);
  const moved = calendar.workDayFrom(end);
  const remarks = moved === end ? 0 : remark.movedFromDayOff;
  return { due: endOfDay(moved, ground), precision: 'day', start: at, remarks };
}

function fromDate(reading: DueReading & { kind: 'date' }, remarks: number, ground: Ground): Resolved {
  const day = parseDate(reading.date);
  if (day === null) return unresolved;
  const start = ground.received?.at ?? null;
  if (reading.inclusive) return onDate(day, start, remarks, ground);
  const last = ground.rules.before === 'literal' ? day - 1 : day;
  return onDate(last, start, remarks | remark.strictBefore, ground);
}

function fromLimit(reading: DueReading & { kind: 'limit' }, remarks: number, ground: Ground): Resolved {
  const { received } = ground;
  if (reading.from === 'ngayDen') {
    if (!received) return unresolved;
    const result = afterLimit(reading.amount, reading.unit, received.day, received.at, ground);
    result.remarks |= remarks | (received.late ? remark.afterCutOff : 0);
    return result;
  }
  const day = reading.from === 'ngayVb' ? ground.issuedDay : parseDate(reading.from);
  if (day === null) return unresolved;
  const result = afterLimit(reading.amount, reading.unit, day, startOfDay(day), ground);
  result.remarks |= remarks;
  return result;
}

/** Time left or overdue that the host shows, counted from when it was on screen. */
function fromLeft(reading: DueReading & { kind: 'left' }, ground: Ground): Resolved {
  const { calendar, observedAt } = ground;
  if (reading.unit === 'workMinute') {
    return {
      due: calendar.addWorkMinutes(observedAt, reading.amount),
      precision: 'minute',
      start: observedAt,
      remarks: 0,
    };
  }
  if (reading.unit === 'workDay') {
    const day = dayOfInstant(calendar.addWorkDays(observedAt, reading.amount) - 1);
    return { due: endOfDay(day, ground), precision: 'day', start: observedAt, remarks: 0 };
  }
  return onDate(dayOfInstant(observedAt) + reading.amount, observedAt, 0, ground);
}

/** "trong buổi sáng" names a half day, not a minute: it ends when that half day's hours do. */
function fromInstant(reading: DueReading & { kind: 'instant' }, remarks: number, ground: Ground): Resolved {
  const start = ground.received?.at ?? null;
  const strict = reading.inclusive ? 0 : remark.strictBefore;
  const due = reading.doubt === 'unitGuessed' ? ground.calendar.morningClose(dayOfInstant(reading.at)) : reading.at;
  return { due, precision: 'minute', start, remarks: remarks | strict };
}

/** The due instant of a reading, or none where it has no anchor or leaves the range of calendars. */
export function resolve(reading: DueReading, ground: Ground): Resolved {
  const remarks = reading.doubt === 'noYear' || reading.doubt === 'shortYear' ? remark.uncertainYear : 0;
  try {
    if (reading.kind === 'date') return fromDate(reading, remarks, ground);
    if (reading.kind === 'instant') return fromInstant(reading, remarks, ground);
    if (reading.kind === 'limit') return fromLimit(reading, remarks, ground);
    if (reading.kind === 'left') return fromLeft(reading, ground);
  } catch (error) {
    if (!(isCalendarError(error) && error.code === 'range')) throw error;
  }
  return unresolved;
}
