import { coverOf, layOf, scrolledBy } from './lay';
import type { Layer } from './layer';
import type { ListState } from './look';
import { placeFor, type RowToPlace } from './place';
import type { Box, Place } from './room';
import type { Rows } from './rows';
import type { Placed } from './surface';
import type { BadgeView } from './view';
import type { Sight } from './window';

/** A place found before, in coordinates of the part of the row it lies in, and what it was found for. */
export interface KnownPlace {
  view: BadgeView;
  width: number;
  height: number;
  version: number;
  stamp: string;
  /** Null: the row has no room. */
  place: Place | null;
  part: HTMLElement;
  /** The cell the place is in. */
  cell: Element | null;
  /** Where the badge goes while something lies over its place. */
  spare?: KnownPlace;
}

/** A badge and through what it is seen. */
export type ShownBadge = Omit<Placed, 'list'> & { sight: Sight };

/** A row in view with what it shall show and what is known of its place. */
export interface RowInView extends RowToPlace {
  known: KnownPlace | undefined;
}

/** So many things may lie over one row before it is given up. */
const mostObstacles = 3;

/** Where badges of rows are, and where they go while something lies over that. */
export class Places {
  readonly #layer: Layer;
  readonly #known = new WeakMap<HTMLElement, KnownPlace>();

  constructor(layer: Layer) {
    this.#layer = layer;
  }

  /** What was found before for a row. */
  get(row: HTMLElement): KnownPlace | undefined {
    return this.#known.get(row);
  }

  /** Finds a place anew, and keeps it. */
  find(row: RowInView, column: number | null, stamp: string): void {
    this.#known.set(row.screen.row, this.#find(row, column, stamp));
  }

  #find({ screen, view }: RowInView, column: number | null, stamp: string, obstacles?: readonly Box[]): KnownPlace {
    const place = placeFor({ screen, view }, column, obstacles);
    const cell = place === null ? null : (screen.cells[place.column] ?? null);
    const part = screen.parts[place?.part ?? 0];
    const { left, top } = part?.box ?? screen.box;
    const { width, height } = screen.row.getBoundingClientRect();
    const own = place === null ? null : { ...place, left: place.left - left, top: place.top - top };
    return { view, width, height, version: screen.version, stamp, place: own, part: part?.element ?? screen.row, cell };
  }

  /**
   * The badge where it can be seen. Where a frozen column, a sticky title or a scroll bar lies over its place it goes
   * elsewhere in its row, and back as soon as it can; where a dialog lies over the whole row, it hides. Null: the row
   * has no room for it.
   */
  show(row: RowInView, state: ListState, rows: Rows, onCovered: () => void): ShownBadge[] | null {
    const { screen } = row;
    const known = this.#known.get(screen.row);
    if (known?.place == null) return null;
    const obstacles: Box[] = [];
    for (let place: KnownPlace | undefined = known; place !== undefined; ) {
      const shown = this.#tryPlace(row, place, state, obstacles);
      if (shown !== null) return [shown];
      if (place === known) onCovered();
      if (place === known && known.spare !== undefined) {
        place = known.spare;
        continue;
      }
      if (obstacles.length > mostObstacles) break;
      if (screen.cells.length === 0) screen.cells = rows.list.grid.cellsOf(screen.row);
      place = this.#find(row, state.column, known.stamp, obstacles);
      if (place.place === null) break;
      known.spare = place;
    }
    return [];
  }

  /** The badge at this place, or null where something lies over it, which is added to the obstacles. */
  #tryPlace({ screen, view }: RowInView, known: KnownPlace, state: ListState, obstacles: Box[]): ShownBadge | null {
    const part = screen.parts.find(({ element }) => element === known.part);
    if (known.place === null || part === undefined) return null;
    const { box, element, sight } = part;
    const place = { ...known.place, left: box.left + known.place.left, top: box.top + known.place.top };
    const over = coverOf(known.cell ?? screen.row, place, sight.clip, this.#layer);
    if (over !== null) {
      obstacles.push(over.getBoundingClientRect());
      return null;
    }
    const badge = { cell: known.cell ?? screen.row, place: known.place, sight };
    const { scrollers } = sight;
    const at = layOf(element, scrolledBy(element.ownerDocument, scrollers));
    state.lay.push({ element, scrollers, at, badge });
    return { row: screen.row, view, place, sight };
  }
}
