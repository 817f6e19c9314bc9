import type { StoreFailure } from '../model/kept';
import { type Database, letReopen, storageProblem } from './database';
import { isNewer } from './newer';

const name = 'written';

/** Whether something can be written now: it is tried, and nothing stays of it. Null: it can. */
export async function writeFailure(db: Database): Promise<StoreFailure | null> {
  try {
    await db.transaction('rw', db.settings, async () => {
      await db.settings.put({ name, value: true });
      await db.settings.delete(name);
    });
    return null;
  } catch (error) {
    // Its tables may be others than those that are asked for here.
    if (isNewer(db)) return 'newer';
    letReopen(db);
    return storageProblem(error);
  }
}
