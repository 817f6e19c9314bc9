import type { AtRiskList, AtRiskRow } from '../model/at-risk';
import type { Instant } from '../model/time';
import type { World } from '../standing';
import { askDossiers } from './raw';

const dayMs = 86_400_000;
/** Civil time is +07:00. */
const zoneMs = 7 * 3_600_000;

export function countStates(rows: readonly AtRiskRow[]): AtRiskList['counts'] {
  const of = (state: AtRiskRow['state']) => rows.filter((row) => row.state === state).length;
  return { overdue: of('overdue'), today: of('today'), soon: of('soon') };
}

/**
 * Counts by the index alone, within the caller's transaction. Overdue and due today follow from the deadline; those
 * whose clock stands still are taken off, which a small index of their own makes possible. Soon is a lower bound: by
 * the working time left, not by the share that is used.
 */
export async function countUrgent({ calendar, thresholds }: World, now: Instant): Promise<AtRiskList['counts']> {
  const tonight = now - ((now + zoneMs) % dayMs) + dayMs;
  // A millisecond of work more, because the night after the last minute still has as many minutes left.
  const near = Math.max(calendar.addWorkMinutes(now, thresholds.soonWorkMinutes + 1 / 60_000), tonight + 1);
  // Overdue is what was due before now; due at midnight is due the day before.
  const edges = [0, now, tonight + 1, near + 1];
  const found = await askDossiers((store) => {
    const [all, paused] = [store.index('[open+due]'), store.index('pausedDue')];
    return edges.slice(1).flatMap((to, i) => {
      const from = edges[i] ?? 0;
      const due = IDBKeyRange.bound([1, from], [1, to], false, true);
      return [all.count(due), paused.count(IDBKeyRange.bound(from, to, false, true))];
    });
  });
  const [overdue, today, soon] = [0, 2, 4].map((i) => Math.max(0, (found[i] ?? 0) - (found[i + 1] ?? 0)));
  return { overdue: overdue ?? 0, today: today ?? 0, soon: soon ?? 0 };
}
