import type { Database } from './database';
import { tablesOf } from './draft';
import { matchOf, type Owner, readTwins, twinName } from './twins';

/** The key under which the dossier of a row is kept; null where it is not. */
export async function keptKey(db: Database, row: string, owner: Owner): Promise<string | null> {
  return db.transaction('r', tablesOf(db), async () => {
    const twins = (await readTwins([row], owner)).get(twinName(row)) ?? [];
    return matchOf(row, twins, owner).found[0]?.key ?? null;
  });
}
