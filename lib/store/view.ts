import { explain } from '../deadline';
import type { DossierView, HistoryLine } from '../model/dossier-view';
import type { DossierEvent } from '../model/event';
import type { Reason } from '../model/standing';
import type { Instant } from '../model/time';
import { followUpOf, journalOf, type World } from '../standing';
import { type Database, letReopen } from './database';
import { eventsOf } from './draft';
import { leftAt } from './indexed';
import { type Identities, identityOf, judged, lineOf } from './line';
import { isSound } from './sound';

/** Everything that is known of one dossier, read at one moment; null where it is not kept (any more) or cannot be read. */
export async function dossierView(
  db: Database,
  key: string,
  { now, world, identity }: { now: Instant; world: World; identity: Identities },
): Promise<DossierView | null> {
  try {
    const [dossier, events, notes] = await db.transaction('r', [db.dossiers, db.events, db.notes], () =>
      Promise.all([db.dossiers.get(key), eventsOf(db, key).toArray(), db.notes.where('key').equals(key).toArray()]),
    );
    const judgement = isSound(dossier) ? judged(dossier, events, now, world) : null;
    if (dossier === undefined || judgement === null) return null;
    return {
      ...lineOf(dossier, judgement),
      lists: [...dossier.lists].sort((a, b) => b.seenAt - a.seenAt).map(({ title }) => title),
      leftAt: leftAt(dossier),
      firstSeen: dossier.firstSeen,
      lastSeen: dossier.lastSeen,
      explanation: explain(judgement.deadline, world.calendar, now),
      reasons: judgement.reasons,
      own: dossier.own ?? {},
      notes: notes.sort((a, b) => (a.id ?? 0) - (b.id ?? 0)),
      history: historyOf(events),
      journal: journalOf(dossier, events, world.calendar, now),
      followUp: followUpOf(dossier, identityOf(identity, dossier), events),
    };
  } catch {
    letReopen(db);
    return null;
  }
}

/** Newest first; of one instant the one written last. */
function historyOf(events: readonly DossierEvent[]): HistoryLine[] {
  const undone = new Set(events.flatMap((event) => (event.kind === 'undone' ? event.event : [])));
  return [...events]
    .sort((a, b) => b.at - a.at || (b.id ?? 0) - (a.id ?? 0))
    .map((event) => ({ event, undo: canUndo(event, undone) }));
}

function canUndo(event: DossierEvent, undone: ReadonlySet<number>): HistoryLine['undo'] {
  if (event.id !== undefined && undone.has(event.id)) return 'undone';
  return event.kind === 'noted' || 'before' in event ? 'can' : 'no';
}

/**
 * Every reason to look at these dossiers, their histories among them, by key: for the rows of a list that are shown, as
 * the list itself is found without history. Those that are not kept have none.
 */
export async function reasonsFor(
  db: Database,
  keys: readonly string[],
  { now, world }: { now: Instant; world: World },
): Promise<Map<string, Reason[]>> {
  const reasons = new Map<string, Reason[]>();
  try {
    await db.transaction('r', [db.dossiers, db.events], async () => {
      const [dossiers, histories] = await Promise.all([
        db.dossiers.bulkGet([...keys]),
        Promise.all(keys.map((key) => eventsOf(db, key).toArray())),
      ]);
      dossiers.forEach((dossier, i) => {
        const judgement = isSound(dossier) ? judged(dossier, histories[i] ?? [], now, world) : null;
        if (dossier !== undefined && judgement !== null) reasons.set(dossier.key, judgement.reasons);
      });
    });
  } catch {
    // The list that these rows stand in says that storage fails.
    letReopen(db);
  }
  return reasons;
}
