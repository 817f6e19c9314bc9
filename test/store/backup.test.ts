import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Dossier } from '../../lib/model/dossier';
import {
  type BackupContent,
  backup,
  type Database,
  openDatabase,
  previewRestore,
  type RestoreMode,
  readBackup,
  restore,
} from '../../lib/store';
import { historyOf, keyOf, monday, record, search, sighting, site, world } from './help';

let db: Database;
let other: Database;
let names = 0;
beforeEach(() => {
  names++;
  [db, other] = [openDatabase(`backup-a-${names}`), openDatabase(`backup-b-${names}`)];
});
afterEach(async () => {
  await db.delete();
  await other.delete();
});

const row = (n: number) => `vanBan|${n}/ubnd|ubnd tinh|2026`;
const all = async (of: Database) =>
  Promise.all([of.dossiers, of.lists, of.events, of.notes, of.snoozes].map((table) => table.toArray()));
const parts = (mode: RestoreMode = 'merge', gate = (_dossier: Dossier): boolean => true) => ({ mode, gate, world });
const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const plain = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes));

async function fileOf(passphrase?: string): Promise<Uint8Array> {
  const bytes = await backup(db, { createdAt: monday, ...(passphrase !== undefined && { passphrase }) });
  if (!(bytes instanceof Uint8Array)) throw new Error(bytes.problem);
  return bytes;
}
async function contentOf(bytes: Uint8Array, passphrase?: string): Promise<BackupContent> {
  const content = await readBackup(bytes, passphrase);
  if ('problem' in content) throw new Error(content.problem);
  return content;
}

async function fill(): Promise<void> {
  await record(db, [sighting(1, { nguoiXuLy: 'A' }), sighting(2)]);
  await record(db, [sighting(1, { nguoiXuLy: 'B' }, search)], monday + 1);
  const note = await db.notes.add({ key: keyOf(row(1)), at: monday, text: 'gọi lại' });
  await db.snoozes.put({ key: keyOf(row(1)), until: monday });
  const noted = await db.events.add({
    key: keyOf(row(1)),
    at: monday + 2,
    kind: 'noted',
    note: note ?? 0,
    from: '',
    to: 'gọi lại',
  } as never);
  await db.events.add({ key: keyOf(row(1)), at: monday + 3, kind: 'undone', event: noted ?? 0 } as never);
}

describe('there and back', () => {
  test.each([
    ['openly', undefined],
    ['locked', 'mật khẩu dài'],
  ])('%s: everything comes back as it was', async (_, words) => {
    await fill();
    const bytes = await fileOf(words);
    const content = await contentOf(bytes, words);
    expect(content.damaged).toBe(0);
    expect(await restore(other, content, parts())).toMatchObject({ added: 2, changed: 0, unchanged: 0, refused: 0 });
    expect(await all(other)).toEqual(await all(db));
    expect((await other.settings.get('sizes'))?.value).toEqual({ kept: 2, due: 2 });
  });
  test('merging twice is merging once, and numbers follow', async () => {
    await fill();
    await record(other, [sighting(7)]);
    await other.notes.add({ key: keyOf(row(7)), at: monday, text: 'x' });
    const content = await contentOf(await fileOf());
    await restore(other, content, parts());
    const once = await all(other);
    const [note] = await other.notes
      .where('key')
      .equals(keyOf(row(1)))
      .toArray();
    const history = await historyOf(other, row(1));
    expect(history.find(({ kind }) => kind === 'noted')).toMatchObject({ note: note?.id });
    const noted = (await other.events.toArray()).find(({ kind }) => kind === 'noted');
    expect(history.find(({ kind }) => kind === 'undone')).toMatchObject({ event: noted?.id });
    expect(await restore(other, content, parts())).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    expect(await all(other)).toEqual(once);
  });
  test('a locked file says how it is locked, and nothing of what it holds', async () => {
    await fill();
    const file = plain(await fileOf('mật khẩu dài'));
    expect(file).toMatchObject({
      format: 'dung-han',
      version: 1,
      createdAt: monday,
      lock: { cipher: 'AES-GCM', kdf: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 },
    });
    expect([atob(file.lock.salt).length, atob(file.lock.iv).length]).toEqual([16, 12]);
    expect(JSON.stringify(file)).not.toContain('UBND');
    expect(plain(await fileOf('mật khẩu dài')).lock.salt).not.toBe(file.lock.salt);
  });
});

