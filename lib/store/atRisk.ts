import { computeDeadline, countdown } from '../deadline';
import type { AtRiskList, AtRiskRow } from '../model/at-risk';
import { type Dossier, noDue } from '../model/dossier';
import type { Instant } from '../model/time';
import { standingOf, type World, withOwn } from '../standing';
import { accountsInUse, type InUse } from './accounts';
import { type Database, storageProblem } from './database';
import { indexed } from './record';

const chunk = 500;

/** How many of the nearest deadlines are looked at for the counts; further ones are rarely due soon. */
const mostCounted = 1000;

/**
 * Open dossiers by deadline, the nearest first, of every site and of the account in use on each. Each is computed anew;
 * the index only finds and orders them.
 */
export async function atRisk(
  db: Database,
  { limit, now, world }: { limit: number; now: Instant; world: World },
): Promise<AtRiskList> {
  try {
    await refreshIndex(db, world);
    const isInUse = await accountsInUse(db);
    const only = <C extends { filter(keep: InUse): C }>(some: C): C => (isInUse === null ? some : some.filter(isInUse));
    const open = () => only(db.dossiers.where('[open+due]').between([1, 0], [1, noDue], true, false));
    const [dossiers, withDue, kept] = await Promise.all([
      open().limit(Math.max(limit, mostCounted)).toArray(),
      open().count(),
      only(db.dossiers.toCollection()).count(),
    ]);
    const rows = dossiers.flatMap((dossier) => rowOf(dossier, now, world) ?? []);
    const counts = countStates(rows);
    const last = rows.at(-1)?.state;
    const countedAll = dossiers.length === withDue || last === 'ontime';
    return { rows: rows.slice(0, limit), counts, countedAll, withDue, kept };
  } catch (error) {
    const counts = countStates([]);
    return { rows: [], counts, countedAll: true, withDue: 0, kept: 0, problem: storageProblem(error) };
  }
}

function countStates(rows: readonly AtRiskRow[]): AtRiskList['counts'] {
  const of = (state: AtRiskRow['state']) => rows.filter((row) => row.state === state).length;
  return { overdue: of('overdue'), today: of('today'), soon: of('soon') };
}

/** Brings every index made with other rules or another calendar up to date, in chunks, each its own transaction. */
export async function refreshIndex(db: Database, world: World): Promise<void> {
  const stale = () => db.dossiers.where('dueVersion').notEqual(world.version);
  while ((await stale().first()) !== undefined) {
    await db.transaction('rw', db.dossiers, async () => {
      const some = await stale().limit(chunk).toArray();
      await db.dossiers.bulkPut(some.map((dossier) => indexed(dossier, world)));
    });
  }
}

function rowOf(dossier: Dossier, now: Instant, { calendar, rules, thresholds }: World): AtRiskRow | null {
  const facts = withOwn(dossier.facts, dossier.own);
  const deadline = computeDeadline(facts, rules, calendar);
  if (deadline.due === null || dossier.own?.hidden) return null;
  const count = countdown(deadline, calendar, now);
  const { state, reasons } = standingOf({ facts, deadline, countdown: count, thresholds, calendar, now });
  const { fields } = dossier;
  return {
    key: dossier.key,
    site: dossier.site,
    number: fields.soKyHieu || fields.maHoSo || '',
    subject: fields.trichYeu ?? '',
    unit: fields.donViChuTri ?? '',
    person: fields.nguoiXuLy ?? '',
    list: dossier.lists[0]?.title ?? '',
    due: deadline.due,
    precision: deadline.precision,
    source: deadline.source,
    state,
    reasons,
    countdown: count.text,
    lastSeen: dossier.lastSeen,
  };
}
