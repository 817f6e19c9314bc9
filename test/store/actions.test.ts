import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Action } from '../../lib/model/action';
import { act, atRisk, type Database, eventsOf, openDatabase, recordSightings, undo } from '../../lib/store';
import { monday, sighting, site, waiting, world } from './sightings';

const hour = 3_600_000;
const key = `${site}||vanBan|1`;

let db: Database;
let names = 0;
beforeEach(async () => {
  db = openDatabase(`actions-${++names}`);
  await see({});
});
afterEach(() => db.delete());

function see(fields: Record<string, string>, at = monday) {
  const seen = { site, account: '', list: waiting, observedAt: at, sightings: [sighting(1, fields)] };
  return recordSightings(db, seen, world, { emptyMeans: 'unclear' });
}

const does = (action: Action, at = monday) => act(db, key, action, at, world);
async function eventOf(action: Action, at = monday): Promise<number> {
  const done = await does(action, at);
  if ('problem' in done) throw new Error(done.problem);
  return done.event;
}
const own = async () => (await db.dossiers.get(key))?.own;
const kinds = async () => (await eventsOf(db, key).toArray()).map(({ kind }) => kind);
const shown = async (at = monday) => (await atRisk(db, { limit: 10, now: at, world })).rows;

describe('marks of the user', () => {
  test('an own deadline, with its reason, goes over that of the page', async () => {
    await eventOf({ kind: 'ownDue', due: '2026-10-02T10:00', reason: '  lãnh đạo cho lùi ' });
    expect(await own()).toEqual({ due: { due: '2026-10-02T10:00', reason: 'lãnh đạo cho lùi' } });
    expect((await shown())[0]).toMatchObject({ source: 'manual', due: Date.parse('2026-10-02T10:00+07:00') });
    expect(await does({ kind: 'ownDue', due: null, reason: '' })).toHaveProperty('event');
    expect((await shown())[0]).toMatchObject({ source: 'column' });
  });

  test.each<[Action, string]>([
    [{ kind: 'ownDue', due: '2026-10-02', reason: ' ' }, 'reason'],
    [{ kind: 'ownDue', due: '2026-02-30', reason: 'x' }, 'date'],
    [{ kind: 'ownDue', due: null, reason: '' }, 'nothing'],
    [{ kind: 'resume' }, 'nothing'],
    [{ kind: 'reopen' }, 'nothing'],
    [{ kind: 'show' }, 'nothing'],
    [{ kind: 'snooze', until: monday }, 'date'],
    [{ kind: 'snooze', until: null }, 'nothing'],
    [{ kind: 'note', text: '  ' }, 'nothing'],
    [{ kind: 'note', text: 'x', note: 99 }, 'unknown'],
  ])('%j changes nothing and says why', async (action, problem) => {
    expect(await does(action)).toEqual({ problem });
    expect(await own()).toBeUndefined();
    expect(await kinds()).toEqual(['firstSeen']);
  });

  test('a dossier that is not kept', async () => {
    expect(await act(db, 'x', { kind: 'hide' }, monday, world)).toEqual({ problem: 'unknown' });
  });

  test('a pause stands the clock still until it ends', async () => {
    await eventOf({ kind: 'pause', reason: 'chờ bổ sung' });
    expect(await does({ kind: 'pause', reason: '' })).toEqual({ problem: 'nothing' });
    expect((await shown(monday + 72 * hour))[0]?.state).toBe('paused');
    await eventOf({ kind: 'resume' }, monday + 24 * hour);
    expect(await own()).toEqual({ pauses: [{ from: monday, to: monday + 24 * hour, reason: 'chờ bổ sung' }] });
  });

  test('closed and hidden ones leave the list', async () => {
    await eventOf({ kind: 'close', reason: '' });
    expect(await shown()).toEqual([]);
    await eventOf({ kind: 'reopen' });
    expect(await shown()).toHaveLength(1);
    await eventOf({ kind: 'hide' });
    expect(await shown()).toEqual([]);
    await eventOf({ kind: 'show' });
    expect(await shown()).toHaveLength(1);
    expect((await atRisk(db, { limit: 1, now: monday, world })).withDue).toBe(1);
  });

  test('stay when a page shows the dossier again', async () => {
    await eventOf({ kind: 'hide' });
    await see({ trangThai: 'Đang xử lý' }, monday + 2 * hour);
    expect(await own()).toEqual({ hidden: true });
    expect(await shown()).toEqual([]);
  });

  test('a snooze stands where alarms find it', async () => {
    await eventOf({ kind: 'snooze', until: monday + hour });
    expect(await db.snoozes.toArray()).toEqual([{ key, until: monday + hour }]);
    await eventOf({ kind: 'snooze', until: null });
    expect(await db.snoozes.count()).toBe(0);
  });
});

