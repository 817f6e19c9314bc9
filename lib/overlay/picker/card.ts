import { cardTexts } from '../../locale/card';
import css from './card.css?inline';
import { cardBody } from './card-body';
import { actionOf } from './elements';
import shared from './picker.css?inline';
import type { CardFacts, CardLinks, Picker, PickerHost, Session } from './types';

/** Between a badge and its card, in px. */
const gap = 4;

export const card: Picker['card'] = (host, facts, links) => new Card(host, facts, links);

/**
 * The card of a badge: how long is left, how that was worked out, and what can be done about it. It stands beside the
 * page's own work: nothing keeps the focus in it, and whatever is done elsewhere in the page closes it.
 */
class Card implements Session {
  readonly #host: PickerHost;
  readonly #facts: CardFacts;
  readonly #links: CardLinks;
  readonly #element: HTMLElement;
  readonly #hide: () => void;
  readonly #life = new AbortController();
  #isOpening = false;

  constructor(host: PickerHost, facts: CardFacts, links: CardLinks) {
    this.#host = host;
    this.#facts = facts;
    this.#links = links;
    this.#element = cardBody(host.document, facts, host.language, links.panel !== null);
    this.#hide = host.show(this.#element, shared + css);
    place(this.#element, facts.at);
    const { signal } = this.#life;
    const heard = { capture: true, passive: true, signal };
    // Presses that reach the document are the host's: the user is done with the card and back at work.
    host.document.addEventListener('pointerdown', () => this.#close(false), heard);
    // A card that stayed where its badge has gone would speak of another row.
    host.document.addEventListener('scroll', () => this.#close(true), heard);
    this.#element.addEventListener('focusout', (event) => this.#onLeave(event), { signal });
    this.#element.addEventListener('wheel', (event) => this.#onWheel(event), { passive: false, signal });
    if (links.takesFocus) this.#element.focus({ preventScroll: true });
    // Whether the dossier is kept is known a moment after the card is seen.
    void links.panel?.isThere.then((isThere) => isThere || this.#isOpening || this.#withdraw());
  }

  takes(event: Event): boolean {
    return 'key' in event && event.key === 'Escape';
  }

  handle(event: Event): void {
    const { type } = event;
    if ('key' in event) this.#onKey(event as KeyboardEvent);
    else if (type === 'pointerdown' && !event.composedPath().includes(this.#element)) this.#close(false);
    else if (type === 'click') this.#act(actionOf(event));
  }

  stop(): void {
    this.#end(false);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.type !== 'keydown') return;
    if (event.key === 'Escape') this.#close(true);
    // Past its end the way goes on from its badge, and not from the end of the page.
    else if (event.key === 'Tab' && !event.shiftKey && event.composedPath()[0] === this.#lastButton())
      this.#close(true);
    // On a button it presses that; elsewhere it would scroll the page.
    else if (event.key === ' ' && event.composedPath()[0] === this.#element) event.preventDefault();
  }

  #lastButton(): Element | undefined {
    return [...this.#element.querySelectorAll('button:not([hidden])')].at(-1);
  }

  #act(action: string | null): void {
    if (action === 'close') this.#close(true);
    else if (action === 'open') void this.#open();
    else if (action === 'correct') {
      this.#close(false);
      this.#links.point(this.#facts.teach);
    }
  }

  async #open(): Promise<void> {
    const [button, { panel }, texts] = [this.#button(), this.#links, cardTexts[this.#host.language]];
    if (this.#isOpening || button === null || panel === null) return;
    this.#isOpening = true;
    button.setAttribute('aria-disabled', 'true');
    button.textContent = texts.opening;
    const isThere = await panel.isThere;
    if (isThere && (await panel.open())) return this.#close(true);
    this.#isOpening = false;
    if (isThere) {
      button.removeAttribute('aria-disabled');
      button.textContent = texts.openPanel;
    } else this.#withdraw();
    const problem = this.#element.querySelector('.problem');
    if (problem !== null) problem.textContent = isThere ? texts.notOpened : texts.notKept;
  }

  /** There is nothing to open; the focus stays in the card. */
  #withdraw(): void {
    const button = this.#button();
    const root = this.#element.getRootNode();
    if (root instanceof ShadowRoot && root.activeElement === button) this.#element.focus({ preventScroll: true });
    button?.remove();
  }

  #button(): HTMLElement | null {
    return this.#element.querySelector('[data-act="open"]');
  }

  /** The focus went on to a badge: the user is done with the card. */
  #onLeave({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && !this.#element.contains(relatedTarget)) this.#close(false);
  }

  /** What the card itself cannot scroll does not scroll the page under it. */
  #onWheel(event: WheelEvent): void {
    event.stopPropagation();
    const { scrollHeight, clientHeight } = this.#element;
    if (!event.ctrlKey && scrollHeight <= clientHeight) event.preventDefault();
  }

  #close(isBack: boolean): void {
    if (this.#life.signal.aborted) return;
    this.#end(isBack);
    this.#host.ended();
  }

  #end(isBack: boolean): void {
    if (this.#life.signal.aborted) return;
    this.#life.abort();
    const root = this.#element.getRootNode();
    const hadFocus = root instanceof ShadowRoot && this.#element.contains(root.activeElement);
    this.#hide();
    this.#links.closed(isBack && hadFocus);
  }
}

/** Beside the badge where there is room, so that the next rows' badges stay free; else below or above it. */
function place(element: HTMLElement, { left, top, right, bottom }: CardFacts['at']): void {
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  const { width, height } = element.getBoundingClientRect();
  const isBeside = right + gap + width + gap <= clientWidth || left - gap - width >= gap;
  const besideLeft = right + gap + width + gap <= clientWidth ? right + gap : left - gap - width;
  const isBelow = bottom + gap + height <= clientHeight;
  const ownLeft = isBeside ? besideLeft : Math.min(left, clientWidth - width - gap);
  const ownTop = isBeside ? Math.min(top, clientHeight - height - gap) : isBelow ? bottom + gap : top - gap - height;
  element.style.left = `${Math.max(gap, ownLeft)}px`;
  element.style.top = `${Math.max(gap, ownTop)}px`;
}
