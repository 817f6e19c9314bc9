/** Shortest time between paints for reasons that seldom change anything, in ms. */
export const patience = {
  /** While the page scrolls: badges beyond the edge are already there, only their cover must be looked at again. */
  scroll: 100,
  /** While rows fly by faster than anyone reads. */
  fling: 300,
  /** Something changed elsewhere just after the user did something: a menu or a dialog may lie over rows. */
  used: 200,
  /** Something changed elsewhere by itself: a clock, a ticker, seldom a dialog. */
  unused: 2000,
  /** Until covered rows are looked at again. */
  again: 350,
  /** Between two looks at whether lists have moved. Entering a callback alone costs a tenth of a storm's allowance. */
  glance: 250,
} as const;

/** How long what happens in a page counts as the answer to what the user did. */
const answerMs = 2000;

/** Where changes that may cover rows come no oftener than twice in this time, each is answered at once. */
const calmMs = 1200;

/** How long after a transition began the page is watched frame by frame. */
const transitionMs = 1000;

/**
 * Decides when the overlay paints. Changes of rows are painted in the next frame, before it is drawn. Other reasons
 * get a glance just after the next frame (has a list moved?) and a paint at most every so often: then the browser has
 * done its own layout already, and a page that never rests costs next to nothing.
 */
export class Pace {
  readonly #paint: () => void;
  readonly #hasMoved: () => boolean;
  #frame = 0;
  #glance: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #timerAt = Number.POSITIVE_INFINITY;
  /** Paint in the coming frame; paint after it. */
  #due = false;
  #dueAfter = false;
  #lastPaint = Number.NEGATIVE_INFINITY;
  #lastGlance = Number.NEGATIVE_INFINITY;
  /** When it was last looked at what lies over rows, and whether that is wanted again. */
  #lastCover = Number.NEGATIVE_INFINITY;
  /** The look before that. */
  #coverBefore = Number.NEGATIVE_INFINITY;
  #coverAsked = false;
  #lastUse = Number.NEGATIVE_INFINITY;
  #watchUntil = 0;
  #stopped = true;

  constructor(paint: () => void, hasMoved: () => boolean) {
    this.#paint = paint;
    this.#hasMoved = hasMoved;
  }

  start(): void {
    this.#stopped = false;
    this.now();
  }

  stop(): void {
    this.#stopped = true;
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#glance);
    clearTimeout(this.#timer);
  }

  /** Paints in the next frame. */
  now(): void {
    this.#due = true;
    this.#nextFrame();
  }

  /** Notes that the user did something. */
  used(): void {
    this.#lastUse = performance.now();
  }

  /** Something changed that may cover rows or uncover them. `hides`: something covers rows now, so it is soon gone. */
  covered(hides = false): void {
    const now = performance.now();
    const isSeldom = now - this.#coverBefore > calmMs;
    const every = hides || isSeldom || now - this.#lastUse < answerMs ? patience.used : patience.unused;
    this.#coverAsked = true;
    this.#paintAfter(Math.max(now, this.#lastCover + every));
  }

  /** Paints after the next frame if the last paint is `every` ms ago, else as soon as it is. */
  soon(every: number): void {
    this.#paintAfter(this.#lastPaint + every);
  }

  #paintAfter(at: number): void {
    if (at >= this.#timerAt) return;
    this.#clearTimer();
    this.#timerAt = at;
    this.#timer = setTimeout(
      () => {
        this.#clearTimer();
        this.#dueAfter = true;
        this.#nextFrame();
      },
      Math.max(0, at - performance.now()),
    );
  }

  /** Like `soon`, and takes back what was promised for earlier. */
  later(every: number): void {
    this.#clearTimer();
    this.soon(every);
  }

  #clearTimer(): void {
    clearTimeout(this.#timer);
    this.#timerAt = Number.POSITIVE_INFINITY;
  }

  /** Looks soon whether lists have moved, and paints only then. */
  glance(): void {
    if (this.#glance !== undefined || this.#stopped) return;
    const wait = this.#lastGlance + patience.glance - performance.now();
    if (wait <= 0) this.#nextFrame();
    else this.#glance = setTimeout(() => this.#afterFrame(), wait);
  }

  /** Something is moving without any change of the tree: glances at every frame for a while. */
  watch(): void {
    this.#watchUntil = performance.now() + transitionMs;
    this.#nextFrame();
  }

  #nextFrame(): void {
    if (this.#frame === 0 && !this.#stopped) this.#frame = requestAnimationFrame(() => this.#onFrame());
  }

  #onFrame(): void {
    this.#frame = 0;
    if (this.#stopped) return;
    if (this.#due) this.#paintNow();
    else this.#glance ??= setTimeout(() => this.#afterFrame(), 0);
    if (performance.now() < this.#watchUntil) this.#nextFrame();
  }

  #afterFrame(): void {
    this.#glance = undefined;
    this.#lastGlance = performance.now();
    if (!this.#stopped && (this.#dueAfter || this.#hasMoved())) this.#paintNow();
  }

  #paintNow(): void {
    this.#due = false;
    this.#dueAfter = false;
    this.#clearTimer();
    this.#paint();
    this.#lastPaint = performance.now();
    if (this.#coverAsked) [this.#coverBefore, this.#lastCover] = [this.#lastCover, this.#lastPaint];
    this.#coverAsked = false;
  }
}
