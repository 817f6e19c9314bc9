/** Days from an iCalendar file (RFC 5545): whole-day events are days off, those named "làm bù" are worked. */
import type { DayInput } from '../model/calendar';
import { isoOf, parseDate } from './civil';
import type { DayImport } from './edit';
import { CalendarError } from './error';

interface Event {
  /** Place in the file, from 1. */
  number: number;
  values: Map<string, string>;
}

/** Lines that begin with a blank continue the one before (RFC 5545, 3.1). */
function unfold(ics: string): string[] {
  return ics.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
}

function eventsOf(ics: string): Event[] {
  const events: Event[] = [];
  let open: Event | null = null;
  for (const line of unfold(ics)) {
    const colon = line.search(/:(?=(?:[^"]*"[^"]*")*[^"]*$)/);
    if (colon < 0) continue;
    const name = (line.slice(0, colon).split(';')[0] ?? '').trim().toUpperCase();
    const value = line.slice(colon + 1).trim();
    if (name === 'BEGIN' && value.toUpperCase() === 'VEVENT') open = { number: events.length + 1, values: new Map() };
    else if (name === 'END' && value.toUpperCase() === 'VEVENT' && open) {
      events.push(open);
      open = null;
    } else if (open && !open.values.has(name)) open.values.set(name, value);
  }
  return events;
}

const plainText = (value: string): string =>
  value
    .replace(/\\n/gi, ' ')
    .replace(/\\([\\;,])/g, '$1')
    .trim();

/** `20260902` as a day number, or null. */
function dayOfValue(value: string | undefined): number | null {
  const m = value === undefined ? null : /^(\d{4})(\d\d)(\d\d)$/.exec(value);
  return m ? parseDate(`${m[1]}-${m[2]}-${m[3]}`) : null;
}

/** Whole phrases that name rest although "làm bù" or "ngày làm việc" stands in them. */
const rest = /không phải ngày làm việc|nghỉ làm bù|^nghỉ/i;
const madeUp = /làm bù|đi làm|ngày làm việc|lam bu|working day/i;

function entryOf(values: Map<string, string>): DayInput {
  const reason = plainText(values.get('SUMMARY') ?? '')
    .normalize('NFC')
    .slice(0, 300);
  const notes = reason === '' ? {} : { reason };
  return madeUp.test(reason) && !rest.test(reason) ? { like: 'mon', ...notes } : { off: true, ...notes };
}

/** The days of one event; throws `CalendarError` naming its place in the file and its start. */
function daysOf({ number, values }: Event): string[] {
  const start = values.get('DTSTART');
  const path = `event[${number}]${start === undefined ? '' : ` ${start}`}`;
  const first = dayOfValue(start);
  if (first === null) throw new CalendarError(path, 'date', 'DTSTART must be a whole day that exists');
  if (values.has('RRULE')) throw new CalendarError(path, 'interval', 'repeating events are not read');
  const length = /^P(\d{1,2})([DW])$/i.exec(values.get('DURATION') ?? 'P1D');
  if (!length) throw new CalendarError(path, 'interval', 'DURATION must be whole days or weeks');
  const days = Number(length[1]) * (/w/i.test(length[2] ?? '') ? 7 : 1);
  const end = values.has('DTEND') ? dayOfValue(values.get('DTEND')) : first + days;
  if (end === null || end < first) throw new CalendarError(path, 'date', 'DTEND');
  const last = Math.max(end, first + 1);
  if (last - first > 31) throw new CalendarError(path, 'range', 'longer than a month');
  const dates: string[] = [];
  for (let day = first; day < last; day++) dates.push(isoOf(day));
  const outside = dates.find((date) => date < '2000-01-01' || date > '2100-12-31');
  if (outside !== undefined) throw new CalendarError(path, 'range', outside);
  return dates;
}

/** Called off, or marked as leaving people free: no day off. */
function takesNoTime({ values }: Event): boolean {
  return values.get('STATUS')?.toUpperCase() === 'CANCELLED' || values.get('TRANSP')?.toUpperCase() === 'TRANSPARENT';
}

/** Days from an iCalendar text; each event that cannot be read gives an error naming its place and start. */
export function importIcs(ics: string): DayImport {
  const result: DayImport = { days: {}, errors: [] };
  if (!/^\s*\ufeff?BEGIN:VCALENDAR/i.test(ics)) {
    result.errors.push(new CalendarError('ics', 'interval', 'BEGIN:VCALENDAR'));
    return result;
  }
  const events = eventsOf(ics);
  if (events.length > 4000) result.errors.push(new CalendarError('ics', 'range', 'at most 4000 events'));
  for (const event of events.slice(0, 4000)) {
    if (takesNoTime(event)) continue;
    try {
      for (const date of daysOf(event)) result.days[date] = entryOf(event.values);
    } catch (error) {
      if (!(error instanceof CalendarError)) throw error;
      result.errors.push(error);
    }
  }
  return result;
}
