import { computeDeadline, countdown } from '../deadline';
import type { AtRiskList, AtRiskRow } from '../model/at-risk';
import { type Dossier, noDue } from '../model/dossier';
import type { Instant } from '../model/time';
import { standingOf, type World } from '../standing';
import { type Database, storageProblem } from './database';
import { indexed } from './record';

const chunk = 500;

/** Open dossiers by deadline, the nearest first. Each is computed anew; the index only finds and orders them. */
export async function atRisk(
  db: Database,
  { limit, now, world }: { limit: number; now: Instant; world: World },
): Promise<AtRiskList> {
  try {
    await refreshIndex(db, world);
    const open = () => db.dossiers.where('[open+due]').between([1, 0], [1, noDue], true, false);
    const [dossiers, withDue, kept] = await Promise.all([
      open().limit(limit).toArray(),
      open().count(),
      db.dossiers.count(),
    ]);
    return { rows: dossiers.flatMap((dossier) => rowOf(dossier, now, world) ?? []), withDue, kept };
  } catch (error) {
    return { rows: [], withDue: 0, kept: 0, problem: storageProblem(error) };
  }
}

/** Dossiers of the last moment: overdue or due today, paused ones left out. For the toolbar; stops counting at `most`. */
export async function countUrgent(db: Database, now: Instant, world: World, most = 1000): Promise<number> {
  const dayEnd = world.calendar.addWorkDays(now, 1);
  await refreshIndex(db, world);
  const near = await db.dossiers.where('[open+due]').between([1, 0], [1, dayEnd]).limit(most).toArray();
  const states = near.map((dossier) => rowOf(dossier, now, world)?.state);
  return states.filter((state) => state === 'overdue' || state === 'today').length;
}

/** Brings every index made with other rules or another calendar up to date, in chunks, each its own transaction. */
export async function refreshIndex(db: Database, world: World): Promise<void> {
  for (;;) {
    const done = await db.transaction('rw', db.dossiers, async () => {
      const stale = await db.dossiers.where('dueVersion').notEqual(world.version).limit(chunk).toArray();
      if (stale.length > 0) await db.dossiers.bulkPut(stale.map((dossier) => indexed(dossier, world)));
      return stale.length < chunk;
    });
    if (done) return;
  }
}

function rowOf(dossier: Dossier, now: Instant, { calendar, rules, thresholds }: World): AtRiskRow | null {
  const deadline = computeDeadline(dossier.facts, rules, calendar);
  if (deadline.due === null) return null;
  const count = countdown(deadline, calendar, now);
  const { state, reasons } = standingOf({ deadline, countdown: count, thresholds, calendar, now });
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
