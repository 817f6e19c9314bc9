import { dayOfInstant, isoOf, weekdayIndex } from '../../lib/calendar/civil';
import type { DayRange } from '../../lib/model/dossier-view';
import type { Instant, IsoDate } from '../../lib/model/time';

/** From Monday to today. */
export function thisWeek(now: Instant): DayRange {
  const today = dayOfInstant(now);
  return { from: isoOf(today - weekdayIndex(today)), to: isoOf(today) };
}

export function today(now: Instant): IsoDate {
  return isoOf(dayOfInstant(now));
}
