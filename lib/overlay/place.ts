import { inkOf } from './ink';
import { badgeHeight, badgeWidth, markSize } from './measure';
import { type Box, type Form, overlap, type Place, roomIn } from './room';
import type { BadgeView } from './view';
import type { Sight } from './window';

/** One of the elements that draw a row, and through what it is seen. */
export interface PartOnScreen {
  element: HTMLElement;
  box: Box;
  sight: Sight;
}

/** A row about to get a badge, as it lies on screen. */
export interface RowOnScreen {
  row: HTMLElement;
  /** Around all its parts. */
  box: Box;
  parts: readonly PartOnScreen[];
  cells: readonly (Element | undefined)[];
  /** Index of the column its deadline was read from. */
  dueColumn: number;
  /** Of what the row shows; a place holds for one. */
  version: number;
}

export interface RowToPlace {
  screen: RowOnScreen;
  view: BadgeView;
}

/** A cell as far as it can be seen, and what is drawn in it. */
interface SeenCell {
  box: Box;
  ink: Box[];
  part: number;
}

/** Boxes of one row's cells and what is drawn in them, each read at most once. */
class Cells {
  readonly #screen: RowOnScreen;
  readonly #seen = new Map<number, SeenCell | null>();

  constructor(screen: RowOnScreen) {
    this.#screen = screen;
  }

  at(column: number): SeenCell | null {
    const known = this.#seen.get(column);
    if (known !== undefined) return known;
    const seen = this.#read(this.#screen.cells[column]);
    this.#seen.set(column, seen);
    return seen;
  }

  #read(cell: Element | undefined): SeenCell | null {
    if (cell === undefined) return null;
    const { parts } = this.#screen;
    const part = parts.length === 1 ? 0 : parts.findIndex(({ element }) => element.contains(cell));
    const own = parts[part];
    if (own === undefined) return null;
    const full = cell.getBoundingClientRect();
    const seen = overlap(full, own.box);
    if (seen === null) return null;
    const { clip } = own.sight;
    const box = { ...seen, left: Math.max(seen.left, clip.left), right: Math.min(seen.right, clip.right) };
    return box.right > box.left ? { box, ink: inkOf(cell, full.width), part } : null;
  }
}

/**
 * Finds a place for the badge of a row, given the column where words should stand in its list: that column first, because
 * badges in a line are read at a glance; where it is full, words elsewhere in the row, then the short form, then a mark.
 * Null: the row has no room. `obstacles` lie over the row and are kept clear of.
 */
export function placeFor(
  { screen, view }: RowToPlace,
  column: number | null,
  obstacles: readonly Box[] = [],
): Place | null {
  const cells = new Cells(screen);
  const near = byDistance(screen);
  const order = column === null ? near : [column, ...near.filter((other) => other !== column)];
  const find = (columns: readonly number[], form: Form, width: number, height: number) =>
    fit(cells, columns, { form, width, height, obstacles });
  return (
    find(order, 'full', badgeWidth(view.full), badgeHeight) ??
    find(near, 'compact', badgeWidth(view.compact), badgeHeight) ??
    find(near, 'brief', badgeWidth(view.brief), badgeHeight) ??
    find(near, 'mark', markSize, markSize)
  );
}

/** The column where the words of most rows fit; among equals the one nearest to the deadline. */
export function columnForWords(rows: readonly RowToPlace[]): number | null {
  const sample = rows.slice(0, 12).map(({ screen, view }) => ({ cells: new Cells(screen), view }));
  const first = rows[0];
  if (first === undefined) return null;
  let best: number | null = null;
  let most = 0;
  for (const column of byDistance(first.screen)) {
    const fits = sample.filter(({ cells, view }) =>
      fit(cells, [column], { form: 'full', width: badgeWidth(view.full), height: badgeHeight, obstacles: [] }),
    ).length;
    if (fits > most) [best, most] = [column, fits];
    if (fits === sample.length) break;
  }
  return best;
}

function byDistance({ cells, dueColumn }: RowOnScreen): number[] {
  return cells.map((_, index) => index).sort((a, b) => Math.abs(a - dueColumn) - Math.abs(b - dueColumn) || b - a);
}

/** What is to be placed. */
interface Wanted {
  form: Form;
  width: number;
  height: number;
  obstacles: readonly Box[];
}

function fit(cells: Cells, columns: readonly number[], { form, width, height, obstacles }: Wanted): Place | null {
  for (const column of columns) {
    const cell = cells.at(column);
    const room =
      cell && roomIn(cell.box, obstacles.length === 0 ? cell.ink : [...cell.ink, ...obstacles], width, height);
    if (room) return { ...room, width, height, form, column, part: cell.part };
  }
  return null;
}
