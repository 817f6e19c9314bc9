import { Dexie, type Table } from 'dexie';
import type { Database } from './database';
import { recount } from './sizes';

/**
 * Deletes dossiers and whatever else is kept of them, in one transaction: every table with an index that begins with
 * the dossier's `key`, or of all `keys` a record names, so that a table that comes later cannot be forgotten here. Answers how many dossiers there were.
 */
export async function eraseDossiers(db: Database, keys: readonly string[]): Promise<number> {
  if (keys.length === 0) return 0;
  return db.transaction('rw', db.tables, async () => {
    const known = (await db.dossiers.bulkGet([...keys])).filter((dossier) => dossier !== undefined).length;
    for (const table of db.tables) {
      const index = keyIndexOf(table);
      if (index === null) continue;
      for (const key of keys) await withKey(table, index, key).delete();
    }
    await recount(db);
    return known;
  });
}

/** The table's index or primary key that begins with `key`, as Dexie names it; null where there is none. */
function keyIndexOf({ schema }: Table): { name: string; isCompound: boolean } | null {
  for (const { keyPath } of [schema.primKey, ...schema.indexes]) {
    if (keyPath === 'key' || keyPath === 'keys') return { name: keyPath, isCompound: false };
    if (Array.isArray(keyPath) && keyPath[0] === 'key') return { name: `[${keyPath.join('+')}]`, isCompound: true };
  }
  return null;
}

function withKey(table: Table, { name, isCompound }: { name: string; isCompound: boolean }, key: string) {
  const where = table.where(name);
  return isCompound ? where.between([key, Dexie.minKey], [key, Dexie.maxKey]) : where.equals(key);
}
