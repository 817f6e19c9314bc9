import type { Adapter } from '../model/adapter';
import { type Found, type Search, type SearchRoot, searchLists, searchRoots } from '../reading';
import { applicable, pageOf } from '../reading/adapters';
import { inSlice } from '../reading/slice';

/** How long a slice of the search may take before the page gets its turn, in ms. */
const sliceMs = 8;
/** What a slice may count for at most, in ms: what takes longer than that is the machine standing still. */
const longestSlice = 50;
/** A search waits this many times as long as the last one took, so that it never takes a larger share of the time. */
const rest = 12;
/** The same for reasons that seldom bring a list: something was shown or hidden somewhere. */
const longRest = 60;
/** Shortest time between two searches for such reasons, in ms. */
const patience = { soon: 150, seldom: 1000 } as const;

/** What a search brought. */
export interface Discovered extends Found {
  roots: readonly SearchRoot[];
}

/**
 * Searches a page for lists, in slices, never more often than the page can bear: a page that rewrites itself for ever
 * is searched at a small share of the time, whatever its size.
 */
export class Discovery {
  readonly #document: Document;
  readonly #adapters: () => readonly Adapter[];
  readonly #found: (discovered: Discovered) => void;
  #search: Search<Discovered> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #timerAt = Number.POSITIVE_INFINITY;
  #lastEnd = Number.NEGATIVE_INFINITY;
  #cost = 0;
  #spent = 0;
  #stopped = false;

  constructor(document: Document, adapters: () => readonly Adapter[], found: (discovered: Discovered) => void) {
    this.#document = document;
    this.#adapters = adapters;
    this.#found = found;
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#search = null;
  }

  /**
   * Searches at once where the last search lies back far enough, else as soon as it does. The first slice is done when
   * this returns: on most pages that is the whole search.
   */
  now(): void {
    this.#at(this.#lastEnd + this.#cost * rest);
  }

  /** A list may have come. */
  soon(): void {
    this.#at(Math.max(performance.now() + patience.soon, this.#lastEnd + this.#cost * rest));
  }

  /** Something was shown or hidden that may hold a list. */
  seldom(): void {
    this.#at(
      Math.max(performance.now() + patience.soon, this.#lastEnd + Math.max(patience.seldom, this.#cost * longRest)),
    );
  }

  #at(time: number): void {
    if (this.#stopped || time >= this.#timerAt) return;
    clearTimeout(this.#timer);
    const wait = time - performance.now();
    if (wait <= 0) {
      this.#timerAt = Number.POSITIVE_INFINITY;
      this.#begin();
      return;
    }
    this.#timerAt = time;
    this.#timer = setTimeout(() => {
      this.#timerAt = Number.POSITIVE_INFINITY;
      this.#begin();
    }, wait);
  }

  #begin(): void {
    this.#search = search(this.#document, this.#adapters());
    this.#spent = 0;
    this.#slice(this.#search);
  }

  #slice(search: Search<Discovered>): void {
    if (this.#stopped || this.#search !== search) return;
    const start = performance.now();
    const step = inSlice(this.#document, 'search', () => {
      let last = search.next();
      while (!last.done && performance.now() - start < sliceMs) last = search.next();
      return last;
    });
    // A machine that stands still for seconds says nothing of the page.
    this.#spent += Math.min(performance.now() - start, longestSlice);
    if (!step.done) {
      setTimeout(() => this.#slice(search), 0);
      return;
    }
    this.#search = null;
    this.#cost = this.#spent;
    this.#lastEnd = performance.now();
    this.#found(step.value);
  }
}

function* search(document: Document, adapters: readonly Adapter[]): Search<Discovered> {
  const roots = yield* searchRoots(document);
  const found = yield* searchLists(roots, applicable(adapters, pageOf(document)));
  return { ...found, roots };
}
