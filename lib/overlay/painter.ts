import type { Adjustment } from '../model/standing';
import type { Layer, Placed } from './layer';
import { columnForWords, placesFor, type RowToPlace } from './place';
import type { Box, Place } from './room';
import type { ReadRow, Rows } from './rows';
import { type BadgeView, viewOf, type World } from './view';
import { rowsWithin, type Sight, scrollerOf, sightOf } from './window';

/** A place found before, in coordinates of its row, and what it was found for. */
interface KnownPlace {
  view: BadgeView;
  width: number;
  height: number;
  stamp: string;
  /** Null: the row has no room. */
  place: Place | null;
  /** The cell the place is in. */
  cell: Element | null;
}

/** How a list is seen, kept between frames. */
interface ListState {
  scroller: Element;
  isPage: boolean;
  stamp: string;
  column: number | null;
  /** Where the list lay when it was painted, in coordinates of what scrolls it. */
  lay: string;
}

/** What the last paint found, for the popup and for the timer. */
export interface Painted {
  /** Rows with a deadline in view that have no room for any badge. */
  noRoom: number;
  /** When the first of the shown texts changes by itself; null: never. */
  validUntil: number | null;
}

/** What one paint carries along. */
interface Pass {
  world: World;
  /** How far beyond what is seen rows get their badges, in px. */
  ahead: number;
  painted: Painted;
}

/** Puts the right badges over the rows in view: first everything is read, then everything is written. */
export class Painter {
  readonly #layer: Layer;
  readonly #adjustmentOf: (key: string) => Adjustment | undefined;
  readonly #views = new WeakMap<
    ReadRow,
    { view: BadgeView | null; adjustment: Adjustment | undefined; epoch: number }
  >();
  readonly #places = new WeakMap<HTMLElement, KnownPlace>();
  readonly #states = new WeakMap<Rows, ListState>();
  /** Grows whenever calendar, rules or language change: every view is made anew. */
  #epoch = 0;

  constructor(layer: Layer, adjustmentOf: (key: string) => Adjustment | undefined) {
    this.#layer = layer;
    this.#adjustmentOf = adjustmentOf;
  }

  forget(): void {
    this.#epoch++;
  }

  /** Finds anew which box scrolls a list; styles and sizes may have changed. */
  remeasure(rows: Rows): void {
    this.#states.delete(rows);
  }

  /** Whether a list lies elsewhere, or is larger or smaller, than when it was painted. */
  hasMoved(lists: readonly Rows[]): boolean {
    return lists.some((rows) => {
      const state = this.#states.get(rows);
      return state !== undefined && state.lay !== layOf(rows, state.scroller);
    });
  }

  paint(lists: readonly Rows[], world: World, ahead: number): Painted {
    const painted: Painted = { noRoom: 0, validUntil: null };
    const bySurface = new Map<Element, { sight: Sight; placed: Placed[] }>();
    for (const rows of lists) {
      const state = this.#stateOf(rows);
      const sight = sightOf(state.scroller, state.isPage, rows.list.grid.headerElement);
      if (sight === null) continue;
      const surface = bySurface.get(state.scroller) ?? { sight, placed: [] };
      surface.placed.push(...this.#placeList(rows, state, sight, { world, ahead, painted }));
      bySurface.set(state.scroller, { sight, placed: surface.placed });
    }
    this.#write(bySurface);
    return painted;
  }

  #write(bySurface: ReadonlyMap<Element, { sight: Sight; placed: Placed[] }>): void {
    this.#layer.keepOnly(new Set(bySurface.keys()));
    const corner = this.#layer.host.getBoundingClientRect();
    for (const [scroller, { sight, placed }] of bySurface) {
      const surface = this.#layer.surface(scroller, sight.isPage);
      surface.align(corner, sight.clip);
      surface.show(placed);
    }
  }

