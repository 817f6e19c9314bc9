import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noDue } from '../../lib/model/dossier';
import type { Sighting } from '../../lib/model/row';
import type { Settings } from '../../lib/model/settings';
import { defaultSettings } from '../../lib/settings';
import { worldOf } from '../../lib/standing';
import { atRisk, type Database, openDatabase, recordSightings, watchDatabase, writeFailure } from '../../lib/store';
import { until } from '../until';
import { monday, sighting, site, waiting, world } from './sightings';

const hour = 3_600_000;
const unclear = { emptyMeans: 'unclear' } as const;

let db: Database;
let names = 0;
beforeEach(() => {
  db = openDatabase(`test-${++names}`);
});
afterEach(() => db.delete());

const record = (sightings: Sighting[], at = monday, over: { site?: string; list?: typeof waiting } = {}) =>
  recordSightings(
    db,
    {
      site: over.site ?? site,
      account: '',
      list: over.list ?? sightings[0]?.list ?? waiting,
      observedAt: at,
      sightings,
    },
    world,
    unclear,
  );
const one = async (n = 1) => {
  const dossier = await db.dossiers.get(`${site}||vanBan|${n}`);
  if (!dossier) throw new Error(`dossier ${n} is not kept`);
  return dossier;
};
const shown = (at = monday, limit = 10) => atRisk(db, { limit, now: at, world });

describe('recording', () => {
  test('keeps a dossier under site, account and row key', async () => {
    expect(await record([sighting(1)])).toEqual({ kept: 1, refused: 0, written: 1, adjustments: [] });
    expect(await one()).toMatchObject({
      site,
      open: 1,
      firstSeen: monday,
      lastSeen: monday,
      dueVersion: world.version,
      due: Date.parse('2026-09-30T17:00+07:00'),
      lists: [{ ...waiting, seenAt: monday }],
    });
  });
  test('an unchanged list writes nothing within the hour and once after it', async () => {
    await record([sighting(1), sighting(2)]);
    expect(await record([sighting(1), sighting(2)], monday + hour - 1)).toMatchObject({ kept: 2, written: 0 });
    expect(await record([sighting(1), sighting(2)], monday + hour)).toMatchObject({ kept: 2, written: 2 });
    expect(await one()).toMatchObject({ firstSeen: monday, lastSeen: monday + hour });
  });
  test('the newest text wins; what a list does not show stays; both lists are kept', async () => {
    const other = { id: '/tracuu', title: 'Tra cứu' };
    await record([sighting(1, { nguoiXuLy: 'A', donViChuTri: 'Phòng 1' })]);
    const next: Sighting = {
      ...sighting(1, {}, other),
      row: { fields: { soKyHieu: '1/UBND', donViChuTri: 'Phòng 2' }, headers: {} },
    };
    await record([next], monday + 1000);
    const dossier = await one();
    expect(dossier.fields).toMatchObject({ nguoiXuLy: 'A', donViChuTri: 'Phòng 2', hanXuLy: '30/09/2026' });
    expect(dossier.lists.map(({ id }) => id)).toEqual(['/tracuu', '/cho']);
    expect(dossier.due).toBe(Date.parse('2026-09-30T17:00+07:00'));
  });
  test('an older sighting fills gaps and overwrites nothing', async () => {
    await record([sighting(1, { hanXuLy: '05/10/2026' })], monday + 2 * hour);
    await record([sighting(1, { hanXuLy: '30/09/2026', nguoiXuLy: 'A' })], monday);
    expect(await one()).toMatchObject({
      fields: { hanXuLy: '05/10/2026', nguoiXuLy: 'A' },
      firstSeen: monday,
      lastSeen: monday + 2 * hour,
      due: Date.parse('2026-10-05T17:00+07:00'),
    });
  });
  test('the same number on two sites is two dossiers', async () => {
    await record([sighting(1)]);
    await record([sighting(1)], monday, { site: 'https://khac.vn' });
    expect(await db.dossiers.count()).toBe(2);
  });
  test('"Còn 2 ngày" keeps the time it was read at when another list has no deadline column', async () => {
    await record([sighting(1, { hanXuLy: 'Còn 2 ngày' })]);
    const before = (await one()).due;
    const other: Sighting = {
      ...sighting(1, {}, { id: '/x', title: 'Tra cứu' }),
      row: { fields: { trichYeu: 'V/v' }, headers: {} },
    };
    await record([other], monday + 48 * hour);
    const after = await one();
    expect(after.due).toBe(before);
    expect(after.facts).toMatchObject({ observedAt: monday, dues: [{ text: 'Còn 2 ngày' }, { text: 'V/v' }] });
  });
  test('many tabs at once lose no update', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        record([sighting(1, { [i % 2 ? 'linhVuc' : 'loaiVb']: `${i}` })], monday + i),
      ),
    );
    const { fields } = await one();
    expect([fields.loaiVb, fields.linhVuc]).toEqual(['18', '19']);
  });
});

