import { type Dossier, noDue } from '../model/dossier';
import type { KeptList } from '../model/kept-list';
import { databaseName, rawVersion } from './version';

/** How many are read for each that is asked for: some are paused, or were put off. */
const share = 3;

/** What the rows to look at first are computed of. */
export interface UrgentRead {
  /** Open ones by deadline, the nearest first. */
  dossiers: Dossier[];
  /** Whether there are no others. */
  isAll: boolean;
  lists: KeptList[];
  /** The first and the last of the versions that the index was made with. */
  versions: string[];
}

/**
 * Reads what `urgentRows` needs for so many rows, without Dexie, which takes longer to load than this to be answered.
 * For reading only. Null where there is no database yet, another version of the extension wrote it, or it cannot be read.
 */
export async function readUrgent(limit: number, factory = globalThis.indexedDB): Promise<UrgentRead | null> {
  let db: IDBDatabase | null = null;
  try {
    db = await openAsItIs(factory);
    return db.version === rawVersion ? await read(db, limit * share) : null;
  } catch {
    return null;
  } finally {
    db?.close();
  }
}

/** Never makes or upgrades it: where there is none this is refused. */
function openAsItIs(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(databaseName);
  request.onupgradeneeded = () => request.transaction?.abort();
  return answerOf(request);
}

async function read(db: IDBDatabase, most: number): Promise<UrgentRead> {
  const transaction = db.transaction(['dossiers', 'lists'], 'readonly');
  const store = transaction.objectStore('dossiers');
  const version = (direction: IDBCursorDirection) => answerOf(store.index('dueVersion').openKeyCursor(null, direction));
  const [dossiers, lists, ...ends] = await Promise.all([
    answerOf<Dossier[]>(store.index('[open+due]').getAll(IDBKeyRange.bound([1, 0], [1, noDue], false, true), most)),
    answerOf<KeptList[]>(transaction.objectStore('lists').getAll()),
    version('next'),
    version('prev'),
  ]);
  return {
    dossiers,
    isAll: dossiers.length < most,
    lists,
    versions: ends.flatMap((end) => (end === null ? [] : String(end.key))),
  };
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
