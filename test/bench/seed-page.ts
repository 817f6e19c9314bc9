import type { DossierEvent } from '../../lib/model/event';
import { openDatabase } from '../../lib/store';
import { recount } from '../../lib/store/sizes';
import { dossierOf } from './dossiers';

/** After so many the made-up dossiers differ in their names only, so that none need be computed again. */
const cycle = 4400;
const chunk = 2000;

/** Runs in a page of the extension: so many dossiers in its own database, in place of what was there. */
async function seed(count: number): Promise<void> {
  const db = openDatabase();
  await Promise.all(db.tables.map((table) => table.clear()));
  const made = Array.from({ length: Math.min(count, cycle) }, (_, n) => dossierOf(n));
  for (let from = 0; from < count; from += chunk) {
    const some = Array.from({ length: Math.min(chunk, count - from) }, (_, i) => {
      const n = from + i;
      const like = made[n % cycle] ?? dossierOf(n);
      return { ...like, key: `${like.key}|${n}`, fields: { ...like.fields, soKyHieu: `${n}/UBND-TH` } };
    });
    const seen = some.map(
      ({ key, firstSeen, lists }) =>
        ({ key, at: firstSeen, kind: 'firstSeen', list: lists[0] ?? { id: '', title: '' } }) as DossierEvent,
    );
    await db.transaction('rw', db.dossiers, db.events, async () => {
      await db.dossiers.bulkAdd(some);
      await db.events.bulkAdd(seen);
    });
  }
  await recount(db);
  db.close();
}

declare global {
  var seedDossiers: typeof seed;
}
globalThis.seedDossiers = seed;
