import { Dexie } from 'dexie';
import type { Dossier } from '../model/dossier';
import type { DossierEvent } from '../model/event';
import type { Database } from './database';
import { eventsOf } from './draft';
import { isSound } from './sound';

/** Dossiers read at a time, each time in a transaction of its own. */
const chunk = 1000;

/** A dossier with its whole history, oldest first. */
export interface WithEvents {
  dossier: Dossier;
  events: DossierEvent[];
}

/** All dossiers by key, chunk by chunk: nobody waits for more than one, and no more than one is in memory. */
export async function* dossiersByKey(db: Database): AsyncGenerator<Dossier[]> {
  let last: string | undefined;
  for (;;) {
    const rest = last === undefined ? db.dossiers.orderBy('key') : db.dossiers.where('key').above(last);
    const some = await rest.limit(chunk).toArray();
    if (some.length > 0) yield some;
    if (some.length < chunk) return;
    last = some.at(-1)?.key;
  }
}

/** The dossiers of these keys with their histories, in the keys' order; those that are not kept or broken are left out. */
export async function dossiersOf(db: Database, keys: readonly string[]): Promise<WithEvents[]> {
  return db.transaction('r', [db.dossiers, db.events], async () => {
    const found = (await db.dossiers.bulkGet([...keys])).filter((one): one is Dossier => isSound(one));
    const histories = await Promise.all(found.map(({ key }) => eventsOf(db, key).toArray()));
    return found.map((dossier, i) => ({ dossier, events: histories[i] ?? [] }));
  });
}

/** The histories of some dossiers that follow each other by key, read at once. */
export async function withEvents(db: Database, dossiers: readonly Dossier[]): Promise<WithEvents[]> {
  const [first, last] = [dossiers[0]?.key, dossiers.at(-1)?.key];
  if (first === undefined || last === undefined) return [];
  const events = await db.events.where('[key+at]').between([first, Dexie.minKey], [last, Dexie.maxKey]).toArray();
  const byKey = new Map<string, DossierEvent[]>(dossiers.map(({ key }) => [key, []]));
  for (const event of events) byKey.get(event.key)?.push(event);
  return dossiers.map((dossier) => ({ dossier, events: byKey.get(dossier.key) ?? [] }));
}
