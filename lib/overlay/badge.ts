import { dueMark } from '../locale/dates';
import type { Place } from './room';
import type { BadgeView } from './view';

/**
 * One reusable badge: a button that opens the card of its row. Writes to the DOM only what differs from what it shows,
 * and reads nothing of the layout.
 */
export class Badge {
  readonly element: HTMLElement;
  readonly #words: Text;
  #view: BadgeView | null = null;
  #text = '';
  #at = '';

  constructor(document: Document) {
    this.element = document.createElement('button');
    this.element.className = 'badge';
    this.element.tabIndex = -1;
    this.element.dataset.dunghan = 'badge';
    this.element.setAttribute('type', 'button');
    this.element.setAttribute('aria-haspopup', 'dialog');
    this.element.setAttribute('aria-expanded', 'false');
    this.#words = document.createTextNode('');
    this.element.append(this.#words);
  }

  get view(): BadgeView | null {
    return this.#view;
  }

  /** `left` and `top` in the coordinates of the badge's parent. */
  show(view: BadgeView, place: Place, left: number, top: number): void {
    const { element } = this;
    if (element.dataset.dunghan !== 'badge') element.dataset.dunghan = 'badge';
    if (view !== this.#view) {
      this.#view = view;
      element.dataset.state = view.state;
      element.dataset.source = view.source;
      setOrRemove(element, 'data-due', view.due === null ? null : dueMark(view.due));
      setOrRemove(element, 'data-precision', view.precision);
      element.title = view.title;
    }
    if (element.dataset.form !== place.form) element.dataset.form = place.form;
    setOrRemove(element, 'aria-label', view.names[place.form === 'mark' ? 'full' : place.form]);
    const text = place.form === 'mark' ? '' : view[place.form];
    if (text !== this.#text) {
      this.#words.data = text;
      this.#text = text;
    }
    const at = `translate(${left}px,${top}px)`;
    if (at !== this.#at) {
      element.style.transform = at;
      element.style.width = `${place.width}px`;
      this.#at = at;
    }
  }

  /**
   * Its row is gone for now: it is not seen and marks no row, but keeps the focus, or the card that stands open, for
   * when the row is there again.
   */
  hold(): void {
    this.element.dataset.dunghan = 'held';
    this.element.style.transform = '';
    this.#at = '';
  }

  /** The tab key stops at one badge of each list. */
  set isStop(isStop: boolean) {
    const index = isStop ? 0 : -1;
    if (this.element.tabIndex !== index) this.element.tabIndex = index;
  }

  /** Whether its card stands open. */
  get isOpen(): boolean {
    return this.element.getAttribute('aria-expanded') === 'true';
  }

  set isOpen(isOpen: boolean) {
    this.element.setAttribute('aria-expanded', String(isOpen));
  }
}

function setOrRemove(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
