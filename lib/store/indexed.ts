import { computeDeadline } from '../deadline';
import type { Deadline, DossierFacts } from '../model/deadline';
import { type Dossier, noDue } from '../model/dossier';
import { listKey } from '../model/kept-list';
import { type World, withOwn } from '../standing';

/** A dossier without what is only there to find it. */
export type Unindexed = Omit<Dossier, 'due' | 'dueVersion' | 'listIds' | 'open' | 'pausedDue' | 'closedAt'>;

/** A dossier with its index fields, stamped with the version of rules and calendar they were made with. */
export function indexed(dossier: Unindexed, world: World): Dossier {
  const { due: _due, pausedDue: _paused, closedAt: _closed, ...kept } = dossier as Dossier;
  const { site, account, lists, own, lastSeen } = kept;
  const facts = withOwn(kept.facts, own);
  const { due, pausedSince } = deadlineOf(facts, world) ?? { due: null, pausedSince: null };
  const ended = facts.done !== undefined;
  const open = ended || own?.hidden === true ? 0 : 1;
  const next: Dossier = {
    ...kept,
    listIds: lists.map(({ id }) => listKey(site, account, id)),
    open,
    due: due ?? noDue,
    dueVersion: world.version,
  };
  // Fields that most dossiers do not have: IndexedDB leaves out of an index what has no such field.
  if (open === 1 && due !== null && pausedSince !== null) next.pausedDue = due;
  if (ended) next.closedAt = Math.max(facts.done?.at ?? lastSeen, lastSeen);
  return next;
}

/** Null for a date that is none, in facts that something else wrote: it costs that dossier its deadline and no other. */
export function deadlineOf(facts: DossierFacts, { rules, calendar }: World): Deadline | null {
  try {
    return computeDeadline(facts, rules, calendar);
  } catch {
    return null;
  }
}
