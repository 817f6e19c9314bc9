import type { CalendarInput } from '../model/calendar';
import { OfficeCalendar } from './engine';
import { CalendarError } from './error';

/**
 * A calendar of working time, 2000–2100. Throws `CalendarError` for an empty week, intervals that end before they start
 * or overlap, dates that do not exist, and numbers that are none.
 */
export function createCalendar(config: CalendarInput = {}): OfficeCalendar {
  if (typeof config !== 'object' || config === null) throw new CalendarError('calendar', 'interval', 'an object');
  return new OfficeCalendar(config);
}

/** Several named calendars side by side, one per site or unit; an error's path begins with the name. */
export function createCalendars<K extends string>(configs: Record<K, CalendarInput>): Record<K, OfficeCalendar> {
  const calendars = {} as Record<K, OfficeCalendar>;
  for (const name of Object.keys(configs) as K[]) {
    try {
      calendars[name] = createCalendar({ name, ...configs[name] });
    } catch (error) {
      if (error instanceof CalendarError) throw new CalendarError(`${name}.${error.path}`, error.code);
      throw error;
    }
  }
  return calendars;
}