describe('what a restore would do', () => {
  test('is said before, is what it then does, and needs no writing', async () => {
    await fill();
    const content = await contentOf(await fileOf());
    await record(other, [sighting(2), sighting(3)]);
    await record(other, [sighting(1, { nguoiXuLy: 'C' })], monday - 1);
    const before = await all(other);
    const merged = { added: 0, changed: 1, unchanged: 1, removed: 0, refused: 0 };
    expect(await previewRestore(other, content, parts())).toEqual(merged);
    expect(await previewRestore(other, content, parts('replace'))).toEqual({ ...merged, removed: 1 });
    expect(await all(other)).toEqual(before);
    expect(await restore(other, content, parts('replace'))).toEqual({ ...merged, removed: 1 });
    expect((await other.dossiers.toCollection().primaryKeys()).sort()).toEqual([keyOf(row(1)), keyOf(row(2))]);
    expect(await historyOf(other, row(3))).toEqual([]);
  });
  test('merging keeps what was seen last, whichever side it is on', async () => {
    await record(db, [sighting(1, { nguoiXuLy: 'cũ', linhVuc: 'Đất đai' })]);
    await record(other, [sighting(1, { nguoiXuLy: 'mới' })], monday + 1);
    await restore(other, await contentOf(await fileOf()), parts());
    expect((await other.dossiers.get(keyOf(row(1))))?.fields).toMatchObject({ nguoiXuLy: 'mới', linhVuc: 'Đất đai' });
  });
});

describe('the secrecy gate', () => {
  test('is asked for every dossier; what it refuses leaves no trace in any table', async () => {
    await fill();
    const content = await contentOf(await fileOf());
    const gate = ({ key }: Dossier) => !key.includes('|1/ubnd');
    expect(await restore(other, content, parts('merge', gate))).toMatchObject({ added: 1, refused: 1 });
    expect(JSON.stringify(await all(other))).not.toMatch(/1\/ubnd|gọi lại|Tra cứu/i);
    expect(
      await previewRestore(
        other,
        content,
        parts('replace', () => false),
      ),
    ).toMatchObject({ refused: 2, removed: 1 });
  });
  test('a key that is another site’s is refused', async () => {
    await fill();
    const content = await contentOf(await fileOf());
    const forged = content.dossiers.map((dossier) => ({ ...dossier, site: 'https://khac.vn' }));
    expect(await restore(other, { ...content, dossiers: forged }, parts())).toMatchObject({ added: 0, refused: 2 });
  });
});

test('a restore that is cut off changes nothing', async () => {
  await fill();
  const content = await contentOf(await fileOf());
  await record(other, [sighting(3)]);
  const before = await all(other);
  const cut = vi.spyOn(other.notes, 'bulkAdd').mockRejectedValue(new Error('killed'));
  expect(await restore(other, content, parts('replace'))).toMatchObject({ problem: 'noStorage' });
  cut.mockRestore();
  expect(await all(other)).toEqual(before);
});

