import { pickerTexts } from '../../locale/picker';
import { actionOf, makerOf } from './elements';
import css from './picker.css?inline';
import type { CardFacts, Picker, Session } from './types';

/** Between a badge and its card, in px. */
const gap = 4;

/** The card of a badge: how long is left, where that was read, and the way to correct it. */
export const card: Picker['card'] = (host, facts, point): Session => {
  const texts = pickerTexts[host.language];
  const make = makerOf(host.document);
  const { from } = facts;
  const isRule = from === null && facts.state !== 'unknown';
  const element = make(
    'div',
    {
      class: 'dialog card',
      role: 'dialog',
      'aria-label': texts.name,
      'data-dunghan': 'card',
      'data-state': facts.state,
    },
    make('p', { class: 'long' }, facts.long),
    ...(from === null || from === 'untold'
      ? []
      : [
          make('p', { class: 'quiet' }, from.header === '' ? texts.readFromRow : texts.readFrom(from.header)),
          make('p', { class: 'said' }, from.text),
        ]),
    isRule && make('p', { class: 'quiet' }, texts.byRule),
    make('div', { class: 'actions' }, make('button', { type: 'button', 'data-act': 'correct' }, texts.correct)),
  );
  const hide = host.show(element, css);
  place(element, facts.at);
  const life = new AbortController();
  const stop = () => {
    hide();
    life.abort();
  };
  const close = () => {
    stop();
    host.ended();
  };
  // Presses that reach the document are the host's: the user is done with the card and back at work. And a card that
  // stayed where its badge has gone would speak of another row.
  for (const type of ['pointerdown', 'scroll']) {
    host.document.addEventListener(type, close, { capture: true, passive: true, signal: life.signal });
  }
  return {
    takes: (event) => 'key' in event && event.key === 'Escape',
    handle(event) {
      if ('key' in event && event.key === 'Escape') close();
      if (event.type === 'pointerdown' && !event.composedPath().includes(element)) close();
      if (event.type !== 'click' || actionOf(event) !== 'correct') return;
      close();
      point(facts.teach);
    },
    stop,
  };
};

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
