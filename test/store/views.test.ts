import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Action } from '../../lib/model/action';
import { defaultSettings } from '../../lib/settings';
import { worldOf } from '../../lib/standing';
import {
  act,
  type Database,
  dossierView,
  followUps,
  forgetOld,
  isOwed,
  keptCounts,
  onceKept,
  openDatabase,
  periodJournal,
  reasonsFor,
  recordSightings,
  undo,
} from '../../lib/store';
import { monday, sighting, site, waiting, world } from './sightings';

const hour = 3_600_000;
const day = 24 * hour;
const done = { id: '/xong', title: 'Văn bản đã xử lý' };
const key = (n: number, account = '') => `${site}|${account}|vanBan|${n}`;
const me = { [`${site}|`]: { names: ['Lê Thị Hoa'], unit: 'Văn phòng' } };
const at = (now: number) => ({ now, world, identity: me });

let db: Database;
let names = 0;
beforeEach(() => {
  db = openDatabase(`views-${++names}`);
});
afterEach(() => db.delete());

function see(n: number, fields: Record<string, string> = {}, observedAt = monday, list = waiting, account = '') {
  const sightings = [sighting(n, fields, list)];
  return recordSightings(db, { site, account, list, observedAt, sightings }, world, { emptyMeans: 'unclear' });
}
async function does(action: Action, n = 1, now = monday): Promise<number> {
  const acted = await act(db, key(n), action, now, world);
  if ('problem' in acted) throw new Error(acted.problem);
  return acted.event;
}

describe('one dossier', () => {
  test('tells everything that is known of it, at one moment', async () => {
    await see(1, { donViChuTri: 'Phòng A', nguoiXuLy: 'An' });
    await see(1, { donViChuTri: 'Phòng B', nguoiXuLy: 'Bình' }, monday + day);
    await does({ kind: 'note', text: 'đã gọi' }, 1, monday + day);
    const view = await dossierView(db, key(1), at(monday + 2 * day));
    expect(view).toMatchObject({
      key: key(1),
      number: '1/UBND',
      unit: 'Phòng B',
      state: 'today',
      due: Date.parse('2026-09-30T17:00+07:00'),
      lists: ['Văn bản đến chờ xử lý'],
      firstSeen: monday,
      followUp: null,
      own: {},
    });
    expect(view?.notes.map(({ text }) => text)).toEqual(['đã gọi']);
    expect(view?.history.map(({ event }) => event.kind)).toEqual(['noted', 'changed', 'changed', 'firstSeen']);
    expect(view?.journal.steps.map(({ unit }) => unit)).toEqual(['Phòng A', 'Phòng B']);
    expect(view?.explanation.map(({ kind }) => kind)).toContain('due');
    expect(view?.reasons.map(({ kind }) => kind)).toContain('dueToday');
  });

  test('says of each line of its history whether it can be taken back', async () => {
    await see(1);
    const hidden = await does({ kind: 'hide' });
    const undos = async () =>
      (await dossierView(db, key(1), at(monday)))?.history.map(({ event, undo: can }) => [event.kind, can]);
    expect(await undos()).toEqual([
      ['hidden', 'can'],
      ['firstSeen', 'no'],
    ]);
    await undo(db, hidden, monday, world);
    expect(await undos()).toEqual([
      ['undone', 'no'],
      ['hidden', 'undone'],
      ['firstSeen', 'no'],
    ]);
  });

  test('is none where it is not kept, broken, or storage fails', async () => {
    expect(await dossierView(db, 'x', at(monday))).toBeNull();
    await db.dossiers.put({ key: 'x', fields: 1 } as never);
    expect(await dossierView(db, 'x', at(monday))).toBeNull();
    db.close();
    expect(await dossierView(db, key(1), at(monday))).toBeNull();
    await db.open();
  });
});

test('reasons of the rows that are shown come from their histories too', async () => {
  await see(1);
  await see(2, { hanXuLy: '20/10/2026' });
  const later = monday + 21 * day;
  const reasons = await reasonsFor(db, [key(1), key(2), 'x'], { now: later, world });
  expect([...reasons.keys()]).toEqual([key(1), key(2)]);
  expect(reasons.get(key(1))?.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['overdue', 'noChange']));
  expect(reasons.get(key(2))?.map(({ kind }) => kind)).toContain('noChange');
});

