import type { Transaction } from 'dexie';
import { type Dossier, noDue } from '../model/dossier';
import type { DossierEvent } from '../model/event';
import type { StoreValue } from '../model/kept';
import { type KeptList, listKey } from '../model/kept-list';
import { type Sizes, sizesName } from './sizes';
import { isSound } from './sound';

/** Version 2. What was kept before lists were: each dossier says where it was seen, so the lists are made from that. */
export async function addLists(transaction: Transaction): Promise<void> {
  const lists = new Map<string, KeptList>();
  await transaction
    .table<Dossier, string>('dossiers')
    .toCollection()
    .modify((dossier) => {
      if (!isSound(dossier)) return;
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

/**
 * Version 3. The history of what was kept before begins with when and where it was first seen, as far as that is known;
 * the index fields are to be made anew, because there are more of them.
 */
export async function addHistory(transaction: Transaction): Promise<void> {
  const events: DossierEvent[] = [];
  const sizes: Sizes = { kept: 0, due: 0 };
  await transaction
    .table<Dossier, string>('dossiers')
    .toCollection()
    .modify((dossier) => {
      sizes.kept++;
      if (dossier.open === 1 && dossier.due < noDue) sizes.due++;
      dossier.dueVersion = '';
      if (!isSound(dossier)) return;
      if (dossier.facts.done) dossier.closedAt = Math.max(dossier.facts.done.at ?? 0, dossier.lastSeen);
      const first = dossier.lists.reduce<Dossier['lists'][number] | undefined>(
        (oldest, list) => (oldest !== undefined && oldest.seenAt <= list.seenAt ? oldest : list),
        undefined,
      );
      const { key, firstSeen } = dossier;
      if (first) events.push({ key, at: firstSeen, kind: 'firstSeen', list: { id: first.id, title: first.title } });
    });
  await transaction.table<DossierEvent, number>('events').bulkAdd(events);
  await transaction.table<StoreValue, string>('settings').put({ name: sizesName, value: sizes });
}
