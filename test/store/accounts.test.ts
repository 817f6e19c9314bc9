import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Coverage } from '../../lib/model/coverage';
import type { Sighting } from '../../lib/model/row';
import { atRisk, type Database, openDatabase, recordSightings, seenOf } from '../../lib/store';
import { monday, sighting, site, waiting, world } from './sightings';

const [a, b] = ['nguyen van a', 'le thi b'];

let db: Database;
let names = 0;
beforeEach(() => {
  db = openDatabase(`accounts-${++names}`);
});
afterEach(() => db.delete());

const record = (account: string, sightings: Sighting[], at = monday, coverage?: Coverage, on = site) =>
  recordSightings(
    db,
    { site: on, account, list: sightings[0]?.list ?? waiting, observedAt: at, sightings, coverage },
    world,
    { emptyMeans: 'unclear' },
  );
const shown = async () =>
  (await atRisk(db, { limit: 10, now: monday, world })).rows.map(({ key }) => key.replace('https://', '')).sort();

describe('two accounts on one site', () => {
  test('do not mix; each sees its own when it is in use, and no other site changes by that', async () => {
    await record(a, [sighting(1), sighting(2)]);
    await record('c', [sighting(9)], monday, undefined, 'https://khac.vn');
    await record(b, [sighting(1), sighting(3)], monday + 1000);
    expect(await shown()).toEqual(['khac.vn|c|vanBan|9', `qlvb.vn|${b}|vanBan|1`, `qlvb.vn|${b}|vanBan|3`]);
    const list = await atRisk(db, { limit: 1, now: monday, world });
    expect([list.rows.length, list.withDue, list.kept]).toEqual([1, 3, 3]);
    await record(a, [sighting(1)], monday + 2000);
    expect(await shown()).toEqual(['khac.vn|c|vanBan|9', `qlvb.vn|${a}|vanBan|1`, `qlvb.vn|${a}|vanBan|2`]);
  });
  test('what was kept before anyone knew whose it is stays, and becomes whose who sees it again', async () => {
    await record('', [sighting(1, { trangThai: 'Tạm dừng' }), sighting(2)]);
    expect(await shown()).toEqual(['qlvb.vn||vanBan|1', 'qlvb.vn||vanBan|2']);
    expect(await record(a, [sighting(1, { trangThai: 'Tạm dừng' })], monday + 1)).toMatchObject({
      kept: 1,
      written: 1,
    });
    expect(await shown()).toEqual([`qlvb.vn|${a}|vanBan|1`, 'qlvb.vn||vanBan|2']);
    const dossier = await db.dossiers.get(`${site}|${a}|vanBan|1`);
    expect(dossier).toMatchObject({ account: a, firstSeen: monday, facts: { pauses: [{ from: monday }] } });
    await record(b, [sighting(1)], monday + 2);
    expect(await db.dossiers.get(`${site}|${a}|vanBan|1`)).toBeDefined();
  });
});

describe('how much of a list was seen', () => {
  const seen = (account = a, id = waiting.id) => seenOf(db, site, account, id);
  test('distinct dossiers of the list and the account, each once', async () => {
    await record(a, [sighting(1), sighting(2)], monday, { total: 580, page: 1 });
    await record(a, [sighting(2), sighting(3)], monday + 1000, { total: 581, page: 2 });
    await record(a, [sighting(3, {}, { id: '/da', title: 'Đã xử lý' })], monday + 2000);
    await record(b, [sighting(4)], monday);
    expect([await seen(), await seen(b), await seen(a, '/da'), await seen(a, '/x')]).toEqual([3, 1, 1, 0]);
    expect(await db.lists.get(`${site}|${a}|/cho`)).toEqual({
      id: `${site}|${a}|/cho`,
      site,
      account: a,
      title: waiting.title,
      total: 581,
      seenAt: monday + 1000,
    });
  });
  test('the time it was last read at is kept to the minute, while its unchanged dossiers are not written', async () => {
    const seenAt = async () => (await db.lists.toArray()).map((list) => list.seenAt - monday);
    await record(a, [sighting(1)], monday, { total: 9 });
    expect(await record(a, [sighting(1)], monday + 59_999, { total: 9 })).toMatchObject({ written: 0 });
    expect(await seenAt()).toEqual([0]);
    expect(await record(a, [sighting(1)], monday + 60_000, { total: 9 })).toMatchObject({ written: 0 });
    expect(await seenAt()).toEqual([60_000]);
    // A page that is drawn again as it was.
    await record(a, [], monday + 120_000, {});
    expect(await db.lists.toArray()).toMatchObject([{ total: 9, seenAt: monday + 120_000 }]);
    expect(await db.dossiers.toArray()).toMatchObject([{ lastSeen: monday }]);
  });
  test('secret rows are not counted, and a list of nothing else is not kept', async () => {
    await record(a, [sighting(1, { doMat: 'Mật' }), sighting(2)], monday, { total: 2 });
    const secret = { id: '/mat', title: 'MATDEMO' };
    await record(a, [sighting(3, { doMat: 'Tối mật' }, secret)], monday, { total: 1 });
    await record(a, [], monday, { total: 1 });
    expect(await seen()).toBe(1);
    expect(JSON.stringify(await db.lists.toArray())).not.toContain('MATDEMO');
  });
  test('a total that comes later is kept; none later forgets none', async () => {
    await record(a, [sighting(1)]);
    await recordSightings(
      db,
      { site, account: a, list: waiting, observedAt: monday, sightings: [], coverage: { total: 9 } },
      world,
      { emptyMeans: 'unclear' },
    );
    await record(a, [sighting(1)], monday + 7_200_000);
    expect(await db.lists.toArray()).toMatchObject([{ total: 9, seenAt: monday + 7_200_000 }]);
  });
});

test('the database of the first version is taken over whole', async () => {
  await record(a, [sighting(1), sighting(2)]);
  const kept = await db.dossiers.toArray();
  const name = `upgrade-${names}`;
  const old = new Dexie(name);
  old.version(1).stores({ dossiers: '&key, [open+due], site, lastSeen, dueVersion' });
  await old.table('dossiers').bulkPut(kept.map(({ listIds: _new, ...dossier }) => ({ ...dossier, account: '' })));
  old.close();
  const next = openDatabase(name);
  expect(await next.dossiers.toArray()).toEqual(
    kept.map((dossier) => ({ ...dossier, account: '', listIds: [`${site}||/cho`], dueVersion: '' })),
  );
  expect(await next.lists.toArray()).toEqual([
    { id: `${site}||/cho`, site, account: '', title: waiting.title, seenAt: monday },
  ]);
  expect(await seenOf(next, site, '', '/cho')).toBe(2);
  await next.delete();
});
