import type { AtRiskList, AtRiskRow } from '../model/at-risk';
import type { Instant } from '../model/time';
import type { World } from '../standing';
import type { Database } from './database';

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
export async function countUrgent(
  db: Database,
  { calendar, thresholds }: World,
  now: Instant,
): Promise<AtRiskList['counts']> {
  const tonight = now - ((now + zoneMs) % dayMs) + dayMs;
  // A millisecond of work more, because the night after the last minute still has as many minutes left.
  const near = Math.max(calendar.addWorkMinutes(now, thresholds.soonWorkMinutes + 1 / 60_000), tonight);
  // Overdue is what was due before now; due at midnight is due the day before.
  const count = async (from: number, to: number): Promise<number> => {
    const [all, paused] = await Promise.all([
      db.dossiers.where('[open+due]').between([1, from], [1, to], true, false).count(),
      db.dossiers.where('pausedDue').between(from, to, true, false).count(),
    ]);
    return Math.max(0, all - paused);
  };
  const [overdue, today, soon] = await Promise.all([count(0, now), count(now, tonight + 1), count(tonight + 1, near)]);
  return { overdue, today, soon };
}
