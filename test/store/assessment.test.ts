import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eventText } from '../../lib/locale/history';
import type { Action } from '../../lib/model/action';
import { adjustmentOf } from '../../lib/standing';
import {
  act,
  atRisk,
  backup,
  type Database,
  eventsOf,
  minimised,
  openDatabase,
  readBackup,
  restore,
  undo,
} from '../../lib/store';
import { hour, keyOf, monday, record, sighting, waiting, world } from './help';

const key = keyOf('vanBan|1/ubnd|ubnd tinh|2026');
const cause: Action = { kind: 'objective', reason: ' mưa lũ, mất điện ' };
const blamed = (date: string, criticism: 'pheBinh' | 'rutKinhNghiem' = 'pheBinh'): Action => ({
  kind: 'criticise',
  criticism,
  date,
});

let db: Database;
let names = 0;
beforeEach(async () => {
  db = openDatabase(`assessment-${names++}`);
  await record(db, [sighting(1)]);
});
afterEach(() => db.delete());

const does = (action: Action, at = monday) => act(db, key, action, at, world);
async function eventOf(action: Action, at = monday): Promise<number> {
  const done = await does(action, at);
  if ('problem' in done) throw new Error(done.problem);
  return done.event;
}
const kept = async () => {
  const dossier = await db.dossiers.get(key);
  if (dossier === undefined) throw new Error('not kept');
  return dossier;
};
const own = async () => (await kept()).own;

test('both are kept with the moment they were set, and change neither deadline, index nor badge', async () => {
  const now = monday + 20 * 24 * hour;
  const before = [await kept(), await atRisk(db, { limit: 10, now, world })] as const;
  await eventOf(cause, monday + hour);
  await eventOf(blamed('2026-09-01'), monday + 2 * hour);
  await eventOf(blamed('2026-09-01', 'rutKinhNghiem'), monday + 3 * hour);
  expect(await own()).toEqual({
    objective: { reason: 'mưa lũ, mất điện', at: monday + hour },
    criticised: [
      { kind: 'pheBinh', date: '2026-09-01', at: monday + 2 * hour },
      { kind: 'rutKinhNghiem', date: '2026-09-01', at: monday + 3 * hour },
    ],
  });
  const { own: _own, ...dossier } = await kept();
  expect(dossier).toEqual(before[0]);
  const rows = (list: (typeof before)[1]) => list.rows.map(({ own: _marks, ...row }) => row);
  expect(before[1].rows).toHaveLength(1);
  expect(rows(await atRisk(db, { limit: 10, now, world }))).toEqual(rows(before[1]));
  const seen = { ...sighting(1), list: waiting };
  expect(adjustmentOf(await kept(), seen, world)).toEqual(adjustmentOf(before[0], seen, world));
});

test.each<[Action, string]>([
  [{ kind: 'objective', reason: '  ' }, 'reason'],
  [{ kind: 'objective', reason: null }, 'nothing'],
  [blamed('2026-02-30'), 'date'],
  [blamed('2026-09-01T10:00'), 'date'],
  [blamed(''), 'date'],
  [blamed('2026-12-31'), 'future'],
  [{ kind: 'uncriticise', criticism: 'pheBinh', date: '2026-09-01' }, 'nothing'],
])('%j changes nothing and says why', async (action, problem) => {
  expect(await does(action)).toEqual({ problem });
  expect(await own()).toBeUndefined();
});

test('a bút phê of today is taken, one of tomorrow is not, by the clock of Việt Nam', async () => {
  const late = Date.parse('2026-10-01T23:30+07:00');
  expect(await does(blamed('2026-10-02'), late)).toEqual({ problem: 'future' });
  expect(await does(blamed('2026-10-01'), late)).toHaveProperty('event');
  expect(await does(blamed('2026-10-01'), late)).toEqual({ problem: 'nothing' });
});

