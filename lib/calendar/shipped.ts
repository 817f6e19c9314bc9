/** The shipped day data: official years as JSON, other years from the law. */
import type { DayInput } from '../model/calendar';
import type { IsoDate } from '../model/time';
import { dayOf, parseDate, partsOf } from './civil';
import year2023 from './days/2023.json';
import year2024 from './days/2024.json';
import year2025 from './days/2025.json';
import year2026 from './days/2026.json';
import year2027 from './days/2027.json';
import { daysByLaw } from './law';

interface ShippedYear {
  year: number;
  /** The government's notice for the whole year has been read into the file. */
  official: boolean;
  days: Record<IsoDate, DayInput>;
}

const years = [year2023, year2024, year2025, year2026, year2027] as unknown as ShippedYear[];

/** True for a year whose official notice of days off is in the shipped data. */
export function hasOfficialNotice(year: number): boolean {
  return years.some((y) => y.year === year && y.official);
}

/** Day numbers from the first official year to the end of the last; the years between are official too. */
export function officialSpan(): [first: number, past: number] {
  const official = years.filter((y) => y.official).map((y) => y.year);
  return [dayOf(Math.min(...official), 1, 1), dayOf(Math.max(...official) + 1, 1, 1)];
}

let all: Map<number, DayInput> | undefined;

/** Every shipped day 2000–2100 by day number; made once, at the first calendar. */
export function shippedDays(): ReadonlyMap<number, DayInput> {
  if (all) return all;
  const days = new Map<number, DayInput>();
  for (let year = 2000; year <= 2100; year++) {
    const file = years.find((y) => y.year === year);
    if (!file) for (const [day, input] of daysByLaw(year)) days.set(day, input);
    else
      for (const [date, input] of Object.entries(file.days)) {
        const day = parseDate(date);
        if (day !== null) days.set(day, input);
      }
  }
  all = days;
  return days;
}

/**
 * Years whose calendar the office itself has settled: it entered days of theirs as certain, and no day of theirs is
 * uncertain any more.
 */
export function settledYears(
  given: Record<IsoDate, DayInput>,
  entries: ReadonlyMap<number, DayInput>,
): ReadonlySet<number> {
  const years = new Set<number>();
  for (const [date, { certain }] of Object.entries(given)) if (certain === true) years.add(Number(date.slice(0, 4)));
  if (years.size === 0) return years;
  for (const [day, { certain }] of entries) if (certain === false) years.delete(partsOf(day).year);
  return years;
}
