/** Changes that follow each other more slowly are a clock's, and cost nothing. */
const lullMs = 100;
/** So long, and so many of them, before it is a storm: a page that is being built is none. */
const leastMs = 1000;
const leastChanges = 20;
/** After a pause it goes on being one with so many. */
const again = 4;
/** How long what happens elsewhere is not looked at. */
const pauseMs = 1000;

/** Tells when a page changes on and on in places that concern no list: tickers, clocks by the frame, animations by script. */
export class Storm {
  readonly pauseMs = pauseMs;
  #first = Number.NEGATIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;
  #count = 0;
  /** When it last was a storm. */
  #lastStorm = Number.NEGATIVE_INFINITY;

  /** Takes one batch of changes; whether they are part of a storm that may be looked away from. */
  note(concernsLists: boolean, now: number): boolean {
    if (concernsLists || now - this.#last > lullMs) {
      this.#first = now;
      this.#count = 0;
    }
    this.#last = now;
    if (concernsLists) this.#lastStorm = Number.NEGATIVE_INFINITY;
    else this.#count++;
    const goesOn = now - this.#lastStorm < 2 * pauseMs && this.#count >= again;
    const isStorm = goesOn || (this.#count >= leastChanges && now - this.#first > leastMs);
    if (isStorm) this.#lastStorm = now;
    if (isStorm) this.#count = 0;
    return isStorm;
  }
}
