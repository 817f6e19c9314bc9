import type { Dossier } from '../model/dossier';
import type { FollowUpRow, FollowUps } from '../model/dossier-view';
import type { StoreFailure } from '../model/kept';
import type { Instant } from '../model/time';
import { followUpOf, lateDays, type World } from '../standing';
import { accountsInUse } from './accounts';
import { type Database, letReopen, storageProblem } from './database';
import { type Identities, identityOf, judged, lineOf } from './line';
import { isSound } from './sound';
import { dossiersByKey, type WithEvents, withEvents } from './walk';

/** Whether another unit still owes something of a dossier, so that it is not forgotten however long it has been closed. */
export function isOwed(identity: Identities): (dossier: Dossier) => boolean {
  return (dossier) => followUpOf(dossier, identityOf(identity, dossier)) !== null;
}

export interface FollowUpOptions {
  identity: Identities;
  now: Instant;
  world: World;
  /** Most rows. */
  limit: number;
  signal?: AbortSignal;
}

/**
 * What others still owe the user, the longest overdue first, then the longest owed, finished and closed dossiers among them: the rules are those
 * of `followUpOf`, by who the user is on each site. Hidden ones are left out.
 */
export async function followUps(
  db: Database,
  { identity, now, world, limit, signal }: FollowUpOptions,
): Promise<FollowUps & { problem?: StoreFailure }> {
  const found = await followed(db, identity, signal);
  if ('problem' in found) return { rows: [], isAll: false, problem: found.problem };
  const rows = found.flatMap(({ dossier, events }): FollowUpRow[] => {
    const owed = followUpOf(dossier, identityOf(identity, dossier), events);
    const judgement = judged(dossier, events, now, world);
    return owed && judgement ? [{ ...lineOf(dossier, judgement), ...owed, late: lateness(dossier, now, world) }] : [];
  });
  rows.sort((a, b) => b.late - a.late || a.since - b.since);
  return { rows: rows.slice(0, limit), isAll: rows.length <= limit && signal?.aborted !== true };
}

/** One's own part is finished, but the dossier's deadline goes on for those who owe the rest. */
function lateness(dossier: Dossier, now: Instant, world: World): number {
  const { done: _own, ...facts } = dossier.facts;
  const { closed: _closed, ...own } = dossier.own ?? {};
  const { state, countdown } = judged({ ...dossier, facts, own }, [], now, world) ?? {};
  return state === 'overdue' ? lateDays(countdown?.workMinutes ?? 0, world.calendar) : 0;
}

/**
 * The dossiers others still owe something of, with their histories. No index knows them, so all dossiers are gone
 * through, a chunk at a time; of those found only are histories read. Fewer when it was aborted on the way.
 */
export async function followed(
  db: Database,
  identity: Identities,
  signal?: AbortSignal,
): Promise<WithEvents[] | { problem: StoreFailure }> {
  const found: WithEvents[] = [];
  try {
    const isInUse = await accountsInUse(db);
    for await (const some of dossiersByKey(db)) {
      if (signal?.aborted) break;
      const owed = some.filter(
        (one) =>
          isSound(one) &&
          one.own?.hidden !== true &&
          (isInUse === null || isInUse(one)) &&
          followUpOf(one, identityOf(identity, one)) !== null,
      );
      found.push(...(await withEvents(db, owed)));
    }
    return found;
  } catch (error) {
    letReopen(db);
    return { problem: storageProblem(error) };
  }
}
