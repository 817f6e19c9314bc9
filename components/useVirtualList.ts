import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Lists up to so many rows are drawn whole: they cost nothing, and the browser's own search finds all of them. */
const drawnWhole = 200;
/** Rows drawn above and below those in sight, so that keys and quick eyes find the next one there. */
const beyond = 8;

export interface VirtualListOptions {
  keys: readonly string[];
  /** Height of a row before it is measured, in px. */
  estimate: number;
  /** The row that is to be in sight at first. */
  startAt?: string | null | undefined;
}

export interface VirtualRow {
  key: string;
  index: number;
  /** From the top of the list, in px. */
  start: number;
}

/** What scrolls a list: the nearest element that says so of itself, or the whole page. */
function scrollerOf(list: HTMLElement | null): HTMLElement | null {
  return list?.closest<HTMLElement>('[data-scrolls]') ?? (list === null ? null : document.documentElement);
}

/**
 * Rows of a long list that are in sight, by @tanstack/virtual-core; the row that has the focus stays, wherever the list
 * is scrolled to, so that the focus is never lost.
 */
export function useVirtualList({ keys, estimate, startAt }: VirtualListOptions) {
  const list = useRef<HTMLOListElement>(null);
  const focused = useRef<string | null>(null);
  const [, redraw] = useReducer<number, void>((n) => n + 1, 0);
  const [margin, setMargin] = useState(0);
  const options = {
    count: keys.length,
    getScrollElement: () => scrollerOf(list.current),
    estimateSize: () => estimate,
    getItemKey: (index: number) => keys[index] ?? index,
    overscan: beyond,
    scrollMargin: margin,
    rangeExtractor: (range: Range) => inSight(range, focused.current === null ? -1 : keys.indexOf(focused.current)),
    // Before it is measured.
    initialRect: { width: 0, height: 800 },
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLLIElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => setMargin(offsetIn(list.current)));
  useLayoutEffect(() => {
    const index = startAt == null ? -1 : keys.indexOf(startAt);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'center' });
    // Once: later its user scrolls.
  }, [virtualizer]);
  const rows: VirtualRow[] = virtualizer
    .getVirtualItems()
    .map(({ index, start }) => ({ index, start: start - margin, key: keys[index] ?? '' }));
  return {
    list,
    rows,
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    /** Which row has the focus now. */
    noteFocus(key: string | null): void {
      focused.current = key;
    },
  };
}

/** Where the list begins in what scrolls it. */
function offsetIn(list: HTMLElement | null): number {
  const scroller = scrollerOf(list);
  if (scroller === null || list === null) return 0;
  const top = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  // The box of the page itself moves as it is scrolled.
  return Math.round(scroller === document.documentElement ? top : top + scroller.scrollTop);
}

function inSight({ startIndex, endIndex, overscan, count }: Range, focused: number): number[] {
  if (count <= drawnWhole) return Array.from({ length: count }, (_, i) => i);
  const from = Math.max(0, startIndex - overscan);
  const to = Math.min(count - 1, endIndex + overscan);
  const indexes = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  if (focused < 0 || (focused >= from && focused <= to)) return indexes;
  return focused < from ? [focused, ...indexes] : [...indexes, focused];
}
