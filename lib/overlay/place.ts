import { inkOf } from './ink';
import { badgeHeight, badgeWidth, markSize } from './measure';
import { type Box, type Form, overlap, type Place, roomIn } from './room';
import type { BadgeView } from './view';

/** A row about to get a badge, as it lies on screen. */
export interface RowOnScreen {
  row: HTMLElement;
  box: Box;
  cells: readonly (Element | undefined)[];
  /** Index of the column its deadline was read from. */
  dueColumn: number;
}

export interface RowToPlace {
  screen: RowOnScreen;
  view: BadgeView;
}

/** Boxes of one row's cells and what is drawn in them, each read at most once. */
class Cells {
  readonly #screen: RowOnScreen;
  readonly #clip: Box;
  readonly #boxes = new Map<number, { box: Box; ink: Box[] } | null>();

  constructor(screen: RowOnScreen, clip: Box) {
    this.#screen = screen;
    this.#clip = clip;
  }

  at(column: number): { box: Box; ink: Box[] } | null {
    const known = this.#boxes.get(column);
    if (known !== undefined) return known;
    const cell = this.#screen.cells[column];
    let read: { box: Box; ink: Box[] } | null = null;
    if (cell !== undefined) {
      const full = cell.getBoundingClientRect();
      const seen = overlap(full, this.#screen.box);
      const inside = seen && {
        ...seen,
        left: Math.max(seen.left, this.#clip.left),
        right: Math.min(seen.right, this.#clip.right),
      };
      if (inside && inside.right > inside.left) read = { box: inside, ink: inkOf(cell, full.width) };
    }
    this.#boxes.set(column, read);
    return read;
  }
}

/**
 * Finds places for badges of one list, given the column where words should stand: that column first, because badges
 * in a line are read at a glance; where it is full, words elsewhere in the row, then the short form, then a mark.
 * A row without any room gets none.
 */
export function placesFor(rows: readonly RowToPlace[], clip: Box, column: number | null): (Place | null)[] {
  return rows.map(({ screen, view }) => {
    const cells = new Cells(screen, clip);
    const near = byDistance(screen);
    const order = column === null ? near : [column, ...near.filter((other) => other !== column)];
    return (
      fit(cells, order, 'full', badgeWidth(view.full), badgeHeight) ??
      fit(cells, near, 'compact', badgeWidth(view.compact), badgeHeight) ??
      fit(cells, near, 'brief', badgeWidth(view.brief), badgeHeight) ??
      fit(cells, near, 'mark', markSize, markSize)
    );
  });
}

/** The column where the words of most rows fit; among equals the one nearest to the deadline. */
export function columnForWords(rows: readonly RowToPlace[], clip: Box): number | null {
  const sample = rows.slice(0, 12).map(({ screen, view }) => ({ cells: new Cells(screen, clip), view }));
  const first = rows[0];
  if (first === undefined) return null;
  let best: number | null = null;
  let most = 0;
  for (const column of byDistance(first.screen)) {
    const fits = sample.filter(({ cells, view }) =>
      fit(cells, [column], 'full', badgeWidth(view.full), badgeHeight),
    ).length;
    if (fits > most) [best, most] = [column, fits];
    if (fits === sample.length) break;
  }
  return best;
}

function byDistance({ cells, dueColumn }: RowOnScreen): number[] {
  return cells.map((_, index) => index).sort((a, b) => Math.abs(a - dueColumn) - Math.abs(b - dueColumn) || b - a);
}

function fit(cells: Cells, columns: readonly number[], form: Form, width: number, height: number): Place | null {
  for (const column of columns) {
    const cell = cells.at(column);
    const room = cell && roomIn(cell.box, cell.ink, width, height);
    if (room) return { ...room, width, height, form, column };
  }
  return null;
}
