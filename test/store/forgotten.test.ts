import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Sighting } from '../../lib/model/row';
import { hasher, type Known, macsOf } from '../../lib/secrecy';
import { defaultSettings } from '../../lib/settings';
import { worldOf } from '../../lib/standing';
import { type Database, eraseDossiers, ForgottenDossiers, openDatabase, recordSightings } from '../../lib/store';

const site = 'https://qlvb.vn';
const monday = Date.parse('2026-09-28T09:00+07:00');
const list = { id: '/cho', title: 'Văn bản đến chờ xử lý' };
const world = worldOf(defaultSettings());
const pageKey = 'ab'.repeat(32);
const hash = hasher(pageKey);

let db: Database;
let forgotten: ForgottenDossiers;
let names = 0;
beforeEach(() => {
  db = openDatabase(`forgotten-${++names}`);
  forgotten = new ForgottenDossiers(db, async () => pageKey);
});
afterEach(() => db.delete());

const sighting = (key: string, nativeId?: string): Sighting => ({
  key,
  kind: 'vanBan',
  list,
  row: { fields: { soKyHieu: key, hanXuLy: '30/09/2026' }, headers: {}, nativeId },
});
const record = (keys: readonly (string | Sighting)[], over: { site?: string; account?: string } = {}) => {
  const sightings = keys.map((key) => (typeof key === 'string' ? sighting(key) : key));
  const seen = { site, account: '', list, observedAt: monday, sightings, ...over };
  return recordSightings(db, seen, world, { emptyMeans: 'unclear', forgotten });
};
const forget = (row: Partial<Known> & { key: string }, at = site) =>
  forgotten.forget(at, macsOf({ lists: [], ...row }, hash), monday);
const kept = async () => (await db.dossiers.toCollection().primaryKeys()).map((key) => key.slice(site.length + 1));

describe('a dossier that turned secret', () => {
  test('is erased from every table, its account whoever it is, and nothing else is', async () => {
    for (const account of ['', 'an', 'binh']) await record(['vanBan|5/ubnd|so a|2026', 'vanBan|6/ubnd||'], { account });
    for (const key of await db.dossiers.toCollection().primaryKeys()) {
      await db.notes.add({ key, at: monday, text: key });
      await db.snoozes.put({ key, until: monday });
    }
    expect(JSON.stringify(await everything())).toContain('5/ubnd');
    expect(await forget({ key: 'vanBan|5/ubnd|so a|2026' })).toBeGreaterThan(1);
    const left = await everything();
    expect(JSON.stringify(left)).not.toContain('5/ubnd');
    for (const table of ['dossiers', 'events', 'notes', 'snoozes']) {
      expect(JSON.stringify(left[table]), table).toContain('6/ubnd');
    }
    const { value } = (await db.settings.get('sizes')) ?? {};
    expect(value).toMatchObject({ kept: await db.dossiers.count() });
  });

  test.each([
    ['the same key', 'vanBan|5/ubnd|so a|2026', 'vanBan|5/ubnd|so a|2026', true],
    ['no issuer in the one', 'vanBan|5/ubnd||2026', 'vanBan|5/ubnd|so a|2026', true],
    ['no issuer in the other', 'vanBan|5/ubnd|so a|2026', 'vanBan|5/ubnd||2026', true],
    ['neither in the one', 'vanBan|5/ubnd||', 'vanBan|5/ubnd|so a|2026', true],
    ['neither in the other', 'vanBan|5/ubnd|so a|2026', 'vanBan|5/ubnd||', true],
    ['each lacks something', 'vanBan|5/ubnd|so a|', 'vanBan|5/ubnd||2026', true],
    ['a list of another kind', 'vanBan|5/ubnd|so a|2026', 'nhiemVu|5/ubnd||', true],
    ['another issuer', 'vanBan|5/ubnd|so a|2026', 'vanBan|5/ubnd|so b|2026', false],
    ['another issuer, no year', 'vanBan|5/ubnd|so a|', 'vanBan|5/ubnd|so b|2026', false],
    ['another year', 'vanBan|5/ubnd|so a|2026', 'vanBan|5/ubnd||2025', false],
    ['another number', 'vanBan|5/ubnd||', 'vanBan|15/ubnd||', false],
    ['the same id', 'vanBan|#d7', 'vanBan|#d7', true],
    ['another id', 'vanBan|#d7', 'vanBan|#d8', false],
  ])('%s', async (_what, secret, other, isSame) => {
    await record([other, 'vanBan|99/ubnd||']);
    expect(await forget({ key: secret })).toBe(isSame ? 1 : 0);
    expect(await kept()).toEqual(isSame ? ['|vanBan|99/ubnd||'] : [`|${other}`, '|vanBan|99/ubnd||'].sort());
    expect(await record([other, 'vanBan|99/ubnd||'])).toMatchObject(
      isSame ? { kept: 1, refused: 1 } : { kept: 2, refused: 0 },
    );
    expect(await kept()).toHaveLength(isSame ? 1 : 2);
  });

  test('a list that now masks its number is told by its id in that list, in no other', async () => {
    await record([sighting('vanBan|5/ubnd||', 'd7')]);
    expect(await forget({ key: 'vanBan|#d7', nativeId: 'd7', lists: ['/khac'] })).toBe(0);
    expect(await forget({ key: 'vanBan|#d7', nativeId: 'd7', lists: [list.id] })).toBe(1);
    expect(await record([sighting('vanBan|5/ubnd||', 'd7')])).toMatchObject({ refused: 1 });
  });

  test('is that of its site only', async () => {
    const other = 'https://qlvb.vn.example';
    await record(['vanBan|5/ubnd||'], { site: other });
    expect(await forget({ key: 'vanBan|5/ubnd||' })).toBe(0);
    expect(await record(['vanBan|5/ubnd||'], { site: other })).toMatchObject({ kept: 1, refused: 0 });
    expect(await record(['vanBan|5/ubnd||'])).toMatchObject({ kept: 0, refused: 1 });
  });

  test('stays refused in the next life of the worker, and a damaged record is erased too', async () => {
    await db.table('dossiers').put({ key: `${site}||vanBan|5/ubnd||`, fields: null });
    expect(await forget({ key: 'vanBan|5/ubnd||' })).toBe(1);
    forgotten = new ForgottenDossiers(db, async () => pageKey);
    expect(await record(['vanBan|5/ubnd||', 'vanBan|6/ubnd||'])).toMatchObject({ kept: 1, refused: 1 });
  });
});

