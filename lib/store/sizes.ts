import { type Dossier, noDue } from '../model/dossier';
import type { Database } from './database';

/** How much is kept, counted along with every write: counting 100,000 records takes longer than reading 200. */
export interface Sizes {
  /** All dossiers. */
  kept: number;
  /** Open ones with a deadline. */
  due: number;
}

export const sizesName = 'sizes';

/** 1 when a dossier counts among the open ones with a deadline. */
export function countsAsDue(dossier: Pick<Dossier, 'open' | 'due'> | undefined): 0 | 1 {
  return dossier !== undefined && dossier.open === 1 && dossier.due >= 0 && dossier.due < noDue ? 1 : 0;
}

/** The sizes as they were written last; null when nobody has counted yet, or what is written is none. */
export async function knownSizes(db: Database): Promise<Sizes | null> {
  const value = (await db.settings.get(sizesName))?.value as Partial<Sizes> | undefined;
  const { kept, due } = value ?? {};
  return Number.isSafeInteger(kept) && Number.isSafeInteger(due) ? { kept: kept as number, due: due as number } : null;
}

/** Counts anew, within the caller's transaction. */
export async function countSizes(db: Database): Promise<Sizes> {
  const [kept, due] = await Promise.all([
    db.dossiers.count(),
    db.dossiers.where('[open+due]').between([1, 0], [1, noDue], true, false).count(),
  ]);
  return { kept, due };
}

/** Writes what has become of the sizes; to be called in the transaction that changed them. */
export async function changeSizes(db: Database, change: Sizes): Promise<void> {
  if (change.kept === 0 && change.due === 0) return;
  const known = await knownSizes(db);
  // Not known: the tables say it, as this transaction has left them.
  const value = known === null ? await countSizes(db) : { kept: known.kept + change.kept, due: known.due + change.due };
  await db.settings.put({ name: sizesName, value });
}

/** Counts and writes anew, in a transaction of its own or the caller's: after other code has changed dossiers. */
export async function recount(db: Database): Promise<void> {
  await db.transaction('rw', db.dossiers, db.settings, async () => {
    await db.settings.put({ name: sizesName, value: await countSizes(db) });
  });
}
