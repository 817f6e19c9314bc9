import type { Adjustment } from '../model/standing';
import type { WorldWithEngine as World } from './options';
import type { ReadRow } from './rows';
import type { BadgeView } from './view';

/** What rows' badges show, made once and again only when time, settings or what is known beyond the page say so. */
export class Views {
  readonly #adjustmentOf: (key: string) => Adjustment | undefined;
  readonly #known = new WeakMap<
    ReadRow,
    { view: BadgeView | null; adjustment: Adjustment | undefined; epoch: number }
  >();
  /** Grows whenever calendar, rules or language change: every view is made anew. */
  #epoch = 0;

  constructor(adjustmentOf: (key: string) => Adjustment | undefined) {
    this.#adjustmentOf = adjustmentOf;
  }

  forget(): void {
    this.#epoch++;
  }

  /** Null: the row gets no badge. */
  of(read: ReadRow, world: World): BadgeView | null {
    const adjustment = read.key === null ? undefined : this.#adjustmentOf(read.key);
    const known = this.#known.get(read);
    const fresh = known?.epoch === this.#epoch && known.adjustment === adjustment;
    if (fresh && (known.view === null || known.view.validUntil === null || world.now < known.view.validUntil)) {
      return known.view;
    }
    const view = world.engine.viewOf(read.facts, adjustment, world);
    this.#known.set(read, { view, adjustment, epoch: this.#epoch });
    return view;
  }
}
