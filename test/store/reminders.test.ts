import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { planReminders } from '../../lib/reminders';
import { defaultSettings } from '../../lib/settings';
import {
  act,
  atRisk,
  type Database,
  digestDayOf,
  eventsOf,
  noteReminded,
  openDatabase,
  recordSightings,
} from '../../lib/store';
import { monday, sighting, site, waiting, world } from './sightings';

const hour = 3_600_000;
const day = 24 * hour;
const key = `${site}||vanBan|1`;

let db: Database;
let names = 0;
beforeEach(async () => {
  db = openDatabase(`reminders-${++names}`);
  await see();
});
afterEach(() => db.delete());

function see(fields: Record<string, string> = {}, at = monday) {
  const seen = { site, account: '', list: waiting, observedAt: at, sightings: [sighting(1, fields)] };
  return recordSightings(db, seen, world, { emptyMeans: 'unclear' });
}

/** What is told at an instant, and noted. */
async function tell(at: number): Promise<string[]> {
  const { rows } = await atRisk(db, { limit: 10, now: at, world });
  const { reminders: settings } = defaultSettings();
  const { due } = planReminders(rows, {
    now: at,
    calendar: world.calendar,
    settings,
    digestDay: await digestDayOf(db),
  });
  await noteReminded(db, due, at);
  return due.map(({ stage }) => stage);
}

test('each stage once, in the history', async () => {
  expect(await tell(monday + day)).toEqual(['soon']);
  expect(await tell(monday + day + hour)).toEqual([]);
  await see({ trangThai: 'Đang xử lý' }, monday + day + hour);
  expect(await tell(monday + day + hour)).toEqual([]);
  expect(await tell(monday + 2 * day)).toEqual(['today']);
  expect(await tell(monday + 3 * day)).toEqual(['overdue']);
  const reminded = await eventsOf(db, key)
    .filter(({ kind }) => kind === 'reminded')
    .toArray();
  expect(reminded).toMatchObject([{ stage: 'soon' }, { stage: 'today' }, { stage: 'overdue' }]);
});

test('anew when the deadline is another one, or a snooze is over', async () => {
  expect(await tell(monday + day)).toEqual(['soon']);
  await see({ hanXuLy: '01/10/2026' }, monday + day + hour);
  expect(await tell(monday + 2 * day)).toEqual(['soon']);
  await act(db, key, { kind: 'snooze', until: monday + 2 * day + hour }, monday + 2 * day, world);
  expect(await tell(monday + 2 * day)).toEqual([]);
  expect(await tell(monday + 2 * day + hour)).toEqual(['soon']);
});

test('not while paused or closed by the user', async () => {
  await act(db, key, { kind: 'pause', reason: '' }, monday, world);
  expect(await tell(monday + 3 * day)).toEqual([]);
  await act(db, key, { kind: 'close', reason: '' }, monday, world);
  expect(await tell(monday + 3 * day)).toEqual([]);
});

test('the day of the digest stays', async () => {
  expect(await digestDayOf(db)).toBeNull();
  expect(await noteReminded(db, [], monday, '2026-09-28')).toBe(true);
  expect(await digestDayOf(db)).toBe('2026-09-28');
});

test('nothing is half noted', async () => {
  db.settings.hook('creating', () => {
    throw new Error('killed');
  });
  expect(await noteReminded(db, [{ key, stage: 'soon' }], monday, '2026-09-28')).toBe(false);
  expect((await db.dossiers.get(key))?.reminded).toBeUndefined();
  expect(await eventsOf(db, key).count()).toBe(1);
});
