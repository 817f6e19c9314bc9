/** How fast the page scrolls, from one scroll event to the next. */
export class ScrollSpeed {
  #scroller: Element | null = null;
  #top = 0;
  #time = 0;

  /** Speed at a scroll event, in px per ms; 0 for the first one of a scroll box. */
  at({ target, timeStamp }: Event): number {
    const scroller = target instanceof Document ? target.scrollingElement : (target as Element | null);
    const top = scroller?.scrollTop ?? 0;
    const isSame = scroller === this.#scroller;
    const speed = isSame ? Math.abs(top - this.#top) / Math.max(timeStamp - this.#time, 1) : 0;
    [this.#scroller, this.#top, this.#time] = [scroller, top, timeStamp];
    return speed;
  }
}
