import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Dossier } from '../../lib/model/dossier';
import { atRisk, type Database, eventsOf, openDatabase, recordSightings, seenOf, writeFailure } from '../../lib/store';
import { hour, monday, record, search, sighting, site, waiting, world } from './help';

const versions = {
  1: { dossiers: '&key, [open+due], site, lastSeen, dueVersion' },
  2: { dossiers: '&key, [open+due], site, lastSeen, dueVersion, *listIds', lists: '&id, site' },
};
const shown = (db: Database, limit = 10) => atRisk(db, { limit, now: monday, world });

let names = 0;
let name: string;
let db: Database | undefined;
beforeEach(() => {
  name = `migration-${++names}`;
});
afterEach(async () => {
  await db?.delete();
  db = undefined;
});

/** Dossiers as an older version wrote them, by hand. */
function dossierOf(n: number): Omit<Dossier, 'listIds'> {
  return {
    key: `${site}||vanBan|${n}/ubnd|ubnd tinh|2026`,
    site,
    account: '',
    kind: 'vanBan',
    fields: { soKyHieu: `${n}/UBND`, hanXuLy: '29/09/2026' },
    headers: {},
    facts: { observedAt: monday, dues: [{ field: 'hanXuLy', text: '29/09/2026' }] },
    lists: [
      { ...search, seenAt: monday + hour },
      { ...waiting, seenAt: monday },
    ],
    firstSeen: monday,
    lastSeen: monday + hour,
    open: 1,
    due: Date.parse('2026-09-29T17:00+07:00'),
    dueVersion: 'old',
  };
}

async function older(version: 1 | 2, records: readonly unknown[]): Promise<void> {
  const old = new Dexie(name);
  old.version(version).stores(versions[version]);
  await old.table('dossiers').bulkPut(records);
  if (version === 2) await old.table('lists').put({ id: `${site}||/cho`, site, account: '', title: 'Chờ', seenAt: 1 });
  old.close();
}

describe.each([1, 2] as const)('a database of version %i', (version) => {
  test('is taken over whole: every dossier, its lists and the beginning of its history', async () => {
    const listIds = [`${site}||/tim`, `${site}||/cho`];
    await older(
      version,
      [1, 2].map((n) => (version === 1 ? dossierOf(n) : { ...dossierOf(n), listIds })),
    );
    db = openDatabase(name);
    expect(await db.dossiers.toArray()).toEqual([1, 2].map((n) => ({ ...dossierOf(n), listIds, dueVersion: '' })));
    expect(await eventsOf(db, dossierOf(1).key).toArray()).toMatchObject([
      { kind: 'firstSeen', at: monday, list: waiting },
    ]);
    expect(await db.lists.count()).toBe(version === 1 ? 2 : 1);
    expect(await seenOf(db, site, '', '/cho')).toBe(2);
    const list = await shown(db);
    expect([list.rows.length, list.withDue, list.kept, list.problem]).toEqual([2, 2, 2, undefined]);
    expect((await db.dossiers.toArray()).map(({ dueVersion }) => dueVersion)).toEqual([world.version, world.version]);
  });
  test('that holds broken records is taken over all the same', async () => {
    await older(version, [{ key: 'x' }, { ...dossierOf(2), lists: 'none' }, dossierOf(1)]);
    db = openDatabase(name);
    const list = await shown(db);
    expect(list.rows.map(({ number }) => number)).toEqual(['1/UBND']);
    expect(await db.dossiers.count()).toBe(3);
  });
});

