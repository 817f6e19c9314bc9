import { Dexie } from 'dexie';
import type { Dossier } from '../model/dossier';
import type { StoreFailure } from '../model/kept';
import type { Instant } from '../model/time';
import { type Database, letReopen, storageProblem } from './database';
import { eraseDossiers } from './erase';
import { isSound } from './sound';

const dayMs = 86_400_000;
const chunk = 200;

export interface ForgetOptions {
  now: Instant;
  /** Whole days, at least 1. */
  days: number;
  /** Count only. */
  preview: boolean;
  /** Closed dossiers that are still needed, such as one that another unit owes an answer to. */
  isNeeded?: (dossier: Dossier) => boolean;
}

export interface ForgetResult {
  /** Dossiers forgotten, or that would be. */
  dossiers: number;
  problem?: StoreFailure;
}

/**
 * Forgets dossiers that have been done or closed for longer than so many days and were not seen since, with their
 * history, notes and snoozes. In chunks, each a transaction of its own: a worker that is killed goes on next time.
 */
export async function forgetOld(db: Database, { now, days, preview, isNeeded }: ForgetOptions): Promise<ForgetResult> {
  let dossiers = 0;
  if (!(days >= 1)) return { dossiers };
  const until = now - days * dayMs;
  try {
    // From one chunk to the next by place in the index, because what is needed stays where it is.
    let from: [Instant, string] = [Number.NEGATIVE_INFINITY, ''];
    for (;;) {
      const some = await oldest(db, from, until);
      const old = isNeeded ? some.filter((dossier) => !isSound(dossier) || !isNeeded(dossier)) : some;
      if (!preview)
        await eraseDossiers(
          db,
          old.map(({ key }) => key),
        );
      dossiers += old.length;
      const last = some.at(-1);
      if (last === undefined || some.length < chunk) return { dossiers };
      from = [last.closedAt ?? until, last.key];
    }
  } catch (error) {
    letReopen(db);
    return { dossiers, problem: storageProblem(error) };
  }
}

/** The next closed dossiers behind a place in the index, which orders those of one instant by their keys. */
function oldest(db: Database, [at, key]: [Instant, string], until: Instant): PromiseLike<Dossier[]> {
  return db.dossiers
    .where('[closedAt+key]')
    .between([at, key], [until, Dexie.maxKey], false, false)
    .limit(chunk)
    .toArray();
}

/** Empties every table, in one transaction. What else is ours (storage areas, the database itself) is the caller's. */
export async function wipe(db: Database): Promise<{ problem?: StoreFailure }> {
  try {
    await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
    return {};
  } catch (error) {
    letReopen(db);
    return { problem: storageProblem(error) };
  }
}
