import { coverOf, layOf, scrolledBy } from './lay';
import type { Layer } from './layer';
import type { ListState } from './look';
import type { RowMark } from './mark-sheet';
import type { PartOnScreen } from './place';
import type { ReadRow } from './rows';
import type { BadgeView } from './view';
import type { Sight } from './window';

/** States of rows that must be looked at before others. */
export function isAtRisk({ state }: BadgeView): boolean {
  return state === 'overdue' || state === 'today' || state === 'soon';
}

/** A mark, and through what it is seen. */
export type SeenMark = RowMark & { sight: Sight };

/** Which rows are marked: said by the user in the bar or in an extension page, drawn with each paint. */
export class RowMarks {
  /** The row to look at, and what it said when it was named: hosts use elements of rows again for other rows. */
  ring: { row: HTMLElement; read: ReadRow } | null = null;
  /** Rows that are not at risk stand back. */
  isDimming = false;

  /** How a row is marked; null: not at all. */
  kindOf(row: HTMLElement, read: ReadRow, view: BadgeView | null): RowMark['kind'] | null {
    if (this.ring?.row === row && this.ring.read === read) return 'ring';
    return this.isDimming && (view === null || !isAtRisk(view)) ? 'veil' : null;
  }
}

/** The marks over the parts of one row; none over a part that something lies over. They are noted as laid in `state`. */
export function marksOver(
  kind: RowMark['kind'],
  parts: readonly PartOnScreen[],
  state: ListState,
  layer: Layer,
): SeenMark[] {
  return parts.flatMap(({ element, box, sight }) => {
    const { left, top, right, bottom } = box;
    const [width, height] = [right - left, bottom - top];
    if (coverOf(element, { left, top, width, height }, sight.clip, layer) !== null) return [];
    const { scrollers } = sight;
    const at = layOf(element, scrolledBy(element.ownerDocument, scrollers));
    state.lay.push({
      element,
      scrollers,
      at,
      badge: { cell: element, place: { left: 0, top: 0, width, height }, sight },
    });
    return [{ kind, box, sight }];
  });
}
