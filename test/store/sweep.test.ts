import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Sighting } from '../../lib/model/row';
import type { Privacy } from '../../lib/model/settings';
import { type Database, eventsOf, openDatabase, recordSightings, sweep } from '../../lib/store';
import type { KeepingRules } from '../../lib/store/admit';
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

const held = (rules: Partial<KeepingRules>) =>
  sweep(db, () => ({ emptyMeans: 'unclear', ...rules }), JSON.stringify(rules), world);

async function everything(): Promise<string> {
  const tables = await Promise.all(db.tables.map((table) => table.toArray()));
  return JSON.stringify(tables);
}

test('what was kept of applicants goes, from texts, deadlines and history, once', async () => {
  await see(file('Cấp giấy phép xây dựng - Nguyễn Văn Tám, 0912345678'));
  await see(file('Cấp giấy phép xây dựng - Trần Thị Chín, 0912345679'), monday + 1000);
  await see(sighting(2, { trichYeu: 'V/v gặp ông Nguyễn Văn Tám' }));
  expect(await everything()).toContain('0912345678');
  expect(await held({ privacy: all })).toEqual({ erased: 0, cut: 0, isHeld: true });
  expect(await held({ privacy: none })).toEqual({ erased: 0, cut: 1, isHeld: true });
  const kept = await everything();
  for (const gone of ['0912345678', '0912345679', 'Trần Thị Chín']) expect(kept).not.toContain(gone);
  expect(kept).toContain('Cấp giấy phép xây dựng');
  // No applicant's: a document of the office.
  expect(kept).toContain('V/v gặp ông Nguyễn Văn Tám');
  const [dossier] = await db.dossiers.toArray();
  expect(await eventsOf(db, dossier?.key ?? '').toArray()).toMatchObject([{ kind: 'firstSeen' }]);
  expect(await held({ privacy: none })).toEqual({ erased: 0, cut: 0, isHeld: true });
});

test('fields that are no longer kept go, the deadline stays', async () => {
  await see(sighting(1, { nguoiXuLy: 'Hồ Xuân Phúc' }));
  expect(await held({ privacy: { keepApplicant: false, keep: ['trichYeu'] } })).toEqual({
    erased: 0,
    cut: 1,
    isHeld: true,
  });
  expect(await everything()).not.toContain('Hồ Xuân Phúc');
  expect((await db.dossiers.toArray())[0]?.due).toBe(Date.parse('2026-09-30T17:00+07:00'));
});

test('what rules that came later call secret is erased with all that hangs on it', async () => {
  await see(sighting(1, { soKyHieu: '7/M-UBND', nguoiXuLy: 'A' }));
  await see(sighting(1, { soKyHieu: '7/M-UBND', nguoiXuLy: 'B' }), monday + 1000);
  await see(sighting(2, { soVbTraLoi: '12/M-UBND' }));
  await see(sighting(2, { soVbTraLoi: '13/M-UBND' }), monday + 1000);
  const [secret] = await db.dossiers.toArray();
  await db.notes.add({ key: secret?.key ?? '', at: monday, text: 'hỏi anh Bảy' });
  expect(await held({ series: ['*/M-UBND'] })).toEqual({ erased: 1, cut: 1, isHeld: true });
  const kept = await everything();
  for (const gone of ['7/M-UBND', '12/M-UBND', '13/M-UBND', 'hỏi anh Bảy']) expect(kept).not.toContain(gone);
  expect((await db.dossiers.toArray()).map(({ fields }) => fields.soVbTraLoi)).toEqual(['đã có, không lưu số']);
});

test('what is only unclear stays', async () => {
  await recordSightings(
    db,
    { site, account: '', list: waiting, observedAt: monday, sightings: [sighting(1, { doMat: '' })] },
    world,
    { emptyMeans: 'notSecret' },
  );
  expect(await held({ emptyMeans: 'unclear' })).toEqual({ erased: 0, cut: 0, isHeld: true });
  expect(await db.dossiers.count()).toBe(1);
});

test('where it cannot be gone through to the end that is told, so that nothing leaves, and it is tried again', async () => {
  await see(sighting(3, { soKyHieu: '12/M-UBND' }));
  vi.spyOn(db, 'transaction').mockRejectedValueOnce(new Error('no room'));
  expect(await held({ series: ['*/M-UBND'] })).toMatchObject({ isHeld: false });
  expect(await db.dossiers.count()).toBe(1);
  vi.restoreAllMocks();
  expect(await held({ series: ['*/M-UBND'] })).toMatchObject({ erased: 1, isHeld: true });
  expect(await db.dossiers.count()).toBe(0);
});
