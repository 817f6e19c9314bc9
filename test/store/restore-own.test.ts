import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Action } from '../../lib/model/action';
import {
  act,
  type BackupContent,
  backup,
  type Database,
  openDatabase,
  readBackup,
  restore,
  undo,
} from '../../lib/store';
import { hour, keyOf, monday, record, sighting, world } from './help';

const key = keyOf('vanBan|1/ubnd|ubnd tinh|2026');

let db: Database;
let names = 0;
beforeEach(async () => {
  db = openDatabase(`restore-own-${names++}`);
  await record(db, [sighting(1)]);
});
afterEach(() => db.delete());

async function doing(action: Action, at: number): Promise<number> {
  const done = await act(db, key, action, at, world);
  if ('problem' in done) throw new Error(done.problem);
  return done.event;
}
async function saved(): Promise<BackupContent> {
  const bytes = await backup(db, { createdAt: monday });
  const content = bytes instanceof Uint8Array ? await readBackup(bytes) : bytes;
  if ('problem' in content) throw new Error(content.problem);
  return content;
}
const merge = (content: BackupContent) => restore(db, content, { mode: 'merge', gate: () => true, world });
const texts = async () => (await db.notes.toArray()).map(({ text }) => text);
const own = async () => (await db.dossiers.get(key))?.own;

test('marks taken away since the file was made do not come back; on another machine they come', async () => {
  const closing = await doing({ kind: 'close', reason: '' }, monday + hour);
  const content = await saved();
  await undo(db, closing, monday + 2 * hour, world);
  expect(await own()).toBeUndefined();
  expect(await merge(content)).toMatchObject({ unchanged: 1 });
  expect(await own()).toBeUndefined();
  await db.delete();
  db = openDatabase(`restore-own-${names++}`);
  await record(db, [sighting(1)]);
  await merge(content);
  expect(await own()).toMatchObject({ closed: { at: monday + hour } });
});

test('marks made since the file was made stay beside it', async () => {
  const content = await saved();
  await doing({ kind: 'hide' }, monday + hour);
  await merge(content);
  expect(await own()).toEqual({ hidden: true });
});

test('a note edited or deleted since does not come back as it was', async () => {
  await doing({ kind: 'note', text: 'gọi lại' }, monday + hour);
  await doing({ kind: 'note', text: 'hẹn thứ Hai' }, monday + 2 * hour);
  const content = await saved();
  const [called, met] = (await db.notes.toArray()).map(({ id }) => id ?? 0);
  await doing({ kind: 'note', note: called ?? 0, text: 'đã gọi' }, monday + 3 * hour);
  await doing({ kind: 'note', note: met ?? 0, text: '' }, monday + 4 * hour);
  await merge(content);
  expect(await texts()).toEqual(['đã gọi']);
  await db.delete();
  db = openDatabase(`restore-own-${names++}`);
  await merge(content);
  expect((await texts()).sort()).toEqual(['gọi lại', 'hẹn thứ Hai']);
});