describe('undoing', () => {
  test('takes back what one event did, and no other', async () => {
    const due = await eventOf({ kind: 'ownDue', due: '2026-10-02', reason: 'x' });
    await eventOf({ kind: 'hide' });
    expect(await undo(db, due, monday, world)).toHaveProperty('event');
    expect(await own()).toEqual({ hidden: true });
    expect(await undo(db, due, monday, world)).toEqual({ problem: 'undone' });
    expect(await kinds()).toEqual(['firstSeen', 'ownDue', 'hidden', 'undone']);
  });

  test('not what was changed once more since: that comes first', async () => {
    const first = await eventOf({ kind: 'ownDue', due: '2026-10-02', reason: 'x' });
    const second = await eventOf({ kind: 'ownDue', due: '2026-10-05', reason: 'y' });
    expect(await undo(db, first, monday, world)).toEqual({ problem: 'later' });
    await undo(db, second, monday, world);
    expect(await own()).toEqual({ due: { due: '2026-10-02', reason: 'x' } });
    await undo(db, first, monday, world);
    expect(await own()).toBeUndefined();
    const paused = await eventOf({ kind: 'pause', reason: '' });
    await eventOf({ kind: 'resume' }, monday + hour);
    expect(await undo(db, paused, monday, world)).toEqual({ problem: 'later' });
    const written = await eventOf({ kind: 'note', text: 'một' });
    const [note] = await db.notes.toArray();
    await eventOf({ kind: 'note', text: 'hai', note: note?.id ?? 0 });
    expect(await undo(db, written, monday, world)).toEqual({ problem: 'later' });
    expect((await db.notes.toArray()).map(({ text }) => text)).toEqual(['hai']);
  });

  test('a snooze, from everywhere', async () => {
    const event = await eventOf({ kind: 'snooze', until: monday + hour });
    await undo(db, event, monday, world);
    expect(await own()).toBeUndefined();
    expect(await db.snoozes.count()).toBe(0);
  });

  test('a note: its text before, and a note that was taken away', async () => {
    const first = await eventOf({ kind: 'note', text: 'gọi Sở Xây dựng' });
    const [note] = await db.notes.toArray();
    const second = await eventOf({ kind: 'note', text: '', note: note?.id ?? 0 });
    expect(await db.notes.count()).toBe(0);
    await undo(db, second, monday, world);
    expect(await db.notes.toArray()).toEqual([note]);
    await undo(db, first, monday, world);
    expect(await db.notes.count()).toBe(0);
  });

  test('nothing that a page said, and nothing that is not there', async () => {
    const [seen] = await db.events.toArray();
    expect(await undo(db, seen?.id ?? 0, monday, world)).toEqual({ problem: 'nothing' });
    expect(await undo(db, 9999, monday, world)).toEqual({ problem: 'unknown' });
  });

  test('everything or nothing', async () => {
    db.events.hook('creating', () => {
      throw new Error('killed');
    });
    expect(await does({ kind: 'snooze', until: monday + hour })).toEqual({ problem: 'noStorage' });
    expect(await own()).toBeUndefined();
    expect(await db.snoozes.count()).toBe(0);
  });
});
