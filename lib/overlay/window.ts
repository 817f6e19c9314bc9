import { type Box, overlap } from './room';

/** Through what a list is seen: the box it scrolls in, and the part of the viewport where its rows can show. */
export interface Sight {
  scroller: Element;
  /** The page itself scrolls the list. */
  isPage: boolean;
  /** Client coordinates. */
  clip: Box;
}

/** The innermost box that scrolls or cuts off the list, or the page. Styles change rarely: ask once per list. */
export function scrollerOf(element: Element): { scroller: Element; isPage: boolean } {
  const { ownerDocument: document } = element;
  const page = document.scrollingElement ?? document.documentElement;
  for (let at = element.parentElement; at !== null && at !== page && at !== document.body; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    const scrolls = overflowX !== 'visible' || overflowY !== 'visible';
    if (scrolls && (at.scrollHeight > at.clientHeight + 1 || at.scrollWidth > at.clientWidth + 1)) {
      return { scroller: at, isPage: false };
    }
  }
  return { scroller: page, isPage: true };
}

/** Where rows of a list can be seen now; null when none can. */
export function sightOf(scroller: Element, isPage: boolean, header: Element | null): Sight | null {
  const view = scroller.ownerDocument.defaultView;
  if (view === null) return null;
  const viewport = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  if (isPage) return { scroller, isPage, clip: viewport };
  const box = scroller.getBoundingClientRect();
  const left = box.left + scroller.clientLeft;
  const top = box.top + scroller.clientTop;
  const inner = { left, top, right: left + scroller.clientWidth, bottom: top + scroller.clientHeight };
  if (header !== null && scroller.scrollTop > 0) {
    const title = header.firstElementChild?.getBoundingClientRect();
    if (title !== undefined && Math.abs(title.top - inner.top) < 6 && title.height < scroller.clientHeight / 2) {
      inner.top = title.bottom;
    }
  }
  return overlap(inner, viewport) === null ? null : { scroller, isPage, clip: inner };
}

/** The rows that lie in a band of the viewport, `ahead` px beyond what is seen on either side. Rows are in document order, which is nearly always that of the eye. */
export function rowsWithin(
  rows: readonly HTMLElement[],
  clip: Box,
  ahead: number,
): { row: HTMLElement; box: DOMRect }[] {
  const [top, bottom] = [clip.top - ahead, clip.bottom + ahead];
  const start = rows.length > 80 ? firstBelow(rows, top) : 0;
  if (start === null) return rows.flatMap((row) => within(row, top, bottom));
  const found: { row: HTMLElement; box: DOMRect }[] = [];
  for (let i = start; i < rows.length; i++) {
    const row = rows[i];
    if (row === undefined) continue;
    const box = row.getBoundingClientRect();
    if (rows.length > 80 && box.height > 0 && box.top > bottom) break;
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
