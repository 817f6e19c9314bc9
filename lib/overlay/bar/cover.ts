import type { Box } from '../room';
import type { Corner, Size } from './spot';

/** Points are looked at so far apart, in px: no control that a pointer is made for lies between them. */
const step = 12;
/** From the edges of the window, and from what something floats beside. */
const gap = 4;
/** How many px of way one point of the host's words and rows is worth. */
const wordPrice = 40;

/** What lies at a point of a window: something to work with, something to read, or nothing. */
export type Ground = 'control' | 'shown' | 'free';

/** How much of the host's lies in a box, in points. */
export interface Covered {
  controls: number;
  shown: number;
}

/** How much lies in any box of a window; the page is asked once for each point of a grid. */
export class Cover {
  readonly #columns: number;
  readonly #rows: number;
  /** Of all points left of and above one, by what lies there. */
  readonly #sums: Covered[] = [];

  constructor({ width, height }: Size, groundAt: (x: number, y: number) => Ground) {
    this.#columns = Math.floor((width - 1) / step) + 1;
    this.#rows = Math.floor((height - 1) / step) + 1;
    for (let row = 1; row <= this.#rows; row++) {
      for (let column = 1; column <= this.#columns; column++) {
        const ground = groundAt((column - 1) * step, (row - 1) * step);
        const [left, above, both] = [
          this.#at(column - 1, row),
          this.#at(column, row - 1),
          this.#at(column - 1, row - 1),
        ];
        this.#sums[row * (this.#columns + 1) + column] = {
          controls: left.controls + above.controls - both.controls + Number(ground === 'control'),
          shown: left.shown + above.shown - both.shown + Number(ground === 'shown'),
        };
      }
    }
  }

  /** Counts the points just outside the box, too: whatever reaches into it holds one of them. */
  in({ left, top, right, bottom }: Box): Covered {
    const [from, to] = [this.#column(left - step), this.#column(right + step)];
    const [first, last] = [this.#row(top - step), this.#row(bottom + step)];
    const sum = (name: keyof Covered) =>
      this.#at(to, last)[name] - this.#at(from, last)[name] - this.#at(to, first)[name] + this.#at(from, first)[name];
    return { controls: sum('controls'), shown: sum('shown') };
  }

  #at(column: number, row: number): Covered {
    return this.#sums[row * (this.#columns + 1) + column] ?? { controls: 0, shown: 0 };
  }

  /** How many columns of points begin left of this. */
  #column(x: number): number {
    return Math.max(0, Math.min(this.#columns, Math.ceil(x / step)));
  }

  #row(y: number): number {
    return Math.max(0, Math.min(this.#rows, Math.ceil(y / step)));
  }
}

/**
 * Where something of this size floats: over as few controls as can be, over few words, and near `by`, which it leaves free.
 */
export function floatingSpot(size: Size, window: Size, cover: Pick<Cover, 'in'>, by: Box): Corner {
  const most = { left: window.width - size.width - gap, top: window.height - size.height - gap };
  const boxAt = ({ left, top }: Corner): Box => ({ left, top, right: left + size.width, bottom: top + size.height });
  const fits = ({ left, top }: Corner) => left >= gap && top >= gap && left <= most.left && top <= most.top;
  const isClear = (box: Box) => distance(box, by) >= gap;
  const beside = Math.max(gap, Math.min(by.left, most.left));
  const below = { left: beside, top: by.bottom + gap };
  const above = { left: beside, top: by.top - gap - size.height };
  // Where nothing fits beside `by`, it is at least in sight.
  const anywhere = { left: beside, top: Math.max(gap, Math.min(below.top, most.top)) };
  let best = { corner: anywhere, controls: Number.POSITIVE_INFINITY, price: 0 };
  for (const corner of [above, below, ...grid(most)]) {
    const box = boxAt(corner);
    if (!fits(corner) || !isClear(box)) continue;
    const { controls, shown } = cover.in(box);
    const price = shown * wordPrice + distance(box, by);
    if (controls < best.controls || (controls === best.controls && price < best.price))
      best = { corner, controls, price };
  }
  return best.corner;
}

function* grid(most: Corner): Generator<Corner> {
  for (let top = gap; top <= most.top; top += step)
    for (let left = gap; left <= most.left; left += step) yield { left, top };
}

/** The way from one box to another, along both edges. */
function distance(a: Box, b: Box): number {
  return Math.max(0, a.left - b.right, b.left - a.right) + Math.max(0, a.top - b.bottom, b.top - a.bottom);
}
