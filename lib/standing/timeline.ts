import type { Dossier } from '../model/dossier';
import type { DossierEvent } from '../model/event';
import type { FieldName } from '../model/row';
import type { Instant } from '../model/time';

/** What a field said from an instant on, until the next. */
export interface Said {
  text: string;
  from: Instant;
}

type Change = Extract<DossierEvent, { kind: 'changed' }>;

/** Oldest first; events of one instant as they were written. */
export function inOrder(events: readonly DossierEvent[]): DossierEvent[] {
  return [...events].sort((a, b) => a.at - b.at || (a.id ?? 0) - (b.id ?? 0));
}

/** Changes of these fields, oldest first. */
export function changesOf(events: readonly DossierEvent[], fields: readonly FieldName[]): Change[] {
  return inOrder(events).filter((event): event is Change => event.kind === 'changed' && fields.includes(event.field));
}

/** What one field said from the first sighting on; `''` where the page said nothing. Never empty. */
export function timelineOf(
  { fields, firstSeen }: Pick<Dossier, 'fields' | 'firstSeen'>,
  events: readonly DossierEvent[],
  field: FieldName,
): Said[] {
  const changes = changesOf(events, [field]);
  const first = {
    text: changes[0]?.from ?? fields[field] ?? '',
    from: Math.min(firstSeen, changes[0]?.at ?? firstSeen),
  };
  return [first, ...changes.map(({ to, at }) => ({ text: to, from: at }))];
}
