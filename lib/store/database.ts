import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Dossier } from '../model/dossier';
import type { DossierEvent } from '../model/event';
import type { Forgotten, Note, Snooze, StoreFailure, StoreValue } from '../model/kept';
import type { KeptLetter } from '../model/kept-letter';
import type { KeptList } from '../model/kept-list';
import type { LetterCourse } from '../model/letter-course';
import { addHistory, addLists } from './migrations';
import { guarded, NewerDatabaseError, readOnlyIfNewer } from './newer';
import { databaseName } from './version';

export type Database = Dexie & {
  dossiers: EntityTable<Dossier, 'key'>;
  lists: EntityTable<KeptList, 'id'>;
  events: EntityTable<DossierEvent, 'id'>;
  notes: EntityTable<Note, 'id'>;
  snoozes: EntityTable<Snooze, 'key'>;
  settings: EntityTable<StoreValue, 'name'>;
  forgotten: EntityTable<Forgotten, 'mac'>;
  letters: EntityTable<KeptLetter, 'id'>;
  courses: Table<LetterCourse, [key: string, unit: string]>;
};

/**
 * The database of the extension's own origin. Background and extension pages only: in a host page it would be the
 * host's. One that a newer version wrote is opened for reading only; see `isNewer`. `factory`: the browser's own.
 */
export function openDatabase(name = databaseName, factory?: IDBFactory): Database {
  const db = new Dexie(name, guarded(factory)) as Database;
  db.version(1).stores({ dossiers: '&key, [open+due], site, lastSeen, dueVersion' });
  db.version(2)
    .stores({ dossiers: '&key, [open+due], site, lastSeen, dueVersion, *listIds', lists: '&id, site' })
    .upgrade(addLists);
  db.version(3)
    .stores({
      dossiers: '&key, [open+due], lastSeen, dueVersion, *listIds, pausedDue, [closedAt+key]',
      events: '++id, [key+at], at',
      notes: '++id, key',
      snoozes: '&key, until',
      settings: '&name',
      forgotten: '&mac',
    })
    .upgrade(addHistory);
  db.version(4).stores({ letters: '++id, *keys', courses: '[key+unit]' });
  readOnlyIfNewer(db);
  return db;
}

/** Calls `changed` after every write to the database, by whichever page or worker of the extension, until aborted. */
export function watchDatabase(signal: AbortSignal, changed: () => void): void {
  Dexie.on('storagemutated', changed);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(changed), { once: true });
}

/** Why storage failed, as the interface says it. Anything but a full disk or a newer database is "cannot store". */
export function storageProblem(error: unknown): StoreFailure {
  for (let at = error; typeof at === 'object' && at !== null; at = (at as { inner?: unknown }).inner) {
    if (at instanceof NewerDatabaseError) return 'newer';
    if ((at as { name?: unknown }).name === 'QuotaExceededError') return 'quota';
  }
  return 'noStorage';
}

/** Dexie remembers that it could not open for as long as the worker lives; closed so, it tries again next time. */
export function letReopen(db: Database): void {
  if (!db.isOpen()) db.close({ disableAutoOpen: false });
}
