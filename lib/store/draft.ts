import { Dexie } from 'dexie';
import type { Dossier } from '../model/dossier';
import type { DossierEvent } from '../model/event';
import type { Database } from './database';
import { moveLetters } from './letters';
import { changeSizes, countsAsDue } from './sizes';

/** What one transaction will change, gathered so that it is written in one burst. */
export class Draft {
  readonly #puts = new Map<string, Dossier>();
  readonly #removed = new Set<string>();
  readonly #moves: [from: string, to: string][] = [];
  readonly #events: DossierEvent[] = [];
  readonly #sizes = { kept: 0, due: 0 };

  /** `before`: the dossier under this key, as the tables or this draft have it. */
  put(before: Dossier | undefined, after: Dossier): void {
    // What the user was told of was the deadline before.
    const isOther = before !== undefined && before.due !== after.due && after.reminded !== undefined;
    const { reminded: _old, ...rest } = after;
    this.#puts.set(after.key, isOther ? rest : after);
    this.#removed.delete(after.key);
    this.#sizes.kept += before === undefined ? 1 : 0;
    this.#sizes.due += countsAsDue(after) - countsAsDue(before);
  }

  /** Takes a dossier away, whose history, notes and snoozes become those of another key. */
  move(before: Dossier, to: string): void {
    this.#puts.delete(before.key);
    this.#removed.add(before.key);
    this.#moves.push([before.key, to]);
    this.#sizes.kept--;
    this.#sizes.due -= countsAsDue(before);
  }

  log(events: readonly DossierEvent[]): void {
    this.#events.push(...events);
  }

  get written(): number {
    return this.#puts.size;
  }

  /** Writes it all, within the caller's transaction over `tablesOf`. */
  async commit(db: Database): Promise<void> {
    const writes: PromiseLike<unknown>[] = [];
    if (this.#removed.size > 0) writes.push(db.dossiers.bulkDelete([...this.#removed]));
    if (this.#puts.size > 0) writes.push(db.dossiers.bulkPut([...this.#puts.values()]));
    if (this.#events.length > 0) writes.push(db.events.bulkAdd(this.#events));
    await Promise.all(writes);
    for (const [from, to] of this.#moves) await moveRest(db, from, to);
    await changeSizes(db, this.#sizes);
  }
}

/** Every table of which a draft may change something. */
export function tablesOf(db: Database) {
  return [db.dossiers, db.lists, db.events, db.notes, db.snoozes, db.settings, db.letters, db.courses];
}

/** All events of one dossier, by time. */
export function eventsOf(db: Database, key: string) {
  return db.events.where('[key+at]').between([key, Dexie.minKey], [key, Dexie.maxKey]);
}

async function moveRest(db: Database, from: string, to: string): Promise<void> {
  await eventsOf(db, from).modify({ key: to });
  await db.notes.where('key').equals(from).modify({ key: to });
  await moveLetters(db, from, to);
  const snooze = await db.snoozes.get(from);
  if (snooze === undefined) return;
  await db.snoozes.delete(from);
  const there = await db.snoozes.get(to);
  if (there === undefined || there.until < snooze.until) await db.snoozes.put({ ...snooze, key: to });
}
