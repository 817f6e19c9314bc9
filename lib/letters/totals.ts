import type { LetterItem } from '../model/letter-item';
import type { Instant } from '../model/time';
import { dayOf } from './dates';

/** Where a report counts a dossier: each dossier stands in exactly one of these, so that the sums add up. */
export const reportClasses = [
  'doneEarly',
  'doneOnTime',
  'doneLate',
  /** Done, but pages tell no day of it, or no deadline: neither in time nor late is said of it. */
  'doneUnknown',
  'ahead',
  'soon',
  'overdue',
  'noDeadline',
  'paused',
] as const;
export type ReportClass = (typeof reportClasses)[number];

/** Done on the day of its deadline is đúng hạn, on a day before it trước hạn. "Sắp đến hạn" is what lib/standing says. */
export function classOf({ state, due, doneAt, isSoon }: LetterItem, now: Instant): ReportClass {
  if (state === 'paused') return 'paused';
  if (state === 'closed' || doneAt !== null) {
    if (doneAt === null || due === null) return 'doneUnknown';
    const at = Math.min(doneAt, now);
    if (at > due) return 'doneLate';
    return dayOf(at) < dayOf(due - 1) ? 'doneEarly' : 'doneOnTime';
  }
  if (due === null) return 'noDeadline';
  if (now > due) return 'overdue';
  return isSoon ? 'soon' : 'ahead';
}

/** How many dossiers are of each class. */
export function countClasses(items: readonly LetterItem[], now: Instant): Record<ReportClass, number> {
  const counts = Object.fromEntries(reportClasses.map((one) => [one, 0])) as Record<ReportClass, number>;
  for (const item of items) counts[classOf(item, now)]++;
  return counts;
}
