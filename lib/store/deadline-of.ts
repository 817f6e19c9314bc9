import { computeDeadline } from '../deadline/compute';
import type { Deadline, DossierFacts } from '../model/deadline';
import type { Dossier } from '../model/dossier';
import { withOwn } from '../standing/own';
import type { World } from '../standing/world';

/**
 * The deadline of a kept dossier, the same as of its facts in force. Most subjects say nothing of one, and reading them
 * costs more than all else of a row: they are left out where the index was made with this very world.
 */
export function deadlineOfKept(dossier: Dossier, world: World): Deadline | null {
  const facts = withOwn(dossier.facts, dossier.own);
  const { silent, dueVersion } = dossier;
  if (!silent?.length || dueVersion !== world.version) return deadlineOf(facts, world);
  return deadlineOf({ ...facts, dues: facts.dues.filter(({ field }) => !silent.includes(field)) }, world);
}

/** Null for a date that is none, in facts that something else wrote: it costs that dossier its deadline and no other. */
export function deadlineOf(facts: DossierFacts, { rules, calendar }: World): Deadline | null {
  try {
    return computeDeadline(facts, rules, calendar);
  } catch {
    return null;
  }
}
