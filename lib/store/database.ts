import { Dexie, type EntityTable } from 'dexie';
import type { Dossier } from '../model/dossier';

export type Database = Dexie & { dossiers: EntityTable<Dossier, 'key'> };

/** The database of the extension's own origin. Background and extension pages only: in a host page it would be the host's. */
export function openDatabase(name = 'dung-han'): Database {
  const db = new Dexie(name) as Database;
  db.version(1).stores({ dossiers: '&key, [open+due], site, lastSeen, dueVersion' });
  return db;
}

/** Calls `changed` after every write to the database, by whichever page or worker of the extension, until aborted. */
export function watchDatabase(signal: AbortSignal, changed: () => void): void {
  Dexie.on('storagemutated', changed);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(changed), { once: true });
}

/** Why storage failed, as the interface says it. Anything but a full disk is "cannot store". */
export function storageProblem(error: unknown): 'noStorage' | 'quota' {
  for (let at = error; typeof at === 'object' && at !== null; at = (at as { inner?: unknown }).inner) {
    if ((at as { name?: unknown }).name === 'QuotaExceededError') return 'quota';
  }
  return 'noStorage';
}
