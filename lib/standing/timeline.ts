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

/** Changes of these fields, or of all, oldest first; without those that only tell two lists apart. */
export function changesOf(events: readonly DossierEvent[], fields?: readonly FieldName[]): Change[] {
  const ordered = inOrder(events);
  const first = ordered.find((event) => event.kind === 'firstSeen');
  const said = new Map<string, string>();
  return ordered.filter((event): event is Change => {
    if (event.kind !== 'changed' || (fields !== undefined && !fields.includes(event.field))) return false;
    return !isFlip(event, first?.list.id, said);
  });
}

/**
 * Whether a list only says again what it said before, while another one writes the same otherwise ("P. Nội vụ",
 * "Phòng Nội vụ"): whoever opens both lists in turn has not sent the dossier anywhere. `said`: by list and field, filled
 * on the way.
 */
function isFlip({ field, from, to, list }: Change, first: string | undefined, said: Map<string, string>): boolean {
  if (list === undefined) return false;
  if (first !== undefined && !said.has(`${field} ${first}`)) said.set(`${field} ${first}`, from);
  const place = `${field} ${list}`;
  const before = said.get(place);
  said.set(place, to);
  return before === to;
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
