import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase, seenOf } from '../../lib/store';
import { historyOf, hour, keyOf, monday, record, search, sighting, site, waiting } from './help';

let db: Database;
let names = 0;
beforeEach(() => {
  db = openDatabase(`history-${++names}`);
});
afterEach(() => db.delete());

const key = (n: number) => `vanBan|${n}/ubnd|ubnd tinh|2026`;
const kinds = async (n = 1) => (await historyOf(db, key(n))).map(({ kind }) => kind);

describe('what is written down', () => {
  test('first seen, each changed field with both values, another list', async () => {
    await record(db, [sighting(1, { nguoiXuLy: 'A', trangThai: '' })]);
    await record(db, [sighting(1, { nguoiXuLy: 'B', trangThai: 'Đang xử lý' })], monday + 1);
    await record(db, [sighting(1, { nguoiXuLy: 'B', linhVuc: 'Đất đai' }, search)], monday + 2);
    expect(await historyOf(db, key(1))).toEqual([
      { at: monday, kind: 'firstSeen', list: waiting },
      { at: monday + 1, kind: 'changed', field: 'nguoiXuLy', from: 'A', to: 'B', list: '/cho' },
      { at: monday + 1, kind: 'changed', field: 'trangThai', from: '', to: 'Đang xử lý', list: '/cho' },
      { at: monday + 2, kind: 'listed', list: search },
    ]);
  });
  test('an unchanged row writes nothing, and one seen again after the hour no history', async () => {
    await record(db, [sighting(1)]);
    const before = await db.events.count();
    expect(await record(db, [sighting(1)], monday + 1)).toMatchObject({ written: 0 });
    expect(await record(db, [sighting(1)], monday + 2 * hour)).toMatchObject({ written: 1 });
    expect(await db.events.count()).toBe(before);
  });
  test.each([
    ['a countdown going on', 'Còn 2 ngày', 'Còn 1 ngày', false],
    ['a countdown that has run out', 'Còn 1 ngày', 'Quá hạn 1 ngày', false],
    ['another date', '30/09/2026', '05/10/2026', true],
    ['a date where a countdown was', 'Còn 2 ngày', '05/10/2026', true],
    ['other letters for the same', 'Không thời hạn', 'KHÔNG THỜI HẠN', false],
  ])('a deadline: %s', async (_, from, to, isChange) => {
    await record(db, [sighting(1, { hanXuLy: from })]);
    await record(db, [sighting(1, { hanXuLy: to })], monday + 24 * hour);
    expect((await db.dossiers.get(keyOf(key(1))))?.fields.hanXuLy).toBe(to);
    expect(await kinds()).toEqual(isChange ? ['firstSeen', 'changed'] : ['firstSeen']);
  });
  test('its place in the list, and an older page, change nothing', async () => {
    await record(db, [sighting(1, { stt: '1', nguoiXuLy: 'B' })], monday + hour);
    await record(db, [sighting(1, { stt: '2', nguoiXuLy: 'B' })], monday + hour + 1);
    await record(db, [sighting(1, { stt: '1', nguoiXuLy: 'A' })], monday);
    expect(await kinds()).toEqual(['firstSeen']);
  });
});

describe('a list that is shown whole', () => {
  const all = (...of: number[]) => ({ whole: of.map(key), coverage: { total: of.length } });
  test('what it no longer has is gone from it, what comes back is back', async () => {
    await record(db, [sighting(1), sighting(2)]);
    expect(await record(db, [], monday + 1, all(2))).toMatchObject({ written: 1 });
    expect(await kinds()).toEqual(['firstSeen', 'gone']);
    expect(await kinds(2)).toEqual(['firstSeen']);
    expect([(await db.dossiers.get(keyOf(key(1))))?.lists, await seenOf(db, site, '', '/cho')]).toEqual([[], 1]);
    expect(await record(db, [], monday + 2, all(2))).toMatchObject({ written: 0 });
    await record(db, [sighting(1)], monday + 3, all(1, 2));
    expect(await kinds()).toEqual(['firstSeen', 'gone', 'back']);
    expect((await db.dossiers.get(keyOf(key(1))))?.gone).toBeUndefined();
  });
  test('only of that list, that account, and not by a page that is older', async () => {
    await record(db, [sighting(1)]);
    await record(db, [sighting(2, {}, search)]);
    await record(db, [sighting(3)], monday, { account: 'a' });
    await record(db, [], monday - 1, all(9));
    await record(db, [], monday + 1, { ...all(9), list: { id: '/khac', title: '' } });
    expect((await db.events.toArray()).filter(({ kind }) => kind === 'gone')).toEqual([]);
    await record(db, [], monday + 1, all(9));
    expect([await kinds(1), await kinds(2)]).toEqual([['firstSeen', 'gone'], ['firstSeen']]);
  });
  test('one kept under a fuller key than its row has is not gone', async () => {
    await record(db, [sighting(1)]);
    await record(db, [sighting('vanBan|1/ubnd||')], monday + 1, { whole: ['vanBan|1/ubnd||'] });
    expect(await kinds()).toEqual(['firstSeen']);
  });
  test('most of a long list does not go at once: a filter does that', async () => {
    await record(
      db,
      Array.from({ length: 60 }, (_, n) => sighting(n)),
    );
    expect(await record(db, [], monday + 1, all(1, 2, 3))).toMatchObject({ written: 0 });
    const half = Array.from({ length: 35 }, (_, n) => n);
    expect(await record(db, [], monday + 1, all(...half))).toMatchObject({ written: 25 });
  });
});
