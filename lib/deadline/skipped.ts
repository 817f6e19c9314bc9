import type { Office } from '../calendar';

/** Days off in a row that have one name. Day numbers; `days` counts those off, weekends of other names left out. */
export interface Stretch {
  name: string;
  first: number;
  last: number;
  days: number;
  certain: boolean;
  source: string | undefined;
}

export interface Skipped {
  stretches: Stretch[];
  /** Days of weekly rest without another name. */
  restDays: number;
  /** Make-up days worked in between. */
  madeUp: { day: number; name: string; certain: boolean }[];
}

/** What lies between two days (the first not counted, the last counted) that a count of working days passes over. */
export function skippedBetween(first: number, last: number, calendar: Office): Skipped {
  const skipped: Skipped = { stretches: [], restDays: 0, madeUp: [] };
  for (let day = first + 1; day <= last; day++) {
    const entry = calendar.entryOf(day);
    const name = entry?.reason ?? '';
    const certain = entry?.certain ?? true;
    if (calendar.isWorkDay(day)) {
      if (entry && 'like' in entry && name !== '') skipped.madeUp.push({ day, name, certain });
      continue;
    }
    if (name === '') {
      skipped.restDays++;
      continue;
    }
    const open = skipped.stretches.at(-1);
    if (open && open.name === name && open.source === entry?.source && day - open.last <= 3) {
      open.last = day;
      open.days++;
      open.certain &&= certain;
    } else skipped.stretches.push({ name, first: day, last: day, days: 1, certain, source: entry?.source });
  }
  return skipped;
}