describe('what is remembered', () => {
  test('is neither the number nor what a page says, and its key cannot be read out', async () => {
    const macs = macsOf({ key: 'vanBan|5/ubnd||2026', lists: [] }, hash);
    await forgotten.forget(site, macs, monday);
    const rows = await db.forgotten.toArray();
    expect(rows).toHaveLength(macs.length);
    for (const { mac } of rows) {
      expect(mac).toMatch(/^[\w-]{43}$/);
      expect(macs).not.toContain(mac);
    }
    const { value } = (await db.settings.get('forgottenKey')) ?? {};
    expect(value).toBeInstanceOf(CryptoKey);
    expect((value as CryptoKey).extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', value as CryptoKey)).rejects.toThrow();
    await db.settings.delete('forgottenKey');
    await forgotten.forget(site, macs, monday);
    const again = (await db.forgotten.toArray()).map(({ mac }) => mac);
    expect(again).toHaveLength(2 * macs.length);
  });

  test('said again, nothing is searched or written', async () => {
    await forget({ key: 'vanBan|5/ubnd||' });
    const search = vi.spyOn(db.dossiers, 'where');
    const write = vi.spyOn(db.forgotten, 'bulkPut');
    expect(await forget({ key: 'vanBan|5/ubnd||' })).toBe(0);
    expect([search.mock.calls.length, write.mock.calls.length]).toEqual([0, 0]);
  });

  test('costs no hash while nothing was ever forgotten', async () => {
    const sign = vi.spyOn(crypto.subtle, 'sign');
    await record(['vanBan|5/ubnd||']);
    expect(sign).not.toHaveBeenCalled();
    await forget({ key: 'vanBan|7/ubnd||' });
    sign.mockClear();
    await record(['vanBan|5/ubnd||']);
    const first = sign.mock.calls.length;
    expect(first).toBeGreaterThan(0);
    await record(['vanBan|5/ubnd||']);
    expect(sign.mock.calls.length).toBe(first);
    sign.mockRestore();
  });
});

test('what is forgotten while rows are being recorded is not kept by them', async () => {
  const among = forgotten.among.bind(forgotten);
  vi.spyOn(forgotten, 'among').mockImplementationOnce(async (...given) => {
    const before = await among(...given);
    await forget({ key: 'vanBan|5/ubnd||' });
    return before;
  });
  expect(await record(['vanBan|5/ubnd||', 'vanBan|6/ubnd||'])).toMatchObject({ kept: 1, refused: 1 });
  expect(await kept()).toEqual(['|vanBan|6/ubnd||']);
});

test('many at once, some of them never kept, in more than one chunk', async () => {
  const keys = Array.from({ length: 2500 }, (_, i) => `vanBan|${i + 1}/ubnd||2026`);
  for (let from = 0; from < keys.length; from += 500) await record(keys.slice(from, from + 500));
  const macs = [1, 1000, 1001, 2500, 9999].flatMap((n) => macsOf({ key: `vanBan|${n}/ubnd||`, lists: [] }, hash));
  expect(await forgotten.forget(site, macs, monday)).toBe(4);
  expect(await db.dossiers.count()).toBe(2496);
});

test('where storage fails nothing is half erased, and the caller hears of it', async () => {
  await record(['vanBan|5/ubnd||']);
  const broken = vi.spyOn(db.dossiers, 'bulkGet').mockRejectedValue(new Dexie.QuotaExceededError('full'));
  await expect(forget({ key: 'vanBan|5/ubnd||' })).rejects.toThrow();
  broken.mockRestore();
  expect([await db.forgotten.count(), await db.dossiers.count()]).toEqual([0, 1]);
});

test('erasing finds every table that holds something of a dossier, those of later versions too', async () => {
  db.close();
  const later = new Dexie(db.name);
  later
    .version(9)
    .stores({ dossiers: '&key, [open+due]', letters: '++id, [key+stage]', other: '++id, name', settings: '&name' });
  for (const key of ['a', 'b']) {
    await later.table('dossiers').put({ key });
    await later.table('letters').add({ key, stage: 1 });
    await later.table('other').add({ name: key });
  }
  expect(await eraseDossiers(later as Database, ['a', 'c'])).toBe(1);
  expect(await later.table('letters').toArray()).toMatchObject([{ key: 'b' }]);
  expect(await later.table('other').count()).toBe(2);
  later.close();
});

async function everything(): Promise<Record<string, unknown>> {
  return Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])));
}
