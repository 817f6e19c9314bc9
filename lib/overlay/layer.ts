import { Badge } from './badge';
import { MarkSheet, type RowMark } from './mark-sheet';
import type { Box, Place } from './room';
import type { BadgeView } from './view';

/** A badge to be shown: for which row, what, and where in client coordinates. */
export interface Placed {
  row: Element;
  view: BadgeView;
  place: Place;
}

/**
 * The one element the overlay adds to a host page: outside its body, of no size, with an open shadow root whose
 * styles neither leak out nor let the host's in. Badges lie in surfaces: one that scrolls with the document, and one
 * for each inner scroll box.
 */
export class Layer {
  readonly host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #surfaces = new Map<Element | null, Surface>();
  readonly #document: Document;
  readonly #styles = new Set<string>();

  constructor(document: Document, css: string) {
    this.#document = document;
    this.host = document.createElement('div');
    this.host.dataset.dunghan = 'layer';
    this.host.style.cssText =
      'all:initial!important;position:absolute!important;top:0!important;left:0!important;width:0!important;' +
      'height:0!important;z-index:2147483646!important;pointer-events:none!important';
    this.#root = this.host.attachShadow({ mode: 'open' });
    adoptCss(document, this.#root, css);
  }

  /** Puts the layer (back) into the page; a host may have thrown it out. */
  attach(): void {
    if (!this.host.isConnected) this.#document.documentElement.append(this.host);
  }

  remove(): void {
    this.host.remove();
  }

  /** The surface of the innermost of these scroll boxes; null: of the page itself. */
  surface(scroller: Element | null, scrollers: readonly Element[]): Surface {
    let surface = this.#surfaces.get(scroller);
    if (surface === undefined) {
      surface = new Surface(this.#document, scrollers);
      this.#surfaces.set(scroller, surface);
    }
    if (!surface.element.isConnected) this.#root.append(surface.element);
    return surface;
  }

  /** Drops the surfaces of scroll boxes that are no longer used. */
  keepOnly(used: ReadonlySet<Element | null>): void {
    for (const [scroller, surface] of this.#surfaces) {
      if (used.has(scroller)) continue;
      surface.element.remove();
      this.#surfaces.delete(scroller);
    }
  }

  set theme(theme: 'light' | 'dark') {
    if (this.host.dataset.theme !== theme) this.host.dataset.theme = theme;
  }

  /** A scroll box moved: its badges follow at once, in the same frame. */
  follow(scroller: Element): void {
    for (const surface of this.#surfaces.values()) if (surface.scrolls(scroller)) surface.follow();
  }

  /** Takes these styles over for everything in the layer. */
  adopt(css: string): void {
    if (!this.#styles.has(css)) adoptCss(this.#document, this.#root, css);
    this.#styles.add(css);
  }

  /** Shows an element of ours above the page and all badges, until the returned function is called. */
  panel(element: HTMLElement, css: string): () => void {
    this.attach();
    this.adopt(css);
    this.#root.append(element);
    return () => element.remove();
  }

  /** The row whose badge an element is or lies in. */
  rowAt(element: EventTarget): Element | null {
    for (const surface of this.#surfaces.values()) {
      const row = surface.rowAt(element);
      if (row !== null) return row;
    }
    return null;
  }

  contains(target: EventTarget): boolean {
    return target === this.host || (target instanceof Node && target.getRootNode() === this.#root);
  }
}

/**
 * Takes away a layer that a script before this one left in the page. Chromium lets a script clean up when its extension is
 * updated; Firefox ends it on the spot, and its badges would stand there for ever, beside the new ones.
 */
export function removeLeftBehind(document: Document): void {
  for (const element of document.querySelectorAll(':root > [data-dunghan="layer"]')) element.remove();
}

function adoptCss(document: Document, root: ShadowRoot, css: string): void {
  const window = document.defaultView;
  if (window !== null) {
    try {
      const sheet = new window.CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      if (root.adoptedStyleSheets.includes(sheet)) return;
    } catch {
      // Firefox refuses constructed sheets of a content script; a style element inside the shadow root does the same.
    }
  }
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
}

/** Where badges of one scroll box lie. For an inner box it clips as the box does and follows its scrolling. */
export class Surface {
  readonly element: HTMLElement;
  readonly #sheet: HTMLElement;
  readonly #document: Document;
  /** The innermost first. */
  readonly #scrollers: readonly Element[];
  readonly #shown = new Map<Element, Badge>();
  readonly #marks: MarkSheet;
  #spare: Badge[] = [];
  #origin = { left: 0, top: 0 };
  #style = '';

  constructor(document: Document, scrollers: readonly Element[]) {
    this.#document = document;
    this.#scrollers = scrollers;
    this.#sheet = document.createElement('div');
    this.#sheet.className = 'sheet';
    this.#marks = new MarkSheet(this.#sheet);
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

  rowAt(element: EventTarget): Element | null {
    for (const [row, badge] of this.#shown) if (badge.element === element) return row;
    return null;
  }

  /** Shows exactly these badges, and marks of rows below them; elements are taken over from rows that are gone. */
  show(placed: readonly Placed[], marks: readonly RowMark[]): void {
    this.#marks.show(marks, this.#origin);
    const wanted = new Set(placed.map(({ row }) => row));
    for (const [row, badge] of this.#shown) {
      if (wanted.has(row)) continue;
      this.#shown.delete(row);
      this.#spare.push(badge);
    }
    for (const { row, view, place } of placed) {
      let badge = this.#shown.get(row);
      if (badge === undefined) {
        badge = this.#spare.pop() ?? new Badge(this.#document);
        this.#shown.set(row, badge);
      }
      badge.show(view, place, round(place.left - this.#origin.left), round(place.top - this.#origin.top));
      if (badge.element.parentNode !== this.#sheet) this.#sheet.append(badge.element);
    }
    for (const badge of this.#spare) badge.element.remove();
    this.#spare = this.#spare.slice(0, 50);
  }
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
