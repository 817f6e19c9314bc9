import type { Deadline, DossierFacts, DueField } from '../model/deadline';
import { type Dossier, noDue } from '../model/dossier';
import { listKey } from '../model/kept-list';
import type { Instant } from '../model/time';
import { type World, withOwn } from '../standing';
import { deadlineOf } from './deadline-of';

/** A dossier without what is only there to find it. */
export type Unindexed = Omit<Dossier, 'due' | 'dueVersion' | 'listIds' | 'open' | 'pausedDue' | 'closedAt' | 'silent'>;

/** A dossier with its index fields, stamped with the version of rules and calendar they were made with. */
export function indexed(dossier: Unindexed, world: World): Dossier {
  const { pausedDue: _paused, closedAt: _closed, silent: _silent, ...kept } = dossier as Dossier;
  const { site, account, lists, own, lastSeen } = kept;
  const facts = withOwn(kept.facts, own);
  const deadline = deadlineOf(facts, world);
  const { due, pausedSince } = deadline ?? { due: null, pausedSince: null };
  const ended = facts.done !== undefined;
  const left = leftAt(kept);
  const open = ended || left !== null || own?.hidden === true ? 0 : 1;
  const next: Dossier = {
    ...kept,
    listIds: lists.map(({ id }) => listKey(site, account, id)),
    open,
    due: due ?? noDue,
    dueVersion: world.version,
  };
  // Fields that most dossiers do not have: IndexedDB leaves out of an index what has no such field.
  if (open === 1 && due !== null && pausedSince !== null) next.pausedDue = due;
  const silent = deadline === null ? [] : silentOf(facts, deadline);
  if (silent.length > 0) next.silent = silent;
  if (ended) next.closedAt = Math.max(facts.done?.at ?? lastSeen, lastSeen);
  else if (left !== null) next.closedAt = Math.max(left, lastSeen);
  return next;
}

/**
 * When a dossier went from the last list it was in; null while it is in one. What no list shows any more was most often
 * dealt with: it does not count as overdue for ever. With a deadline of the user's own it is still waited for.
 */
export function leftAt({ lists, gone = [], own }: Pick<Dossier, 'lists' | 'gone' | 'own'>): Instant | null {
  if (lists.length > 0 || gone.length === 0 || own?.due !== undefined) return null;
  return Math.max(...gone.map(({ at }) => at));
}

/** Fields without a candidate: all that a text says becomes one, be it chosen or not. */
function silentOf({ dues }: DossierFacts, { chosen, others }: Deadline): DueField[] {
  const speaks = (field: DueField) => chosen?.field === field || others.some((other) => other.field === field);
  return dues.flatMap(({ field }) => (speaks(field) ? [] : field));
}
