import type { KeptCounts } from '../model/data-view';
import { type Database, letReopen } from './database';

/** Null where storage fails, of which the lists tell. */
export async function keptCounts(db: Database): Promise<KeptCounts | null> {
  try {
    const [dossiers, closed, events, notes, letters, forgotten] = await Promise.all([
      db.dossiers.count(),
      db.dossiers.where('[closedAt+key]').above([Number.NEGATIVE_INFINITY, '']).count(),
      db.events.count(),
      db.notes.count(),
      db.letters.count(),
      db.forgotten.count(),
    ]);
    return { dossiers, closed, events, notes, letters, forgotten };
  } catch {
    letReopen(db);
    return null;
  }
}

const askedName = 'persistAsked';

/** Calls `ask` once in the life of this database, as soon as something is kept in it. */
export async function onceKept(db: Database, ask: () => Promise<unknown>): Promise<void> {
  try {
    const isFirst = await db.transaction('rw', db.dossiers, db.settings, async () => {
      if ((await db.settings.get(askedName)) !== undefined || (await db.dossiers.count()) === 0) return false;
      await db.settings.put({ name: askedName, value: true });
      return true;
    });
    if (isFirst) await ask();
  } catch {
    letReopen(db);
  }
}
