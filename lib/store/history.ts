import { readDue } from '../deadline';
import { isDueColumn } from '../model/deadline';
import type { Dossier } from '../model/dossier';
import type { DossierEvent, PageEvent } from '../model/event';
import type { FieldName, Sighting } from '../model/row';
import type { Instant } from '../model/time';
import { fold } from '../text';
import { isLate, type SightingPlace } from './merge';

/**
 * What a sighting adds to the history of its dossier: first seen, in which list, and each field whose text became
 * another one. A field that another list shows for the first time is nothing that happened to the dossier; one that
 * appears in a list it was seen in before is. An older sighting than the last one tells nothing new.
 */
export function eventsOfSighting(kept: Dossier | undefined, { row }: Sighting, place: SightingPlace): DossierEvent[] {
  const { key, list, observedAt: at } = place;
  const event = (page: PageEvent): DossierEvent => ({ key, at, ...page });
  if (kept === undefined) return [event({ kind: 'firstSeen', list })];
  if (isLate(kept, at)) return [];
  const events: DossierEvent[] = [];
  const wasHere = kept.lists.some(({ id }) => id === list.id);
  const wasGone = kept.gone?.some(({ id }) => id === list.id) ?? false;
  if (!wasHere) events.push(event({ kind: wasGone ? 'back' : 'listed', list }));
  for (const [field, to] of Object.entries(row.fields) as [FieldName, string][]) {
    const from = kept.fields[field];
    if (from === undefined ? !wasHere && !wasGone : from === to) continue;
    if (isChange(field, from ?? '', to, kept, row.headers[field], at))
      events.push(event({ kind: 'changed', field, from: from ?? '', to, list: list.id }));
  }
  return events;
}

/** A place in the list, other letters for the same words and a countdown going on are no changes of the dossier. */
function isChange(field: FieldName, from: string, to: string, kept: Dossier, header: string | undefined, at: Instant) {
  if (field === 'stt' || fold(from) === fold(to)) return false;
  if (!isDueColumn(field)) return true;
  const isLeft = (text: string, observedAt: Instant, under: string | undefined) =>
    readDue(text, { observedAt, place: field as 'hanXuLy', ...(under !== undefined && { header: under }) })?.kind ===
    'left';
  return !isLeft(to, at, header) || !isLeft(from, kept.facts.observedAt, kept.headers[field]);
}
