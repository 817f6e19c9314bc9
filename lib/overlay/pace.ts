import { Alarm } from './alarm';

/** Shortest time between paints for reasons that seldom change anything, in ms. */
export const patience = {
  /** While the page scrolls: badges beyond the edge are already there, only their cover must be looked at again. */
  scroll: 100,
  /** While rows fly by faster than anyone reads, and from the last of them on. */
  fling: 900,
  flung: 150,
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

/** Changes that follow each other within `lullMs` for longer than `stormMs` are a ticker's: no dialog takes so long. */
const lullMs = 300;
const stormMs = 1000;

/** Until a storm that was told of is over, unless it is told of again: longer than looks are apart in it. */
const untoldMs = 2500;

/** Where a list is redrawn oftener than this, its badges are not taken away each time until the page is laid out. */
const bareMs = 1000;

/** A frame that has not come by then is waited for no longer. */
const lateMs = 250;

/** How long after a transition began the page is watched frame by frame. */
const transitionMs = 1000;

/** What the overlay does when its time has come. */
export interface Paced {
  paint(): void;
  /** Whether a list has moved. */
  hasMoved(): boolean;
  /** Whether badges lie otherwise than a paint would lay them; `isSparse`: tells from a few of them. */
  isOutdated(isSparse: boolean): boolean;
  /** Takes every badge away, without asking the page for any layout. */
  clear(): void;
}

/**
 * Decides when the overlay paints. Changes of rows are painted in the next frame, before it is drawn. Other reasons
 * get a glance just after the next frame (has a list moved?), a look (does something lie over it?) or a paint at most
 * every so often: then the browser has done its own layout already, and a page that never rests costs next to nothing.
 */
export class Pace {
  readonly #paced: Paced;
  /** Rings for a glance. It waits for a frame, too: in between, it would have to do the browser's layout. */
  readonly #glanceAlarm = new Alarm(() => this.#nextFrame());
  /** Rings for a paint after a frame. */
  readonly #paintAlarm = new Alarm(() => this.after());
  /** Rings for a look. */
  readonly #lookAlarm = new Alarm(() => {
    this.#isLookDue = true;
    this.#nextFrame();
  });
  /** A browser that is short of time, or whose window lies behind another, may draw no frame for long. */
  readonly #lateAlarm = new Alarm(() => {
    cancelAnimationFrame(this.#frame);
    this.#onFrame();
  });
  #frame = 0;
  /** What is to be done just after a frame. */
  #task: ReturnType<typeof setTimeout> | undefined;
  /** Paint in the coming frame; paint after it; look after it. */
  #due = false;
  #dueAfter = false;
  #isLookDue = false;
  /** Badges were taken away until the paint after the coming frame, and when that was last. */
  #isBare = false;
  #lastBare = Number.NEGATIVE_INFINITY;
  #lastPaint = Number.NEGATIVE_INFINITY;
  #lastGlance = Number.NEGATIVE_INFINITY;
  /** When it was last looked at what lies over rows, and whether that is wanted again. */
  #lastCover = Number.NEGATIVE_INFINITY;
  /** The look before that. */
  #coverBefore = Number.NEGATIVE_INFINITY;
  #coverAsked = false;
  /** The last change that may cover rows, and the first of those that followed each other closely up to it. */
  #lastChange = Number.NEGATIVE_INFINITY;
  #firstChange = Number.NEGATIVE_INFINITY;
  #stormUntil = Number.NEGATIVE_INFINITY;
  #lastUse = Number.NEGATIVE_INFINITY;
  #watchUntil = 0;
  #stopped = true;

  constructor(paced: Paced) {
    this.#paced = paced;
  }

  start(): void {
    this.#stopped = false;
    this.after();
  }

  stop(): void {
    this.#stopped = true;
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#task);
    this.#glanceAlarm.clear();
    this.#paintAlarm.clear();
    this.#lookAlarm.clear();
    this.#lateAlarm.clear();
  }

  /** Paints in the next frame, before it is drawn. */
  now(): void {
    // Where nothing is shown until after the frame, nothing in it can be out of date.
    if (this.#isBare) return;
    this.#due = true;
    this.#nextFrame();
  }

  /** Paints just after the next frame: the browser has done its own layout then, which we would have forced. */
  after(): void {
    this.#dueAfter = true;
    this.#nextFrame();
  }

  /** So much changed that its layout takes the browser long: no badges in the next frame, new ones just after it. */
  redrawn(): void {
    const now = performance.now();
    if (now - this.#lastBare < bareMs) {
      this.now();
      return;
    }
    this.#lastBare = now;
    this.#isBare = true;
    this.#due = false;
    this.#paced.clear();
    this.after();
  }

  /** Notes that the user did something. */
  used(): void {
    this.#lastUse = performance.now();
  }

  /**
   * Something changed that may cover rows or uncover them. `hides`: something covers rows now, so it is soon gone.
   * `restyled`: rows may be drawn otherwise, too.
   */
  covered(hides = false, restyled = false): void {
    const now = performance.now();
    if (now - this.#lastChange > lullMs) this.#firstChange = now;
    this.#lastChange = now;
    const isSeldom = now - this.#coverBefore > calmMs && !this.#isStorm(now);
    const every = hides || isSeldom || now - this.#lastUse < answerMs ? patience.used : patience.unused;
    this.#coverAsked = true;
    // A look tells only whether badges that are shown are right.
    (hides || restyled ? this.#paintAlarm : this.#lookAlarm).set(Math.max(now, this.#lastCover + every));
  }

  /** A storm goes on elsewhere of which no more is told for a second: looks at a few badges now and then must do. `hides`: as above. */
  storm(hides: boolean): void {
    if (hides) {
      this.covered(true);
      return;
    }
    const now = performance.now();
    this.#stormUntil = now + untoldMs;
    this.#coverAsked = true;
    this.#lookAlarm.set(Math.max(now, this.#lastCover + patience.unused));
  }

  #isStorm(now: number): boolean {
    if (now < this.#stormUntil) return true;
    return this.#lastChange - this.#firstChange > stormMs && now - this.#lastChange < lullMs;
  }

  /** Paints after the next frame if the last paint is `every` ms ago, else as soon as it is. */
  soon(every: number): void {
    this.#paintAlarm.set(this.#lastPaint + every);
  }

  /** Paints when this has not been said again for a moment; while it is, seldom. Takes back what was promised for earlier. */
  flying(): void {
    this.#paintAlarm.clear();
    this.#lookAlarm.clear();
    const seldom = this.#lastPaint + patience.fling;
    this.#paintAlarm.set(Math.min(seldom, performance.now() + patience.flung));
  }

  /** Looks soon whether lists have moved, and paints only then. */
  glance(): void {
    if (!this.#stopped) this.#glanceAlarm.set(this.#lastGlance + patience.glance);
  }

  /** Something is moving without any change of the tree: glances at every frame for a while. */
  watch(): void {
    this.#watchUntil = performance.now() + transitionMs;
    this.#nextFrame();
  }

  #nextFrame(): void {
    if (this.#frame !== 0 || this.#stopped) return;
    this.#frame = requestAnimationFrame(() => this.#onFrame());
    this.#lateAlarm.set(performance.now() + lateMs);
  }

  #onFrame(): void {
    this.#frame = 0;
    this.#lateAlarm.clear();
    if (this.#stopped) return;
    if (this.#due) this.#paintNow();
    else this.#task ??= setTimeout(() => this.#afterFrame(), 0);
    if (performance.now() < this.#watchUntil) this.#nextFrame();
  }

  #afterFrame(): void {
    this.#task = undefined;
    this.#lastGlance = performance.now();
    if (this.#stopped) return;
    if (this.#dueAfter || this.#paced.hasMoved()) this.#paintNow();
    else if (this.#isLookDue) this.#look();
  }

  /** Paints only if there is reason to. In a storm a few badges must tell, and it is looked again when it is over. */
  #look(): void {
    this.#isLookDue = false;
    const now = performance.now();
    const isSparse = this.#isStorm(now) && now - this.#lastUse > answerMs;
    if (this.#paced.isOutdated(isSparse)) {
      this.#paintNow();
      return;
    }
    this.#noteCover();
    if (isSparse) this.#lookAlarm.set(now + patience.unused);
  }

  #noteCover(): void {
    if (this.#coverAsked) [this.#coverBefore, this.#lastCover] = [this.#lastCover, performance.now()];
    this.#coverAsked = false;
  }

  #paintNow(): void {
    this.#due = false;
    this.#dueAfter = false;
    this.#isLookDue = false;
    this.#isBare = false;
    this.#paintAlarm.clear();
    this.#lookAlarm.clear();
    this.#paced.paint();
    this.#lastPaint = performance.now();
    this.#noteCover();
  }
}
