import { elementBelow, holds } from './flat-tree';
import type { Layer } from './layer';
import type { Box, Spot } from './room';
import type { Rows } from './rows';

/** How far the page and these boxes in it have scrolled, all together. */
export function scrolledBy(document: Document, scrollers: readonly Element[]): { x: number; y: number } {
  const page = document.scrollingElement;
  let x = page?.scrollLeft ?? 0;
  let y = page?.scrollTop ?? 0;
  for (const scroller of scrollers) {
    x += scroller.scrollLeft;
    y += scroller.scrollTop;
  }
  return { x, y };
}

/** Where an element lies in coordinates of what scrolls it: the same while it only scrolls. */
export function layOf(element: Element, { x, y }: { x: number; y: number }): string {
  const { left, top, width, height } = element.getBoundingClientRect();
  return `${Math.round(left + x)} ${Math.round(top + y)} ${Math.round(width)} ${Math.round(height)}`;
}

/** Changes whenever columns of a list moved against each other or against what clips them; frozen cells move too. */
export function stampOf(rows: Rows, clip: Box): string {
  const { grid } = rows.list;
  const root = grid.root.getBoundingClientRect();
  const edgesOf = (cells: readonly (Element | undefined)[]) =>
    cells
      .map((cell) => (cell === undefined ? '' : Math.round(cell.getBoundingClientRect().left - root.left)))
      .join(' ');
  const first = rows.elements[0];
  const edges = `${edgesOf(grid.headerCells.slice(0, 60))} ${edgesOf(first === undefined ? [] : grid.cellsOf(first).slice(0, 60))}`;
  return `${root.width} ${clip.left - root.left} ${clip.right - root.left} ${edges}`;
}

/** How far inside a badge's ends it is looked what lies over its cell: handles on the edges of cells cover nothing. */
const inside = 4;

/**
 * What lies over the cell at this place, near either end of the badge: a menu, a dialog, a sticky header, a frozen
 * column. Null where nothing does; beyond the viewport nothing can be asked, and nothing is seen. `isHasty`: one end tells.
 */
export function coverOf(cell: Element, place: Spot, clip: Box, layer: Layer, isHasty = false): Element | null {
  const y = place.top + place.height / 2;
  if (y < clip.top || y > clip.bottom) return null;
  const ends = [place.left + inside, place.left + place.width - inside];
  for (const x of isHasty ? ends.slice(1) : ends) {
    if (x < clip.left || x > clip.right) continue;
    const top = elementBelow(cell.ownerDocument, x, y, (element) => layer.contains(element));
    if (top !== null && !holds(cell, top) && !holds(top, cell)) return top;
  }
  return null;
}
