import type { Coverage } from '../model/coverage';
import type { Dossier } from '../model/dossier';
import type { StoreFailure } from '../model/kept';
import { isSameMinute, type KeptList, listKey } from '../model/kept-list';
import type { ListRef, Sighting } from '../model/row';
import type { Adjustment } from '../model/standing';
import type { Instant } from '../model/time';
import { adjustmentOf, type World } from '../standing';
import { dossierKey } from '../text';
import { type Admitted, admit, type KeepingRules } from './admit';
import { type Database, letReopen, storageProblem } from './database';
import { Draft, tablesOf } from './draft';
import { eventsOfSighting } from './history';
import { indexed } from './indexed';
import { mergeKept, mergeSighting } from './merge';
import { newsOf } from './said';
import { hasNobodys, matchOf, readTwins, type Twins, twinName } from './twins';
import { markGone } from './whole';

/** What one scan of a list saw. `site` and `account` come from the sender of the message, never from the page. */
export interface SeenList {
  site: string;
  account: string;
  list: ListRef;
  observedAt: Instant;
  /** What the page says of the list's size. */
  coverage?: Coverage | undefined;
  /** Where the page shows all of the list: the rows' own parts of the keys of all its open rows. */
  whole?: readonly string[] | undefined;
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
  /** By the rows' own keys as they were sent. */
  adjustments: Adjustment[];
  problem?: StoreFailure;
}

/** Keeps what was seen, in one transaction: all of it or, when storage fails, nothing. Never throws for storage. */
export async function recordSightings(
  db: Database,
  seen: SeenList,
  world: World,
  rules: KeepingRules,
): Promise<Recorded> {
  let refused = 0;
  try {
    let admitted = await admit(seen, rules);
    let done = await write(db, seen, admitted, world);
    while (done === null) {
      admitted = await admit(seen, rules);
      done = await write(db, seen, admitted, world);
    }
    const { dossiers, written } = done;
    const { open } = admitted;
    refused = admitted.refused;
    const adjustments = [...open].flatMap(([key, sighting]) => {
      const kept = dossiers.get(key);
      return (kept && adjustmentOf(kept, sighting, world)) ?? [];
    });
    return { kept: seen.sightings.length - refused, refused, written, adjustments };
  } catch (error) {
    letReopen(db);
    return { kept: 0, refused, written: 0, adjustments: [], problem: storageProblem(error) };
  }
}

/** Dossiers by the keys of their rows as sent. Null when something was forgotten since these rows were admitted. */
async function write(db: Database, seen: SeenList, { open, forgotten }: Admitted, world: World) {
  return db.transaction('rw', forgotten === undefined ? tablesOf(db) : [...tablesOf(db), db.forgotten], async () => {
    if (forgotten !== undefined && (await db.forgotten.count()) !== forgotten) return null;
    await writeList(db, seen, open.size > 0);
    const { site, account } = seen;
    const own = await readTwins(open.keys(), { site, account });
    const isShared = account !== '' && (await hasNobodys(site));
    const nobodys = isShared ? await readTwins(open.keys(), { site, account: '' }) : new Map<string, Twins>();
    const draft = new Draft();
    const dossiers = new Map<string, Dossier>();
    for (const [row, sighting] of open) {
      const name = twinName(row);
      const twins = own.get(name) ?? [];
      dossiers.set(row, place(row, sighting, { seen, world, draft, twins, nobodys: nobodys.get(name) ?? [] }));
    }
    await draft.commit(db);
    const gone = seen.whole === undefined ? 0 : await markGone(db, seen, seen.whole, world);
    return { dossiers, written: draft.written + gone };
  });
}

interface Ground {
  seen: SeenList;
  world: World;
  draft: Draft;
  /** As this transaction has left them so far. */
  twins: Twins;
  nobodys: Twins;
}

/**
 * One row, laid over the dossier it is. What was kept under a shorter key, or while nobody knew whose it was, becomes
 * part of it: nothing of what was known is lost, and it is not there twice.
 */
function place(row: string, sighting: Sighting, { seen, world, draft, twins, nobodys }: Ground): Dossier {
  const { site, account, observedAt } = seen;
  const match = matchOf(row, twins, { site, account });
  const orphans = nobodys.length === 0 ? [] : matchOf(match.row, nobodys, { site, account: '' }).found;
  const key = dossierKey(site, account, match.row);
  const [first, ...rest] = [...match.found, ...orphans];
  const before = match.found.find((dossier) => dossier.key === key);
  const isMoved = first !== undefined && (rest.length > 0 || before === undefined);
  let kept = first;
  if (isMoved) {
    kept = rest.reduce((sum, other) => mergeKept(sum, other, key, account), { ...first, key, account });
    for (const old of [...match.found, ...orphans]) {
      if (old === before) continue;
      draft.move(old, key);
      takeOut(twins, old);
      takeOut(nobodys, old);
    }
  }
  const where = { key, site, account, list: sighting.list, observedAt };
  const news = newsOf(kept, sighting, sighting.list.id);
  const merged = mergeSighting(kept, news, where);
  if (merged === null && !isMoved && kept !== undefined) return kept;
  const next = indexed(merged ?? (kept as Dossier), world);
  if (merged !== null) draft.log(eventsOfSighting(kept, news.sighting, where));
  draft.put(before, next);
  if (before !== undefined) takeOut(twins, before);
  twins.push(next);
  return next;
}

function takeOut(twins: Twins, dossier: Dossier): void {
  const at = twins.indexOf(dossier);
  if (at >= 0) twins.splice(at, 1);
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
  if (!isSame || !isSameMinute(next.seenAt, kept.seenAt)) await db.lists.put(next);
}
