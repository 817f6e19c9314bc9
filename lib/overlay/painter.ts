import { layOf, scrolledBy, stampOf } from './lay';
import type { Layer } from './layer';
import { frameOf, hasMoved, isCovered, isReframed, type ListState, noState } from './look';
import type { RowMark } from './mark-sheet';
import type { WorldWithEngine as World } from './options';
import { columnForWords } from './place';
import { Places, type RowInView, type ShownBadge } from './places';
import { type Form, union } from './room';
import { marksOver, RowMarks, type SeenMark } from './row-marks';
import type { Rows } from './rows';
import { Sights } from './sights';
import type { Placed } from './surface';
import type { Surfaces } from './surfaces';
import type { Views } from './views';
import { rowsWithin, type Sight } from './window';

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
  /** Found so far. */
  marks: SeenMark[];
}

/** What lies in one surface. */
interface OnSurface {
  sight: Sight;
  placed: Placed[];
  marks: RowMark[];
}

/** So many badges of a list tell, where a page never rests, whether something lies over them: each costs a hit test. */
const few = 3;

/** Puts the right badges over the rows in view: first everything is read, then everything is written. */
export class Painter {
  readonly #layer: Layer;
  readonly #views: Views;
  readonly #places: Places;
  readonly #states = new WeakMap<Rows, ListState>();
  readonly #sights = new Sights();
  /** Counts looks. */
  #turn = 0;
  /** Which rows are marked. */
  readonly marks = new RowMarks();

  constructor(layer: Layer, views: Views) {
    this.#layer = layer;
    this.#views = views;
    this.#places = new Places(layer);
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
    const pass: Pass = { world, ahead, painted, sights: this.#sights, marks: [] };
    const bySurface = new Map<Element | null, OnSurface>();
    const on = (sight: Sight): OnSurface => {
      const scroller = sight.scrollers[0] ?? null;
      const surface = bySurface.get(scroller) ?? { sight, placed: [], marks: [] };
      bySurface.set(scroller, surface);
      return surface;
    };
    for (const rows of lists) {
      for (const { sight, ...shown } of this.#placeList(rows, pass)) on(sight).placed.push({ ...shown, list: rows });
    }
    for (const { sight, ...mark } of pass.marks) on(sight).marks.push(mark);
    this.#write(bySurface, this.#layer.surfaces(world));
    return painted;
  }

  #write(bySurface: ReadonlyMap<Element | null, OnSurface>, surfaces: Surfaces): void {
    surfaces.keepOnly(new Set(bySurface.keys()));
    const corner = this.#layer.host.getBoundingClientRect();
    for (const [scroller, { sight, placed, marks }] of bySurface) {
      const surface = surfaces.of(scroller, sight.scrollers);
      surface.align(corner, sight.clip);
      surface.show(placed, marks);
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
    for (const row of fresh) this.#places.find(row, state.column, stamp);
    return inView
      .flatMap(
        (row) => this.#places.show(row, state, rows, () => pass.painted.covered++) ?? this.#count('none', pass.painted),
      )
      .map((placed) => {
        this.#count(placed.place.form, pass.painted);
        return placed;
      });
  }

  #count(form: Form | 'none', painted: Painted): [] {
    painted.forms[form]++;
    return [];
  }

  #inView(rows: Rows, sight: Sight, stamp: string, { world, ahead, painted, sights, marks }: Pass): RowInView[] {
    const { grid } = rows.list;
    const state = this.#stateOf(rows);
    const found: RowInView[] = [];
    for (const { row, box } of rowsWithin(rows.elements, sight.clip, ahead, grid.shape.startsWith('table'))) {
      const read = rows.read(row, world.now);
      const view = read === null ? null : this.#views.of(read, world);
      const mark = read === null ? null : this.marks.kindOf(row, read, view);
      if (view === null && mark === null) continue;
      const parts = grid.partsOf(row).flatMap((element) => {
        const own = element === row ? box : element.getBoundingClientRect();
        const seen = sights.of(element, grid.headerElement);
        return seen === null ? [] : [{ element, box: own, sight: seen }];
      });
      if (mark !== null) marks.push(...marksOver(mark, parts, state, this.#layer));
      if (view === null) continue;
      if (view.validUntil !== null)
        painted.validUntil = Math.min(painted.validUntil ?? view.validUntil, view.validUntil);
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

  #stateOf(rows: Rows): ListState {
    let state = this.#states.get(rows);
    if (state === undefined) {
      state = noState();
      this.#states.set(rows, state);
    }
    return state;
  }
}
