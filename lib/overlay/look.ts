import { coverOf, layOf, scrolledBy, stampOf } from './lay';
import type { Layer } from './layer';
import type { Spot } from './room';
import type { Rows } from './rows';
import type { Sights } from './sights';
import type { Sight } from './window';

/** Something that lay so when a list was painted: the list itself, or a part of a row with its badge. */
interface Lain {
  element: Element;
  scrollers: readonly Element[];
  /** Where it lay, in coordinates of what scrolls it. */
  at: string;
  /** The cell a badge lies over (or the part of a row, for a mark), its place from the corner of the part, and through what it is seen. */
  badge?: { cell: Element; place: Spot; sight: Sight };
}

/** How a list was seen when it was painted. */
export interface ListState {
  /** How its columns lay when it was decided where words stand, and in which column that is. */
  stamp: string;
  column: number | null;
  /** How its columns and what clips them lay. */
  frame: string;
  lay: Lain[];
}

export function noState(): ListState {
  return { stamp: '', column: null, frame: '', lay: [] };
}

/** How columns of a list lie, and where its rows can be seen. */
export function frameOf(stamp: string, { clip }: Sight): string {
  return `${stamp} ${clip.left} ${clip.top} ${clip.right} ${clip.bottom}`;
}

export function hasMoved({ lay }: ListState): boolean {
  // Most rows share what scrolls them: it is asked once.
  let shared: readonly Element[] | undefined;
  let scrolled = { x: 0, y: 0 };
  return lay.some(({ element, scrollers, at }) => {
    if (scrollers !== shared) scrolled = scrolledBy(element.ownerDocument, scrollers);
    shared = scrollers;
    return at !== layOf(element, scrolled);
  });
}

/** Whether the columns of a list, or the part of it that can be seen, changed. */
export function isReframed(state: ListState, rows: Rows, sights: Sights): boolean {
  const first = rows.elements[0];
  const sight = first === undefined ? null : sights.of(first, rows.list.grid.headerElement);
  return state.frame !== (sight === null ? '' : frameOf(stampOf(rows, sight.clip), sight));
}

/** Whether something lies over a badge that can be seen; of so many at most it is asked, of others at each turn. */
export function isCovered({ lay }: ListState, layer: Layer, most: number, turn: number): boolean {
  const seen = lay.flatMap(({ element, badge }) => {
    if (badge === undefined) return [];
    const { left, top } = element.getBoundingClientRect();
    const place = { ...badge.place, left: left + badge.place.left, top: top + badge.place.top };
    const middle = place.top + place.height / 2;
    const { clip } = badge.sight;
    return middle < clip.top || middle > clip.bottom ? [] : [{ cell: badge.cell, place, clip }];
  });
  const step = Math.max(1, Math.ceil(seen.length / most));
  return seen.some(
    ({ cell, place, clip }, at) =>
      (at + turn) % step === 0 && coverOf(cell, place, clip, layer, most < seen.length) !== null,
  );
}
