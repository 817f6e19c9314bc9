import { drawnIn } from './flat-tree';
import { type Box, overlap } from './room';

/** Through what rows are seen: the boxes they scroll in, and the part of the viewport where they can show. */
export interface Sight {
  /** Boxes that scroll or cut off the rows, the innermost first; none where the page itself scrolls them. */
  scrollers: readonly Element[];
  /** Client coordinates. */
  clip: Box;
}

/** Every box that scrolls or cuts off an element, the innermost first. Styles change rarely: ask once per list. */
export function scrollersOf(element: Element): Element[] {
  const { ownerDocument: document } = element;
  const page = document.scrollingElement ?? document.documentElement;
  const found: Element[] = [];
  for (let at = drawnIn(element); at !== null && at !== page && at !== document.body; at = drawnIn(at)) {
    if (at.scrollHeight <= at.clientHeight + 1 && at.scrollWidth <= at.clientWidth + 1) continue;
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX !== 'visible' || overflowY !== 'visible') found.push(at);
  }
  return found;
}

/** Where rows of a list can be seen now; null when none can. */
export function sightOf(scrollers: readonly Element[], header: Element | null, document: Document): Sight | null {
  const view = document.defaultView;
  if (view === null) return null;
  let clip: Box = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  for (const scroller of scrollers) {
    const seen = overlap(innerBox(scroller, header), clip);
    if (seen === null) return null;
    clip = seen;
  }
  return { scrollers, clip };
}

/** The box inside borders and scroll bars, below a header that sticks to its top. */
function innerBox(scroller: Element, header: Element | null): Box {
  const box = scroller.getBoundingClientRect();
  const left = box.left + scroller.clientLeft;
  const top = box.top + scroller.clientTop;
  const inner = { left, top, right: left + scroller.clientWidth, bottom: top + scroller.clientHeight };
  if (header !== null && scroller.scrollTop > 0 && scroller.contains(header)) {
    const title = header.firstElementChild?.getBoundingClientRect();
    if (title !== undefined && Math.abs(title.top - inner.top) < 6 && title.height < scroller.clientHeight / 2) {
      inner.top = Math.max(inner.top, title.bottom);
    }
  }
  return inner;
}

/** The rows that lie in a band of the viewport, `ahead` px beyond what is seen on either side. `isInOrder`: rows follow each other as in a table. */
export function rowsWithin(
  rows: readonly HTMLElement[],
  clip: Box,
  ahead: number,
  isInOrder: boolean,
): { row: HTMLElement; box: DOMRect }[] {
  const [top, bottom] = [clip.top - ahead, clip.bottom + ahead];
  const isLong = isInOrder && rows.length > 80;
  const start = isLong ? firstBelow(rows, top) : 0;
  if (start === null) return rows.flatMap((row) => within(row, top, bottom));
  const found: { row: HTMLElement; box: DOMRect }[] = [];
  for (let i = start; i < rows.length; i++) {
    const row = rows[i];
    if (row === undefined) continue;
    const box = row.getBoundingClientRect();
    if (isLong && box.height > 0 && box.top > bottom) break;
    if (box.height > 0 && box.bottom > top && box.top < bottom) found.push({ row, box });
  }
  return found;
}

function within(row: HTMLElement, top: number, bottom: number): { row: HTMLElement; box: DOMRect }[] {
  const box = row.getBoundingClientRect();
  return box.height > 0 && box.bottom > top && box.top < bottom ? [{ row, box }] : [];
}

/** Index of the first row that ends below `top`, by halving; null where a hidden row makes halving unsafe. */
function firstBelow(rows: readonly HTMLElement[], top: number): number | null {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = rows[middle]?.getBoundingClientRect();
    if (box === undefined || box.height === 0) return null;
    if (box.bottom <= top) low = middle + 1;
    else high = middle;
  }
  return low;
}
