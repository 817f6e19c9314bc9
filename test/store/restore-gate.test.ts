import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hasher, macsOf } from '../../lib/secrecy';
import {
  backup,
  type Database,
  ForgottenDossiers,
  minimised,
  openDatabase,
  readBackup,
  restore,
  restoreGate,
  teamGate,
} from '../../lib/store';
import type { KeepingRules } from '../../lib/store/admit';
import { monday, record, sighting, site, world } from './help';

const row = (n: number) => `vanBan|${n}/ubnd|ubnd tinh|2026`;

let from: Database;
let to: Database;
let names = 0;
beforeEach(() => {
  names++;
  [from, to] = [openDatabase(`gate-a-${names}`), openDatabase(`gate-b-${names}`)];
});
afterEach(async () => {
  await from.delete();
  await to.delete();
});

async function taken(rules: KeepingRules) {
  const bytes = await backup(from, { createdAt: monday });
  const content = bytes instanceof Uint8Array ? await readBackup(bytes) : bytes;
  if ('problem' in content) throw new Error(content.problem);
  const gate = restoreGate((asked) => (asked === site ? rules : { emptyMeans: 'unclear' }));
  const { added, refused } = await restore(to, content, { mode: 'merge', world, gate });
  return { added, refused };
}

describe('what a file brings back passes the gate of today', () => {
  beforeEach(() => record(from, [sighting(1), sighting(2), sighting(3)]));

  test('ordinary dossiers come in', async () => {
    expect(await taken({ emptyMeans: 'unclear' })).toMatchObject({ added: 3, refused: 0 });
  });

  test('one marked secret, in the file or by a list it was ever in, does not', async () => {
    const all = await from.dossiers.toArray();
    for (const [i, dossier] of all.entries()) {
      if (i === 0) await from.dossiers.put({ ...dossier, fields: { ...dossier.fields, doMat: 'Mật' } });
      if (i === 1) await from.dossiers.put({ ...dossier, gone: [{ id: '/m', title: 'Văn bản Tối mật', at: monday }] });
    }
    expect(await taken({ emptyMeans: 'unclear' })).toMatchObject({ added: 1, refused: 2 });
  });

  test('nor does a number series that was named secret since', async () => {
    expect(await taken({ emptyMeans: 'unclear', series: ['2/*'] })).toMatchObject({ added: 2, refused: 1 });
  });

  test('nor what turned secret since the file was made', async () => {
    const pageKey = 'k'.repeat(64);
    const forgotten = new ForgottenDossiers(to, async () => pageKey);
    await forgotten.forget(site, macsOf({ key: row(2), lists: [] }, hasher(pageKey)), monday);
    expect(await taken({ emptyMeans: 'unclear', forgotten })).toMatchObject({ added: 2, refused: 1 });
    expect(await to.dossiers.get(`${site}||${row(2)}`)).toBeUndefined();
  });
});

test('fields and applicants that are not kept here do not come in by a file either', async () => {
  const one = sighting(1, { trichYeu: 'Cấp giấy phép xây dựng cho ông Nguyễn Văn Tám, 0912 345 678' });
  await record(from, [{ ...one, kind: 'hoSo' }]);
  const key = (await from.dossiers.toCollection().primaryKeys())[0] ?? '';
  const dossier = await from.dossiers.get(key);
  const subject = one.row.fields.trichYeu ?? '';
  if (dossier) await from.dossiers.put({ ...dossier, fields: { ...dossier.fields, trichYeu: subject } });
  await from.events.add({ key, at: monday, kind: 'changed', field: 'trichYeu', from: 'Cũ', to: subject } as never);
  await from.events.add({ key, at: monday, kind: 'changed', field: 'linhVuc', from: '', to: 'Đất đai' } as never);
  const bytes = await backup(from, { createdAt: monday });
  const content = bytes instanceof Uint8Array ? await readBackup(bytes) : bytes;
  if ('problem' in content) throw new Error(content.problem);
  expect(JSON.stringify(content)).toContain('0912 345 678');
  const kept = minimised(content, () => ({
    emptyMeans: 'unclear',
    privacy: { keepApplicant: false, keep: ['trichYeu'] },
  }));
  expect(JSON.stringify(kept)).not.toMatch(/Tám|0912|Đất đai/);
  expect(kept.dossiers[0]?.fields).toMatchObject({ trichYeu: 'Cấp giấy phép xây dựng', soKyHieu: '1/UBND' });
  expect(minimised(content, () => ({ emptyMeans: 'unclear', privacy: { keepApplicant: true } }))).toEqual(content);
});

test('the gate of team files lets in what restoring does, many at a time', async () => {
  await record(
    from,
    [1, 2, 3, 4, 5].map((n) => sighting(n)),
  );
  const all = await from.dossiers.toArray();
  const pageKey = 'k'.repeat(64);
  const forgotten = new ForgottenDossiers(to, async () => pageKey);
  await forgotten.forget(site, macsOf({ key: row(2), lists: [] }, hasher(pageKey)), monday);
  const rules: KeepingRules = { emptyMeans: 'unclear', series: ['3/*'], forgotten, privacy: { keepApplicant: true } };
  const [one, two, three, four, five] = all.map((dossier, i) => {
    if (i === 3) return { ...dossier, gone: [{ id: '/m', title: 'Văn bản Tối mật', at: monday }] };
    const said = { doMat: 'Mật' };
    return i === 4 ? { ...dossier, lists: dossier.lists.map((list) => ({ ...list, said })) } : dossier;
  });
  const some = [one, two, three, four, five].flatMap((dossier) => dossier ?? []);
  const other = some
    .slice(1, 2)
    .map((dossier) => ({ ...dossier, site: 'https://khac.vn', key: dossier.key.replace(site, 'https://khac.vn') }));
  const passed = await teamGate(() => rules)([...some, ...other]);
  expect(passed).toEqual([one, null, null, null, null, other[0]]);
  const gate = restoreGate(() => rules);
  expect(await Promise.all([...some, ...other].map(gate))).toEqual(passed.map((dossier) => dossier !== null));
});

test('with another key for pages, hashes of before are told by it and no other', async () => {
  let pageKey = 'a'.repeat(64);
  const forgotten = new ForgottenDossiers(to, async () => pageKey);
  const among = async () => [...(await forgotten.among(site, [sighting(2)])).keys];
  await forgotten.forget(site, macsOf({ key: row(2), lists: [] }, hasher(pageKey)), monday);
  expect(await among()).toEqual([row(2)]);
  // Everything was wiped: pages hash with a new key from now on.
  await Promise.all(to.tables.map((table) => table.clear()));
  pageKey = 'b'.repeat(64);
  expect(await among()).toEqual([]);
  await forgotten.forget(site, macsOf({ key: row(2), lists: [] }, hasher(pageKey)), monday);
  expect(await among()).toEqual([row(2)]);
});
