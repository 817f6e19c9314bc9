import type { Adjustment } from '../model/standing';
import { coverOf, layOf, scrolledBy, stampOf } from './lay';
import type { Layer } from './layer';
import { frameOf, hasMoved, isCovered, isReframed, type ListState, noState } from './look';
import type { WorldWithEngine as World } from './options';
import { columnForWords, placeFor, type RowToPlace } from './place';
import { type Box, type Form, type Place, union } from './room';
import type { ReadRow, Rows } from './rows';
import { Sights } from './sights';
import type { Placed } from './surface';
import type { Surfaces } from './surfaces';
import type { BadgeView } from './view';
import { rowsWithin, type Sight } from './window';

/** A place found before, in coordinates of the part of the row it lies in, and what it was found for. */
interface KnownPlace {
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
type ShownBadge = Omit<Placed, 'list'> & { sight: Sight };

/** What the last paint found, for the popup, the measurements and the timer. */
export interface Painted {
  /** Rows with a deadline in view, by the form their badge took. */
  forms: Record<Form | 'none', number>;
  /** Rows in view whose place something lies over. */
  covered: number;
  /** When the first of the shown texts changes by itself; null: never. */
  validUntil: number | null;
}

/** What one paint carries along. */
interface Pass {
  world: World;
  /** How far beyond what is seen rows get their badges, in px. */
  ahead: number;
  painted: Painted;
  sights: Sights;
}

/** A row in view with what it shall show and what is known of its place. */
interface RowInView extends RowToPlace {
  known: KnownPlace | undefined;
}

/** So many things may lie over one row before it is given up. */
const mostObstacles = 3;

/** So many badges of a list tell, where a page never rests, whether something lies over them: each costs a hit test. */
const few = 3;

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
  readonly #sights = new Sights();
  /** Counts looks. */
  #turn = 0;
  /** Grows whenever calendar, rules or language change: every view is made anew. */
  #epoch = 0;

  constructor(layer: Layer, adjustmentOf: (key: string) => Adjustment | undefined) {
    this.#layer = layer;
    this.#adjustmentOf = adjustmentOf;
  }

  forget(): void {
    this.#epoch++;
  }

  /** Finds anew which boxes scroll a list; styles and sizes may have changed. */
  remeasure(): void {
    this.#sights.forget();
  }

