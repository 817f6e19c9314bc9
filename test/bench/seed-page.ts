import { openDatabase } from '../../lib/store';
import { recount } from '../../lib/store/sizes';
import { fill } from './dossiers';

/** Runs in a page of the extension: so many dossiers in its own database, in place of what was there. */
async function seed(count: number): Promise<void> {
  const db = openDatabase();
  await Promise.all(db.tables.map((table) => table.clear()));
  await fill(db, count);
  await recount(db);
  db.close();
}

declare global {
  var seedDossiers: typeof seed;
}
globalThis.seedDossiers = seed;
