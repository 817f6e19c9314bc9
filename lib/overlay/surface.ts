import { Badge } from './badge';
import { MarkSheet, type RowMark } from './mark-sheet';
import type { Box, Place } from './room';
import type { Rows } from './rows';
import type { BadgeView } from './view';

/** A badge to be shown: for which row of which list, what, and where in client coordinates. */
export interface Placed {
  row: Element;
  list: Rows;
  view: BadgeView;
  place: Place;
}

/** A badge that is shown, and where it was put in client coordinates. */
export interface Shown extends Omit<Placed, 'view'> {
  badge: Badge;
}

/** Where badges of one scroll box lie. For an inner box it clips as the box does and follows its scrolling. */
export class Surface {
  readonly element: HTMLElement;
  readonly #sheet: HTMLElement;
  readonly #document: Document;
  readonly #focused: () => Element | null;
  /** The innermost first. */
  readonly #scrollers: readonly Element[];
  readonly #shown = new Map<Element, Shown>();
  readonly #marks: MarkSheet;
  /** Badges without a row that have the focus or an open card. */
  #held: Shown[] = [];
  #spare: Badge[] = [];
  #origin = { left: 0, top: 0 };
  #clip: Box = { left: 0, top: 0, right: 0, bottom: 0 };
  #style = '';

  /** `focused`: which element of ours has the focus. */
  constructor(document: Document, scrollers: readonly Element[], focused: () => Element | null) {
    this.#document = document;
    this.#focused = focused;
    this.#scrollers = scrollers;
    this.#sheet = document.createElement('div');
    this.#sheet.className = 'sheet';
    this.#marks = new MarkSheet(this.#sheet);
    this.#sheet.setAttribute('role', 'toolbar');
    this.#sheet.setAttribute('aria-orientation', 'vertical');
    this.element = this.#sheet;
    if (scrollers.length > 0) {
      this.element = document.createElement('div');
      this.element.className = 'clip';
      this.element.append(this.#sheet);
      this.element.addEventListener('wheel', (event) => this.#onWheel(event), { passive: false });
    }
  }

  /** Reads how the surface lies now. `layer` is the client position of the layer's own corner; `clip` in client coordinates. */
  align(layer: { left: number; top: number }, clip: Box): void {
    this.#clip = clip;
    if (this.#scrollers.length === 0) {
      this.#origin = layer;
      return;
    }
    const { left, top } = this.#scrolled();
    this.#origin = { left: clip.left - left, top: clip.top - top };
    const style =
      `left:${clip.left - layer.left}px;top:${clip.top - layer.top}px;` +
      `width:${clip.right - clip.left}px;height:${clip.bottom - clip.top}px`;
    if (style !== this.#style) {
      this.#style = style;
      this.element.style.cssText = style;
    }
    this.follow();
  }

  /** A badge lies outside the box it belongs to, so the browser would scroll the page instead. */
  #onWheel(event: WheelEvent): void {
    if (!event.isTrusted || event.ctrlKey) return;
    event.preventDefault();
    event.stopPropagation();
    const line = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const [left, top] = event.shiftKey ? [event.deltaY, event.deltaX] : [event.deltaX, event.deltaY];
    const along = this.#scrollers.find((box) =>
      top !== 0 ? box.scrollHeight > box.clientHeight : box.scrollWidth > box.clientWidth,
    );
    along?.scrollBy({ left: left * line, top: top * line, behavior: 'instant' });
  }

  /** Whether it lies in this scroll box. */
  scrolls(scroller: Element): boolean {
    return this.#scrollers.includes(scroller);
  }

  /** How far its boxes have scrolled, all together. */
  #scrolled(): { left: number; top: number } {
    let [left, top] = [0, 0];
    for (const { scrollLeft, scrollTop } of this.#scrollers) {
      left += scrollLeft;
      top += scrollTop;
    }
    return { left, top };
  }

  /** Moves the sheet with the scroll box; cheap enough for every scroll event. */
  follow(): void {
    if (this.#scrollers.length === 0) return;
    const { left, top } = this.#scrolled();
    const at = `translate(${-left}px,${-top}px)`;
    if (this.#sheet.style.transform !== at) this.#sheet.style.transform = at;
  }

  get shown(): Iterable<Shown> {
    return this.#shown.values();
  }

  get held(): readonly Shown[] {
    return this.#held;
  }

  /** Whether a badge lies wholly in what is seen of the surface. */
  isSeen({ place }: Shown): boolean {
    return place.top >= this.#clip.top && place.top + place.height <= this.#clip.bottom;
  }

  /** What the list's tab stop is called, and in which language. */
  name(name: string, language: string): void {
    if (this.#sheet.getAttribute('aria-label') === name) return;
    this.#sheet.setAttribute('aria-label', name);
    this.#sheet.lang = language;
  }

  /**
   * Shows exactly these badges, and marks of rows below them; elements are taken over from rows that are gone. One that has the focus or an open card
   * never goes to another dossier: it waits for its own, which a host that redraws shows in another row.
   */
  show(placed: readonly Placed[], marks: readonly RowMark[]): void {
    this.#marks.show(marks, this.#origin);
    const focus = this.#focused();
    const wanted = new Set(placed.map(({ row }) => row));
    for (const [row, shown] of this.#shown) {
      if (wanted.has(row)) continue;
      this.#shown.delete(row);
      if (shown.badge.element === focus || shown.badge.isOpen) this.#held.push(shown);
      else this.#spare.push(shown.badge);
    }
    for (const { row, list, view, place } of placed) {
      const badge =
        this.#shown.get(row)?.badge ?? this.#again(row, view) ?? this.#spare.pop() ?? new Badge(this.#document);
      this.#shown.set(row, { badge, row, list, place });
      badge.show(view, place, round(place.left - this.#origin.left), round(place.top - this.#origin.top));
      if (badge.element.parentNode !== this.#sheet) this.#sheet.append(badge.element);
    }
    for (const { badge } of this.#held) badge.hold();
    for (const badge of this.#spare) badge.element.remove();
    this.#spare = this.#spare.slice(0, 50);
  }

  /** The held badge of this row, or of one that says the same: views are kept by what rows say. */
  #again(row: Element, view: BadgeView): Badge | undefined {
    const at = this.#held.findIndex((held) => held.row === row || held.badge.view === view);
    return at < 0 ? undefined : this.#held.splice(at, 1)[0]?.badge;
  }

  /** Lets go of held badges that need not be held any more. */
  release(isNeeded: (held: Shown) => boolean): void {
    if (this.#held.length === 0) return;
    const [needed, done] = [this.#held.filter(isNeeded), this.#held.filter((held) => !isNeeded(held))];
    this.#held = needed;
    for (const { badge } of done) {
      badge.isOpen = false;
      badge.element.remove();
    }
  }
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
