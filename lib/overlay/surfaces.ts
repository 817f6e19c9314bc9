import { badgeTexts } from '../locale/badge';
import type { Language } from '../locale/language';
import css from './badge.css?inline';
import type { Rows } from './rows';
import { type Shown, Surface } from './surface';

/** How far each key leads along the badges of a list; the ends are as far as there is. */
const steps: Record<string, number> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** A key led beyond what is painted: it is obeyed when the page has come to the rows there. */
interface Awaited {
  from: Shown;
  step: number;
  until: number;
}

/** How long the page may take to come there, in ms. */
const patience = 1500;

/**
 * All surfaces of a page, and the way of the keyboard over their badges. The tab key stops at one badge of each list; a
 * list of fifty dossiers is no fifty stops in the host's order.
 */
export class Surfaces {
  readonly #document: Document;
  readonly #root: ShadowRoot;
  readonly #surfaces = new Map<Element | null, Surface>();
  readonly #stops = new Map<Rows, Element>();
  #awaited: Awaited | null = null;
  language: Language = 'vi';

  constructor(document: Document, root: ShadowRoot, adopt: (css: string) => void) {
    this.#document = document;
    this.#root = root;
    adopt(css);
  }

  /** The surface of the innermost of these scroll boxes; null: of the page itself. */
  of(scroller: Element | null, scrollers: readonly Element[]): Surface {
    let surface = this.#surfaces.get(scroller);
    if (surface === undefined) {
      surface = new Surface(this.#document, scrollers, () => this.#root.activeElement);
      this.#surfaces.set(scroller, surface);
    }
    surface.name(badgeTexts[this.language].badges, this.language);
    if (!surface.element.isConnected) this.#root.append(surface.element);
    return surface;
  }

  /** Drops the surfaces of scroll boxes that are no longer used, but for what has the focus or an open card. */
  keepOnly(used: ReadonlySet<Element | null>): void {
    for (const [scroller, surface] of this.#surfaces) {
      if (used.has(scroller)) continue;
      surface.show([], []);
      if (surface.held.length > 0) continue;
      surface.element.remove();
      this.#surfaces.delete(scroller);
    }
  }

  /** A scroll box moved: its badges follow. */
  follow(scroller: Element): void {
    for (const surface of this.#surfaces.values()) if (surface.scrolls(scroller)) surface.follow();
  }

  /** The row whose badge was pressed. One that went out of sight with the focus on it comes back instead. */
  pressed(element: EventTarget): Element | null {
    const shown = this.#find(({ badge }) => badge.element === element);
    if (shown === null) {
      const held = this.#find(({ badge }) => badge.element === element, true);
      if (held?.row.isConnected) reveal(held.row);
    }
    return shown?.row ?? null;
  }

  /** Every badge is where it belongs: the focus goes with its dossier, and each list has its one stop. */
  settle(): void {
    const focus = this.#root.activeElement;
    const seen = [...this.#surfaces.values()].flatMap((surface) =>
      [...surface.shown].map((shown) => ({ shown, isSeen: surface.isSeen(shown) })),
    );
    for (const surface of this.#surfaces.values()) {
      surface.release(({ row, badge }) => {
        if (badge.element !== focus && !badge.isOpen) return false;
        const again = seen.find(({ shown }) => shown.row === row || shown.badge.view === badge.view);
        if (again === undefined) return true;
        if (badge.isOpen) again.shown.badge.isOpen = true;
        if (badge.element === focus) again.shown.badge.element.focus({ preventScroll: true });
        return false;
      });
    }
    this.#stop(seen);
    if (this.#awaited !== null) this.#arrive(this.#awaited);
  }

  /** The stop stays where the focus is, or was if that can still be seen; else it is the first that can. */
  #stop(seen: readonly { shown: Shown; isSeen: boolean }[]): void {
    const focus = this.#root.activeElement;
    const stops = new Map<Rows, { shown: Shown; rank: number }>();
    for (const { shown, isSeen } of seen) {
      const wasStop = this.#stops.get(shown.list) === shown.row;
      const rank = shown.badge.element === focus ? 4 : (isSeen ? 2 : 0) + (wasStop ? 1 : 0);
      if (rank > (stops.get(shown.list)?.rank ?? -1)) stops.set(shown.list, { shown, rank });
    }
    this.#stops.clear();
    for (const [list, { shown }] of stops) this.#stops.set(list, shown.row);
    for (const { shown } of seen) shown.badge.isStop = stops.get(shown.list)?.shown === shown;
  }

  /** Obeys a key pressed on one badge that leads to another; false for any other key, or anywhere else. */
  lead(event: KeyboardEvent, element: EventTarget): boolean {
    const step = steps[event.key];
    const from = this.#find((shown) => shown.badge.element === element, true);
    if (step === undefined || from === null) return false;
    event.preventDefault();
    this.#awaited = null;
    const { elements } = from.list;
    const isLong = Math.abs(step) > 1;
    const to = this.#go(from, step);
    // Rows beyond have no badges yet: those of another part of the list, and those that are covered.
    const beyond = isLong ? elements.at(step < 0 ? 0 : -1) : to === null ? from.row : undefined;
    if (beyond === undefined || beyond === to?.row) return true;
    this.#awaited = { from: to ?? from, step, until: performance.now() + patience };
    reveal(beyond);
    return true;
  }

  /** Whether the page has come to where a key led; the ends of a list come nearer with every paint. */
  #arrive({ from, step, until }: Awaited): void {
    const isOver = performance.now() > until || this.#root.activeElement !== from.badge.element;
    const to = isOver ? null : this.#go(from, step);
    if (isOver || (to !== null && Math.abs(step) === 1)) this.#awaited = null;
    else if (to !== null) this.#awaited = { from: to, step, until };
  }

  /** Gives the focus to the badge that a step leads to; null where none is painted there. */
  #go(from: Shown, step: number): Shown | null {
    const all = [...this.#surfaces.values()]
      .flatMap((surface) => [...surface.shown].map((shown) => ({ shown, isSeen: surface.isSeen(shown) })))
      .filter(({ shown }) => shown.list === from.list)
      .sort((a, b) => order(a.shown, b.shown));
    // What is held lies nowhere: from it the way goes on where the list's stop is.
    const isHeld = !all.some(({ shown }) => shown.row === from.row);
    const at = all.findIndex(({ shown }) => shown.row === (isHeld ? this.#stops.get(from.list) : from.row));
    const to = all[Math.min(Math.max(isHeld && Math.abs(step) === 1 ? at : at + step, 0), all.length - 1)];
    if (to === undefined || to.shown.row === from.row) return null;
    for (const { shown } of all) shown.badge.isStop = shown === to.shown;
    this.#stops.set(from.list, to.shown.row);
    to.shown.badge.element.focus({ preventScroll: true });
    if (!to.isSeen) reveal(to.shown.row);
    return to.shown;
  }

  #find(is: (shown: Shown) => boolean, orHeld = false): Shown | null {
    for (const surface of this.#surfaces.values()) {
      for (const shown of surface.shown) if (is(shown)) return shown;
      const held = orHeld ? surface.held.find(is) : undefined;
      if (held !== undefined) return held;
    }
    return null;
  }
}

/** As they stand on the page, whatever order the host keeps its elements in. */
function order({ place: a }: Shown, { place: b }: Shown): number {
  return a.top - b.top || a.left - b.left;
}

function reveal(row: Element): void {
  row.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}
