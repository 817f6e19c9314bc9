import type { Office } from '../calendar';
import { CalendarError } from '../calendar/error';
import type { DossierFacts } from '../model/deadline';
import type { Instant } from '../model/time';

export interface Pauses {
  /** In order, none overlapping. */
  closed: { from: Instant; to: Instant }[];
  /** Where the open one began, overlapping ones before it included. */
  since: Instant | null;
}

export const noPauses: Pauses = { closed: [], since: null };

function check(at: Instant, path: string): void {
  if (!Number.isFinite(at)) throw new CalendarError(path, 'number', String(at));
}

/** Merges overlapping and touching pauses. Throws `CalendarError` for one that ends before it begins. */
export function mergePauses(given: DossierFacts['pauses']): Pauses {
  if (!given || given.length === 0) return noPauses;
  const spans = given.map(({ from, to }, i) => {
    check(from, `pauses[${i}].from`);
    if (to !== undefined) check(to, `pauses[${i}].to`);
    if (to !== undefined && to < from) throw new CalendarError(`pauses[${i}]`, 'interval');
    return { from, to: to ?? Number.POSITIVE_INFINITY };
  });
  spans.sort((a, b) => a.from - b.from);
  const merged: { from: Instant; to: Instant }[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else merged.push(span);
  }
  const last = merged.at(-1);
  const open = last && last.to === Number.POSITIVE_INFINITY;
  return { closed: open ? merged.slice(0, -1) : merged, since: open ? last.from : null };
}

/**
 * A due instant put off by the working time that lay in pauses. Only what falls after `since` counts (the start of the
 * clock, or the day an extension was granted), and a pause that began after the due instant moves nothing.
 */
export function withPauses(due: Instant, pauses: Pauses['closed'], since: Instant, calendar: Office): Instant {
  let moved = due;
  for (const { from, to } of pauses) {
    const begin = Math.max(from, since);
    if (begin >= moved || begin >= to) continue;
    moved = calendar.addWorkMinutes(moved, calendar.workMinutesBetween(begin, to));
  }
  return moved;
}
