/**
 * Working time by prefix sums: one typed array of working minutes before each day of 2000–2100, one of working days,
 * and the list of working days themselves. Every question is a lookup or a short search; nothing walks day by day.
 */
import type { CalendarInput, DayInput, WorkCalendar } from '../model/calendar';
import type { Instant, IsoDate } from '../model/time';
import { dayMs, dayOf, dayOfInstant, isoOf, minuteMs, parseDate, startOfDay, weekdayIndex } from './civil';
import { CalendarError } from './error';
import { entryDay, entryHours, type Hours, weekOf } from './hours';
import { hasOfficialNotice, officialSpan, settledYears, shippedDays } from './shipped';

const firstDay = dayOf(2000, 1, 1);
const dayCount = dayOf(2101, 1, 1) - firstDay;
const firstMs = startOfDay(firstDay);
const pastMs = startOfDay(firstDay + dayCount);
const [firstOfficial, pastOfficial] = officialSpan();

function check(at: Instant, path: string): void {
  if (at >= firstMs && at < pastMs) return;
  throw new CalendarError(path, Number.isFinite(at) ? 'range' : 'number', String(at));
}

/** On every calendar of ours, so that one made by another bundle's copy of this file is known too. */
const officeBrand = Symbol.for('dung-han.calendar');

/** What texts and explanations need of a calendar besides the contract. */
export type Office = WorkCalendar &
  Pick<
    OfficeCalendar,
    | 'minutesPerDay'
    | 'lastWithin'
    | 'isWorkDay'
    | 'workDayFrom'
    | 'closeOf'
    | 'morningClose'
    | 'isOfficialAt'
    | 'entryOf'
  >;

/** Whether a calendar was made by `createCalendar`, of this bundle or of another. */
export function isOffice(calendar: WorkCalendar): calendar is Office {
  return officeBrand in calendar;
}

/** What `createCalendar` makes: a `WorkCalendar` with what texts and explanations need besides. */
export class OfficeCalendar implements WorkCalendar {
  readonly [officeBrand] = true;
  readonly name: string;
  /** What "1 ngày" in a text is worth. */
  readonly minutesPerDay: number;
  /** Whether the shipped days are part of it. */
  readonly shipped: boolean;
  readonly #week: Hours[];
  readonly #usualClose: number;
  /** Distinct days, and for each date which of them it is. */
  readonly #shapes: Hours[] = [];
  readonly #shapeOf = new Uint16Array(dayCount);
  readonly #minutes = new Int32Array(dayCount + 1);
  readonly #workDays = new Int32Array(dayCount + 1);
  readonly #nthWorkDay: Int32Array;
  readonly #entries: Map<number, DayInput>;
  /** Years the office itself has settled. */
  readonly #settled: ReadonlySet<number>;

  constructor(config: CalendarInput) {
    this.name = config.name ?? '';
    this.shipped = config.shipped ?? true;
    this.#week = weekOf(config.week);
    this.#usualClose = Math.max(...this.#week.map((h) => h.closes.at(-1) ?? 0));
    const longest = Math.max(...this.#week.map((h) => h.total));
    this.minutesPerDay = config.minutesPerDay ?? longest;
    if (!(this.minutesPerDay > 0 && this.minutesPerDay <= 1440)) throw new CalendarError('minutesPerDay', 'number');
    this.#entries = new Map(this.shipped ? shippedDays() : []);
    for (const [date, input] of Object.entries(config.days ?? {})) {
      this.#entries.set(entryDay(date, `days.${date}`), input);
    }
    this.#lay();
    this.#nthWorkDay = this.#sum();
    this.#settled = settledYears(config.days ?? {}, this.#entries);
  }

  /** Which hours each date has: the week, then the day list over it. */
  #lay(): void {
    const index = new Map<Hours, number>();
    const shape = (hours: Hours): number => {
      const known = index.get(hours);
      if (known !== undefined) return known;
      index.set(hours, this.#shapes.length);
      return this.#shapes.push(hours) - 1;
    };
    const week = this.#week.map(shape);
    let weekday = weekdayIndex(firstDay);
    for (let i = 0; i < dayCount; i++) {
      this.#shapeOf[i] = week[weekday] ?? 0;
      weekday = weekday === 6 ? 0 : weekday + 1;
    }
    for (const [day, input] of this.#entries) {
      this.#shapeOf[day - firstDay] = shape(entryHours(input, this.#week, `days.${isoOf(day)}`));
    }
  }

  #sum(): Int32Array {
    const totals = this.#shapes.map((h) => h.total);
    const list = new Int32Array(dayCount);
    let minutes = 0;
    let count = 0;
    for (let i = 0; i < dayCount; i++) {
      const total = totals[this.#shapeOf[i] ?? 0] ?? 0;
      minutes += total;
      if (total > 0) list[count++] = i;
      this.#minutes[i + 1] = minutes;
      this.#workDays[i + 1] = count;
    }
    return list.subarray(0, count);
  }

  #hours(index: number): Hours {
    return this.#shapes[this.#shapeOf[index] ?? 0] as Hours;
  }

