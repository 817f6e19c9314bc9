import { type Dossier, noDue } from '../model/dossier';
import type { Aside, AsideList, AsideRow } from '../model/dossier-view';
import type { StoreFailure } from '../model/kept';
import type { Instant } from '../model/time';
import type { World } from '../standing';
import { accountsInUse } from './accounts';
import { type Database, letReopen, storageProblem } from './database';
import { leftAt } from './indexed';
import { judged, lineOf } from './line';
import { isSound } from './sound';
import { dossiersByKey } from './walk';

export interface AsideOptions {
  now: Instant;
  world: World;
  /** Most rows. */
  limit: number;
  signal?: AbortSignal;
}

/**
 * The dossiers that no list of deadlines shows, seen last first: without a readable deadline, in no list of any page any
 * more, or paused, hidden or closed by the user. Those a page says are done are not among them. No index knows them, so
 * all dossiers are gone through, a chunk at a time.
 */
export async function asideList(
  db: Database,
  { now, world, limit, signal }: AsideOptions,
): Promise<AsideList & { problem?: StoreFailure }> {
  const found: [Dossier, Aside][] = [];
  try {
    const isInUse = await accountsInUse(db);
    for await (const some of dossiersByKey(db)) {
      if (signal?.aborted) return { rows: [], isAll: false };
      for (const dossier of some) {
        const why = isSound(dossier) && (isInUse === null || isInUse(dossier)) ? asideOf(dossier) : null;
        if (why !== null) found.push([dossier, why]);
      }
    }
  } catch (error) {
    letReopen(db);
    return { rows: [], isAll: false, problem: storageProblem(error) };
  }
  found.sort(([one], [other]) => other.lastSeen - one.lastSeen);
  const rows = found.slice(0, limit).flatMap(([dossier, why]): AsideRow[] => {
    const judgement = judged(dossier, [], now, world);
    return judgement === null ? [] : [{ ...lineOf(dossier, judgement), why, at: sinceOf(dossier, why) }];
  });
  return { rows, isAll: found.length <= limit };
}

/** The user's own acts before what pages say. */
function asideOf(dossier: Dossier): Aside | null {
  const { own, facts, due, pausedDue } = dossier;
  if (own?.closed !== undefined) return 'closed';
  if (own?.hidden === true) return 'hidden';
  if (facts.done !== undefined) return null;
  if (leftAt(dossier) !== null) return 'left';
  if (pausedDue !== undefined || own?.pauses?.some(({ to }) => to === undefined)) return 'paused';
  return due === noDue ? 'noDue' : null;
}

function sinceOf(dossier: Dossier, why: Aside): Instant | null {
  const { own } = dossier;
  if (why === 'closed') return own?.closed?.at ?? null;
  if (why === 'left') return leftAt(dossier);
  if (why === 'paused') return own?.pauses?.find(({ to }) => to === undefined)?.from ?? null;
  return null;
}
