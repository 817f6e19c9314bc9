import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultSettings } from '../../lib/settings';
import { worldOf } from '../../lib/standing';
import { act, atRisk, type Database, openDatabase } from '../../lib/store';
import { urgentRows } from '../../lib/store/urgent';
import { readUrgent } from '../../lib/store/urgent-read';
import { keyOf, monday, record, sighting, world } from './help';

const limit = 3;
const at = { limit, now: monday, world };

let db: Database;
beforeEach(() => {
  db = openDatabase();
});
afterEach(() => db.delete());

const rows = async (over: Partial<typeof at> = {}) => {
  const read = await readUrgent(limit);
  return read && urgentRows(read, { ...at, ...over });
};
const keep = (from: number, to: number) =>
  record(
    db,
    Array.from({ length: to - from + 1 }, (_, i) => sighting(from + i, { hanXuLy: `${from + i}/10/2026` })),
  );

test('the very rows that the whole list begins with, in its order', async () => {
  await keep(1, 20);
  const { rows: all } = await atRisk(db, { ...at, limit: 20 });
  expect(await rows()).toEqual(all.slice(0, limit));
});

test('those that stand still or were put off are passed over', async () => {
  await keep(3, 9);
  await record(db, [sighting(1, { hanXuLy: '01/10/2026', trangThai: 'Tạm dừng' })]);
  await act(db, keyOf('vanBan|4/ubnd|ubnd tinh|2026'), { kind: 'snooze', until: monday + 1 }, monday, world);
  const numbers = async (now = monday) => (await rows({ now }))?.map(({ number }) => number);
  expect(await numbers()).toEqual(['3/UBND', '5/UBND', '6/UBND']);
  expect(await numbers(monday + 1)).toEqual(['3/UBND', '4/UBND', '5/UBND']);
});

test('fewer than asked for, where there are no more', async () => {
  await keep(1, 2);
  expect(await rows()).toHaveLength(2);
});

test('none where only the whole list can tell: none kept, all put off, another calendar, two accounts', async () => {
  await db.open();
  expect(await rows()).toBeNull();
  await keep(1, 20);
  expect(await rows({ world: worldOf({ ...defaultSettings(), calendar: { minutesPerDay: 420 } }) })).toBeNull();
  await record(db, [sighting(21)], monday, { account: 'a' });
  expect(await rows()).toHaveLength(limit);
  await record(db, [sighting(22)], monday, { account: 'b' });
  expect(await rows()).toBeNull();
});

test('too many put off at the head', async () => {
  await keep(1, 12);
  for (let n = 1; n <= 8; n++)
    await act(db, keyOf(`vanBan|${n}/ubnd|ubnd tinh|2026`), { kind: 'snooze', until: monday + 1 }, monday, world);
  expect(await rows()).toBeNull();
});

test('a database is never made, one of another version not read, and none kept open', async () => {
  expect(await readUrgent(limit)).toBeNull();
  expect(await Dexie.getDatabaseNames()).toEqual([]);
  const newer = new Dexie('dung-han');
  newer.version(7).stores({ dossiers: '&key, [open+due], dueVersion', lists: '&id' });
  await newer.open();
  expect(await readUrgent(limit)).toBeNull();
  // It would wait for a connection that was left open.
  await newer.delete();
  await keep(1, 4);
  expect(await rows()).toHaveLength(limit);
  await db.delete();
  expect(await readUrgent(limit, undefined as unknown as IDBFactory)).toBeNull();
});
