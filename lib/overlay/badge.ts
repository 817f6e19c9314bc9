import { dueMark } from '../locale/dates';
import type { Place } from './room';
import type { BadgeView } from './view';

/** One reusable badge element; writes to the DOM only what differs from what it shows. */
export class Badge {
  readonly element: HTMLElement;
  readonly #words: Text;
  #view: BadgeView | null = null;
  #text = '';
  #at = '';

  constructor(document: Document) {
    this.element = document.createElement('span');
    this.element.className = 'badge';
    this.element.dataset.dunghan = 'badge';
    this.#words = document.createTextNode('');
    this.element.append(this.#words);
  }

  /** `left` and `top` in the coordinates of the badge's parent. */
  show(view: BadgeView, place: Place, left: number, top: number): void {
    const { element } = this;
    if (view !== this.#view) {
      this.#view = view;
      element.dataset.state = view.state;
      element.dataset.source = view.source;
      setOrRemove(element, 'data-due', view.due === null ? null : dueMark(view.due));
      setOrRemove(element, 'data-precision', view.precision);
      element.title = view.title;
    }
    if (element.dataset.form !== place.form) element.dataset.form = place.form;
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
}

function setOrRemove(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
