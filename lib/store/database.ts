import { Dexie, type EntityTable, type Transaction } from 'dexie';
import type { Dossier } from '../model/dossier';
import { type KeptList, listKey } from '../model/kept-list';

export type Database = Dexie & { dossiers: EntityTable<Dossier, 'key'>; lists: EntityTable<KeptList, 'id'> };

/** The database of the extension's own origin. Background and extension pages only: in a host page it would be the host's. */
export function openDatabase(name = 'dung-han'): Database {
  const db = new Dexie(name) as Database;
  db.version(1).stores({ dossiers: '&key, [open+due], site, lastSeen, dueVersion' });
  db.version(2)
    .stores({ dossiers: '&key, [open+due], site, lastSeen, dueVersion, *listIds', lists: '&id, site' })
    .upgrade(addLists);
  return db;
}

/** What was kept before lists were: each dossier says where it was seen, so the lists are made from that. */
async function addLists(transaction: Transaction): Promise<void> {
  const lists = new Map<string, KeptList>();
  await transaction
    .table<Dossier, string>('dossiers')
    .toCollection()
    .modify((dossier) => {
      const { site, account } = dossier;
      dossier.listIds = dossier.lists.map(({ id }) => listKey(site, account, id));
      dossier.lists.forEach(({ title, seenAt }, i) => {
        const id = dossier.listIds[i] ?? '';
        if ((lists.get(id)?.seenAt ?? Number.NEGATIVE_INFINITY) < seenAt)
          lists.set(id, { id, site, account, title, seenAt });
      });
    });
  await transaction.table<KeptList, string>('lists').bulkPut([...lists.values()]);
}

/** Calls `changed` after every write to the database, by whichever page or worker of the extension, until aborted. */
export function watchDatabase(signal: AbortSignal, changed: () => void): void {
  Dexie.on('storagemutated', changed);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(changed), { once: true });
}

/** Why storage failed, as the interface says it. Anything but a full disk is "cannot store". */
export function storageProblem(error: unknown): 'noStorage' | 'quota' {
  for (let at = error; typeof at === 'object' && at !== null; at = (at as { inner?: unknown }).inner) {
    if ((at as { name?: unknown }).name === 'QuotaExceededError') return 'quota';
  }
  return 'noStorage';
}
