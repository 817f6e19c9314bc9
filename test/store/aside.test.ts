import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Action } from '../../lib/model/action';
import { act, asideList, atRisk, type Database, dossierView, forgetOld, openDatabase } from '../../lib/store';
import { hour, keyOf, monday, record, search, sighting, world } from './help';

const day = 24 * hour;
const row = (n: number) => `vanBan|${n}/ubnd|ubnd tinh|2026`;
const later = monday + 3 * day;

let db: Database;
let names = 0;
beforeEach(() => {
  db = openDatabase(`aside-${names++}`);
});
afterEach(() => db.delete());

const doing = (n: number, action: Action) => act(db, keyOf(row(n)), action, monday, world);
async function aside(now = later) {
  const { rows, isAll } = await asideList(db, { now, world, limit: 10 });
  return { isAll, rows: rows.map(({ key, why, at }) => [Number(key.split('|')[3]?.split('/')[0]), why, at]) };
}
async function attention(now = later) {
  const { rows, counts, withDue } = await atRisk(db, { limit: 10, now, world });
  return { numbers: rows.map(({ number, state }) => `${number} ${state}`), overdue: counts.overdue, withDue };
}
/** The list shown whole, with these rows only. */
const shows = (numbers: readonly number[], at: number, list = sighting(1).list) =>
  record(
    db,
    numbers.map((n) => sighting(n, {}, list)),
    at,
    { list, whole: numbers.map(row) },
  );

describe('a dossier that no list shows any more', () => {
  beforeEach(() => shows([1, 2, 3], monday));

  test('is no longer overdue, is told of apart, and is overdue again when it is back', async () => {
    expect(await attention()).toMatchObject({ overdue: 3, withDue: 3 });
    await shows([2, 3], monday + hour);
    expect(await attention()).toEqual({ numbers: ['2/UBND overdue', '3/UBND overdue'], overdue: 2, withDue: 2 });
    expect(await aside()).toEqual({ isAll: true, rows: [[1, 'left', monday + hour]] });
    const identity = {};
    expect(await dossierView(db, keyOf(row(1)), { now: later, world, identity })).toMatchObject({
      leftAt: monday + hour,
    });
    await shows([1, 2, 3], monday + 2 * hour);
    expect(await attention()).toMatchObject({ overdue: 3 });
    expect((await aside()).rows).toEqual([]);
  });

  test('still counts where another list has it, or where the user set a deadline of their own', async () => {
    await record(db, [sighting(1, {}, search)], monday, { list: search });
    await doing(2, { kind: 'ownDue', due: '2026-09-30', reason: 'lãnh đạo giao' });
    await shows([3], monday + hour);
    expect(await attention()).toMatchObject({ overdue: 3 });
  });

  test('is forgotten when it has been away for as long as finished ones are kept', async () => {
    await shows([2, 3], monday + hour);
    const forget = (now: number) => forgetOld(db, { now, days: 400, preview: false });
    expect(await forget(monday + 400 * day)).toEqual({ dossiers: 0 });
    expect(await forget(monday + 401 * day)).toEqual({ dossiers: 1 });
    expect(await db.dossiers.count()).toBe(2);
    expect(
      await db.events
        .where('[key+at]')
        .between([keyOf(row(1)), 0], [keyOf(row(1)), Infinity])
        .count(),
    ).toBe(0);
  });
});

test('what has no deadline, is paused, hidden or closed, seen last first; what the page says is done is not there', async () => {
  await record(db, [sighting(1, { hanXuLy: '' })], monday);
  await record(db, [sighting(2), sighting(3), sighting(4)], monday + 1);
  await record(db, [sighting(5, { trangThai: 'Đã hoàn thành' })], monday + 2);
  await doing(2, { kind: 'pause', reason: '' });
  await doing(3, { kind: 'hide' });
  await doing(4, { kind: 'close', reason: '' });
  const { rows } = await aside();
  expect(rows.slice(0, 3).sort()).toEqual([
    [2, 'paused', monday],
    [3, 'hidden', null],
    [4, 'closed', monday],
  ]);
  expect(rows.slice(3)).toEqual([[1, 'noDue', null]]);
  const few = await asideList(db, { now: later, world, limit: 2 });
  expect([few.rows.length, few.isAll]).toEqual([2, false]);
});

test('what is paused stands behind what is not, however long ago it was due', async () => {
  await record(db, [sighting(1, { hanXuLy: '01/09/2026' }), sighting(2)], monday);
  await doing(1, { kind: 'pause', reason: '' });
  expect((await attention()).numbers).toEqual(['2/UBND overdue', '1/UBND paused']);
});
