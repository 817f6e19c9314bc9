import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Sighting } from '../../lib/model/row';
import type { Privacy } from '../../lib/model/settings';
import { applyPrivacy, type Database, eventsOf, openDatabase, recordSightings } from '../../lib/store';
import { monday, sighting, site, waiting, world } from './sightings';

const all: Privacy = { keepApplicant: true };
const none: Privacy = { keepApplicant: false };

let db: Database;
let names = 0;
beforeEach(() => {
  db = openDatabase(`privacy-${++names}`);
});
afterEach(() => db.delete());

const file = (subject: string): Sighting => ({ ...sighting(1, { trichYeu: subject, maHoSo: 'H1' }), kind: 'hoSo' });
const see = (one: Sighting, at = monday) =>
  recordSightings(db, { site, account: '', list: waiting, observedAt: at, sightings: [one] }, world, {
    emptyMeans: 'unclear',
    privacy: all,
  });

async function everything(): Promise<string> {
  const tables = await Promise.all(db.tables.map((table) => table.toArray()));
  return JSON.stringify(tables);
}

test('what was kept of applicants goes, from texts, deadlines and history, once', async () => {
  await see(file('Cấp giấy phép xây dựng - Nguyễn Văn Tám, 0912345678'));
  await see(file('Cấp giấy phép xây dựng - Trần Thị Chín, 0912345679'), monday + 1000);
  await see(sighting(2, { trichYeu: 'V/v gặp ông Nguyễn Văn Tám' }));
  expect(await everything()).toContain('0912345678');
  expect(await applyPrivacy(db, all, world)).toBe(0);
  expect(await applyPrivacy(db, none, world)).toBe(1);
  const kept = await everything();
  for (const gone of ['0912345678', '0912345679', 'Trần Thị Chín']) expect(kept).not.toContain(gone);
  expect(kept).toContain('Cấp giấy phép xây dựng');
  // No applicant's: a document of the office.
  expect(kept).toContain('V/v gặp ông Nguyễn Văn Tám');
  const [dossier] = await db.dossiers.toArray();
  expect(await eventsOf(db, dossier?.key ?? '').toArray()).toMatchObject([{ kind: 'firstSeen' }]);
  expect(await applyPrivacy(db, none, world)).toBe(0);
});

test('fields that are no longer kept go, the deadline stays', async () => {
  await see(sighting(1, { nguoiXuLy: 'Hồ Xuân Phúc' }));
  expect(await applyPrivacy(db, { keepApplicant: false, keep: ['trichYeu'] }, world)).toBe(1);
  expect(await everything()).not.toContain('Hồ Xuân Phúc');
  expect((await db.dossiers.toArray())[0]?.due).toBe(Date.parse('2026-09-30T17:00+07:00'));
});
