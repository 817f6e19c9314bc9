import type { Period, RateCase, RateFigures } from '../../model/rate';
import type { Instant } from '../../model/time';
import { outcomeOf } from './outcome';

/** How a dossier takes part in a period: as received or left over, and as what it stands at the end. */
export interface Stand {
  origin: 'received' | 'leftOver';
  as: Exclude<keyof RateFigures, 'received' | 'leftOver'>;
}

/**
 * Where a dossier stands in a period; null where it has no part in it: it came after it, or was done before it, or came
 * before it and was done nobody knows when. What came in it and was done nobody knows when is done in it. What pages date ahead of now counts as of now; what is done had come.
 *
 * Paused is what is paused now: pages do not tell whether it was at the end of a period that is over.
 */
export function standIn(one: RateCase, { from, to }: Period, now: Instant): Stand | null {
  const doneAt = one.isDone && one.doneAt !== null ? Math.min(one.doneAt, now) : null;
  const cameAt = Math.min(one.cameAt, now, doneAt ?? now);
  if (now < from || cameAt >= to) return null;
  const isLeft = cameAt < from;
  if (isLeft && one.isDone && (doneAt === null || doneAt < from)) return null;
  const origin = isLeft ? 'leftOver' : 'received';
  if (!one.isDone || (doneAt !== null && doneAt >= to)) return { origin, as: openAs(one, Math.min(to, now)) };
  return { origin, as: doneAs(one, doneAt) };
}

/** Deadline and day decide where both are known, else what the page's status says. */
function doneAs({ due, outcome: stated, objective }: RateCase, doneAt: Instant | null): Stand['as'] {
  const outcome = due === null || doneAt === null ? stated : outcomeOf(due, doneAt);
  if (outcome === null) return 'doneUnknown';
  return outcome === 'late' && objective !== null ? 'lateObjective' : outcome;
}

function openAs({ due, state, objective }: RateCase, at: Instant): Stand['as'] {
  if (state === 'paused') return 'paused';
  if (due === null) return 'noDue';
  if (at <= due) return 'inTime';
  return objective === null ? 'overdue' : 'overdueObjective';
}
