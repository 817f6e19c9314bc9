import { dayOfInstant } from '../../calendar/civil';
import type { Outcome } from '../../model/report';
import type { Instant } from '../../model/time';

/**
 * How a dossier ended: quá hạn after its deadline, be it by a minute; đúng hạn on the civil day (+07:00) of the
 * deadline, trước hạn on a day before (TT 01/2018/TT-VPCP, Điều 13). A deadline at 24:00 is of the day that ends then.
 * The letters' totals count in the same way.
 */
export function outcomeOf(due: Instant, doneAt: Instant): Outcome {
  if (doneAt > due) return 'late';
  return dayOfInstant(doneAt) < dayOfInstant(due - 1) ? 'early' : 'ontime';
}