  /** Whether rows lie elsewhere than when they were painted. */
  hasMoved(lists: readonly Rows[]): boolean {
    return lists.some((rows) => hasMoved(this.#stateOf(rows)));
  }

  /**
   * Whether a paint would find columns, or what lies over badges, otherwise than the last one did. `isSparse`: a few
   * badges, others each time, must tell; what covers rows is mostly higher than they are.
   */
  isOutdated(lists: readonly Rows[], isSparse: boolean): boolean {
    const most = isSparse ? few : Number.POSITIVE_INFINITY;
    this.#turn++;
    this.#sights.begin();
    return lists.some((rows) => {
      const state = this.#stateOf(rows);
      return isReframed(state, rows, this.#sights) || isCovered(state, this.#layer, most, this.#turn);
    });
  }

  /** Takes every badge away, without asking the page for any layout. */
  clear(): void {
    this.#layer.clear();
  }

  paint(lists: readonly Rows[], world: World, ahead: number): Painted {
    const painted: Painted = {
      forms: { full: 0, compact: 0, brief: 0, mark: 0, none: 0 },
      covered: 0,
      validUntil: null,
    };
    this.#sights.begin();
    const pass: Pass = { world, ahead, painted, sights: this.#sights };
    const bySurface = new Map<Element | null, { sight: Sight; placed: Placed[] }>();
    for (const rows of lists) {
      for (const { sight, ...shown } of this.#placeList(rows, pass)) {
        const placed = { ...shown, list: rows };
        const scroller = sight.scrollers[0] ?? null;
        const surface = bySurface.get(scroller);
        if (surface === undefined) bySurface.set(scroller, { sight, placed: [placed] });
        else surface.placed.push(placed);
      }
    }
    this.#write(bySurface, this.#layer.surfaces(world));
    return painted;
  }

  #write(bySurface: ReadonlyMap<Element | null, { sight: Sight; placed: Placed[] }>, surfaces: Surfaces): void {
    surfaces.keepOnly(new Set(bySurface.keys()));
    const corner = this.#layer.host.getBoundingClientRect();
    for (const [scroller, { sight, placed }] of bySurface) {
      const surface = surfaces.of(scroller, sight.scrollers);
      surface.align(corner, sight.clip);
      surface.show(placed);
    }
    surfaces.settle();
  }

  #placeList(rows: Rows, pass: Pass): ShownBadge[] {
    const { grid } = rows.list;
    const state = this.#stateOf(rows);
    state.lay = [{ element: grid.root, scrollers: [], at: layOf(grid.root, scrolledBy(grid.root.ownerDocument, [])) }];
    const first = rows.elements[0];
    const sight = first === undefined ? null : pass.sights.of(first, grid.headerElement);
    state.frame = '';
    if (sight === null) return [];
    const stamp = stampOf(rows, sight.clip);
    state.frame = frameOf(stamp, sight);
    const inView = this.#inView(rows, sight, stamp, pass);
    const fresh = inView.filter(({ known }) => known === undefined);
    if (fresh.length > 0 && state.stamp !== stamp) {
      state.stamp = stamp;
      state.column = columnForWords(fresh);
    }
    for (const row of fresh) this.#places.set(row.screen.row, this.#findPlace(row, state.column, stamp));
    return inView
      .flatMap((row) => this.#show(row, state, rows, pass.painted) ?? this.#count('none', pass.painted))
      .map((placed) => {
        this.#count(placed.place.form, pass.painted);
        return placed;
      });
  }

  #count(form: Form | 'none', painted: Painted): [] {
    painted.forms[form]++;
    return [];
  }

  #inView(rows: Rows, sight: Sight, stamp: string, { world, ahead, painted, sights }: Pass): RowInView[] {
    const { grid } = rows.list;
    const found: RowInView[] = [];
    for (const { row, box } of rowsWithin(rows.elements, sight.clip, ahead, grid.shape.startsWith('table'))) {
      const read = rows.read(row, world.now);
      const view = read === null ? null : this.#view(read, world);
      if (view === null) continue;
      if (view.validUntil !== null)
        painted.validUntil = Math.min(painted.validUntil ?? view.validUntil, view.validUntil);
      const parts = grid.partsOf(row).flatMap((element) => {
        const own = element === row ? box : element.getBoundingClientRect();
        const seen = sights.of(element, grid.headerElement);
        return seen === null ? [] : [{ element, box: own, sight: seen }];
      });
      const known = this.#places.get(row);
      const holds =
        known?.view === view &&
        known.version === rows.versionOf(row) &&
        known.stamp === stamp &&
        known.width === box.width &&
        known.height === box.height;
      const screen = {
        row,
        box: union(parts.map((part) => part.box)) ?? box,
        parts,
        cells: holds ? [] : grid.cellsOf(row),
        dueColumn: rows.dueColumn,
        version: rows.versionOf(row),
      };
      found.push({ screen, view, known: holds ? known : undefined });
    }
    return found;
  }

  #findPlace(
    { screen, view }: RowInView,
    column: number | null,
    stamp: string,
    obstacles?: readonly Box[],
  ): KnownPlace {
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
  #show(row: RowInView, state: ListState, rows: Rows, painted: Painted): ShownBadge[] | null {
    const { screen } = row;
    const known = this.#places.get(screen.row);
    if (known?.place == null) return null;
    const obstacles: Box[] = [];
    for (let place: KnownPlace | undefined = known; place !== undefined; ) {
      const shown = this.#tryPlace(row, place, state, obstacles);
      if (shown !== null) return [shown];
      if (place === known) painted.covered++;
      if (place === known && known.spare !== undefined) {
        place = known.spare;
        continue;
      }
      if (obstacles.length > mostObstacles) break;
      if (screen.cells.length === 0) screen.cells = rows.list.grid.cellsOf(screen.row);
      place = this.#findPlace(row, state.column, known.stamp, obstacles);
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

  #view(read: ReadRow, world: World): BadgeView | null {
    const adjustment = read.key === null ? undefined : this.#adjustmentOf(read.key);
    const known = this.#views.get(read);
    const fresh = known?.epoch === this.#epoch && known.adjustment === adjustment;
    if (fresh && (known.view === null || known.view.validUntil === null || world.now < known.view.validUntil)) {
      return known.view;
    }
    const view = world.engine.viewOf(read.facts, adjustment, world);
    this.#views.set(read, { view, adjustment, epoch: this.#epoch });
    return view;
  }

  #stateOf(rows: Rows): ListState {
    let state = this.#states.get(rows);
    if (state === undefined) {
      state = noState();
      this.#states.set(rows, state);
    }
    return state;
  }
}
