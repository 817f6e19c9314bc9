import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { atRisk, type Database, openDatabase } from '../../lib/store';
import { historyOf, keyOf, monday, record, search, sighting, world } from './help';

let name: string;
let db: Database;
let other: Database;
let names = 0;
beforeEach(() => {
  name = `at-once-${++names}`;
  [db, other] = [openDatabase(name), openDatabase(name)];
});
afterEach(async () => {
  other.close();
  await db.delete();
});

const row = 'vanBan|1/ubnd|ubnd tinh|2026';
const everything = async () => Promise.all(db.tables.map((table) => table.toArray()));

test('two connections writing at once lose no update', async () => {
  await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      record(
        i % 2 ? db : other,
        [sighting(1, { [i % 2 ? 'linhVuc' : 'loaiVb']: `${i}` }), sighting(100 + i)],
        monday + i,
      ),
    ),
  );
  expect(await db.dossiers.count()).toBe(21);
  expect((await db.dossiers.get(keyOf(row)))?.fields).toMatchObject({ loaiVb: '18', linhVuc: '19' });
  expect((await historyOf(db, row)).filter(({ kind }) => kind === 'firstSeen')).toHaveLength(1);
  expect((await db.settings.get('sizes'))?.value).toEqual({ kept: 21, due: 21 });
});
test('a shorter and a fuller key at once end as one dossier', async () => {
  await Promise.all([record(db, [sighting('vanBan|1/ubnd||')]), record(other, [sighting(1, {}, search)], monday + 1)]);
  expect(await db.dossiers.toCollection().primaryKeys()).toEqual([keyOf(row)]);
});

describe('a worker that is killed', () => {
  test.each(['bulkPut', 'bulkAdd', 'put'] as const)('at %s: nothing half-written', async (step) => {
    await record(db, [sighting('vanBan|1/ubnd||'), sighting(2)]);
    const before = await everything();
    const table = { bulkPut: db.dossiers, bulkAdd: db.events, put: db.settings }[step];
    const cut = vi.spyOn(table, step as 'put').mockImplementation(() => {
      const { idbtrans } = Dexie.currentTransaction as unknown as { idbtrans: IDBTransaction };
      idbtrans.abort();
      return Dexie.Promise.reject(new Dexie.AbortError('killed'));
    });
    expect(await record(db, [sighting(1, { nguoiXuLy: 'B' }), sighting(3)], monday + 1)).toMatchObject({
      kept: 0,
      problem: 'noStorage',
    });
    cut.mockRestore();
    expect(await everything()).toEqual(before);
    expect(await record(db, [sighting(1, { nguoiXuLy: 'B' }), sighting(3)], monday + 1)).toMatchObject({ written: 2 });
  });
});

test('a clock set back a day loses nothing and is not taken for news', async () => {
  await record(db, [sighting(1, { nguoiXuLy: 'B' })]);
  await record(db, [sighting(1, { nguoiXuLy: 'A' })], monday - 86_400_000);
  expect((await db.dossiers.get(keyOf(row)))?.fields.nguoiXuLy).toBe('B');
});

test('a clock that ran years ahead once holds nothing up', async () => {
  await record(db, [sighting(1, { nguoiXuLy: 'B' })], monday + 900 * 86_400_000);
  await record(db, [sighting(1, { nguoiXuLy: 'A', trangThai: 'Hoàn thành' })]);
  const dossier = await db.dossiers.get(keyOf(row));
  expect(dossier).toMatchObject({ lastSeen: monday, open: 0, fields: { nguoiXuLy: 'A' } });
});

describe('counts of a store that is larger than what is read', () => {
  test('overdue and today by the index alone, without those whose clock stands still', async () => {
    const of = (n: number, hanXuLy: string, trangThai = 'Đang xử lý') => sighting(n, { hanXuLy, trangThai });
    await record(db, [
      ...Array.from({ length: 300 }, (_, n) => of(n, '24/09/2026')),
      ...Array.from({ length: 7 }, (_, n) => of(1000 + n, '24/09/2026', 'Tạm dừng')),
      ...Array.from({ length: 5 }, (_, n) => of(2000 + n, '28/09/2026')),
      ...Array.from({ length: 3 }, (_, n) => of(3000 + n, '29/09/2026')),
      ...Array.from({ length: 2 }, (_, n) => of(4000 + n, '20/12/2026')),
      of(5000, '24/09/2026', 'Hoàn thành'),
    ]);
    const list = await atRisk(db, { limit: 200, now: monday, world });
    expect(list).toMatchObject({
      counts: { overdue: 300, today: 5, soon: 3 },
      countedAll: false,
      withDue: 317,
      kept: 318,
    });
    expect((await atRisk(db, { limit: 1000, now: monday, world })).counts).toEqual(list.counts);
    const never = { ...world, thresholds: { soonWorkMinutes: 0, soonShare: 1 } };
    expect(await atRisk(db, { limit: 200, now: monday, world: never })).toMatchObject({
      counts: { overdue: 300, today: 5, soon: 0 },
    });
  });
});