test('a database of version 3 keeps its history, notes and marks, and takes letters', async () => {
  const old = new Dexie(name);
  old.version(3).stores({
    dossiers: '&key, [open+due], lastSeen, dueVersion, *listIds, pausedDue, [closedAt+key]',
    lists: '&id, site',
    events: '++id, [key+at], at',
    notes: '++id, key',
    snoozes: '&key, until',
    settings: '&name',
    forgotten: '&mac',
  });
  const { key } = dossierOf(1);
  await old.table('dossiers').put({ ...dossierOf(1), own: { hidden: true }, listIds: [`${site}||/cho`] });
  await old.table('events').add({ key, at: monday, kind: 'firstSeen', list: waiting });
  await old.table('notes').add({ key, at: monday, text: 'gọi lại' });
  await old.table('forgotten').put({ mac: 'x', at: monday });
  old.close();
  db = openDatabase(name);
  expect(await db.dossiers.get(key)).toMatchObject({ own: { hidden: true } });
  expect(await eventsOf(db, key).toArray()).toHaveLength(1);
  expect(await db.notes.toArray()).toMatchObject([{ text: 'gọi lại' }]);
  expect(await db.forgotten.count()).toBe(1);
  expect([await db.letters.toArray(), await db.courses.toArray()]).toEqual([[], []]);
});

describe('a database of a newer version', () => {
  /** With other tables and other indexes, as a version to come may have them. */
  async function newer(stores: Record<string, string>, records: readonly unknown[]): Promise<void> {
    const next = new Dexie(name);
    next.version(7).stores(stores);
    await next.table('dossiers').bulkPut(records);
    next.close();
  }
  const schemaOf = async () => {
    const raw = await new Dexie(name).open();
    const schema = raw.tables.map((table) => [table.name, table.schema.indexes.map((index) => index.src)]);
    const { version } = raw.backendDB();
    raw.close();
    return { schema, version };
  };
  test.each([
    ['with the indexes that are known', '&key, [open+due], lastSeen, dueVersion, *listIds, pausedDue, [closedAt+key]'],
    ['with other indexes', '&key, whatever'],
  ])('%s is shown, says so, and stays as it is', async (_, dossiers) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await newer({ dossiers, more: '++id' }, [dossierOf(1), { key: 'other form' }]);
    const before = await schemaOf();
    db = openDatabase(name);
    const list = await shown(db);
    expect(list).toMatchObject({ problem: 'newer', kept: 2, withDue: 1, damaged: 1, counts: { soon: 1 } });
    expect(list.rows.map(({ number }) => number)).toEqual(['1/UBND']);
    expect(await record(db, [sighting(5)])).toMatchObject({ kept: 0, written: 0, problem: 'newer' });
    expect(await writeFailure(db)).toBe('newer');
    await expect(db.dossiers.delete(dossierOf(1).key)).rejects.toThrow();
    db.close();
    expect(await schemaOf()).toEqual(before);
    const raw = await new Dexie(name).open();
    expect(await raw.table('dossiers').toArray()).toEqual([dossierOf(1), { key: 'other form' }]);
    raw.close();
    warn.mockRestore();
  });
});

describe('broken records', () => {
  const broken = (over: object) => ({ ...dossierOf(2), listIds: [], ...over }) as Dossier;
  test.each([
    ['no facts', { facts: undefined }],
    ['facts of another form', { facts: { observedAt: monday, dues: [null] } }],
    ['fields that are no texts', { fields: { soKyHieu: 5 } }],
    ['no lists', { lists: null }],
    ['a date that is none', { facts: { observedAt: monday, dues: [], manual: { due: 'hôm qua' } } }],
    ['a kind nobody knows', { kind: 'x' }],
  ])('%s: passed over and counted; the others are shown', async (_, over) => {
    db = openDatabase(name);
    await record(db, [sighting(1)]);
    await db.dossiers.put(broken({ ...over, dueVersion: world.version }));
    expect(await shown(db)).toMatchObject({ rows: [{ number: '1/UBND' }], damaged: 1 });
    await db.dossiers.put(broken({ ...over, dueVersion: 'old' }));
    const list = await shown(db);
    expect(list.rows.map(({ number }) => number)).toEqual(['1/UBND']);
    expect(list.problem).toBeUndefined();
  });
  test('one that is seen again becomes whole', async () => {
    db = openDatabase(name);
    await db.dossiers.put(broken({ facts: 'x' }));
    const seen = { site, account: '', list: waiting, observedAt: monday, sightings: [sighting(2)] };
    expect(await recordSightings(db, seen, world, { emptyMeans: 'unclear' })).toMatchObject({ kept: 1, written: 1 });
    expect(await shown(db)).toMatchObject({ rows: [{ number: '2/UBND' }] });
  });
});
