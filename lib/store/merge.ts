import { type DossierFacts, dueColumns, isDueColumn } from '../model/deadline';
import type { Dossier } from '../model/dossier';
import type { FieldName, ListRef, Sighting } from '../model/row';
import type { Instant } from '../model/time';
import { factsOf, statusOf } from '../standing';
import type { Unindexed } from './indexed';
import { type News, rebased } from './said';

/** An unchanged dossier's `lastSeen` is written again only after so long, so that a refresh of a list writes nothing. */
const seenAgainAfter = 3_600_000;
const mostLists = 20;

/** Where and when a sighting was made, as the background knows it. */
export interface SightingPlace {
  key: string;
  site: string;
  account: string;
  list: ListRef;
  observedAt: Instant;
}

/**
 * A sighting laid over what is kept of its dossier; null when nothing new was seen.
 * Per field the newest text wins, fields this list does not show stay; an older sighting only fills gaps. What a list
 * only says again is taken out before (`newsOf`).
 */
export function mergeSighting(
  kept: Dossier | undefined,
  { sighting: { kind, row }, said }: News,
  place: SightingPlace,
): Unindexed | null {
  const { key, site, account, list, observedAt } = place;
  if (kept && isUnchanged(kept, row, place)) return null;
  const late = kept !== undefined && isLate(kept, observedAt);
  const over = <T extends object>(old: T | undefined, seen: T): T => (late ? { ...seen, ...old } : { ...old, ...seen });
  const facts = late ? kept.facts : mergeFacts(kept, row, place);
  const merged: Unindexed = {
    key,
    site,
    account,
    kind,
    fields: over(kept?.fields, row.fields) as Dossier['fields'],
    headers: over(kept?.headers, row.headers) as Dossier['headers'],
    facts,
    lists: [],
    firstSeen: Math.min(kept?.firstSeen ?? observedAt, observedAt),
    lastSeen: late ? kept.lastSeen : observedAt,
  };
  const others = (kept?.lists ?? []).filter(({ id }) => id !== list.id);
  const here = { id: list.id, title: list.title, seenAt: observedAt, ...(Object.keys(said).length > 0 && { said }) };
  merged.lists = [here, ...rebased(others, kept?.fields ?? {}, merged.fields)]
    .sort((a, b) => b.seenAt - a.seenAt)
    .slice(0, mostLists);
  if (kept?.own) merged.own = kept.own;
  if (kept?.reminded) merged.reminded = kept.reminded;
  const gone = kept?.gone?.filter(({ id }) => id !== list.id) ?? [];
  if (gone.length > 0) merged.gone = gone;
  const nativeId = row.nativeId ?? kept?.nativeId;
  if (nativeId !== undefined) merged.nativeId = nativeId;
  const href = row.href ?? kept?.href;
  if (href !== undefined) merged.href = href;
  return merged;
}

/** Messages may come out of order, and clocks are set back; what was "seen" further ahead was seen by a wrong clock. */
const mostLate = 2 * 86_400_000;

/** Whether a sighting is older than what is kept, and only fills gaps. */
export function isLate({ lastSeen }: Pick<Dossier, 'lastSeen'>, observedAt: Instant): boolean {
  return observedAt < lastSeen && lastSeen - observedAt < mostLate;
}

/**
 * Two records that turned out to be one dossier, under the key given: per field the text seen last, all lists, the first
 * and the last time of both. Deadlines and status come from the one seen last, marks of the user from either.
 */
