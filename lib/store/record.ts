import { computeDeadline } from '../deadline';
import type { Coverage } from '../model/coverage';
import { type Dossier, noDue } from '../model/dossier';
import { type KeptList, listKey } from '../model/kept-list';
import type { ListRef, Sighting } from '../model/row';
import type { Adjustment } from '../model/standing';
import type { Instant } from '../model/time';
import { gate, type SecrecyOptions } from '../secrecy';
import { adjustmentOf, type World, withOwn } from '../standing';
import { dossierKey } from '../text';
import { type Database, storageProblem } from './database';
import { mergeSighting, seenAgainAfter } from './merge';

/** What one scan of a list saw. `site` and `account` come from the sender of the message, never from the page. */
export interface SeenList {
  site: string;
  account: string;
  list: ListRef;
  observedAt: Instant;
  /** What the page says of the list's size. */
  coverage?: Coverage | undefined;
  /** `key` is the row's own part of the key. */
  sightings: readonly Sighting[];
}

export interface Recorded {
  /** Sightings now kept, those that needed no write among them. */
  kept: number;
  /** Sightings that the secrecy gate refused. */
  refused: number;
  /** Dossiers written. */
  written: number;
  adjustments: Adjustment[];
  problem?: 'noStorage' | 'quota';
}

/** Keeps what was seen, in one transaction: all of it or, when storage fails, nothing. Never throws for storage. */
export async function recordSightings(
  db: Database,
  seen: SeenList,
  world: World,
  secrecy: SecrecyOptions,
): Promise<Recorded> {
  const open = new Map<string, Sighting>();
  let refused = 0;
  for (const sighting of seen.sightings) {
    if (gate(sighting.row, seen.list, secrecy) && gate(sighting.row, sighting.list, secrecy)) {
      open.set(dossierKey(seen.site, seen.account, sighting.key), sighting);
    } else refused++;
  }
  try {
    const { dossiers, written } = await write(db, seen, open, world);
    const adjustments = [...open].flatMap(([key, sighting]) => {
      const kept = dossiers.get(key);
      return (kept && adjustmentOf(kept, sighting, world)) ?? [];
    });
    return { kept: seen.sightings.length - refused, refused, written, adjustments };
  } catch (error) {
    // Dexie remembers that it could not open for as long as the worker lives; closed so, it tries again next time.
    if (!db.isOpen()) db.close({ disableAutoOpen: false });
    return { kept: 0, refused, written: 0, adjustments: [], problem: storageProblem(error) };
  }
}

async function write(db: Database, seen: SeenList, open: ReadonlyMap<string, Sighting>, world: World) {
  const keys = [...open.keys()];
  return db.transaction('rw', db.dossiers, db.lists, async () => {
    await writeList(db, seen, open.size > 0);
    const before = await adopt(db, seen, keys, open);
    const dossiers = new Map<string, Dossier>();
    const changed: Dossier[] = [];
    keys.forEach((key, i) => {
      const sighting = open.get(key);
      if (!sighting) return;
      const { kept, isAdopted } = before[i] ?? { isAdopted: false };
      const { site, account, observedAt } = seen;
      const merged = mergeSighting(kept, sighting, { key, site, account, list: sighting.list, observedAt });
      const now = merged || (kept && isAdopted) ? indexed(merged ?? (kept as Dossier), world) : kept;
      if (now) dossiers.set(key, now);
      if (now && now !== kept) changed.push(now);
    });
    if (changed.length > 0) await db.dossiers.bulkPut(changed);
    return { dossiers, written: changed.length };
  });
}

/**
 * What is kept of each dossier. One that was kept while nobody knew whose it was becomes this account's, which has
 * just seen it: nothing of what was known of it is lost, and it is not there twice.
 */
async function adopt(db: Database, { site, account }: SeenList, keys: string[], open: ReadonlyMap<string, Sighting>) {
  const own = await db.dossiers.bulkGet(keys);
  if (account === '') return own.map((kept) => ({ kept, isAdopted: false }));
  const nobodys = keys.map((key) => dossierKey(site, '', open.get(key)?.key ?? ''));
  const found = await db.dossiers.bulkGet(nobodys);
  const gone = found.flatMap((dossier) => dossier?.key ?? []);
  if (gone.length > 0) await db.dossiers.bulkDelete(gone);
  return own.map((kept, i) => {
    const orphan = found[i];
    if (kept !== undefined || orphan === undefined) return { kept, isAdopted: false };
    return { kept: { ...orphan, key: keys[i] ?? '', account }, isAdopted: true };
  });
}

/** A list is kept with its first dossier; a list of secret rows only, whose very title may tell, never is. */
async function writeList(db: Database, seen: SeenList, hasOpen: boolean): Promise<void> {
  const { site, account, list, observedAt, coverage } = seen;
  const id = listKey(site, account, list.id);
  const ofSite = await db.lists.where('site').equals(site).toArray();
  const kept = ofSite.find((one) => one.id === id);
  if (kept === undefined && !hasOpen) return;
  const total = coverage?.total ?? kept?.total;
  const next: KeptList = { id, site, account, title: list.title, seenAt: Math.max(observedAt, kept?.seenAt ?? 0) };
  if (total !== undefined) next.total = total;
  const isLast = ofSite.every((one) => one.account === account || one.seenAt < (kept?.seenAt ?? 0));
  const isSame = kept !== undefined && kept.title === next.title && kept.total === total && isLast;
  if (!isSame || next.seenAt >= kept.seenAt + seenAgainAfter) await db.lists.put(next);
}

/** A dossier with the index of its deadline, stamped with the version of rules and calendar it was made with. */
export function indexed(dossier: Omit<Dossier, 'due' | 'dueVersion' | 'listIds'>, world: World): Dossier {
  const { due } = computeDeadline(withOwn(dossier.facts, dossier.own), world.rules, world.calendar);
  const listIds = dossier.lists.map(({ id }) => listKey(dossier.site, dossier.account, id));
  return { ...dossier, listIds, due: due ?? noDue, dueVersion: world.version };
}