describe('secrecy', () => {
  test('what is secret or unclear never reaches the store; the ordinary rows of the same list do', async () => {
    const result = await record([
      sighting(1, { doMat: 'Mật', trichYeu: 'PHƯƠNG ÁN' }),
      sighting(2, { doMat: '' }),
      sighting(3, { doMat: 'Thường' }),
      sighting(4, { trichYeu: 'TỐI MẬT: kế hoạch' }),
    ]);
    expect(result).toMatchObject({ kept: 1, refused: 3 });
    expect(await db.dossiers.toCollection().primaryKeys()).toEqual([`${site}||vanBan|3`]);
    expect(await record([sighting(5)], monday, { list: { id: '/m', title: 'Văn bản mật' } })).toMatchObject({
      kept: 0,
      refused: 1,
    });
  });
});

describe('status', () => {
  test('a pause begins when first seen and is told back to the page', async () => {
    await record([sighting(1, { trangThai: 'Đang xử lý' })]);
    await record([sighting(1, { trangThai: 'Tạm dừng' })], monday + hour);
    const again = await record([sighting(1, { trangThai: 'Tạm dừng' })], monday + 5 * hour);
    expect(again.adjustments).toEqual([{ key: 'vanBan|1', pauses: [{ from: monday + hour }] }]);
    expect((await shown(monday + 6 * hour)).rows[0]?.state).toBe('paused');
    await record([sighting(1, { trangThai: 'Đang xử lý' })], monday + 24 * hour);
    expect((await one()).facts.pauses).toEqual([{ from: monday + hour, to: monday + 24 * hour }]);
  });
  test('done in one list stays done in a list that says nothing, and opens again where it is said', async () => {
    await record([sighting(1, {}, { id: '/da', title: 'Văn bản đã xử lý' })]);
    expect((await one()).open).toBe(0);
    const quiet = { id: '/tc', title: 'Tra cứu' };
    const told = await record([sighting(1, {}, quiet)], monday + 1);
    expect(told.adjustments).toEqual([{ key: 'vanBan|1', done: {} }]);
    expect((await one()).open).toBe(0);
    await record([sighting(1, { trangThai: 'Đang xử lý' }, quiet)], monday + 2);
    expect((await one()).open).toBe(1);
  });
});

