import type { Dossier } from '../model/dossier';
import type { DossierEvent } from '../model/event';
import { listKey } from '../model/kept-list';
import type { World } from '../standing';
import { dossierKey, mayBeOne, type RowKeyParts, splitRowKey } from '../text';
import type { Database } from './database';
import { Draft } from './draft';
import { indexed } from './indexed';
import type { SeenList } from './record';
import { isSound } from './sound';
import { partsOf } from './twins';

/** So many may leave a list at once whatever its size; of more, at most half: a filter empties a list like that. */
const mostGone = 20;
const mostLists = 20;

/**
 * What is kept as being in a list that its page now shows whole without it has gone from that list, which its history
 * says. Within the caller's transaction; answers how many dossiers were written.
 */
export async function markGone(db: Database, seen: SeenList, whole: readonly string[], world: World): Promise<number> {
  const { site, account, list, observedAt } = seen;
  const here = () => db.dossiers.where('listIds').equals(listKey(site, account, list.id));
  const isShown = shownIn(whole, site, account);
  const known = await here().primaryKeys();
  const missing = known.filter((key) => !isShown.keys.has(key));
  if (missing.length === 0) return 0;
  const kept = (await db.dossiers.bulkGet(missing)).filter((one): one is Dossier => isSound(one));
  const gone = kept.filter((dossier) => !isShown.fuller(dossier) && isPast(dossier, list.id, observedAt));
  if (gone.length > Math.max(mostGone, known.length / 2)) return 0;
  const draft = new Draft();
  for (const dossier of gone) {
    const { title } = dossier.lists.find(({ id }) => id === list.id) ?? list;
    const from = { id: list.id, title };
    const before = dossier.gone?.filter(({ id }) => id !== list.id) ?? [];
    const next = {
      ...dossier,
      lists: dossier.lists.filter(({ id }) => id !== list.id),
      gone: [{ ...from, at: observedAt }, ...before].slice(0, mostLists),
    };
    const event: DossierEvent = { key: dossier.key, at: observedAt, kind: 'gone', list: from };
    draft.put(dossier, indexed(next, world));
    draft.log([event]);
  }
  await draft.commit(db);
  return draft.written;
}

/** A page that was opened before the dossier was last seen there says nothing of it. */
function isPast(dossier: Dossier, listId: string, observedAt: number): boolean {
  const list = dossier.lists.find(({ id }) => id === listId);
  return list !== undefined && list.seenAt <= observedAt;
}

/** Whether a dossier is among the rows; one that is kept under a fuller key than its row has is so too. */
function shownIn(whole: readonly string[], site: string, account: string) {
  const keys = new Set(whole.map((row) => dossierKey(site, account, row)));
  const byTwin = new Map<string, RowKeyParts[]>();
  for (const row of whole) {
    const parts = splitRowKey(row);
    if (parts !== null) byTwin.set(parts.twin, [...(byTwin.get(parts.twin) ?? []), parts]);
  }
  const fuller = (dossier: Dossier): boolean => {
    const own = partsOf(dossier);
    return own !== null && (byTwin.get(own.twin) ?? []).some((parts) => mayBeOne(own, parts));
  };
  return { keys, fuller };
}
