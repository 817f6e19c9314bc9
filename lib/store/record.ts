import { computeDeadline } from '../deadline';
import { type Dossier, noDue } from '../model/dossier';
import type { ListRef, Sighting } from '../model/row';
import type { Adjustment } from '../model/standing';
import type { Instant } from '../model/time';
import { gate, type SecrecyOptions } from '../secrecy';
import { statusOf, type World } from '../standing';
import { dossierKey } from '../text';
import { type Database, storageProblem } from './database';
import { mergeSighting } from './merge';

/** What one scan of a list saw. `site` and `account` come from the sender of the message, never from the page. */
export interface SeenList {
  site: string;
  account: string;
  list: ListRef;
  observedAt: Instant;
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
    const adjustments = [...open].flatMap(([key, sighting]) => adjustmentOf(dossiers.get(key), sighting) ?? []);
    return { kept: seen.sightings.length - refused, refused, written, adjustments };
  } catch (error) {
    // Dexie remembers that it could not open for as long as the worker lives; closed so, it tries again next time.
    if (!db.isOpen()) db.close({ disableAutoOpen: false });
    return { kept: 0, refused, written: 0, adjustments: [], problem: storageProblem(error) };
  }
}

async function write(db: Database, seen: SeenList, open: ReadonlyMap<string, Sighting>, world: World) {
  const keys = [...open.keys()];
  return db.transaction('rw', db.dossiers, async () => {
    const before = await db.dossiers.bulkGet(keys);
    const dossiers = new Map<string, Dossier>();
    const changed: Dossier[] = [];
    keys.forEach((key, i) => {
      const sighting = open.get(key);
      if (!sighting) return;
      const kept = before[i];
      const { site, account, observedAt } = seen;
      const merged = mergeSighting(kept, sighting, { key, site, account, list: sighting.list, observedAt });
      const now = merged ? indexed(merged, world) : kept;
      if (now) dossiers.set(key, now);
      if (merged && now) changed.push(now);
    });
    if (changed.length > 0) await db.dossiers.bulkPut(changed);
    return { dossiers, written: changed.length };
  });
}

/** A dossier with the index of its deadline, stamped with the version of rules and calendar it was made with. */
export function indexed(dossier: Omit<Dossier, 'due' | 'dueVersion'>, world: World): Dossier {
  const { due } = computeDeadline(dossier.facts, world.rules, world.calendar);
  return { ...dossier, due: due ?? noDue, dueVersion: world.version };
}

/** What the page cannot know from the row itself: when a pause began, that another list said it is done. */
function adjustmentOf(dossier: Dossier | undefined, { key, row, list }: Sighting): Adjustment | null {
  if (!dossier) return null;
  const { done, pauses, manual } = dossier.facts;
  const adjustment: Adjustment = { key };
  if (pauses) adjustment.pauses = pauses.map(({ from, to }) => (to === undefined ? { from } : { from, to }));
  if (manual) adjustment.manualDue = manual.due;
  if (done && statusOf(row.fields.trangThai ?? '', list.title) !== 'done') adjustment.done = done;
  return Object.keys(adjustment).length > 1 ? adjustment : null;
}
