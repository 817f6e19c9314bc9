import type { WorldWithEngine as World } from '../options';
import { isAtRisk } from '../row-marks';
import type { Rows } from '../rows';
import type { BadgeView } from '../view';
import type { Views } from '../views';
import { type FoundRow, rowsOn } from './find-row';

/** A row at risk, and which of all of them it is, from 1. */
export interface Arrival extends FoundRow {
  view: BadgeView;
  at: number;
  all: number;
}

/** Goes through the rows at risk in the order of the page, round and round. */
export class Walk {
  #last: { found: FoundRow; at: number } | null = null;

  /** The next row (1) or the previous one (-1); null where no row is at risk. */
  step(lists: readonly Rows[], views: Views, world: World, step: 1 | -1): Arrival | null {
    const found = [...rowsOn(lists, world.now)].flatMap((row) => {
      const view = views.of(row.read, world);
      return view !== null && isAtRisk(view) ? [{ ...row, view }] : [];
    });
    const all = found.length;
    if (all === 0) return null;
    const index = (this.#from(found, step) + step + all) % all;
    const next = found[index];
    if (next === undefined) return null;
    this.#last = { found: next, at: index };
    return { ...next, at: index + 1, all };
  }

  /** Where the last step led to. A row that is there no more was where the next one is now. */
  #from(found: readonly FoundRow[], step: 1 | -1): number {
    const last = this.#last;
    if (last === null) return step === 1 ? -1 : 0;
    const same = found.findIndex(({ row, read }) => row === last.found.row && read === last.found.read);
    const index = same >= 0 ? same : found.findIndex(({ read }) => read === last.found.read);
    return index >= 0 ? index : Math.min(last.at, found.length) - (step === 1 ? 1 : 0);
  }
}
