import { type DBCore, Dexie, type DexieOptions } from 'dexie';
import { rawVersion } from './version';

/** A write was asked of a database that a newer version of the extension made. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
}

/** Whether an open database was made by a newer version: it is read as far as it can be, and never written. */
export function isNewer(db: Dexie): boolean {
  return db.isOpen() && db.backendDB().version > rawVersion;
}

/**
 * Dexie answers a newer database by opening it as it is and then adding whatever tables and indexes it misses, under a
 * still higher version. The newer code would find its own database changed, so that second step is refused here.
 */
export function guarded(factory: IDBFactory | undefined = Dexie.dependencies.indexedDB): DexieOptions {
  // Without one every request fails, which is said where it is made.
  if (factory === undefined) return {};
  const open: IDBFactory['open'] = (name, version) => {
    if (version !== undefined && version > rawVersion)
      throw new DOMException('The database was made by a newer version.', 'VersionError');
    return version === undefined ? factory.open(name) : factory.open(name, version);
  };
  const indexedDB = {
    open,
    deleteDatabase: (name: string) => factory.deleteDatabase(name),
    cmp: (a: unknown, b: unknown) => factory.cmp(a, b),
    databases: () => factory.databases(),
  };
  // Its cache serves live queries, of which there are none here, and costs every other query.
  return { indexedDB, IDBKeyRange: Dexie.dependencies.IDBKeyRange, cache: 'disabled' };
}

/** Refuses every transaction that could write, below all tables, so that no caller can forget to ask. */
export function readOnlyIfNewer(db: Dexie): void {
  db.use({
    stack: 'dbcore',
    name: 'readOnlyIfNewer',
    create: (core: DBCore): DBCore => ({
      ...core,
      transaction(tables, mode, options) {
        if (mode === 'readwrite' && isNewer(db)) throw new NewerDatabaseError('made by a newer version');
        return core.transaction(tables, mode, options);
      },
    }),
  });
}
