import { type BarHealth, type BarTexts, barTexts } from '../../locale/bar';
import type { Language } from '../../locale/language';
import { count } from '../../locale/numbers';
import type { State } from '../../model/standing';
import { type Make, makerOf } from '../picker/elements';
import { type IconName, iconOf, stateIcons } from './icons';
import type { Corner, Size } from './spot';

/** With words, without them, or a handle that stands for both. */
export type Form = 'full' | 'short' | 'handle';

/** What the bar says. */
export interface Said {
  language: Language;
  counts: Partial<Record<State, number>>;
  health: BarHealth;
  isDimming: boolean;
  /** Which of the rows at risk was gone to last; null: none yet. */
  at: { at: number; all: number } | null;
}

/** The elements of the bar; writes only what differs from what it shows. */
export class Face {
  readonly element: HTMLElement;
  readonly #make: Make;
  #said = '';
  #form: Form = 'full';
  #isOpen = false;
  #isExplained = false;

  constructor(document: Document) {
    this.#make = makerOf(document);
    this.element = this.#make('div', { class: 'bar', role: 'region', 'data-dunghan': 'bar' });
    this.form = 'full';
  }

  get form(): Form {
    return this.#form;
  }

  set form(form: Form) {
    this.#form = form;
    this.element.dataset.form = form;
  }

  /** The handle was opened: all of the bar floats over the page, because the user asked for it. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  set isOpen(isOpen: boolean) {
    this.#isOpen = isOpen;
    this.element.toggleAttribute('data-open', isOpen);
    this.#button('open')?.setAttribute('aria-expanded', String(isOpen));
  }

  /** Why it is read so well or so badly is said in full. */
  get isExplained(): boolean {
    return this.#isExplained;
  }

  set isExplained(isExplained: boolean) {
    this.#isExplained = isExplained;
    this.element.toggleAttribute('data-explained', isExplained);
    this.#button('health')?.setAttribute('aria-expanded', String(isExplained));
  }

  /** Says this; buttons stay the same elements, so that the focus stays where it is. */
  say(said: Said): void {
    const json = JSON.stringify(said);
    if (json === this.#said) return;
    const [before, texts] = [this.#said, barTexts[said.language]];
    this.#said = json;
    if (before === '' || JSON.parse(before).language !== said.language) this.#build(texts);
    this.element.setAttribute('data-health', said.health);
    this.#fill('counts', this.#counts(said, texts));
    this.#fill('at', [said.at === null ? '' : texts.at(said.at.at, said.at.all)]);
    this.#fill('why', [texts.health[said.health].why]);
    this.#button('health')?.replaceChildren(texts.health[said.health].short);
    this.#button('health')?.setAttribute('title', texts.health[said.health].why);
    this.#button('dim')?.setAttribute('aria-pressed', String(said.isDimming));
    this.#handle(said, texts);
  }

  /** Its size in a form, asked of the page. */
  sizeIn(form: Form): Size {
    const before = this.form;
    this.form = form;
    const { width, height } = this.element.getBoundingClientRect();
    this.form = before;
    return { width, height };
  }

  /** The size of what floats once it says all that it can, so that it need not move to say more. */
  floatingSize(): Size {
    const { element } = this;
    element.toggleAttribute('data-explained', true);
    const { width, height } = this.floating.getBoundingClientRect();
    element.toggleAttribute('data-explained', this.isExplained);
    return { width, height };
  }

  moveTo({ left, top }: Corner): void {
    const style = `left:${left}px;top:${top}px`;
    if (this.element.style.cssText !== style) this.element.style.cssText = style;
  }

  /** What floats over the page: all but the handle, or what is explained. */
  get floating(): HTMLElement {
    const part = this.form === 'handle' ? '.bar-body' : '.why';
    return this.element.querySelector<HTMLElement>(part) ?? this.element;
  }

  /** Gives the focus to its button for an act. */
  focus(act: string): void {
    this.#button(act)?.focus();
  }

  #build(texts: BarTexts): void {
    const make = this.#make;
    const icon = (name: IconName) => iconOf(this.element.ownerDocument, name);
    const button = (act: string, name: IconName, text: string, ...more: HTMLElement[]) =>
      make('button', { type: 'button', 'data-act': act, title: text, 'aria-label': text }, icon(name), ...more);
    this.element.setAttribute('aria-label', texts.name);
    this.element.replaceChildren(
      make('button', { type: 'button', 'data-act': 'open', 'aria-expanded': String(this.isOpen) }),
      make(
        'div',
        { class: 'bar-body' },
        make('ul', { class: 'counts', 'aria-label': texts.counts }),
        make(
          'div',
          { class: 'acts' },
          button('previous', 'previous', texts.previous),
          button('next', 'next', texts.next),
          make('span', { class: 'at' }),
          button('dim', 'dim', texts.dim, make('span', { class: 'word' }, texts.dim)),
          make('button', { type: 'button', 'data-act': 'health', 'aria-expanded': String(this.isExplained) }),
          button('hide', 'hide', texts.hide),
        ),
        make('p', { class: 'why' }),
      ),
    );
  }

  #counts({ counts, language }: Said, texts: BarTexts): (HTMLElement | string)[] {
    const make = this.#make;
    const shown = stateIcons.filter(([state]) => (counts[state] ?? 0) > 0);
    if (shown.length === 0) return [make('li', { class: 'none' }, texts.none)];
    return shown.map(([state, icon]) => {
      const word = texts.states[state];
      return make(
        'li',
        { 'data-state': state, title: texts.some(counts[state] ?? 0, word) },
        make('span', { class: 'icon', 'aria-hidden': 'true' }, icon),
        make('b', {}, count(language, counts[state] ?? 0)),
        ' ',
        make('span', { class: 'word' }, word),
      );
    });
  }

  /** The handle shows the most urgent state that rows have. */
  #handle({ counts, language }: Said, texts: BarTexts): void {
    const handle = this.#button('open');
    const shown = stateIcons.filter(([state]) => (counts[state] ?? 0) > 0);
    const summary = shown.map(([state]) => texts.some(counts[state] ?? 0, texts.states[state])).join(', ');
    const [state, icon] = shown[0] ?? ['unknown', '?'];
    const words = texts.open(summary === '' ? texts.none : summary);
    handle?.setAttribute('aria-label', words);
    handle?.setAttribute('title', words);
    handle?.setAttribute('data-state', state);
    handle?.replaceChildren(
      this.#make('span', { class: 'icon', 'aria-hidden': 'true' }, icon),
      count(language, counts[state] ?? 0),
    );
  }

  #fill(name: string, children: (HTMLElement | string)[]): void {
    this.element.querySelector(`.${name}`)?.replaceChildren(...children);
  }

  #button(act: string): HTMLElement | null {
    return this.element.querySelector<HTMLElement>(`[data-act="${act}"]`);
  }
}
