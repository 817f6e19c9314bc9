import { Dexie } from 'dexie';
import type { Dossier } from '../model/dossier';
import type { DossierEvent } from '../model/event';
import type { Database } from './database';

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

/** The histories of some dossiers that follow each other by key, read at once. */
export async function withEvents(db: Database, dossiers: readonly Dossier[]): Promise<WithEvents[]> {
  const [first, last] = [dossiers[0]?.key, dossiers.at(-1)?.key];
  if (first === undefined || last === undefined) return [];
  const events = await db.events.where('[key+at]').between([first, Dexie.minKey], [last, Dexie.maxKey]).toArray();
  const byKey = new Map<string, DossierEvent[]>(dossiers.map(({ key }) => [key, []]));
  for (const event of events) byKey.get(event.key)?.push(event);
  return dossiers.map((dossier) => ({ dossier, events: byKey.get(dossier.key) ?? [] }));
}
