import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../lib/store';
import { historyOf, hour, keyOf, monday, record, search, sighting } from './help';

const full = 'vanBan|5/ubnd|ubnd tinh|2026';
const bare = 'vanBan|5/ubnd||';
let db: Database;
let names = 0;
beforeEach(() => {
  db = openDatabase(`merging-${++names}`);
});
afterEach(() => db.delete());

const keys = async () =>
  (await db.dossiers.toCollection().primaryKeys()).map((key) => key.split('|').slice(2).join('|'));

describe('one dossier of two lists', () => {
  test('a list with less keeps the fuller key, and answers under its own', async () => {
    await record(db, [sighting(full, { trangThai: 'Tạm dừng' })]);
    const answer = await record(db, [sighting(bare, { nguoiXuLy: 'A' }, search)], monday + 1000);
    expect(await keys()).toEqual([full]);
    expect(answer.adjustments).toEqual([{ key: bare, pauses: [{ from: monday }] }]);
    expect((await db.dossiers.get(keyOf(full)))?.fields).toMatchObject({ nguoiXuLy: 'A', trangThai: 'Tạm dừng' });
  });
  test('a fuller key takes over, with history, notes, snoozes and own marks', async () => {
    await record(db, [sighting(bare, { nguoiXuLy: 'A' })]);
    const own = { closed: { at: monday, reason: 'xong' } };
    await db.dossiers.update(keyOf(bare), { own });
    await db.notes.add({ key: keyOf(bare), at: monday, text: 'gọi lại' });
    await db.snoozes.put({ key: keyOf(bare), until: monday });
    await record(db, [sighting(full, { nguoiXuLy: 'B' })], monday + hour);
    expect(await keys()).toEqual([full]);
    expect(await db.dossiers.get(keyOf(full))).toMatchObject({ own, open: 0, firstSeen: monday });
    expect((await historyOf(db, full)).map(({ kind }) => kind)).toEqual(['firstSeen', 'changed']);
    expect(await historyOf(db, bare)).toEqual([]);
    expect(await db.notes.toArray()).toMatchObject([{ key: keyOf(full) }]);
    expect(await db.snoozes.toArray()).toMatchObject([{ key: keyOf(full) }]);
  });
  test('each list says what the other leaves out: the key has both', async () => {
    await record(db, [sighting('vanBan|5/ubnd|ubnd tinh|')]);
    await record(db, [sighting('vanBan|5/ubnd||2026')], monday + 1);
    expect(await keys()).toEqual([full]);
    await record(db, [sighting('vanBan|5/ubnd|ubnd tinh|', { nguoiXuLy: 'C' })], monday + 2);
    expect(await keys()).toEqual([full]);
  });
  test('both in one scan', async () => {
    await record(db, [sighting(bare), sighting(full, { nguoiXuLy: 'A' })]);
    expect(await keys()).toEqual([full]);
    expect(await db.settings.get('sizes')).toMatchObject({ value: { kept: 1, due: 1 } });
  });
});

describe('what stays apart', () => {
  const other = 'vanBan|5/ubnd|so noi vu|2026';
  test.each([
    ['other bodies', full, other],
    ['other years', full, 'vanBan|5/ubnd|ubnd tinh|2025'],
    ['other kinds', full, 'hoSo|5/ubnd|ubnd tinh|2026'],
    ['a number that begins alike', full, 'vanBan|5/ubnd-th||'],
    ['the host’s own ids', 'vanBan|#5', 'vanBan|#5a'],
  ])('%s', async (_, one, two) => {
    await record(db, [sighting(one), sighting(two)]);
    expect((await keys()).length).toBe(2);
  });
  test('with two candidates none is taken, in whatever order they come', async () => {
    await record(db, [sighting(full), sighting(other)]);
    await record(db, [sighting(bare)], monday + 1);
    expect((await keys()).sort()).toEqual([bare, full, other].sort());
    await record(db, [sighting(full, { nguoiXuLy: 'A' })], monday + 2);
    expect((await keys()).length).toBe(3);
  });
  test('sites and accounts', async () => {
    await record(db, [sighting(full)], monday, { site: 'https://khac.vn' });
    await record(db, [sighting(full)], monday, { account: 'a' });
    await record(db, [sighting(bare)], monday, { account: 'b' });
    expect((await keys()).length).toBe(3);
  });
});

test('what nobody was known to own becomes part of what its owner has', async () => {
  await record(db, [sighting(bare, { donViChuTri: 'Phòng 1' })]);
  await record(db, [sighting(full)], monday + 1, { account: 'a' });
  expect(await db.dossiers.toCollection().primaryKeys()).toEqual([keyOf(full, 'a')]);
  expect(await db.dossiers.get(keyOf(full, 'a'))).toMatchObject({
    account: 'a',
    firstSeen: monday,
    fields: { donViChuTri: 'Phòng 1' },
  });
  expect((await historyOf(db, full, 'a')).map(({ kind }) => kind)).toEqual(['firstSeen']);
});
