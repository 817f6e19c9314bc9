import { dayOfInstant, isoOf, minuteMs, startOfDay, weekdayIndex } from '../calendar/civil';
import type { WorkCalendar } from '../model/calendar';
import type { SnoozeChoice } from '../model/dossier-view';
import type { Instant } from '../model/time';

/** Working minutes of the shortest choice. */
const twoHours = 120;
/** Longest stretch of days off that is looked over. */
const mostDays = 60;

/**
 * When a dossier may be looked at again: after two working hours, when the next working day opens, when work opens next
 * week. Each later than `now` and within working time or at its opening; those that fall together are given once.
 */
export function snoozeChoices(calendar: WorkCalendar, now: Instant): SnoozeChoice[] {
  const today = dayOfInstant(now);
  const monday = today + 7 - weekdayIndex(today);
  const choices: SnoozeChoice[] = [
    { kind: 'hours', until: calendar.addWorkMinutes(now, twoHours) },
    ...openingFrom(calendar, today + 1).map((until): SnoozeChoice => ({ kind: 'morning', until })),
    ...openingFrom(calendar, monday).map((until): SnoozeChoice => ({ kind: 'monday', until })),
  ];
  return choices.filter(({ until }, i) => until > now && choices.findIndex((one) => one.until === until) === i);
}

/** When work opens on the first working day from this one on; none where there is none for long. */
function openingFrom(calendar: WorkCalendar, first: number): Instant[] {
  for (let day = first; day < first + mostDays; day++) {
    const [opening] = calendar.dayKind(isoOf(day)).intervals;
    if (opening !== undefined) return [startOfDay(day) + minutesOf(opening[0]) * minuteMs];
  }
  return [];
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
