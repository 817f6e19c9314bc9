import { type Action, type ActionProblem, maxNote } from '../model/action';
import type { Dossier } from '../model/dossier';
import type { DossierEvent, OwnMarks, UserEvent } from '../model/event';
import type { Instant } from '../model/time';
import type { World } from '../standing';
import { type Database, letReopen, storageProblem } from './database';
import { Draft, eventsOf, tablesOf } from './draft';
import { indexed } from './indexed';
import { type MarkAction, marksAfter, marksWithout } from './marks';

/** What became of an action: the id of its event, with which it can be undone, or why nothing was done. */
export type Acted = { event: number } | { problem: ActionProblem };

/** Does what the user asked with one dossier, and notes it in its history; all of it or nothing. */
export function act(db: Database, key: string, action: Action, now: Instant, world: World): Promise<Acted> {
  return change(db, async () => {
    const dossier = await db.dossiers.get(key);
    if (dossier === undefined) return { problem: 'unknown' };
    return action.kind === 'note' ? note(db, key, action, now) : mark(db, dossier, action, now, world);
  });
}

/** Takes back what one event of a dossier's history did; what other events did since stays. */
export function undo(db: Database, event: number, now: Instant, world: World): Promise<Acted> {
  return change(db, async () => {
    const done = await db.events.get(event);
    const dossier = done === undefined ? undefined : await db.dossiers.get(done.key);
    if (done === undefined || dossier === undefined) return { problem: 'unknown' };
    const isUndone = await eventsOf(db, done.key)
      .filter((one) => one.kind === 'undone' && one.event === event)
      .count();
    if (isUndone > 0) return { problem: 'undone' };
    const problem = await takeBack(db, dossier, done, now, world);
    if (problem !== null) return { problem };
    return { event: await log(db, done.key, now, { kind: 'undone', event }) };
  });
}

/** Null where it is taken back. */
async function takeBack(
  db: Database,
  dossier: Dossier,
  done: DossierEvent,
  now: Instant,
  world: World,
): Promise<ActionProblem | null> {
  if (done.kind === 'noted') {
    if (((await db.notes.get(done.note))?.text ?? '') !== done.to) return 'later';
    await writeNote(db, done.key, done.note, done.from, now);
    return null;
  }
  if (!('before' in done)) return 'nothing';
  const own = marksWithout(dossier.own ?? {}, done);
  if (own === null) return 'later';
  await writeMarks(db, dossier, own, world);
  return null;
}

async function change(db: Database, work: () => Promise<Acted>): Promise<Acted> {
  try {
    return await db.transaction('rw', tablesOf(db), work);
  } catch (error) {
    letReopen(db);
    return { problem: storageProblem(error) };
  }
}

async function mark(db: Database, dossier: Dossier, action: MarkAction, now: Instant, world: World): Promise<Acted> {
  const before = dossier.own ?? {};
  const marked = marksAfter(before, action, now);
  if ('problem' in marked) return marked;
  await writeMarks(db, dossier, marked.after, world);
  return { event: await log(db, dossier.key, now, { kind: marked.kind, before, after: marked.after }) };
}

async function writeMarks(db: Database, dossier: Dossier, own: OwnMarks, world: World): Promise<void> {
  const { own: _before, reminded, ...rest } = dossier;
  const until = own.snoozedUntil;
  // When a snooze that is set now is over, its user is told once more.
  const told = until === dossier.own?.snoozedUntil && reminded !== undefined ? { reminded } : {};
  const draft = new Draft();
  draft.put(dossier, indexed({ ...rest, ...told, ...(Object.keys(own).length > 0 && { own }) }, world));
  await draft.commit(db);
  if (until === undefined) await db.snoozes.delete(dossier.key);
  else await db.snoozes.put({ key: dossier.key, until });
}

async function note(
  db: Database,
  key: string,
  action: Extract<Action, { kind: 'note' }>,
  now: Instant,
): Promise<Acted> {
  const text = action.text.trim().slice(0, maxNote);
  const old = action.note === undefined ? undefined : await db.notes.get(action.note);
  if (action.note !== undefined && old?.key !== key) return { problem: 'unknown' };
  if (text === (old?.text ?? '')) return { problem: 'nothing' };
  const id = await writeNote(db, key, action.note, text, now);
  return { event: await log(db, key, now, { kind: 'noted', note: id, from: old?.text ?? '', to: text }) };
}

/** A text under its own number, so that undoing brings a note back as the one it was. */
async function writeNote(
  db: Database,
  key: string,
  id: number | undefined,
  text: string,
  at: Instant,
): Promise<number> {
  if (text !== '') return db.notes.put({ ...(id === undefined ? {} : { id }), key, at, text }) as Promise<number>;
  if (id !== undefined) await db.notes.delete(id);
  return id ?? 0;
}

function log(db: Database, key: string, at: Instant, event: UserEvent): Promise<number> {
  return db.events.add({ key, at, ...event } as DossierEvent) as Promise<number>;
}
