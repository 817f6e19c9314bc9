import { type Database, letReopen } from './database';

/** In `settings`: the handle of the folder that team files are read from. "Xoá tất cả" takes it away too. */
const name = 'teamFolder';

/** Keeps a folder's handle, which only a database can; null forgets it. False where storage fails. */
export async function keepTeamFolder(db: Database, folder: unknown): Promise<boolean> {
  try {
    if (folder === null) await db.settings.delete(name);
    else await db.settings.put({ name, value: folder });
    return true;
  } catch {
    letReopen(db);
    return false;
  }
}

/** The handle as it was kept; null where none is, or it cannot be read. */
export async function keptTeamFolder(db: Database): Promise<unknown> {
  try {
    return (await db.settings.get(name))?.value ?? null;
  } catch {
    letReopen(db);
    return null;
  }
}
