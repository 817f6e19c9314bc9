import { listKey } from '../model/kept-list';
import type { Database } from './database';

/** How many dossiers of a list are kept, for "đã thấy 50/580"; secret ones are not, so they do not count. */
export async function seenOf(db: Database, site: string, account: string, id: string): Promise<number> {
  try {
    return await db.dossiers
      .where('listIds')
      .equals(listKey(site, account, id))
      .count();
  } catch {
    // The list of what is at risk says that storage fails.
    return 0;
  }
}
