import type { DayInput, Instant, Office, WorkCalendar } from '../calendar';
import { dayOf, dayOfInstant, isoOf, minuteMs, parseClock, startOfDay, weekdayIndex } from '../calendar/civil';
import { isOffice } from '../calendar/engine';
import { CalendarError } from '../calendar/error';

type Day = ReturnType<WorkCalendar['dayKind']>;

/** Longest run of days off that is searched for a working day. */
const longestRest = 400;
/** Weeks asked for a weekday that no holiday changes, from one with few of them. */
const weeksAsked = 12;
const firstAsked = dayOf(2026, 6, 1);

const minuteOf = (clock: string | undefined): number => (clock === undefined ? 0 : (parseClock(clock) ?? 0));
const closeOfDay = (day: Day | undefined): number => minuteOf(day?.intervals.at(-1)?.[1]);

function totalOf({ intervals }: Day): number {
  let total = 0;
  for (const [open, close] of intervals) total += minuteOf(close) - minuteOf(open);
  return total;
}

/** The usual week of a calendar that tells days only: of each weekday the first date without a reason of its own. */
function usualWeek(calendar: WorkCalendar): Day[] {
  return Array.from({ length: 7 }, (_, weekday) => {
    const monday = firstAsked - weekdayIndex(firstAsked);
    const asked = Array.from({ length: weeksAsked }, (_, week) => isoOf(monday + weekday + week * 7));
    const days = asked.map((date) => calendar.dayKind(date));
    return days.find((day) => day.reason === undefined) ?? (days[0] as Day);
  });
}

/** What our calendars know, asked of any other by the six methods of the contract; slower, with the same answers. */
class ForeignOffice implements Office {
  readonly minutesPerDay: number;
  readonly #calendar: WorkCalendar;
  readonly #week: Day[];
  readonly #official = new Map<string, boolean>();

  constructor(calendar: WorkCalendar) {
    this.#calendar = calendar;
    this.#week = usualWeek(calendar);
    this.minutesPerDay = Math.max(...this.#week.map(totalOf)) || 480;
  }

  isWorking(at: Instant): boolean {
    return this.#calendar.isWorking(at);
  }

  workMinutesBetween(from: Instant, to: Instant): number {
    return this.#calendar.workMinutesBetween(from, to);
  }

  addWorkMinutes(from: Instant, minutes: number): Instant {
    return this.#calendar.addWorkMinutes(from, minutes);
  }

  workDaysBetween(from: Instant, to: Instant): number {
    return this.#calendar.workDaysBetween(from, to);
  }

  addWorkDays(from: Instant, days: number): Instant {
    return this.#calendar.addWorkDays(from, days);
  }

  dayKind(date: string): Day {
    return this.#calendar.dayKind(date);
  }

  isWorkDay(day: number): boolean {
    return this.dayKind(isoOf(day)).kind === 'working';
  }

  workDayFrom(day: number): number {
    for (let next = day; next < day + longestRest; next++) if (this.isWorkDay(next)) return next;
    throw new CalendarError('day', 'range');
  }

  lastWithin(from: Instant, minutes: number): Instant {
    const reached = this.addWorkMinutes(from, minutes);
    if (this.isWorking(reached)) return reached;
    const first = dayOfInstant(reached);
    for (let day = first; day < first + longestRest; day++) {
      for (const [open] of this.dayKind(isoOf(day)).intervals) {
        const at = startOfDay(day) + minuteOf(open) * minuteMs;
        if (at >= reached) return at;
      }
    }
    throw new CalendarError('minutes', 'range');
  }

  closeOf(day: number): Instant {
    const usual = closeOfDay(this.#week[weekdayIndex(day)]) || Math.max(...this.#week.map(closeOfDay));
    return startOfDay(day) + (closeOfDay(this.dayKind(isoOf(day))) || usual) * minuteMs;
  }

  morningClose(day: number): Instant {
    const morning = this.dayKind(isoOf(day)).intervals.filter(([open]) => minuteOf(open) < 720);
    return startOfDay(day) + Math.min(minuteOf(morning.at(-1)?.[1]) || 690, 720) * minuteMs;
  }

  /** A year with a day off that is uncertain has no official calendar; a day that may yet become one is no such day. */
  isOfficialAt(at: Instant): boolean {
    const year = isoOf(dayOfInstant(at - 1)).slice(0, 4);
    let official = this.#official.get(year);
    if (official === undefined) {
      official = year >= '2000' && year <= '2100' && this.#allCertain(Number(year));
      this.#official.set(year, official);
    }
    return official;
  }

  #allCertain(year: number): boolean {
    for (let day = dayOf(year, 1, 1); day < dayOf(year + 1, 1, 1); day++) {
      const { kind, certain } = this.dayKind(isoOf(day));
      if (kind === 'off' && !certain) return false;
    }
    return true;
  }

  entryOf(day: number): DayInput | undefined {
    const { kind, reason, source, certain } = this.dayKind(isoOf(day));
    if (reason === undefined && source === undefined) return undefined;
    const notes = {
      ...(reason === undefined ? {} : { reason }),
      ...(source === undefined ? {} : { source }),
      certain,
    };
    return kind === 'off' ? { off: true, ...notes } : { like: 'mon', ...notes };
  }
}

const foreign = new WeakMap<WorkCalendar, Office>();

/** The calendar with what texts and explanations need besides the contract. */
export function officeOf(calendar: WorkCalendar): Office {
  if (isOffice(calendar)) return calendar;
  let office = foreign.get(calendar);
  if (!office) {
    office = new ForeignOffice(calendar);
    foreign.set(calendar, office);
  }
  return office;
}
