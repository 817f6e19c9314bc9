import { isDueColumn } from '../model/deadline';
import type { Dossier } from '../model/dossier';
import type { FieldName, Sighting } from '../model/row';

type Texts = Partial<Record<FieldName, string>>;
type Lists = Dossier['lists'];

/** Deadlines count from when they were read, and a place in a list is the list's own: there the last one seen counts. */
const isOwnWay = (field: FieldName): boolean => field !== 'stt' && !isDueColumn(field);

/** A sighting as far as it is news, and what its list goes on writing in its own way. */
export interface News {
  sighting: Sighting;
  said: Texts;
}

/**
 * A sighting without what its list only says again while another list writes it otherwise ("P. Nội vụ", "Phòng Nội
 * vụ"): whoever opens both in turn has changed nothing. Of such fields the text that changed last stays.
 */
export function newsOf(kept: Dossier | undefined, sighting: Sighting, listId: string): News {
  const said: Texts = {};
  const here = kept?.lists.find(({ id }) => id === listId);
  if (kept === undefined || here?.said === undefined) return { sighting, said };
  const fields = { ...sighting.row.fields };
  for (const [field, text] of Object.entries(here.said) as [FieldName, string][]) {
    const known = kept.fields[field];
    if (known === undefined || (fields[field] !== undefined && fields[field] !== text)) continue;
    said[field] = text;
    if (fields[field] !== undefined) fields[field] = known;
  }
  return { sighting: { ...sighting, row: { ...sighting.row, fields } }, said };
}

/** Lists whose own ways to write were told against `before`, now told against `after`. */
export function rebased(lists: Lists, before: Texts, after: Texts): Lists {
  return lists.map(({ said, ...list }) => {
    const own = Object.fromEntries(
      (Object.entries({ ...before, ...said }) as [FieldName, string][]).filter(
        ([field, text]) => isOwnWay(field) && after[field] !== undefined && after[field] !== text,
      ),
    );
    return Object.keys(own).length === 0 ? list : { ...list, said: own };
  });
}