  /** Working milliseconds from the first day to an instant. */
  #worked(at: Instant): number {
    const local = at - firstMs;
    const index = Math.floor(local / dayMs);
    const inDay = local - index * dayMs;
    const { opens, closes } = this.#hours(index);
    let sum = (this.#minutes[index] as number) * minuteMs;
    for (let k = 0; k < opens.length; k++) {
      const open = (opens[k] as number) * minuteMs;
      if (inDay <= open) break;
      const close = (closes[k] as number) * minuteMs;
      sum += (inDay < close ? inDay : close) - open;
    }
    return sum;
  }

  isWorking(at: Instant): boolean {
    check(at, 'at');
    const index = Math.floor((at - firstMs) / dayMs);
    const minute = (at - firstMs - index * dayMs) / minuteMs;
    const { opens, closes } = this.#hours(index);
    return opens.some((open, k) => open <= minute && minute < (closes[k] as number));
  }

  workMinutesBetween(from: Instant, to: Instant): number {
    check(from, 'from');
    check(to, 'to');
    return (this.#worked(to) - this.#worked(from)) / minuteMs;
  }

  addWorkMinutes(from: Instant, minutes: number): Instant {
    check(from, 'from');
    const span = Math.round(minutes * minuteMs);
    if (!Number.isFinite(span)) throw new CalendarError('minutes', 'number', String(minutes));
    if (span === 0) return from;
    const target = this.#worked(from) + span;
    if (target < 0 || target > (this.#minutes[dayCount] as number) * minuteMs)
      throw new CalendarError('minutes', 'range');
    const day = Math.floor((from - firstMs) / dayMs);
    if (span > 0) return this.#at(this.#search(target, day), target, true);
    return this.#at(this.#search(target + 1, this.#dayBack(target, day)), target, false);
  }

  /** The last instant up to which no more than `minutes` (0 or more) have been worked since `from`. */
  lastWithin(from: Instant, minutes: number): Instant {
    check(from, 'from');
    const target = this.#worked(from) + Math.round(minutes * minuteMs);
    if (!(target >= 0 && target < (this.#minutes[dayCount] as number) * minuteMs))
      throw new CalendarError('minutes', 'range');
    return this.#at(this.#search(target + 1, Math.floor((from - firstMs) / dayMs)), target, false);
  }

  /** The first day, from `day` on, by the end of which this much has been worked: doubling steps, then halving. */
  #search(target: number, day: number): number {
    const minutes = this.#minutes;
    const enough = (index: number): boolean => (minutes[index + 1] as number) * minuteMs >= target;
    if (enough(day)) return day;
    let step = 1;
    while (day + step < dayCount && !enough(day + step)) step *= 2;
    let low = day + (step >> 1) + 1;
    let high = Math.min(day + step, dayCount - 1);
    while (low < high) {
      const mid = (low + high) >> 1;
      if (enough(mid)) high = mid;
      else low = mid + 1;
    }
    return low;
  }

  /** A day not after `day`, before which less than `target` or exactly that has been worked. */
  #dayBack(target: number, day: number): number {
    let step = 1;
    while (day - step > 0 && (this.#minutes[day - step] as number) * minuteMs > target) step *= 2;
    return Math.max(day - step, 0);
  }

  /** The instant of a day at which `target` has been worked: the first such, or the last before work goes on. */
  #at(index: number, target: number, first: boolean): Instant {
    let rest = target - (this.#minutes[index] as number) * minuteMs;
    const { opens, closes } = this.#hours(index);
    for (let k = 0; k < opens.length; k++) {
      const open = (opens[k] as number) * minuteMs;
      const length = (closes[k] as number) * minuteMs - open;
      if (first ? rest <= length : rest < length) return firstMs + index * dayMs + open + rest;
      rest -= length;
    }
    throw new CalendarError('minutes', 'range');
  }

  workDaysBetween(from: Instant, to: Instant): number {
    check(from, 'from');
    check(to, 'to');
    const a = dayOfInstant(from) - firstDay;
    const b = dayOfInstant(to) - firstDay;
    return (this.#workDays[b + 1] as number) - (this.#workDays[a + 1] as number);
  }

  addWorkDays(from: Instant, days: number): Instant {
    check(from, 'from');
    if (!Number.isInteger(days)) throw new CalendarError('days', 'number', String(days));
    const day = dayOfInstant(from) - firstDay;
    const before = this.#workDays[days > 0 ? day + 1 : day] as number;
    const index = this.#nthWorkDay[days > 0 ? before + days - 1 : before + days];
    if (index === undefined) throw new CalendarError('days', 'range', String(days));
    return firstMs + index * dayMs + (this.#hours(index).closes.at(-1) as number) * minuteMs;
  }

  dayKind(date: IsoDate): ReturnType<WorkCalendar['dayKind']> {
    const day = parseDate(date);
    if (day === null) throw new CalendarError('date', 'date', date);
    check(startOfDay(day), 'date');
    const { total, intervals } = this.#hours(day - firstDay);
    const entry = this.#entries.get(day);
    return {
      kind: total > 0 ? 'working' : 'off',
      intervals: intervals.map(([open, close]) => [open, close]),
      ...(entry?.reason === undefined ? {} : { reason: entry.reason }),
      ...(entry?.source === undefined ? {} : { source: entry.source }),
      certain: entry?.certain ?? true,
    };
  }

  /** Whether any hour of the day is worked. Day number, 2000–2100. */
  isWorkDay(day: number): boolean {
    check(startOfDay(day), 'day');
    return this.#hours(day - firstDay).total > 0;
  }

  /** The first working day on or after the day. Day number, 2000–2100. */
  workDayFrom(day: number): number {
    check(startOfDay(day), 'day');
    const index = this.#nthWorkDay[this.#workDays[day - firstDay] as number];
    if (index === undefined) throw new CalendarError('day', 'range');
    return index + firstDay;
  }

  /** The close of a day; of a day off the usual close of that weekday, or of the week when the weekday has none. */
  closeOf(day: number): Instant {
    check(startOfDay(day), 'day');
    const close = this.#hours(day - firstDay).closes.at(-1) ?? this.#week[weekdayIndex(day)]?.closes.at(-1);
    return startOfDay(day) + (close ?? this.#usualClose) * minuteMs;
  }

  /** Where the morning ends: the close of the last stretch that opens before noon, when that is before 13:00. */
  morningClose(day: number): Instant {
    check(startOfDay(day), 'day');
    const { opens, closes } = this.#hours(day - firstDay);
    let close = 690;
    for (let k = 0; k < opens.length; k++) if ((opens[k] as number) < 720) close = closes[k] as number;
    return startOfDay(day) + Math.min(close, 720) * minuteMs;
  }

  /** False when the calendar rests on shipped days of a year that neither a notice nor the office has settled. */
  isOfficial(year: number): boolean {
    return !this.shipped || hasOfficialNotice(year) || this.#settled.has(year);
  }

  /** `isOfficial` of the year an instant falls in; 24:00 of a day belongs to that day. Outside 2000–2100: false. */
  isOfficialAt(at: Instant): boolean {
    const day = dayOfInstant(at - 1);
    if (!this.shipped || (day >= firstOfficial && day < pastOfficial)) return true;
    return this.#settled.size > 0 && this.#settled.has(Number(isoOf(day).slice(0, 4)));
  }

  /** The entry of the day list on a day, with `like` and hours as given. */
  entryOf(day: number): DayInput | undefined {
    return this.#entries.get(day);
  }
}
