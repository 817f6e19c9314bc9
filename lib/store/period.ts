import type { DossierLine, PeriodView } from '../model/dossier-view';
import type { Journal } from '../model/journal';
import type { StoreFailure } from '../model/kept';
import type { Instant } from '../model/time';
import { journalOfPeriod, type World } from '../standing';
import { accountsInUse } from './accounts';
import { type Database, letReopen, storageProblem } from './database';
import { judged, lineOf } from './line';
import { isSound } from './sound';
import { dossiersByKey, withEvents } from './walk';

export interface PeriodOptions {
  /** Half-open: [from, to). */
  from: Instant;
  to: Instant;
  now: Instant;
  world: World;
  /** Most journals that are listed; all are counted. */
  limit: number;
  signal?: AbortSignal;
}

/** The journal of a period over all dossiers of the accounts in use, in the order in which they came. */
export async function periodJournal(
  db: Database,
  { from, to, now, world, limit, signal }: PeriodOptions,
): Promise<PeriodView & { problem?: StoreFailure }> {
  const view: PeriodView = {
    from,
    to,
    counts: { came: 0, answered: 0, ended: 0, passedOn: 0, reminded: 0, lettered: 0 },
    journals: [],
    lines: {},
    isAll: true,
  };
  const lines = new Map<string, DossierLine>();
  const journals: Journal[] = [];
  try {
    const isInUse = await accountsInUse(db);
    const written = new Set((await db.courses.filter(({ at }) => at >= from).toArray()).map(({ key }) => key));
    for await (const some of dossiersByKey(db)) {
      if (signal?.aborted) return { ...view, isAll: false };
      // `closedAt` is never before the last sighting: what ended before the period was touched in it by letters only.
      const mine = some.filter(
        (one) =>
          isSound(one) && ((one.closedAt ?? now) >= from || written.has(one.key)) && (isInUse === null || isInUse(one)),
      );
      const items = await withEvents(db, mine);
      const part = journalOfPeriod(items, from, to, world.calendar, now);
      for (const name of Object.keys(view.counts) as (keyof PeriodView['counts'])[])
        view.counts[name] += part.counts[name];
      const room = limit - journals.length;
      if (part.journals.length > room) view.isAll = false;
      const listed = new Set(part.journals.slice(0, room).map(({ key }) => key));
      journals.push(...part.journals.slice(0, room));
      for (const { dossier, events } of items) {
        const judgement = listed.has(dossier.key) ? judged(dossier, events, now, world) : null;
        if (judgement !== null) lines.set(dossier.key, lineOf(dossier, judgement));
      }
    }
  } catch (error) {
    letReopen(db);
    return { ...view, isAll: false, problem: storageProblem(error) };
  }
  return { ...view, journals: journals.sort((a, b) => a.cameAt - b.cameAt), lines: Object.fromEntries(lines) };
}
