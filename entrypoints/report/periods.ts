import type { Period, Quarter } from '../../lib/model/rate';
import type { PeriodChoice } from '../../lib/model/report-query';
import type { Settings } from '../../lib/model/settings';
import type { Instant } from '../../lib/model/time';
import { monthOf, ownPeriod, quarterAt } from '../../lib/reports';

/** Quarters to choose from: two years. */
const quartersBack = 7;

/** The quarter of an instant and those before it, the latest first. */
export function quartersUpTo(now: Instant, { reports }: Settings): Quarter[] {
  const quarters = [quarterAt(now, reports.quarter)];
  while (quarters.length <= quartersBack) quarters.push(quarterAt((quarters.at(-1)?.from ?? now) - 1, reports.quarter));
  return quarters;
}

/** The period that was chosen; null where it is none. */
export function periodOf(
  { kind, first, month, last }: PeriodChoice,
  quarters: readonly Quarter[],
  { reports }: Settings,
): Period | null {
  if (kind === 'quarter') return quarters.find((one) => one.first === first) ?? quarters[0] ?? null;
  if (kind === 'own') return ownPeriod(first, last);
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number > 0 ? monthOf(year, number, reports.quarter) : null;
}
