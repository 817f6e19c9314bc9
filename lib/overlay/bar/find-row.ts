import type { Instant } from '../../model/time';
import { mayBeOne, splitRowKey } from '../../text';
import type { ReadRow, Rows } from '../rows';

/** A row of the page with what it says. */
export interface FoundRow {
  row: HTMLElement;
  read: ReadRow;
}

/** Every row of these lists that is a dossier and that the page shows, in its order. */
export function* rowsOn(lists: readonly Rows[], now: Instant): Generator<FoundRow> {
  for (const rows of lists) {
    for (const row of rows.elements) {
      const read = rows.read(row, now);
      if (read !== null && row.checkVisibility()) yield { row, read };
    }
  }
}

/** The row with this key; else one that may be the same dossier, where another list says more of it than this one. */
export function rowWithKey(lists: readonly Rows[], key: string, now: Instant): FoundRow | null {
  const parts = splitRowKey(key);
  let alike: FoundRow | null = null;
  for (const found of rowsOn(lists, now)) {
    const own = found.read.key;
    if (own === key) return found;
    const ownParts = own === null || parts === null || alike !== null ? null : splitRowKey(own);
    if (ownParts !== null && parts !== null && mayBeOne(ownParts, parts)) alike = found;
  }
  return alike;
}
