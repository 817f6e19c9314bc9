import type { DossierFacts } from '../model/deadline';
import type { OwnMarks } from '../model/event';

export type Pause = NonNullable<DossierFacts['pauses']>[number];

/**
 * What pages say of a dossier with what its user laid over it: the own deadline for any other, own pauses beside those
 * of the page, closed for done. Where the page names an instant of completion, that one stays. `facts` itself when
 * there is nothing to lay over it.
 */
export function withOwn(facts: DossierFacts, own: OwnMarks | undefined): DossierFacts {
  const hasMarks = own !== undefined && (own.due ?? own.pauses ?? own.closed) !== undefined;
  if (!hasMarks && !facts.pauses?.some(isNone)) return facts;
  const pauses = pausesOf(facts.pauses, own?.pauses);
  const known: DossierFacts = { ...facts };
  if (own?.due) known.manual = { ...own.due };
  if (pauses.length > 0) known.pauses = pauses;
  else delete known.pauses;
  if (own?.closed && facts.done?.at === undefined) known.done = { at: own.closed.at };
  return known;
}

/**
 * Pauses of both in order, overlapping and touching ones as one; but a stop for a supplement, from which rules may count
 * anew, stays apart from any other. A pause that ends before it begins, from a clock that was set back, is none.
 */
function pausesOf(page: DossierFacts['pauses'], own: OwnMarks['pauses']): Pause[] {
  const merged: Pause[] = [];
  const lastOf = new Map<boolean, Pause>();
  for (const pause of [...(page ?? []), ...(own ?? [])].sort((a, b) => a.from - b.from)) {
    if (isNone(pause)) continue;
    const last = lastOf.get(isForSupplement(pause));
    if (last !== undefined && (last.to === undefined || pause.from <= last.to)) {
      if (pause.to === undefined) delete last.to;
      else if (last.to !== undefined) last.to = Math.max(last.to, pause.to);
      continue;
    }
    const next = { ...pause };
    lastOf.set(isForSupplement(pause), next);
    merged.push(next);
  }
  return merged;
}

function isNone({ from, to }: Pause): boolean {
  return to !== undefined && to <= from;
}

/** Whether rules may count anew after it, as `computeDeadline` sees it: what a page calls a pause, without more words, may be one. */
export function isForSupplement({ reason }: Pause): boolean {
  return reason === undefined || /bổ sung/i.test(reason.normalize('NFC'));
}
