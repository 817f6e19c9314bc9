import type { Dossier } from '../../lib/model/dossier';
import type { DossierEvent, OwnMarks } from '../../lib/model/event';
import type { FieldName, FieldTexts, ListRef } from '../../lib/model/row';
import { factsOf } from '../../lib/standing';

/** An instant of civil time: `2026-09-28T08:00`. */
export const at = (text: string) => Date.parse(`${text}+07:00`);

const waiting: ListRef = { id: '/cho', title: 'Văn bản đến' };

/** A dossier as kept after one look at its list. */
export function aDossier(
  fields: FieldTexts,
  over: { firstSeen?: string; lastSeen?: string; list?: string; own?: OwnMarks } = {},
): Dossier {
  const firstSeen = at(over.firstSeen ?? '2026-09-14T08:00');
  const list = { ...waiting, title: over.list ?? waiting.title };
  return {
    key: 'k',
    site: 'https://a.vn',
    account: '',
    kind: 'vanBan',
    fields,
    headers: {},
    facts: factsOf(fields, {}, firstSeen, list.title),
    ...(over.own && { own: over.own }),
    lists: [{ ...list, seenAt: firstSeen }],
    listIds: [],
    firstSeen,
    lastSeen: at(over.lastSeen ?? over.firstSeen ?? '2026-09-14T08:00'),
    open: 1,
    due: 0,
    dueVersion: '',
  };
}

/** The events of a field that said these texts from these times on; the first text was there from the beginning. */
export function changes(field: FieldName, first: string, ...then: [time: string, text: string][]): DossierEvent[] {
  let from = first;
  return then.map(([time, to]) => {
    const event: DossierEvent = { key: 'k', at: at(time), kind: 'changed', field, from, to };
    from = to;
    return event;
  });
}
