import type { AtRiskList, AtRiskRow } from '../model/at-risk';
import { type Dossier, noDue } from '../model/dossier';
import type { Instant } from '../model/time';
import type { World } from '../standing';
import { accountsInUse, type InUse } from './accounts';
import { countStates, countUrgent } from './counts';
import { type Database, letReopen, storageProblem } from './database';
import { indexed } from './indexed';
import { isNewer } from './newer';
import { askDossiers } from './raw';
import { rowsOf } from './rows';
import { countSizes, countsAsDue, knownSizes, recount } from './sizes';
import { isSound } from './sound';

const chunk = 500;

const nothing: AtRiskList = { rows: [], counts: countStates([]), countedAll: true, withDue: 0, kept: 0 };

/** How many of the nearest deadlines are read, where fewer are asked for, to see whether the next ones are soon. */
const leastRead = 200;
/** How many are read to count in a browser that several accounts use, where no index can count for one of them. */
const mostCounted = 1000;

/** Records found by the index that are no dossiers stand here in it: never among those with a deadline. */
const damagedDue = -1;

/**
 * Open dossiers by deadline, the nearest first, of every site and of the account in use on each. Each is computed anew;
 * the index only finds, orders and counts them. A database of a newer version is read as far as it can be.
 */
export async function atRisk(
  db: Database,
  { limit, now, world }: { limit: number; now: Instant; world: World },
): Promise<AtRiskList> {
  try {
    await db.open();
    if (isNewer(db)) return await readNewer(db, limit, now, world);
    const read = () => db.transaction('r', [db.dossiers, db.lists, db.settings], () => readOwn(db, limit, now, world));
    const list = await read();
    if (list !== null) return list;
    await refreshIndex(db, world);
    return (await read()) ?? nothing;
  } catch (error) {
    letReopen(db);
    return { ...nothing, problem: storageProblem(error) };
  }
}

/**
 * Within a transaction; null when the index must be brought up to date first. All is asked for at once, rows first: they
 * are computed while the rest is being counted.
 */
async function readOwn(db: Database, limit: number, now: Instant, world: World): Promise<AtRiskList | null> {
  const most = Math.max(limit, leastRead);
  const open = IDBKeyRange.bound([1, 0], [1, noDue], false, true);
  const nearest = askDossiers<Dossier[]>((store) => [store.index('[open+due]').getAll(open, most)]).then(
    ([dossiers = []]) => ({ ...rowsOf(dossiers, now, world), read: dossiers.length }),
  );
  const [stale, isInUse, sizes, urgent, damaged, { rows, broken, read }] = await Promise.all([
    isStale(world),
    accountsInUse(db),
    knownSizes(db),
    countUrgent(world, now),
    askDossiers((store) => [store.index('[open+due]').count([1, damagedDue])]).then(([count = 0]) => count),
    nearest,
  ]);
  if (stale) return null;
  if (isInUse !== null) return readShared(db, isInUse, limit, now, world, damaged);
  const { kept, due: withDue } = sizes ?? (await countSizes(db));
  const isAll = read < most || rows.at(-1)?.state === 'ontime';
  const counts = isAll ? countStates(rows) : { ...urgent, soon: Math.max(urgent.soon, countStates(rows).soon) };
  const shown = standingLast(rows).slice(0, limit);
  return withDamage({ rows: shown, counts, countedAll: isAll, withDue, kept }, broken + damaged);
}

/** Several people's dossiers on one site: only those of the account in use are shown and counted. */
async function readShared(
  db: Database,
  isInUse: InUse,
  limit: number,
  now: Instant,
  world: World,
  damaged: number,
): Promise<AtRiskList> {
  const mine = (dossier: Dossier) => isSound(dossier) && isInUse(dossier);
  const open = () => db.dossiers.where('[open+due]').between([1, 0], [1, noDue], true, false).filter(mine);
  const [dossiers, withDue, kept] = await Promise.all([
    open().limit(Math.max(limit, mostCounted)).toArray(),
    open().count(),
    db.dossiers.toCollection().filter(mine).count(),
  ]);
  const { rows, broken } = rowsOf(dossiers, now, world);
  const countedAll = dossiers.length === withDue || rows.at(-1)?.state === 'ontime';
  const shown = standingLast(rows).slice(0, limit);
  const list = { rows: shown, counts: countStates(rows), countedAll, withDue, kept };
  return withDamage(list, damaged + broken);
}

/** Of a newer version neither indexes nor counts are relied on: everything is read and what is understood is shown. */
async function readNewer(db: Database, limit: number, now: Instant, world: World): Promise<AtRiskList> {
  const all: unknown[] = await db.dossiers.toArray().catch(() => []);
  const sound = all.filter(isSound).map((dossier) => indexed(dossier, world));
  const open = sound.filter((dossier) => countsAsDue(dossier) === 1).sort((a, b) => a.due - b.due);
  const { rows, broken } = rowsOf(open, now, world);
  const list: AtRiskList = {
    rows: standingLast(rows).slice(0, limit),
    counts: countStates(rows),
    countedAll: true,
    withDue: open.length,
    kept: all.length,
    problem: 'newer',
  };
  return withDamage(list, broken + all.length - sound.length);
}

/** Those whose clock stands still come behind the others: nobody has to hurry with them. */
function standingLast(rows: readonly AtRiskRow[]): AtRiskRow[] {
  const stands = ({ state }: AtRiskRow) => state === 'paused';
  return [...rows.filter((row) => !stands(row)), ...rows.filter(stands)];
}

function withDamage(list: AtRiskList, damaged: number): AtRiskList {
  return damaged > 0 ? { ...list, damaged } : list;
}

/** Brings every index made with other rules or another calendar up to date, in chunks, each its own transaction. */
export async function refreshIndex(db: Database, world: World): Promise<void> {
  while (await db.transaction('r', db.dossiers, () => isStale(world)))
    await db.transaction('rw', db.dossiers, db.settings, () => refreshSome(db, world));
}

/** Whether an index was made with other rules or another calendar; within a transaction. */
export async function isStale({ version }: World): Promise<boolean> {
  const others = [IDBKeyRange.upperBound(version, true), IDBKeyRange.lowerBound(version, true)];
  const found = await askDossiers((store) => others.map((range) => store.index('dueVersion').getAllKeys(range, 1)));
  return found.some((keys) => keys.length > 0);
}

async function refreshSome(db: Database, world: World): Promise<void> {
  const stale = () => db.dossiers.where('dueVersion').notEqual(world.version);
  const some = await stale().limit(chunk).toArray();
  await db.dossiers.bulkPut(
    some.map((dossier) =>
      isSound(dossier)
        ? indexed(dossier, world)
        : { ...(dossier as Dossier), open: 1, due: damagedDue, dueVersion: world.version },
    ),
  );
  // Other rules give other dossiers a deadline: with the last chunk the sizes are counted anew.
  if (some.length < chunk) await recount(db);
}