describe('what is at risk', () => {
  test('open dossiers with a deadline, the nearest first, as many as asked for', async () => {
    await record([
      sighting(1, { hanXuLy: '05/10/2026' }),
      sighting(2, { hanXuLy: '24/09/2026' }),
      sighting(3, { hanXuLy: '28/09/2026' }),
      sighting(4, { hanXuLy: '29/09/2026', trangThai: 'Hoàn thành' }),
      sighting(5, { hanXuLy: 'Không có hạn' }),
      sighting(6, { hanXuLy: '29/09/2026' }),
    ]);
    const list = await shown();
    expect(list.rows.map(({ number, state }) => [number, state])).toEqual([
      ['2/UBND', 'overdue'],
      ['3/UBND', 'today'],
      ['6/UBND', 'soon'],
      ['1/UBND', 'ontime'],
    ]);
    expect([list.withDue, list.kept]).toEqual([4, 6]);
    expect((await shown(monday, 2)).rows).toHaveLength(2);
    expect((await db.dossiers.get(`${site}||vanBan|5`))?.due).toBe(noDue);
    expect(list.counts).toEqual({ overdue: 1, today: 1, soon: 1 });
    expect((await shown(monday, 2)).counts).toEqual(list.counts);
  });
  test('other rules or another calendar: the index is made anew before it is used', async () => {
    await record(
      Array.from({ length: 1200 }, (_, i) => sighting(i, { hanXuLy: i === 700 ? '29/09/2026' : '30/09/2026' })),
    );
    const settings: Settings = {
      ...defaultSettings(),
      calendar: { week: { mon: [['08:00', '16:00']], tue: [['08:00', '16:00']], wed: [['08:00', '16:00']] } },
    };
    const next = worldOf(settings);
    expect(next.version).not.toBe(world.version);
    const list = await atRisk(db, { limit: 2, now: monday, world: next });
    expect(list.rows.map(({ due }) => due)).toEqual([
      Date.parse('2026-09-29T16:00+07:00'),
      Date.parse('2026-09-30T16:00+07:00'),
    ]);
    expect(await db.dossiers.where('dueVersion').notEqual(next.version).count()).toBe(0);
  });
  test('a wrong day of the calendar is left out; the rest holds', () => {
    const broken = worldOf({
      ...defaultSettings(),
      calendar: { days: { '2026-02-31': { off: true }, '2026-09-30': { off: true } } },
    });
    expect(broken.calendar.dayKind('2026-09-30').kind).toBe('off');
  });
});

test('watchers hear of writes until aborted, and not of reads', async () => {
  const life = new AbortController();
  const heard = vi.fn();
  await db.open();
  await new Promise((resolve) => setTimeout(resolve, 20));
  watchDatabase(life.signal, heard);
  await shown();
  expect(heard).not.toHaveBeenCalled();
  await record([sighting(1)]);
  await until(() => expect(heard).toHaveBeenCalled());
  life.abort();
  heard.mockClear();
  await record([sighting(2)]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).not.toHaveBeenCalled();
});

describe('when storage fails', () => {
  test('a full disk loses nothing that was kept, and says so', async () => {
    await record([sighting(1)]);
    const full = vi.spyOn(db.dossiers, 'bulkPut').mockRejectedValue(new Dexie.QuotaExceededError('full'));
    expect(await record([sighting(1, { hanXuLy: '01/10/2026' }), sighting(2)])).toMatchObject({
      kept: 0,
      written: 0,
      problem: 'quota',
    });
    full.mockRestore();
    expect(await db.dossiers.count()).toBe(1);
    expect((await one()).fields.hanXuLy).toBe('30/09/2026');
  });
  test('whether something can be written is tried, and nothing stays of it', async () => {
    await record([sighting(1)]);
    const before = await db.settings.toArray();
    expect(await writeFailure(db)).toBeNull();
    expect(await db.settings.toArray()).toEqual(before);
    const full = vi.spyOn(db.settings, 'put').mockRejectedValue(new Dexie.QuotaExceededError('full'));
    expect(await writeFailure(db)).toBe('quota');
    full.mockRestore();
    expect(await writeFailure(db)).toBeNull();
  });
  test('a database that could not be opened once is opened again', async () => {
    let isBroken = true;
    const real = new IDBFactory();
    const open: IDBFactory['open'] = (...args) => {
      if (isBroken) throw new DOMException('denied', 'SecurityError');
      return real.open(...args);
    };
    const db = openDatabase('reopened', Object.assign(Object.create(real), { open }));
    const seen = { site, account: '', list: waiting, observedAt: monday, sightings: [sighting(1)] };
    expect(await recordSightings(db, seen, world, unclear)).toMatchObject({ problem: 'noStorage' });
    isBroken = false;
    expect(await recordSightings(db, seen, world, unclear)).toMatchObject({ kept: 1, written: 1 });
  });
  test('a blocked IndexedDB is said, not thrown', async () => {
    const open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const blocked = openDatabase('blocked', { open } as unknown as IDBFactory);
    const seen = { site, account: '', list: waiting, observedAt: monday, sightings: [sighting(1)] };
    expect(await recordSightings(blocked, seen, world, unclear)).toMatchObject({ problem: 'noStorage' });
    expect(await atRisk(blocked, { limit: 5, now: monday, world })).toMatchObject({ problem: 'noStorage' });
  });
});
