import { dayOfInstant, isoOf } from '../../calendar/civil';
import type {
  CriticisedFigures,
  GroupRate,
  LateRate,
  LateRates,
  Period,
  RateCase,
  RateFigures,
  RateOptions,
} from '../../model/rate';
import type { Instant } from '../../model/time';
import { type GroupName, groupsOf } from './groups';
import { type Stand, standIn } from './stand';

/**
 * The late rate of a period, of all cases and by unit, person or list; groups in the order they are met, those without
 * any part in the period left out. Denominators:
 * - `resolved` (đã giải quyết): done in the period with a known outcome, so early + ontime + late + lateObjective; late is
 *   what was done late. Deadline and day tell the outcome, else the page's own status; what is done without any of them is
 *   told apart and makes no rate look better.
 * - `toResolve` (cần xử lý): received + leftOver; late is done late + open and overdue.
 *
 * What is late for an objective cause that a person has set stays in the denominator and is not late (NĐ
 * 335/2025/NĐ-CP). Whole numbers only; `threshold` in tenths of a percent, and exactly the threshold passes. Made from
 * what was seen in this browser, so never an official figure.
 */
export function lateRate(cases: readonly RateCase[], options: RateOptions): LateRates {
  const total = emptyTally();
  const groups = new Map<string, { group: GroupName; tally: Tally }>();
  for (const one of cases) {
    const stand = standIn(one, options.period, options.now);
    const criticised = criticisedIn(one, options.period, options.now);
    if (stand === null && criticised.length === 0) continue;
    add(total, stand, criticised);
    for (const group of groupsOf(one, options.by)) {
      const known = groups.get(group.key) ?? { group, tally: emptyTally() };
      groups.set(group.key, known);
      add(known.tally, stand, criticised);
    }
  }
  return {
    total: rateOf(total, options),
    groups: [...groups.values()].map(
      ({ group: { name, site }, tally }): GroupRate => ({ name, site, ...rateOf(tally, options) }),
    ),
  };
}

interface Tally {
  figures: RateFigures;
  criticised: CriticisedFigures;
}

function emptyTally(): Tally {
  const done = { early: 0, ontime: 0, late: 0, lateObjective: 0, doneUnknown: 0 };
  const open = { inTime: 0, overdue: 0, overdueObjective: 0, noDue: 0, paused: 0 };
  return {
    figures: { received: 0, leftOver: 0, ...done, ...open },
    criticised: { dossiers: 0, rutKinhNghiem: 0, pheBinh: 0 },
  };
}

function add({ figures, criticised }: Tally, stand: Stand | null, marks: RateCase['criticised']): void {
  if (stand !== null) {
    figures[stand.origin]++;
    figures[stand.as]++;
  }
  if (marks.length > 0) criticised.dossiers++;
  for (const { kind } of marks) criticised[kind]++;
}

/** By its date only, and none that is dated ahead of today. */
function criticisedIn({ criticised }: RateCase, { first, last }: Period, now: Instant): RateCase['criticised'] {
  if (criticised.length === 0) return criticised;
  const today = isoOf(dayOfInstant(now));
  return criticised.filter(({ date }) => first <= date && date <= last && date <= today);
}

function rateOf({ figures, criticised }: Tally, { denominator: kind, threshold }: RateOptions): LateRate {
  const { received, leftOver, early, ontime, late: doneLate, lateObjective, overdue } = figures;
  const isResolved = kind === 'resolved';
  const late = isResolved ? doneLate : doneLate + overdue;
  const denominator = isResolved ? early + ontime + doneLate + lateObjective : received + leftOver;
  const passes = denominator === 0 ? null : late * 1000 <= threshold * denominator;
  return { figures, criticised, late, denominator, passes };
}
