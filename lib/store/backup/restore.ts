import type { Dossier } from '../../model/dossier';
import type { StoreFailure } from '../../model/kept';
import type { World } from '../../standing';
import { dossierKey, stable } from '../../text';
import { type Database, letReopen, storageProblem } from '../database';
import { eventsOf } from '../draft';
import { indexed } from '../indexed';
import { mergeKept } from '../merge';
import { recount } from '../sizes';
import { isSound } from '../sound';
import type { BackupContent } from './format';
import { writeRest } from './rest';

/** 'merge': what is kept stays and is added to; 'replace': what is kept goes. */
export type RestoreMode = 'merge' | 'replace';

/** The secrecy gate of a dossier: false keeps it out, and all that hangs on it. */
export type RestoreGate = (dossier: Dossier) => boolean | Promise<boolean>;

export interface RestorePreview {
  /** Dossiers of the file that are not kept, that would change something kept, and that would not. */
  added: number;
  changed: number;
  unchanged: number;
  /** Kept dossiers that would go; with 'merge' none. */
  removed: number;
  /** Kept out by the secrecy gate. */
  refused: number;
  problem?: StoreFailure;
}

const none: RestorePreview = { added: 0, changed: 0, unchanged: 0, removed: 0, refused: 0 };

export interface RestoreParts {
  mode: RestoreMode;
  gate: RestoreGate;
  world: World;
}

/** What `restore` would do, without doing it. */
export async function previewRestore(
  db: Database,
  content: BackupContent,
  parts: RestoreParts,
): Promise<RestorePreview> {
  try {
    const { dossiers, refused } = await admitted(db, content, parts.gate);
    const plan = await db.transaction('r', db.dossiers, db.events, () => planOf(db, dossiers, parts));
    return { ...plan.preview, refused };
  } catch (error) {
    letReopen(db);
    return { ...none, problem: storageProblem(error) };
  }
}

/**
 * Takes a file's content in, in one transaction: all of it or nothing. Every dossier passes the secrecy gate again, and
 * what hangs on one that does not is left out too. Merging twice is merging once. Never throws.
 */
export async function restore(db: Database, content: BackupContent, parts: RestoreParts): Promise<RestorePreview> {
  try {
    const { dossiers, refused, forgotten } = await admitted(db, content, parts.gate);
    const preview = await db.transaction('rw', db.tables, async () => {
      // What turned secret while the gate was asked must not come back.
      if ((await db.forgotten.count()) !== forgotten) return null;
      const plan = await planOf(db, dossiers, parts);
      if (parts.mode === 'replace') {
        const emptied = [db.dossiers, db.lists, db.events, db.notes, db.snoozes, db.letters, db.courses];
        await Promise.all(emptied.map((table) => table.clear()));
      }
      await db.dossiers.bulkPut(plan.puts);
      await writeRest(db, content, dossiers);
      await recount(db);
      return plan.preview;
    });
    return preview === null ? restore(db, content, parts) : { ...preview, refused };
  } catch (error) {
    letReopen(db);
    return { ...none, problem: storageProblem(error) };
  }
}

/** The dossiers that may come in, before any transaction is begun: a gate may have to wait for its keys. */
async function admitted(db: Database, { dossiers }: BackupContent, gate: RestoreGate) {
  const forgotten = await db.forgotten.count();
  const open = new Map<string, Dossier>();
  let refused = 0;
  for (const dossier of dossiers) {
    // A key that is not of its own site and account would lie among another one's.
    const isOwn = dossier.key.startsWith(dossierKey(dossier.site, dossier.account, ''));
    if (isOwn && (await gate(dossier))) open.set(dossier.key, dossier);
    else refused++;
  }
  return { dossiers: [...open.values()], refused, forgotten };
}

async function planOf(db: Database, dossiers: readonly Dossier[], { mode, world }: RestoreParts) {
  const kept = await db.dossiers.bulkGet(dossiers.map(({ key }) => key));
  const preview = { ...none };
  const puts: Dossier[] = [];
  for (const [i, dossier] of dossiers.entries()) {
    const before = kept[i];
    const old = isSound(before) ? before : undefined;
    const next = indexed(mode === 'merge' && old ? await mergeInto(db, old, dossier) : dossier, world);
    if (before === undefined) preview.added++;
    else if (old !== undefined && isSame(old, next)) preview.unchanged++;
    else preview.changed++;
    puts.push(next);
  }
  if (mode === 'replace') {
    const there = kept.filter((one) => one !== undefined).length;
    preview.removed = (await db.dossiers.count()) - there;
  }
  return { preview, puts };
}

/** What the user did here since the file was made, taking marks away too, is not undone by it. */
async function mergeInto(db: Database, old: Dossier, dossier: Dossier): Promise<Dossier> {
  const { own: _either, ...merged } = mergeKept(old, dossier, dossier.key, dossier.account);
  const isOwn = dossier.own === undefined || stable(dossier.own) === stable(old.own) || (await wasMarked(db, old));
  const own = isOwn ? old.own : { ...dossier.own, ...old.own };
  return own === undefined ? merged : { ...merged, own };
}

async function wasMarked(db: Database, { key }: Dossier): Promise<boolean> {
  const marks = await eventsOf(db, key)
    .filter((event) => 'before' in event)
    .count();
  return marks > 0;
}

/** Compared without what is only there to find it, which other rules make otherwise. */
function isSame(one: Dossier, other: Dossier): boolean {
  const plain = ({ due: _d, dueVersion: _v, silent: _s, pausedDue: _p, closedAt: _c, ...rest }: Dossier) => rest;
  return stable(plain(one)) === stable(plain(other));
}
