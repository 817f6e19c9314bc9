import { afterEach, expect, test } from 'vitest';
import { type FolderHandle, filesOfFolder, isFolder, mayReadFolder } from '../../lib/platform/folder';
import { readTeamFile } from '../../lib/reports';
import { keepTeamFolder, keptTeamFolder, openDatabase } from '../../lib/store';
import { fileOf, made, now, open, sourceOf } from './team-help';

const db = openDatabase('team-folder');
const root = await navigator.storage.getDirectory();
const folder = await root.getDirectoryHandle('chung', { create: true });
afterEach(async () => {
  for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
    await folder.removeEntry(name, { recursive: true });
  await db.delete();
});

async function put(name: string, content: Blob | string) {
  const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await writer.write(content);
  await writer.close();
}

const fileOfMember = (id: string, count = 3) =>
  fileOf(
    Array.from({ length: count }, (_, n) => sourceOf(made(`${n + 1}/UBND`))),
    { id },
  );

test('a folder is kept in the database and read again on demand', async () => {
  await put('b.jsonl', await fileOfMember('b'));
  await put('A.JSONL', await fileOfMember('a'));
  await put('khac.txt', 'x');
  await folder.getDirectoryHandle('trong.jsonl', { create: true });
  expect(await keptTeamFolder(db)).toBeNull();
  expect(await keepTeamFolder(db, folder)).toBe(true);
  db.close();
  const again = openDatabase('team-folder');
  const kept = await keptTeamFolder(again);
  again.close();
  if (!isFolder(kept)) throw new Error('no folder');
  expect(await mayReadFolder(kept, false)).toBe(true);
  expect((await filesOfFolder(kept, '.jsonl'))?.map(({ name }) => name)).toEqual(['A.JSONL', 'b.jsonl']);
  await put('c.jsonl', await fileOfMember('c'));
  const files = (await filesOfFolder(kept, '.jsonl')) ?? [];
  expect(files.map(({ name }) => name)).toEqual(['A.JSONL', 'b.jsonl', 'c.jsonl']);
  const read = await readTeamFile(files[2] ?? new Blob(), { now, gate: open });
  expect('problem' in read ? read : read.rows.length).toBe(3);
});

test('a folder that is gone, or that nobody allows, gives nothing', async () => {
  const gone = await root.getDirectoryHandle('sap-mat', { create: true });
  await root.removeEntry('sap-mat');
  expect(await filesOfFolder(gone as unknown as FolderHandle, '.jsonl')).toBeNull();
  const asked: string[] = [];
  const closed: FolderHandle = {
    kind: 'directory',
    name: 'x',
    async *values() {},
    queryPermission: async () => 'prompt',
    requestPermission: async () => {
      asked.push('asked');
      return 'denied';
    },
  };
  expect(await mayReadFolder(closed, false)).toBe(false);
  expect(asked).toEqual([]);
  expect(await mayReadFolder(closed, true)).toBe(false);
  expect(asked).toEqual(['asked']);
  expect(isFolder(null) || isFolder({ kind: 'file' })).toBe(false);
});

type Told = { rows?: number; ended?: string; problem?: string; bytes?: number };

function inWorker(files: readonly File[], onTold: (told: Told, worker: Worker) => void): Promise<Told[]> {
  const worker = new Worker(new URL('./team-worker.ts', import.meta.url), { type: 'module' });
  const all: Told[] = [];
  worker.postMessage(files);
  return new Promise((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      all.push(data);
      onTold(data, worker);
      if (data.rows === undefined && data.ended === undefined) return;
      worker.terminate();
      resolve(all);
    };
  });
}

test('files are merged in a worker, which tells how far it is, leaves bad ones out and can be ended', async () => {
  const many = new File([await fileOfMember('a', 2000)], 'a.jsonl');
  const few = new File([await fileOfMember('b')], 'b.jsonl');
  const bad = new File([await few.slice(0, few.size - 30).text()], 'bad.jsonl');
  const told = await inWorker([many, bad, few], () => undefined);
  expect(told.at(-1)).toEqual({ rows: 2000 });
  expect(told.filter(({ problem }) => problem !== undefined)).toEqual([
    { file: 'bad.jsonl', problem: 'truncated', line: 4 },
  ]);
  expect(told.filter(({ bytes }) => bytes !== undefined).length).toBeGreaterThan(3);
  const ended = await inWorker([many, few], (_, worker) => worker.postMessage('cancel'));
  expect(ended.at(-1)).toEqual({ ended: 'AbortError' });
});
