import { Dexie, type Table } from 'dexie';
import type { Dossier } from '../../model/dossier';
import type { DossierEvent } from '../../model/event';
import type { Note } from '../../model/kept';
import type { KeptLetter } from '../../model/kept-letter';
import { listKey } from '../../model/kept-list';
import { stable } from '../../text';
import type { Database } from '../database';
import { eventsOf } from '../draft';
import type { BackupContent } from './format';

/**
 * Lists, history, notes and snoozes of the dossiers that were let in, each only where the same is not there yet, within
 * the caller's transaction. Events and notes get numbers of this database; what names them by number follows.
 */
export async function writeRest(db: Database, content: BackupContent, dossiers: readonly Dossier[]): Promise<void> {
  const keys = new Set(dossiers.map(({ key }) => key));
  const here = <T extends { key: string }>(some: readonly T[]) => some.filter(({ key }) => keys.has(key));
  const rewritten = await rewrittenNotes(db, here(content.notes));
  const notes = await addNew(
    db.notes,
    'key',
    here(content.notes).filter(({ id }) => id === undefined || !rewritten.has(id)),
  );
  for (const [there, note] of rewritten) notes.set(there, note);
  const events = here(content.events).map((event) =>
    event.kind === 'noted' ? { ...event, note: notes.get(event.note) ?? event.note } : event,
  );
  // First what happened, then what took it back.
  const isUndone = ({ kind }: DossierEvent) => kind === 'undone';
  const numbers = await addNew(
    db.events,
    '[key+at]',
    events.filter((event) => !isUndone(event)),
  );
  const undone = events.filter(isUndone).flatMap((event) => {
    const target = event.kind === 'undone' ? numbers.get(event.event) : undefined;
    return target === undefined ? [] : { ...event, event: target };
  });
  await addNew(db.events, '[key+at]', undone);
  for (const snooze of here(content.snoozes)) {
    const known = await db.snoozes.get(snooze.key);
    if (known === undefined || known.until < snooze.until) await db.snoozes.put(snooze);
  }
  await writeLetters(db, content, keys);
  await writeLists(db, content, dossiers);
}

/** Notes of the file that were edited or deleted here since: by their numbers there, the numbers here. */
async function rewrittenNotes(db: Database, notes: readonly Note[]): Promise<Map<number, number>> {
  const rewritten = new Map<number, number>();
  for (const { id, key, text } of notes) {
    const events = await eventsOf(db, key).toArray();
    const last = events.find((event) => event.kind === 'noted' && event.from === text);
    if (id !== undefined && last?.kind === 'noted') rewritten.set(id, last.note);
  }
  return rewritten;
}

/** Of letters those whose dossiers were all let in, each once; of courses the one that has come further in time. */
async function writeLetters(
  db: Database,
  { letters, courses }: BackupContent,
  keys: ReadonlySet<string>,
): Promise<void> {
  const bare = ({ id: _id, ...rest }: KeptLetter) => stable(rest);
  const known = new Set((await db.letters.toArray()).map(bare));
  const isOwn = ({ keys: of, basis }: KeptLetter) =>
    of.every((key) => keys.has(key)) && (basis?.items ?? []).every(({ key }) => of.includes(key));
  const fresh = letters.filter((letter) => isOwn(letter) && !known.has(bare(letter)));
  await db.letters.bulkAdd(fresh.map(({ id: _id, ...rest }) => rest));
  for (const course of courses) {
    if (!keys.has(course.key)) continue;
    const there = await db.courses.get([course.key, course.unit]);
    if (there === undefined || there.at < course.at) await db.courses.put(course);
  }
}

async function writeLists(db: Database, { lists }: BackupContent, dossiers: readonly Dossier[]): Promise<void> {
  const used = new Set(
    dossiers.flatMap(({ site, account, lists: of }) => of.map(({ id }) => listKey(site, account, id))),
  );
  const known = await db.lists.bulkGet(lists.map(({ id }) => id));
  const isNewer = (seenAt: number, i: number) => (known[i]?.seenAt ?? Number.NEGATIVE_INFINITY) < seenAt;
  await db.lists.bulkPut(lists.filter(({ id, seenAt }, i) => used.has(id) && isNewer(seenAt, i)));
}

/** Adds rows that are not there yet; answers the number here of each number there. */
async function addNew(
  table: { name: string },
  index: 'key' | '[key+at]',
  rows: readonly { id?: number; key: string; at: number }[],
): Promise<Map<number, number>> {
  const numbers = new Map<number, number>();
  if (rows.length === 0) return numbers;
  const here = table as unknown as Table<{ id: number; key: string }, number>;
  const keys = rows.map(({ key }) => key).sort();
  const [first, last] = [keys[0] ?? '', keys.at(-1) ?? ''];
  const range =
    index === 'key'
      ? here.where(index).between(first, last, true, true)
      : here.where(index).between([first, Dexie.minKey], [last, Dexie.maxKey]);
  const bare = ({ id: _id, ...rest }: { id?: number }) => stable(rest);
  const known = new Map((await range.toArray()).map((row) => [bare(row), row.id]));
  const fresh = rows.filter((row) => {
    const same = known.get(bare(row));
    if (same !== undefined && row.id !== undefined) numbers.set(row.id, same);
    return same === undefined;
  });
  const ids = await here.bulkAdd(
    fresh.map(({ id: _id, ...rest }) => rest) as unknown as { id: number; key: string }[],
    {
      allKeys: true,
    },
  );
  fresh.forEach(({ id }, i) => {
    if (id !== undefined) numbers.set(id, ids[i] ?? 0);
  });
  return numbers;
}
