import type { Adjustment } from '../model/standing';
import { layOf, scrolledBy, stampOf } from './lay';
import type { Layer, Placed } from './layer';
import { frameOf, hasMoved, isCovered, isReframed, type ListState, noState } from './look';
import type { WorldWithEngine as World } from './options';
import { columnForWords } from './place';
import { Places, type RowInView, type ShownBadge } from './places';
import { type Form, union } from './room';
import type { ReadRow, Rows } from './rows';
import { Sights } from './sights';
import type { BadgeView } from './view';
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
}

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
  readonly #places: Places;
  readonly #states = new WeakMap<Rows, ListState>();
  readonly #sights = new Sights();
  /** Counts looks. */
  #turn = 0;
  /** Grows whenever calendar, rules or language change: every view is made anew. */
  #epoch = 0;

  constructor(layer: Layer, adjustmentOf: (key: string) => Adjustment | undefined) {
    this.#layer = layer;
    this.#places = new Places(layer);
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
    this.#layer.keepOnly(new Set());
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
      for (const { sight, ...placed } of this.#placeList(rows, pass)) {
        const scroller = sight.scrollers[0] ?? null;
        const surface = bySurface.get(scroller);
        if (surface === undefined) bySurface.set(scroller, { sight, placed: [placed] });
        else surface.placed.push(placed);
      }
    }
    this.#write(bySurface);
    return painted;
  }

  #write(bySurface: ReadonlyMap<Element | null, { sight: Sight; placed: Placed[] }>): void {
    this.#layer.keepOnly(new Set(bySurface.keys()));
    const corner = this.#layer.host.getBoundingClientRect();
    for (const [scroller, { sight, placed }] of bySurface) {
      const surface = this.#layer.surface(scroller, sight.scrollers);
      surface.align(corner, sight.clip);
      surface.show(placed);
    }
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
