import type { AtRiskRow } from '../model/at-risk';
import type { Instant } from '../model/time';
import type { World } from '../standing/world';
import { inUseOf } from './accounts';
import { rowsOf } from './rows';
import type { UrgentRead } from './urgent-read';

/**
 * The few of `atRisk` that are first and that nobody has put off, without counting anything: for who cannot wait for
 * the counts. Null where only the whole list can tell them: its index is to be brought up to date first, several people
 * use this browser, too many were put off, or there is nothing to show.
 */
export function urgentRows(
  { dossiers, isAll, lists, versions }: UrgentRead,
  { limit, now, world }: { limit: number; now: Instant; world: World },
): AtRiskRow[] | null {
  if (versions.some((version) => version !== world.version) || inUseOf(lists) !== null) return null;
  const rows: AtRiskRow[] = [];
  for (const dossier of dossiers) {
    const [row] = rowsOf([dossier], now, world).rows;
    if (row !== undefined && isAwake(row, now)) rows.push(row);
    if (rows.length === limit) return rows;
  }
  return isAll && rows.length > 0 ? rows : null;
}

function isAwake({ state, own: { snoozedUntil } }: AtRiskRow, now: Instant): boolean {
  return state !== 'paused' && (snoozedUntil === undefined || snoozedUntil <= now);
}
