import { dayOfInstant, isoOf } from '../calendar/civil';
import type { WorkCalendar } from '../model/calendar';
import type { GroupRate, LateRates, Quarter } from '../model/rate';
import type { AgeBucket, Bar, QuarterBars, ReportRow } from '../model/report';
import type { ReportSettings } from '../model/settings';
import type { Instant } from '../model/time';
import { fold } from '../text';
import { rateCases } from './rate-cases';
import { lateRate, quarterAt } from './rates';

/** Working days that the histogram of coming deadlines looks ahead. */
const daysAhead = 20;
/** Upper ends of the ages of what is overdue, in working days; what is older stands in one more. */
const ageEnds = [5, 10, 20, 50] as const;
/** Quarters told beside the present one. */
const quartersBack = 3;
const mostUnits = 8;

const isOpen = ({ isDone, isLeft, state }: ReportRow) => !isDone && !isLeft && state !== 'paused';

/**
 * How many open dossiers fall due on each of the next working days, today or the next one first. A deadline on a day off
 * stands with the working day after it.
 */
export function dueHistogram(rows: readonly ReportRow[], calendar: WorkCalendar, now: Instant): Bar[] {
  const days: number[] = [];
  for (let day = dayOfInstant(now); days.length < daysAhead; day++)
    if (calendar.dayKind(isoOf(day)).kind === 'working') days.push(day);
  const counts = days.map(() => 0);
  for (const row of rows) {
    if (row.due === null || row.due < now || !isOpen(row)) continue;
    const day = dayOfInstant(row.due - 1);
    const at = days.findIndex((one) => day <= one);
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  return days.map((day, i) => ({ name: isoOf(day), count: counts[i] ?? 0 }));
}

/** Open overdue dossiers by how many whole working days they are late. */
export function ageing(rows: readonly ReportRow[]): AgeBucket[] {
  const buckets: AgeBucket[] = [...ageEnds, null].map((to, i) => ({
    from: i === 0 ? 0 : (ageEnds[i - 1] ?? 0) + 1,
    to,
    count: 0,
  }));
  for (const row of rows) {
    if (row.state !== 'overdue' || !isOpen(row)) continue;
    const bucket = buckets.find(({ to }) => to === null || row.lateDays <= to);
    if (bucket !== undefined) bucket.count++;
  }
  return buckets;
}

/**
 * The late rate of the present quarter and those before it, of all and of the units with most to count in them together:
 * the same in each quarter and in one order, so that each can be followed.
 */
export function lateByQuarter(
  rows: readonly ReportRow[],
  settings: Pick<ReportSettings, 'quarter' | 'denominator' | 'threshold'>,
  now: Instant,
): QuarterBars[] {
  const cases = rateCases(rows);
  const found: { quarter: Quarter; rates: LateRates }[] = [];
  let at = now;
  for (let i = 0; i <= quartersBack; i++) {
    const quarter = quarterAt(at, settings.quarter);
    found.unshift({ quarter, rates: lateRate(cases, { ...settings, period: quarter, now, by: 'unit' }) });
    at = quarter.from - 1;
  }
  const units = largest(found.flatMap(({ rates }) => rates.groups));
  return found.map(({ quarter, rates }) => {
    const groups = new Map(rates.groups.map((group) => [unitKey(group), group]));
    const none = lateRate([], { ...settings, period: quarter, now, by: 'unit' }).total;
    return {
      quarter,
      total: rates.total,
      units: units.map(({ name, site }) => ({ ...(groups.get(unitKey({ name, site })) ?? none), name, site })),
    };
  });
}

/** One unit in all quarters, however its name is written in each. */
const unitKey = ({ name, site }: Pick<GroupRate, 'name' | 'site'>) => `${site}|${fold(name)}`;

function largest(groups: readonly GroupRate[]): Pick<GroupRate, 'name' | 'site'>[] {
  const sums = new Map<string, { group: GroupRate; sum: number }>();
  for (const group of groups) {
    const known = sums.get(unitKey(group));
    sums.set(unitKey(group), { group: known?.group ?? group, sum: (known?.sum ?? 0) + group.denominator });
  }
  const sorted = [...sums.values()].sort((a, b) => b.sum - a.sum);
  return sorted.slice(0, mostUnits).map(({ group }) => group);
}