describe('files that are refused', () => {
  const good = { format: 'dung-han', version: 1, createdAt: monday };
  const tables = { dossiers: [], lists: [], events: [], notes: [], snoozes: [] };
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'notOurs'],
    ['a picture', Uint8Array.from({ length: 500 }, (_, i) => (i * 37) % 256), 'notOurs'],
    ['other JSON', encode({ hello: 1 }), 'notOurs'],
    ['JSON that is no object', encode([1]), 'notOurs'],
    ['a newer version', encode({ ...good, version: 2 }), 'newer'],
    ['no tables', encode(good), 'damaged'],
    ['a table that is none', encode({ ...good, tables: { ...tables, events: {} } }), 'damaged'],
    ['a version that is none', encode({ ...good, version: 'x', tables }), 'damaged'],
    ['cut in the middle', encode({ ...good, tables }).subarray(0, 70), 'damaged'],
    ['a lock nobody knows', encode({ ...good, lock: { cipher: 'ROT13' }, data: '' }), 'damaged'],
  ])('%s', async (_, bytes, problem) => expect(await readBackup(bytes)).toEqual({ problem }));
  test('too large: not even looked at', async () => {
    expect(await readBackup({ length: 3e8 } as Uint8Array)).toEqual({ problem: 'tooLarge' });
  });
  test('no passphrase, another one, a changed file, a lock that would take hours', async () => {
    await fill();
    const bytes = await fileOf('mật khẩu dài');
    const file = plain(bytes);
    expect(await readBackup(bytes)).toEqual({ problem: 'passphrase' });
    expect(await readBackup(bytes, 'khác')).toEqual({ problem: 'passphrase' });
    const data = `${file.data[0] === 'A' ? 'B' : 'A'}${file.data.slice(1)}`;
    expect(await readBackup(encode({ ...file, data }), 'mật khẩu dài')).toEqual({ problem: 'passphrase' });
    const lock = { ...file.lock, iterations: 1e12 };
    expect(await readBackup(encode({ ...file, lock }), 'mật khẩu dài')).toEqual({ problem: 'passphrase' });
    expect('problem' in (await readBackup(bytes, 'mật khẩu dài'.normalize('NFD')))).toBe(false);
  });
});

describe('hostile content', () => {
  test('records of other forms are left out and counted, the others come in', async () => {
    await fill();
    const file = plain(await fileOf());
    const [first] = file.tables.dossiers;
    file.tables.dossiers.push(null, 'x', { ...first, facts: 5 }, { ...first, site: 'javascript:alert(1)' });
    file.tables.dossiers.push({ ...first, fields: { ...first.fields, evil: 'x' } }, { ...first, lastSeen: '1' });
    file.tables.events.push({ key: 'x', at: 1, kind: 'exploded' });
    const content = await contentOf(encode(file));
    expect([content.dossiers.length, content.damaged]).toEqual([2, 7]);
  });
  test('keys that would reach a prototype reach nothing', async () => {
    await fill();
    const file = plain(await fileOf());
    file.tables.dossiers = [{ ...file.tables.dossiers[0], evil: 1 }];
    const poison = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},';
    const text = JSON.stringify(file)
      .replace('{"format"', `{${poison}"format"`)
      .replace('"facts":{', `"facts":{${poison}`)
      .replace('"tables":{', `"tables":{${poison}`)
      .replace('"key":"', `${poison}"key":"`);
    expect(text.split('__proto__').length).toBe(5);
    // The file still begins as ours do not, but is whole: its own keys are what counts.
    const content = await contentOf(new TextEncoder().encode(text));
    await restore(other, content, parts());
    const stored = JSON.stringify(await all(other));
    expect(stored).toContain(site);
    expect(stored).not.toMatch(/polluted|evil/);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(content.dossiers[0])).toBe(Object.prototype);
  });
  test('50 MB are read piece by piece', async () => {
    await fill();
    const file = plain(await fileOf());
    const [first] = file.tables.dossiers;
    const subject = 'x'.repeat(1900);
    file.tables.dossiers = Array.from({ length: 24_000 }, (_, n) => ({
      ...first,
      key: `${site}||vanBan|${n}/ubnd||`,
      fields: { trichYeu: subject },
    }));
    const bytes = encode(file);
    expect(bytes.length).toBeGreaterThan(50e6);
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const content = await contentOf(bytes);
    clearInterval(timer);
    expect(content.dossiers.length).toBe(24_000);
    expect(turns).toBeGreaterThan(5);
  }, 60_000);
});
