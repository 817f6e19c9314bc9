import { Dexie, type EntityTable } from 'dexie';
import type { Dossier } from '../model/dossier';

export type Database = Dexie & { dossiers: EntityTable<Dossier, 'key'> };

/** The database of the extension's own origin. Background and extension pages only: in a host page it would be the host's. */
export function openDatabase(name = 'dung-han'): Database {
  const db = new Dexie(name) as Database;
  db.version(1).stores({ dossiers: '&key, [open+due], site, lastSeen, dueVersion' });
  return db;
}

/** Why storage failed, as the interface says it. Anything but a full disk is "cannot store". */
export function storageProblem(error: unknown): 'noStorage' | 'quota' {
  for (let at = error; typeof at === 'object' && at !== null; at = (at as { inner?: unknown }).inner) {
    if ((at as { name?: unknown }).name === 'QuotaExceededError') return 'quota';
  }
  return 'noStorage';
}
