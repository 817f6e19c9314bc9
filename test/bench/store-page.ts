import type { Dossier } from '../../lib/model/dossier';
import { noDue } from '../../lib/model/dossier';
import type { DossierEvent } from '../../lib/model/event';
import {
  atRisk,
  dossierView,
  followUps,
  keptCounts,
  openDatabase,
  periodJournal,
  reasonsFor,
  recordSightings,
} from '../../lib/store';
import { account, day, fill, now, sightingOf, site, world } from './dossiers';

/** Runs in the browser: fills two equal databases, then times ours on one and plain IndexedDB on the other. */

const done = (transaction: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
const answer = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

interface Timed {
  ours: number;
  raw: number;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Both in one round, in turns first. */
async function both(turn: number, ours: () => Promise<unknown>, raw: () => Promise<unknown>): Promise<Timed> {
  if (turn % 2 === 0) {
    const first = await timed(ours);
    return { ours: first, raw: await timed(raw) };
  }
  const first = await timed(raw);
  return { ours: await timed(ours), raw: first };
}

class Bench {
  #db = openDatabase('bench-ours');
  #raw: IDBDatabase | undefined;
  #next = 1_000_000;

  /** Fills both databases; answers how many dossiers and events each holds. */
  async fill(count: number): Promise<string> {
    const twin = openDatabase('bench-raw');
    for (const db of [this.#db, twin]) await fill(db, count);
    twin.close();
    this.#raw = await answer(indexedDB.open('bench-raw'));
    const list = await atRisk(this.#db, { limit: 200, now, world });
    const events = await this.#db.events.count();
    return `${list.kept} dossiers, ${events} events; ${JSON.stringify(list.counts)} of ${list.withDue}`;
  }

  /** The query a popup makes, and the same rows read by the same index. */
  async query(turn: number, isFresh: boolean): Promise<Timed> {
    const raw = this.#raw as IDBDatabase;
    const range = IDBKeyRange.bound([1, 0], [1, noDue], false, true);
    if (isFresh) {
      this.#db.close();
      this.#db = openDatabase('bench-ours');
      await this.#db.open();
    }
    return both(
      turn,
      async () => {
        const { rows } = await atRisk(this.#db, { limit: 200, now, world });
        if (rows.length !== 200 || rows.some(({ countdown }) => countdown.vi.short === ''))
          throw new Error('rows are missing');
      },
      async () => {
        const rows = await answer(
          raw.transaction('dossiers').objectStore('dossiers').index('[open+due]').getAll(range, 200),
        );
        if (rows.length !== 200) throw new Error('rows are missing');
      },
    );
  }

  /** 1,000 sightings of dossiers nobody has seen, or of kept ones that changed, and the same records written plainly. */
  async record(turn: number, kind: 'new' | 'changed'): Promise<Timed> {
    if (kind === 'new') this.#next += 1000;
    const start = kind === 'new' ? this.#next : ((turn + 1) * 1000) % 90_000;
    const list = { id: `/bench/${kind}/${turn}`, title: 'Văn bản đến chờ xử lý' };
    const sightings = Array.from({ length: 1000 }, (_, i) => sightingOf(start + i, list, turn * 2 + 1));
    const keys = sightings.map(({ key }) => `${site}|${account}|${key}`);
    const seen = { site, account, list, observedAt: now + turn, sightings };
    // A rehearsal in a transaction that is taken back says what will be written.
    const { dossiers, events } = await this.#rehearse(seen, keys);
    const raw = this.#raw as IDBDatabase;
    return both(
      turn,
      async () => {
        const { written, problem } = await recordSightings(this.#db, seen, world, { emptyMeans: 'unclear' });
        if (written !== 1000 || problem) throw new Error(`written ${written}: ${problem}`);
      },
      async () => {
        const transaction = raw.transaction(['dossiers', 'events'], 'readwrite');
        const [store, history] = [transaction.objectStore('dossiers'), transaction.objectStore('events')];
        const ends = done(transaction);
        await Promise.all(keys.map((key) => answer(store.getAll(IDBKeyRange.only(key)))));
        for (const dossier of dossiers) store.put(dossier);
        for (const event of events) history.add(event);
        await ends;
      },
    );
  }

  /** What the side panel reads, in ms each: nothing plain does the same, so nothing is compared. */
  async views(): Promise<Record<string, number>> {
    const db = this.#db;
    const identity = { [`${site}|${account}`]: { names: ['Nguyễn Văn An'], unit: 'Phòng 1' } };
    const at = { now, world, identity };
    const { rows } = await atRisk(db, { limit: 100, now, world });
    const keys = rows.map(({ key }) => key);
    return {
      'one dossier': await timed(() => dossierView(db, keys[0] ?? '', at)),
      'reasons of 100 rows': await timed(() => reasonsFor(db, keys, at)),
      'counts of all tables': await timed(() => keptCounts(db)),
      'follow-up of all': await timed(() => followUps(db, { ...at, limit: 500 })),
      'journal of a week': await timed(() => periodJournal(db, { ...at, from: now - 7 * day, to: now, limit: 500 })),
    };
  }

  async #rehearse(seen: Parameters<typeof recordSightings>[1], keys: string[]) {
    let result: { dossiers: Dossier[]; events: DossierEvent[] } | undefined;
    const db = this.#db;
    await db
      .transaction('rw', db.tables, async (transaction) => {
        const last = (await db.events.orderBy('id').last())?.id ?? 0;
        await recordSightings(db, seen, world, { emptyMeans: 'unclear' });
        const dossiers = (await db.dossiers.bulkGet(keys)).filter((one) => one !== undefined);
        const added = await db.events.where('id').above(last).toArray();
        result = { dossiers, events: added.map(({ id: _id, ...event }) => event as DossierEvent) };
        transaction.abort();
      })
      .catch(() => undefined);
    if (result === undefined || result.dossiers.length !== 1000) throw new Error('the rehearsal failed');
    return result;
  }
}

declare global {
  var storeBench: Bench;
}
globalThis.storeBench = new Bench();
