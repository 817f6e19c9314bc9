import type { WorldWithEngine } from './options';
import type { Surfaces } from './surfaces';

/**
 * The one element the overlay adds to a host page: outside its body, of no size, with an open shadow root whose
 * styles neither leak out nor let the host's in. Badges lie in surfaces: one that scrolls with the document, and one
 * for each inner scroll box.
 */
export class Layer {
  readonly host: HTMLElement;
  readonly #root: ShadowRoot;
  #surfaces: Surfaces | null = null;
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

  /** Where badges lie; what lays them there comes with the engine. */
  surfaces({ engine, language }: WorldWithEngine): Surfaces {
    this.#surfaces ??= new engine.Surfaces(this.#document, this.#root, (css) => this.adopt(css));
    this.#surfaces.language = language;
    return this.#surfaces;
  }

  /** Takes every badge away. */
  clear(): void {
    this.#surfaces?.keepOnly(new Set());
  }

  set theme(theme: 'light' | 'dark') {
    if (this.host.dataset.theme !== theme) this.host.dataset.theme = theme;
  }

  /** A scroll box moved: its badges follow at once, in the same frame. */
  follow(scroller: Element): void {
    this.#surfaces?.follow(scroller);
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

  /** The row whose badge was pressed; null for any other element. */
  pressed(element: EventTarget): Element | null {
    return this.#surfaces?.pressed(element) ?? null;
  }

  /** Obeys a key pressed on one badge that leads to another; false for any other key, or anywhere else. */
  lead(event: KeyboardEvent, element: EventTarget): boolean {
    return this.#surfaces?.lead(event, element) ?? false;
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