export function mergeKept(one: Dossier, other: Dossier, key: string, account: string): Dossier {
  const [old, next] = one.lastSeen <= other.lastSeen ? [one, other] : [other, one];
  const facts = { ...old.facts, ...next.facts };
  if (!next.facts.dues.some(({ field }) => isDueColumn(field))) {
    const columns = old.facts.dues.filter(({ field }) => isDueColumn(field));
    facts.dues = [...columns, ...next.facts.dues];
    if (columns.length > 0) facts.observedAt = old.facts.observedAt;
  }
  const fields = { ...old.fields, ...next.fields };
  const lists = [
    ...rebased(next.lists, next.fields, fields),
    ...rebased(old.lists, old.fields, fields).filter(({ id }) => next.lists.every((list) => list.id !== id)),
  ];
  const merged: Dossier = {
    ...old,
    ...next,
    key,
    account,
    fields,
    headers: { ...old.headers, ...next.headers },
    facts,
    lists: lists.sort((a, b) => b.seenAt - a.seenAt).slice(0, mostLists),
    firstSeen: Math.min(old.firstSeen, next.firstSeen),
  };
  if (old.own || next.own) merged.own = { ...old.own, ...next.own };
  const gone = [...(next.gone ?? []), ...(old.gone ?? [])].filter(
    ({ id }, i, all) => lists.every((list) => list.id !== id) && all.findIndex((list) => list.id === id) === i,
  );
  if (gone.length > 0) merged.gone = gone;
  return merged;
}

function isUnchanged(kept: Dossier, row: Sighting['row'], { list, observedAt }: SightingPlace): boolean {
  if (observedAt >= kept.lastSeen + seenAgainAfter || observedAt <= kept.lastSeen - mostLate) return false;
  const here = kept.lists.find(({ id }) => id === list.id);
  if (here === undefined || observedAt >= here.seenAt + seenAgainAfter) return false;
  // Of two lists whose titles tell what is done, the one that was opened last does.
  if (!isAsKept(statusOf(row.fields.trangThai ?? '', list.title), kept.facts)) return false;
  return (Object.entries(row.fields) as [FieldName, string][]).every(([field, text]) => kept.fields[field] === text);
}

/**
 * Deadline texts come from the newest row that has a deadline column at all, with the time it was read at: "Còn 2 ngày"
 * means nothing without it. What a row does not say of its status stays as it was.
 */
function mergeFacts(kept: Dossier | undefined, row: Sighting['row'], place: SightingPlace): DossierFacts {
  const { list, observedAt } = place;
  const seen = factsOf(row.fields, row.headers, observedAt, list.title);
  if (!kept) return seen;
  const { done: _done, pauses: _pauses, ...before } = kept.facts;
  const facts: DossierFacts = { ...before, ...seen };
  if (!dueColumns.some((field) => row.fields[field] !== undefined)) {
    const columns = before.dues.filter((due) => isDueColumn(due.field));
    facts.dues = [...columns, ...seen.dues];
    if (columns.length > 0) facts.observedAt = before.observedAt;
  }
  const status = statusOf(row.fields.trangThai ?? '', list.title);
  if (status === 'unsaid' && kept.facts.done) facts.done = kept.facts.done;
  const pauses = mergePauses(kept.facts.pauses ?? [], status, observedAt);
  if (pauses.length > 0) facts.pauses = pauses;
  else delete facts.pauses;
  return facts;
}

/** Whether a status tells what is known already. */
function isAsKept(status: ReturnType<typeof statusOf>, { done, pauses }: DossierFacts): boolean {
  const last = pauses?.at(-1);
  const known = done !== undefined ? 'done' : last !== undefined && last.to === undefined ? 'paused' : 'open';
  return status === 'unsaid' || status === known;
}

type Pauses = NonNullable<DossierFacts['pauses']>;

/** A pause begins when it is first seen and ends when the clock is first seen running again. */
function mergePauses(pauses: Pauses, status: ReturnType<typeof statusOf>, observedAt: Instant): Pauses {
  const last = pauses.at(-1);
  const paused = last !== undefined && last.to === undefined;
  if (status === 'paused') return paused ? pauses : [...pauses, { from: observedAt }];
  if (!paused || status === 'unsaid') return pauses;
  return [...pauses.slice(0, -1), { ...last, to: observedAt }];
}