  #placeList(rows: Rows, state: ListState, sight: Sight, { world, ahead, painted }: Pass): Placed[] {
    const inView: (RowToPlace & { known: KnownPlace | undefined })[] = [];
    const stamp = stampOf(rows, sight.clip);
    state.lay = layOf(rows, state.scroller);
    for (const { row, box } of rowsWithin(rows.elements, sight.clip, ahead)) {
      const read = rows.read(row, world.now);
      const view = read === null ? null : this.#view(read, world);
      if (view === null) continue;
      if (view.validUntil !== null)
        painted.validUntil = Math.min(painted.validUntil ?? view.validUntil, view.validUntil);
      const known = this.#places.get(row);
      const holds =
        known?.view === view && known.stamp === stamp && known.width === box.width && known.height === box.height;
      const screen = { row, box, cells: holds ? [] : rows.list.grid.cellsOf(row), dueColumn: rows.dueColumn };
      inView.push({ screen, view, known: holds ? known : undefined });
    }
    this.#findPlaces(inView, state, sight.clip, stamp);
    return inView.flatMap(({ screen, view }) => {
      const known = this.#places.get(screen.row);
      const place = onScreen(known?.place ?? null, screen.box);
      if (place === null) painted.noRoom++;
      return place !== null && isUncovered(known?.cell ?? screen.row, place, sight.clip, this.#layer)
        ? [{ row: screen.row, view, place }]
        : [];
    });
  }

  #findPlaces(
    inView: readonly (RowToPlace & { known: KnownPlace | undefined })[],
    state: ListState,
    clip: Box,
    stamp: string,
  ): void {
    const fresh = inView.filter(({ known }) => known === undefined);
    if (fresh.length === 0) return;
    if (state.stamp !== stamp) {
      state.stamp = stamp;
      state.column = columnForWords(fresh, clip);
    }
    placesFor(fresh, clip, state.column).forEach((place, index) => {
      const { screen, view } = fresh[index] as RowToPlace;
      const { left, top } = screen.box;
      const { width, height } = screen.box as DOMRect;
      const own = place && { ...place, left: place.left - left, top: place.top - top };
      const cell = place === null ? null : (screen.cells[place.column] ?? null);
      this.#places.set(screen.row, { view, width, height, stamp, place: own, cell });
    });
  }

  #view(read: ReadRow, world: World): BadgeView | null {
    const adjustment = read.key === null ? undefined : this.#adjustmentOf(read.key);
    const known = this.#views.get(read);
    const fresh = known?.epoch === this.#epoch && known.adjustment === adjustment;
    if (fresh && (known.view === null || known.view.validUntil === null || world.now < known.view.validUntil)) {
      return known.view;
    }
    const view = viewOf(read.facts, adjustment, world);
    this.#views.set(read, { view, adjustment, epoch: this.#epoch });
    return view;
  }

  #stateOf(rows: Rows): ListState {
    let state = this.#states.get(rows);
    if (state === undefined) {
      state = { ...scrollerOf(rows.list.grid.root), stamp: '', column: null, lay: '' };
      this.#states.set(rows, state);
    }
    return state;
  }
}

function layOf(rows: Rows, scroller: Element): string {
  const { left, top, width, height } = rows.list.grid.root.getBoundingClientRect();
  return `${left + scroller.scrollLeft} ${top + scroller.scrollTop} ${width} ${height}`;
}

/** Changes whenever columns of a list moved against each other or against what clips them; frozen cells move too. */
function stampOf(rows: Rows, clip: Box): string {
  const root = rows.list.grid.root.getBoundingClientRect();
  const edgesOf = (row: Element | null | undefined) =>
    [...(row?.children ?? [])].map((cell) => cell.getBoundingClientRect().left - root.left).join(' ');
  const edges = `${edgesOf(rows.list.grid.headerElement)} ${edgesOf(rows.elements[0])}`;
  return `${root.width} ${clip.left - root.left} ${clip.right - root.left} ${edges}`;
}

function onScreen(place: Place | null, row: Box): Place | null {
  return place && { ...place, left: row.left + place.left, top: row.top + place.top };
}

/**
 * Whether a person would see the cell at this place, at both ends of the badge: a menu, a dialog, a sticky header or a
 * frozen column may lie over it. Beyond the viewport nothing can be asked, and nothing is seen.
 */
function isUncovered(cell: Element, place: Place, clip: Box, layer: Layer): boolean {
  const y = place.top + place.height / 2;
  if (y < clip.top || y > clip.bottom) return true;
  return [place.left - 1, place.left + place.width + 1].every((x) => {
    if (x < clip.left || x > clip.right) return false;
    const top = cell.ownerDocument.elementFromPoint(x, y);
    return top === null || layer.contains(top) || cell.contains(top) || top.contains(cell);
  });
}
