import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Dossier } from '../../lib/model/dossier';
import { askToPersist, storageHealth } from '../../lib/platform/storage-health';
import { type Database, forgetOld, openDatabase, wipe } from '../../lib/store';
import { indexed } from '../../lib/store/indexed';
import { keyOf, monday, record, sighting, world } from './help';

const day = 86_400_000;
let db: Database;
let names = 0;
beforeEach(() => {
  db = openDatabase(`retention-${++names}`);
});
afterEach(() => db.delete());

const done = (n: number) => sighting(n, { trangThai: 'Hoàn thành' });
const key = (n: number) => keyOf(`vanBan|${n}/ubnd|ubnd tinh|2026`);
const forget = (days: number, preview = false, now = monday + 400 * day + 1) => forgetOld(db, { now, days, preview });
const contents = () => Promise.all(db.tables.map((table) => table.toArray()));

describe('closed dossiers that have been so for long', () => {
  test('a damaged record holds nobody up', async () => {
    await record(db, [done(1), done(2)]);
    await db.dossiers.update(key(1), { facts: null as never });
    const options = {
      now: monday + 400 * day + 1,
      days: 400,
      preview: false,
      isNeeded: ({ facts }: Dossier) => !facts.done,
    };
    expect(await forgetOld(db, options)).toEqual({ dossiers: 2 });
  });
  test('are counted by a preview and then erased with all that hangs on them', async () => {
    await record(db, [done(1), sighting(2)]);
    await record(db, [done(3)], monday + day);
    for (const n of [1, 2]) {
      await db.notes.add({ key: key(n), at: monday, text: 'x' });
      await db.snoozes.put({ key: key(n), until: monday });
    }
    const before = await contents();
    expect(await forget(400, true)).toEqual({ dossiers: 1 });
    expect(await contents()).toEqual(before);
    expect(await forget(400)).toEqual({ dossiers: 1 });
    expect((await db.dossiers.toCollection().primaryKeys()).sort()).toEqual([key(2), key(3)]);
    expect(JSON.stringify(await contents())).not.toContain('1/ubnd');
    expect([await db.events.count(), await db.notes.count(), await db.snoozes.count()]).toEqual([2, 1, 1]);
    expect((await db.settings.get('sizes'))?.value).toEqual({ kept: 2, due: 1 });
    expect(await forget(400)).toEqual({ dossiers: 0 });
  });
  test('by when they were closed by hand or last seen, whichever is later', async () => {
    await record(db, [sighting(1), sighting(2)]);
    const close = async (n: number, at: number) => {
      const dossier = await db.dossiers.get(key(n));
      if (dossier) await db.dossiers.put(indexed({ ...dossier, own: { closed: { at, reason: '' } } }, world));
    };
    await close(1, monday - 30 * day);
    await close(2, monday + 30 * day);
    expect(await forget(400)).toEqual({ dossiers: 1 });
    expect(await db.dossiers.toCollection().primaryKeys()).toEqual([key(2)]);
    expect(await forget(400, false, monday + 431 * day)).toEqual({ dossiers: 1 });
  });
  test('of many, those still needed stay', async () => {
    await record(
      db,
      Array.from({ length: 450 }, (_, n) => done(n)),
    );
    const isNeeded = ({ key: of }: { key: string }) => of.includes('|7/ubnd') || of.includes('|449/ubnd');
    expect(await forgetOld(db, { now: monday + 500 * day, days: 400, preview: false, isNeeded })).toEqual({
      dossiers: 448,
    });
    expect(await db.dossiers.count()).toBe(2);
  });
  test.each([0, -5, Number.NaN])('%d days forget nothing', async (days) => {
    await record(db, [done(1)]);
    expect(await forget(days)).toEqual({ dossiers: 0 });
    expect(await db.dossiers.count()).toBe(1);
  });
});

test('wiping leaves nothing in any table', async () => {
  await record(db, [done(1), sighting(2)]);
  await db.notes.add({ key: key(1), at: monday, text: 'x' });
  await db.snoozes.put({ key: key(1), until: monday });
  await db.forgotten.put({ mac: 'x', at: monday });
  await db.letters.put({ keys: [key(1)] } as never);
  await db.courses.put({ key: key(1), unit: 'x' } as never);
  expect((await contents()).every((rows) => rows.length > 0)).toBe(true);
  expect(await wipe(db)).toEqual({});
  expect(await contents()).toEqual(db.tables.map(() => []));
  const raw = indexedDB.open(db.name);
  const stores = await new Promise<string[]>((resolve) => {
    raw.onsuccess = () => resolve([...raw.result.objectStoreNames]);
  });
  raw.result.close();
  expect(stores.sort()).toEqual(db.tables.map(({ name }) => name).sort());
});

describe('what the browser says of its storage', () => {
  test('is handed on', async () => {
    const storage = {
      persisted: async () => true,
      persist: async () => true,
      estimate: async () => ({ usage: 5, quota: 9 }),
    };
    expect(await storageHealth(storage)).toEqual({ persisted: true, usage: 5, quota: 9 });
    expect(await askToPersist(storage)).toBe(true);
  });
  test('a browser that knows nothing of it, or refuses, is no error', async () => {
    const refuses = async () => Promise.reject(new Error('no'));
    expect(await storageHealth({})).toEqual({ persisted: false });
    expect(await storageHealth({ persisted: refuses, estimate: refuses })).toEqual({ persisted: false });
    expect([await askToPersist({}), await askToPersist({ persist: refuses })]).toEqual([false, false]);
  });
});
