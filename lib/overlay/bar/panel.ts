import { Alarm } from '../alarm';
import type { Layer } from '../layer';
import { actionOf, makerOf } from '../picker/elements';
import css from './bar.css?inline';
import { Cover, floatingSpot } from './cover';
import { Face, type Form, type Said } from './face';
import { FreeSpace } from './free';
import { type Corner, type Size, spotFor } from './spot';

/** How long the page must have been at rest before it is asked what lies where. */
const restMs = 200;
/** Scrolling that we asked for ourselves is over by then. */
const ownScrollMs = 300;
/** In narrower windows there is a handle only. */
const narrow = 480;

/**
 * Where the bar lies, and what the user does with it. It never lies over what the host shows; what the user opens of it
 * floats where there are no controls, if there is any such place.
 */
export class Panel {
  readonly #document: Document;
  readonly #layer: Layer;
  readonly #roots: () => readonly Element[];
  readonly #face: Face;
  /** What is said to those who do not see. It must be there before anything is said. */
  readonly #voice: HTMLElement;
  readonly #alarm = new Alarm(() => this.#settle());
  #take: (() => void) | null = null;
  #mute: (() => void) | null = null;
  #corner: Corner | null = null;
  #ownScrollUntil = 0;
  /** What had the focus before the bar. */
  #before: HTMLElement | null = null;

  /** `roots`: the lists, which it keeps clear of. */
  constructor(document: Document, layer: Layer, roots: () => readonly Element[]) {
    this.#document = document;
    this.#layer = layer;
    this.#roots = roots;
    this.#face = new Face(document);
    this.#voice = makerOf(document)('div', { class: 'voice', role: 'status', 'data-dunghan': 'voice' });
  }

  /** Something of it floats over the page. */
  get isFloating(): boolean {
    return this.#take !== null && (this.#face.isOpen || this.#face.isExplained);
  }

  show(said: Said): void {
    this.#face.say(said);
    this.#mute ??= this.#layer.panel(this.#voice, css);
    if (this.#take === null) {
      this.#face.element.dataset.place = 'none';
      this.#take = this.#layer.panel(this.#face.element, css);
    }
    this.#alarm.set(performance.now());
  }

  hide(): void {
    this.close();
    this.#take?.();
    this.#take = null;
    this.#alarm.clear();
  }

  stop(): void {
    this.hide();
    this.#mute?.();
    this.#mute = null;
  }

  /** Says what came of what the user did. */
  speak(text: string): void {
    this.#mute ??= this.#layer.panel(this.#voice, css);
    this.#voice.textContent = text;
  }

  /** What the page shows may lie elsewhere: until that is known the pointer goes through the bar. */
  stirred(): void {
    if (this.#take === null || performance.now() < this.#ownScrollUntil) return;
    this.#alarm.clear();
    this.#alarm.set(performance.now() + restMs);
    if (!this.#isInUse()) this.#face.element.setAttribute('data-unsettled', '');
  }

  /** The page scrolls: what was explained has been read, and must not hold the bar over other rows. */
  scrolled(): void {
    if (performance.now() >= this.#ownScrollUntil) this.#face.isExplained = false;
    this.stirred();
  }

  /** The window has another size: everything lies elsewhere, and what floats is done with. */
  resized(): void {
    this.close();
    this.#corner = null;
    this.stirred();
  }

  /** The page will scroll because the user asked for it in the bar, which stays where the pointer is. */
  expectScroll(): void {
    this.#ownScrollUntil = performance.now() + ownScrollMs;
  }

  /** Closes what floats over the page. */
  close(): void {
    this.#face.isOpen = false;
    this.#face.isExplained = false;
  }

  /** The focus goes back to where it was before it came here. */
  giveBack(): void {
    const { element } = this.#face;
    if (!element.matches(':focus-within')) return;
    if (this.#before?.isConnected) this.#before.focus();
    else element.querySelector<HTMLElement>(':focus')?.blur();
  }

  /** Whether an event began in the bar. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.#face.element);
  }

  handle(event: Event): void {
    if ('key' in event && event.type === 'keydown' && event.key === 'Escape') this.#onEscape(event);
    if (!this.holds(event)) {
      // A badge, or its card: the user is done with what floats.
      if (event.type === 'pointerdown') this.close();
      return;
    }
    if (event.type === 'focusin') this.#onFocus(event as FocusEvent);
    if (event.type === 'focusout' || event.type === 'pointerout') this.#alarm.set(performance.now() + restMs);
    if (event.type !== 'click') return;
    const act = actionOf(event);
    if (act === 'open') this.#open(!this.#face.isOpen);
    if (act === 'health') this.#face.isExplained = !this.#face.isExplained;
    // What is open already stays where it is, below the pointer.
    if (act === 'open' ? this.#face.isOpen : act === 'health' && this.#face.isExplained && !this.#face.isOpen)
      this.#float();
  }

  #onEscape(event: Event): void {
    if (!this.isFloating) {
      if (this.holds(event)) this.giveBack();
      return;
    }
    const hasFocus = this.#face.element.matches(':focus-within');
    this.close();
    if (hasFocus && this.#face.form === 'handle') this.#face.focus('open');
  }

  #onFocus({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof HTMLElement && !this.#layer.contains(relatedTarget)) this.#before = relatedTarget;
  }

  #open(isOpen: boolean): void {
    this.#face.isOpen = isOpen;
    if (isOpen && this.#face.element.matches(':focus-within')) this.#face.focus('previous');
  }

  #isInUse(): boolean {
    return this.isFloating || this.#face.element.matches(':hover,:focus-within');
  }

  /** Finds free ground for as much of the bar as there is room for. While it is in use it stays where it is. */
  #settle(): void {
    const { element } = this.#face;
    if (this.#take === null || (this.#corner !== null && this.#isInUse())) return;
    const window = this.#window();
    const space = this.#space();
    const forms: Form[] = window.width < narrow ? ['handle'] : ['full', 'short', 'handle'];
    element.removeAttribute('data-unsettled');
    element.dataset.place = 'tried';
    for (const form of forms) {
      const now = form === this.#face.form ? this.#corner : null;
      const size = this.#face.sizeIn(form);
      const corner = spotFor(size, window, (box) => space.has(box), now, form === 'handle');
      if (corner === null) continue;
      this.#corner = corner;
      this.#face.form = form;
      this.#face.moveTo(corner);
      element.dataset.place = 'found';
      return;
    }
    this.#corner = null;
    element.dataset.place = 'none';
  }

  /** What floats lies near the bar, inside the window, over no control where there is such a place. */
  #float(): void {
    const { floating, element } = this.#face;
    const space = this.#space();
    const window = this.#window();
    const cover = new Cover(window, (x, y) => space.at(x, y));
    const by = element.getBoundingClientRect();
    const { left, top } = floatingSpot(this.#face.floatingSize(), window, cover, by);
    floating.style.cssText = `left:${left}px;top:${top}px`;
  }

  #window(): Size {
    const { clientWidth, clientHeight } = this.#document.documentElement;
    return { width: clientWidth, height: this.#document.defaultView?.innerHeight ?? clientHeight };
  }

  #space(): FreeSpace {
    return new FreeSpace(this.#document, this.#roots(), (one) => this.#layer.contains(one));
  }
}