test('each is taken back by its event or by itself', async () => {
  const set = await eventOf(cause);
  expect(await does({ kind: 'objective', reason: 'mưa lũ, mất điện' })).toEqual({ problem: 'nothing' });
  const changed = await eventOf({ kind: 'objective', reason: 'hỏng máy chủ' });
  expect(await undo(db, set, monday, world)).toEqual({ problem: 'later' });
  await undo(db, changed, monday, world);
  expect((await own())?.objective?.reason).toBe('mưa lũ, mất điện');
  const first = await eventOf(blamed('2026-09-01'));
  await eventOf(blamed('2026-09-02'));
  expect(await undo(db, first, monday, world)).toEqual({ problem: 'later' });
  const away = await eventOf({ kind: 'uncriticise', criticism: 'pheBinh', date: '2026-09-01' });
  expect((await own())?.criticised?.map(({ date }) => date)).toEqual(['2026-09-02']);
  await undo(db, away, monday, world);
  expect((await own())?.criticised?.map(({ date }) => date)).toEqual(['2026-09-01', '2026-09-02']);
  for (const date of ['2026-09-01', '2026-09-02']) await eventOf({ kind: 'uncriticise', criticism: 'pheBinh', date });
  await eventOf({ kind: 'objective', reason: null });
  expect(await own()).toBeUndefined();
  const told = (await eventsOf(db, key).sortBy('id')).map((event) => eventText(event, 'vi'));
  expect(told.slice(1)).toEqual([
    'Ghi nguyên nhân khách quan: mưa lũ, mất điện',
    'Ghi nguyên nhân khách quan: hỏng máy chủ',
    'Hoàn tác một việc trước đó',
    'Ghi bút phê phê bình ngày 01/09/2026',
    'Ghi bút phê phê bình ngày 02/09/2026',
    'Xoá bút phê phê bình ngày 01/09/2026',
    'Hoàn tác một việc trước đó',
    'Xoá bút phê phê bình ngày 01/09/2026',
    'Xoá bút phê phê bình ngày 02/09/2026',
    'Bỏ nguyên nhân khách quan',
  ]);
});

test('of two of one day the one named goes', async () => {
  await eventOf(blamed('2026-09-01'));
  await eventOf(blamed('2026-09-01', 'rutKinhNghiem'));
  await eventOf({ kind: 'uncriticise', criticism: 'pheBinh', date: '2026-09-01' });
  expect((await own())?.criticised?.map(({ kind }) => kind)).toEqual(['rutKinhNghiem']);
});

test('they stay when a page shows the dossier again, and with less of it kept', async () => {
  await eventOf(cause);
  await eventOf(blamed('2026-09-01'));
  const before = await own();
  await record(db, [sighting(1, { trangThai: 'Đang xử lý' })], monday + 2 * hour);
  expect(await own()).toEqual(before);
  const bytes = await backup(db, { createdAt: monday });
  const content = bytes instanceof Uint8Array ? await readBackup(bytes) : bytes;
  if ('problem' in content) throw new Error(content.problem);
  const less = minimised(content, () => ({ emptyMeans: 'unclear', privacy: { keepApplicant: false, keep: [] } }));
  expect(less.dossiers[0]?.own).toEqual(before);
});

test('a backup brings them and their history to another machine', async () => {
  await eventOf(cause);
  await eventOf(blamed('2026-09-01'));
  await eventOf({ kind: 'uncriticise', criticism: 'pheBinh', date: '2026-09-01' });
  await eventOf(blamed('2026-09-02', 'rutKinhNghiem'));
  const [before, history] = [await own(), await eventsOf(db, key).toArray()];
  const bytes = await backup(db, { createdAt: monday });
  const content = bytes instanceof Uint8Array ? await readBackup(bytes) : bytes;
  if ('problem' in content) throw new Error(content.problem);
  expect(content.damaged).toBe(0);
  await db.delete();
  db = openDatabase(`assessment-${names++}`);
  await restore(db, content, { mode: 'merge', gate: () => true, world });
  expect(await own()).toEqual(before);
  expect((await eventsOf(db, key).toArray()).map(({ kind }) => kind)).toEqual(history.map(({ kind }) => kind));
});
