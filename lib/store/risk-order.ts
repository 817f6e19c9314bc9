import type { AtRiskList, AtRiskRow } from '../model/at-risk';
import { noDue } from '../model/dossier';
import type { Instant } from '../model/time';
import type { World } from '../standing';
import { accountsInUse } from './accounts';
import { atRisk } from './atRisk';
import { type Database, letReopen, storageProblem } from './database';
import { rowsOf } from './rows';
import { isSound } from './sound';

interface At {
  now: Instant;
  world: World;
}

/**
 * What `atRisk` says of the whole store, without rows, and the keys of all of them in its order: however many there are,
 * only those that are looked at need be read and computed.
 */
export async function riskOrder(db: Database, at: At): Promise<{ list: AtRiskList; keys: string[] }> {
  const list = await atRisk(db, { limit: 0, ...at });
  if (list.problem === 'newer') return readWhole(db, at);
  if (list.problem !== undefined) return { list, keys: [] };
  try {
    const keys = await db.transaction('r', [db.dossiers, db.lists], () => keysInOrder(db));
    return { list, keys };
  } catch (error) {
    letReopen(db);
    return { list: { ...list, problem: storageProblem(error) }, keys: [] };
  }
}

/** Of a newer version no index is relied on. */
async function readWhole(db: Database, at: At) {
  const { rows, ...said } = await atRisk(db, { limit: Number.POSITIVE_INFINITY, ...at });
  return { list: { ...said, rows: [] }, keys: rows.map(({ key }) => key) };
}

/** Within a transaction: the nearest deadline first, those whose clock stands still behind all others. */
async function keysInOrder(db: Database): Promise<string[]> {
  const isInUse = await accountsInUse(db);
  const open = db.dossiers.where('[open+due]').between([1, 0], [1, noDue], true, false);
  const [keys, paused] = await Promise.all([
    (isInUse === null ? open : open.filter((dossier) => isSound(dossier) && isInUse(dossier))).primaryKeys(),
    db.dossiers.where('pausedDue').above(0).primaryKeys(),
  ]);
  const stand = new Set(paused);
  return [...keys.filter((key) => !stand.has(key)), ...keys.filter((key) => stand.has(key))];
}

/** The rows of these keys, computed anew; those that are not kept any more, or cannot be read, are left out. */
export async function riskRows(db: Database, keys: readonly string[], { now, world }: At): Promise<AtRiskRow[]> {
  try {
    const dossiers = await db.dossiers.bulkGet([...keys]);
    return rowsOf(
      dossiers.filter((dossier) => dossier !== undefined),
      now,
      world,
    ).rows;
  } catch {
    // The list that these rows stand in says that storage fails.
    letReopen(db);
    return [];
  }
}