describe('what others owe', () => {
  const owed = { donViChuTri: 'Phòng Kinh tế', nguoiXuLy: 'Nam', trangThai: 'Đã xử lý' };
  const rows = async (identity = me, limit = 10) => followUps(db, { identity, now: monday + day, world, limit });

  test('tells how late the others are, though one’s own part is finished, the latest first', async () => {
    await see(1, { ...owed, hanXuLy: '21/10/2026' }, monday, done);
    await see(2, { ...owed, hanXuLy: '28/09/2026' }, monday, done);
    const { rows: found } = await followUps(db, { identity: me, now: monday + 4 * day, world, limit: 10 });
    expect(found.map(({ number, state, late }) => [number, state, late])).toEqual([
      ['2/UBND', 'done', 3],
      ['1/UBND', 'done', 0],
    ]);
  });

  test('is found among finished dossiers, by who the user is there, the longest owed first', async () => {
    await see(1, { ...owed, trangThai: 'Đang xử lý' }, monday);
    await see(1, owed, monday + 2 * hour, done);
    await see(2, owed, monday, done);
    await see(3, { ...owed, soVbTraLoi: '99/TL' }, monday, done);
    await see(4, { nguoiXuLy: 'Lê Thị Hoa' });
    const found = await rows();
    expect(found.rows.map((row) => [row.number, row.owedBy, row.since])).toEqual([
      ['2/UBND', 'Phòng Kinh tế', monday],
      ['1/UBND', 'Phòng Kinh tế', monday + 2 * hour],
    ]);
    expect(found.isAll).toBe(true);
    expect((await rows(me, 1)).rows.map(({ number }) => number)).toEqual(['2/UBND']);
    expect((await rows(me, 1)).isAll).toBe(false);
    // Nobody has said who they are: nobody can be told from the user.
    expect((await rows({} as typeof me)).rows).toEqual([]);
  });

  test('goes when it is closed or hidden, and keeps a finished dossier from being forgotten', async () => {
    await see(1, owed, monday, done);
    await see(2, owed, monday, done);
    await see(3, { ...owed, soVbTraLoi: '99/TL' }, monday, done);
    const old = { now: monday + 500 * day, days: 400, preview: true };
    expect((await forgetOld(db, old)).dossiers).toBe(3);
    expect((await forgetOld(db, { ...old, isNeeded: isOwed(me) })).dossiers).toBe(1);
    await does({ kind: 'close', reason: '' }, 1);
    await does({ kind: 'hide' }, 2);
    expect((await rows()).rows).toEqual([]);
  });

  test('is that of the account in use only', async () => {
    await see(1, owed, monday, done, 'hoa');
    await see(1, owed, monday + hour, done, 'nam');
    const both = { [`${site}|hoa`]: me[`${site}|`], [`${site}|nam`]: me[`${site}|`] } as unknown as typeof me;
    expect((await rows(both)).rows.map((row) => row.key)).toEqual([key(1, 'nam')]);
  });

  test('more than one chunk of dossiers is gone through', async () => {
    const sightings = Array.from({ length: 1203 }, (_, n) => sighting(n, owed, done));
    await recordSightings(db, { site, account: '', list: done, observedAt: monday, sightings }, world, {
      emptyMeans: 'unclear',
    });
    expect((await rows(me, 2000)).rows).toHaveLength(1203);
  });
});

describe('the journal of a period', () => {
  const of = (from: number, to: number, now = to, limit = 10) => periodJournal(db, { from, to, now, world, limit });

  test('has the dossiers that were in a hand then, with what names them', async () => {
    await see(1, { donViChuTri: 'Phòng A' });
    await see(1, { donViChuTri: 'Phòng B' }, monday + day);
    await see(2, { donViChuTri: 'Phòng C' }, monday + 3 * day);
    const first = await of(monday - hour, monday + 2 * day);
    expect(first.journals.map((journal) => first.lines[journal.key]?.number)).toEqual(['1/UBND']);
    expect(first.counts).toMatchObject({ came: 1, passedOn: 1 });
    expect((await of(monday + 2 * day, monday + 4 * day)).counts).toMatchObject({ came: 1, passedOn: 0 });
    expect((await of(monday - 9 * day, monday - 8 * day)).journals).toEqual([]);
  });

  test('leaves out what had ended before, and says where not all are listed', async () => {
    await see(1, { trangThai: 'Đã hoàn thành' }, monday, done);
    for (const n of [2, 3, 4]) await see(n);
    const later = await of(monday + 10 * day, monday + 11 * day, monday + 11 * day, 2);
    expect(later.journals).toHaveLength(2);
    expect(Object.keys(later.lines)).toHaveLength(2);
    expect(later.isAll).toBe(false);
    expect((await of(monday + 10 * day, monday + 11 * day)).journals).toHaveLength(3);
  });

  test('stops when nobody waits for it any more', async () => {
    await see(1);
    const stopped = AbortSignal.abort();
    const view = await periodJournal(db, { from: 0, to: monday + day, now: monday, world, limit: 9, signal: stopped });
    expect(view).toMatchObject({ journals: [], isAll: false });
  });
});

test('how much is kept', async () => {
  expect(await keptCounts(db)).toEqual({ dossiers: 0, closed: 0, events: 0, notes: 0, letters: 0, forgotten: 0 });
  await see(1);
  await see(2, { trangThai: 'Đã hoàn thành' }, monday, done);
  await does({ kind: 'note', text: 'x' });
  expect(await keptCounts(db)).toEqual({ dossiers: 2, closed: 1, events: 3, notes: 1, letters: 0, forgotten: 0 });
});

test('the browser is asked once to keep the data, as soon as there is some', async () => {
  let asked = 0;
  const ask = () => onceKept(db, async () => ++asked);
  await ask();
  expect(asked).toBe(0);
  await see(1);
  await Promise.all([ask(), ask()]);
  await ask();
  expect(asked).toBe(1);
});

test('another calendar tells another state', async () => {
  await see(1);
  const off = { '2026-09-30': { off: true as const } };
  const other = worldOf({ ...defaultSettings(), calendar: { days: off } });
  const view = await dossierView(db, key(1), { now: monday, world: other, identity: me });
  expect(view?.explanation.some(({ text }) => text.vi.includes('nghỉ'))).toBe(true);
});
