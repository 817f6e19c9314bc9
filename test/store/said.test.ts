import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ListRef, Row } from '../../lib/model/row';
import { type Database, dossierView, minimised, openDatabase, sweep } from '../../lib/store';
import { historyOf, hour, keyOf, monday, record, search, sighting, waiting, world } from './help';

const row = 'vanBan|1/ubnd|ubnd tinh|2026';
const day = 24 * hour;
const full = { donViChuTri: 'Phòng Nội vụ', trichYeu: 'Về việc báo cáo kết quả cải cách hành chính' };
const short = { donViChuTri: 'P. Nội vụ', trichYeu: 'Về việc báo cáo…' };

let db: Database;
let names = 0;
beforeEach(() => {
  db = openDatabase(`said-${names++}`);
});
afterEach(() => db.delete());

const see = (list: ListRef, fields: Row['fields'], at: number) =>
  record(db, [sighting(row, fields, list)], at, { list });
const changed = async () =>
  (await historyOf(db, row)).flatMap((event) => (event.kind === 'changed' ? [`${event.field}: ${event.to}`] : []));
const fields = async () => (await db.dossiers.get(keyOf(row)))?.fields;

test('two lists that write one thing otherwise, opened in turn, change nothing', async () => {
  for (let visit = 0; visit < 5; visit++) {
    await see(waiting, full, monday + visit * day);
    await see(search, short, monday + visit * day + hour);
  }
  expect(await changed()).toEqual(['trichYeu: Về việc báo cáo…', 'donViChuTri: P. Nội vụ']);
  expect(await fields()).toMatchObject(short);
});

test('what either of them says anew is a change, once, and the journal ends with it', async () => {
  await see(waiting, full, monday);
  await see(search, short, monday + hour);
  await see(waiting, { ...full, donViChuTri: 'Phòng Tài chính' }, monday + day);
  await see(search, short, monday + day + hour);
  await see(search, { ...short, donViChuTri: 'P. Tài chính' }, monday + 2 * day);
  await see(waiting, { ...full, donViChuTri: 'Phòng Tài chính' }, monday + 2 * day + hour);
  expect((await changed()).filter((text) => text.startsWith('donVi'))).toEqual([
    'donViChuTri: P. Nội vụ',
    'donViChuTri: Phòng Tài chính',
    'donViChuTri: P. Tài chính',
  ]);
  const view = await dossierView(db, keyOf(row), { now: monday + 3 * day, world, identity: {} });
  expect(view?.unit).toBe('P. Tài chính');
  expect(view?.journal.steps.at(-1)?.unit).toBe('P. Tài chính');
});

test('two lists that say the same write nothing when they are opened in turn', async () => {
  await see(waiting, full, monday);
  await see(search, full, monday + 1);
  expect((await see(waiting, full, monday + 2)).written).toBe(0);
  expect((await see(search, full, monday + 3)).written).toBe(0);
  expect((await see(waiting, full, monday + 2 * hour)).written).toBe(1);
});

test('what a list writes otherwise is cut and erased as all else is', async () => {
  await see(waiting, { ...full, trichYeu: 'V/v ông Nguyễn Văn Tám' }, monday);
  await see(search, short, monday + hour);
  expect(JSON.stringify(await db.dossiers.toArray())).toContain('Tám');
  const rules = () => ({
    emptyMeans: 'unclear' as const,
    privacy: { keepApplicant: false, keep: ['soKyHieu' as const] },
  });
  const dossiers = await db.dossiers.toArray();
  const content = {
    createdAt: monday,
    dossiers,
    lists: [],
    events: [],
    notes: [],
    snoozes: [],
    letters: [],
    courses: [],
    damaged: 0,
  };
  expect(JSON.stringify(minimised(content, rules))).not.toContain('Tám');
  await sweep(db, rules, 'a', world);
  expect(JSON.stringify(await db.dossiers.toArray())).not.toContain('Tám');
});
