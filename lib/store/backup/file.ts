import type { StoreFailure } from '../../model/kept';
import { courseSchema, keptLetterSchema } from '../../model/kept-letter-schema';
import type { Instant } from '../../model/time';
import { type Database, letReopen, storageProblem } from '../database';
import { tablesOf } from '../draft';
import { isSound } from '../sound';
import { type BackupContent, type BackupProblem, formatName, formatVersion, type Lock, maxBytes } from './format';
import { fromBase64, lockBytes, toBase64, unlockBytes } from './lock';
import { dossierSchema, eventSchema, keptListSchema, lockSchema, noteSchema, snoozeSchema } from './schema';

/** After so many records the page gets its turn. */
const slice = 2000;

type Tables = Omit<BackupContent, 'createdAt' | 'damaged'>;

/** Tables of every file, and those that files of earlier versions do not have. */
const always = ['dossiers', 'lists', 'events', 'notes', 'snoozes'] as const;
const later = ['letters', 'courses'] as const;

/**
 * Everything that is kept, as one JSON file of a state that was true at one moment; with a passphrase, locked by it.
 * Without one anyone who has the file can read it. Broken records are left out.
 */
export async function backup(
  db: Database,
  { createdAt, passphrase = '' }: { createdAt: Instant; passphrase?: string },
): Promise<Uint8Array | { problem: StoreFailure }> {
  try {
    const tables = await db.transaction('r', tablesOf(db), () => readTables(db));
    const header = { format: formatName, version: formatVersion, createdAt };
    if (passphrase === '') return encode({ ...header, tables });
    const { lock, data } = await lockBytes(encode(tables), passphrase);
    return encode({ ...header, lock, data: toBase64(data) });
  } catch (error) {
    letReopen(db);
    return { problem: storageProblem(error) };
  }
}

async function readTables(db: Database): Promise<Tables> {
  const [dossiers, lists, events, notes, snoozes, letters, courses] = await Promise.all([
    db.dossiers.toArray(),
    db.lists.toArray(),
    db.events.toArray(),
    db.notes.toArray(),
    db.snoozes.toArray(),
    db.letters.toArray(),
    db.courses.toArray(),
  ]);
  return { dossiers: dossiers.filter(isSound), lists, events, notes, snoozes, letters, courses };
}

/**
 * The content of a file, checked record by record: one of no known form is left out and counted, and nothing else of
 * it is taken. Never throws and never changes anything. Yields to the page as it goes.
 */
export async function readBackup(
  bytes: Uint8Array,
  passphrase = '',
): Promise<BackupContent | { problem: BackupProblem }> {
  if (bytes.length > maxBytes) return { problem: 'tooLarge' };
  const file = parse(bytes);
  if (!isPlain(file)) return { problem: isCut(bytes) ? 'damaged' : 'notOurs' };
  if (file.format !== formatName) return { problem: 'notOurs' };
  const { version, createdAt } = file;
  if (typeof version === 'number' && version > formatVersion) return { problem: 'newer' };
  if (version !== formatVersion || typeof createdAt !== 'number') return { problem: 'damaged' };
  const tables = file.lock === undefined ? file.tables : await unlock(file, passphrase);
  if (tables === null) return { problem: 'passphrase' };
  if (!isPlain(tables)) return { problem: 'damaged' };
  return checkTables(tables, createdAt);
}

/** Null: another passphrase. Undefined: nothing that could be opened. */
async function unlock({ lock, data }: Record<string, unknown>, passphrase: string): Promise<unknown> {
  const checked = lockSchema.safeParse(lock);
  const locked = typeof data === 'string' ? fromBase64(data) : null;
  if (!checked.success || locked === null) return undefined;
  if (passphrase === '') return null;
  const plain = await unlockBytes(locked, checked.data as Lock, passphrase);
  return plain === null ? null : parse(plain);
}

async function checkTables(
  tables: Record<string, unknown>,
  createdAt: Instant,
): Promise<BackupContent | { problem: BackupProblem }> {
  if (!always.every((name) => Array.isArray(tables[name]))) return { problem: 'damaged' };
  if (!later.every((name) => Array.isArray(tables[name] ?? []))) return { problem: 'damaged' };
  let damaged = 0;
  const checked = async <T>(name: keyof Tables, schema: Schema): Promise<T[]> => {
    const good: T[] = [];
    const records = (tables[name] ?? []) as unknown[];
    for (const [i, record] of records.entries()) {
      if (i % slice === slice - 1) await turn();
      const result = schema.safeParse(record);
      if (result.success) good.push(result.data as T);
      else damaged++;
    }
    return good;
  };
  const content: BackupContent = {
    createdAt,
    dossiers: await checked('dossiers', dossierSchema),
    lists: await checked('lists', keptListSchema),
    events: await checked('events', eventSchema),
    notes: await checked('notes', noteSchema),
    snoozes: await checked('snoozes', snoozeSchema),
    letters: await checked('letters', keptLetterSchema),
    courses: await checked('courses', courseSchema),
    damaged: 0,
  };
  return { ...content, damaged };
}

interface Schema {
  safeParse(value: unknown): { success: true; data: unknown } | { success: false };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/**
 * Undefined for what is no JSON. A key such as `__proto__` is an own key like any other here, and the checks take known
 * keys only: nothing is ever assigned by a name from the file.
 */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Whether bytes that are no JSON begin as our files do: such a file was cut or changed on its way. */
function isCut(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 60)).startsWith(`{"format":"${formatName}"`);
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
