import type { AtRiskRow } from '../model/at-risk';
import { type Dossier, noDue } from '../model/dossier';
import type { Instant } from '../model/time';
import type { World } from '../standing';
import { accountsInUse } from './accounts';
import { isStale, rowsOf } from './atRisk';
import { type Database, letReopen } from './database';
import { isNewer } from './newer';
import { askDossiers } from './raw';

/** How many are read for each that is asked for: some are paused, or were put off. */
const share = 3;

/**
 * The few of `atRisk` that are first and that nobody has put off, without counting anything: for who cannot wait for
 * the counts. Null where only the whole list can tell them: its index is to be brought up to date first, several people
 * use this browser, a newer version wrote it, too many were put off, or it cannot be read.
 */
export async function urgentRows(
  db: Database,
  { limit, now, world }: { limit: number; now: Instant; world: World },
): Promise<AtRiskRow[] | null> {
  try {
    await db.open();
    if (isNewer(db)) return null;
    return await db.transaction('r', [db.dossiers, db.lists], async () => {
      const open = IDBKeyRange.bound([1, 0], [1, noDue], false, true);
      const [[dossiers = []], stale, isInUse] = await Promise.all([
        askDossiers<Dossier[]>((store) => [store.index('[open+due]').getAll(open, limit * share)]),
        isStale(world),
        accountsInUse(db),
      ]);
      if (stale || isInUse !== null) return null;
      const { rows } = rowsOf(dossiers, now, world);
      const awake = rows.filter(
        ({ state, own: { snoozedUntil } }) => state !== 'paused' && (snoozedUntil === undefined || snoozedUntil <= now),
      );
      return awake.length < limit ? null : awake.slice(0, limit);
    });
  } catch {
    letReopen(db);
    return null;
  }
}
