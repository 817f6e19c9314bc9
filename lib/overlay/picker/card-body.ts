import { cardTexts } from '../../locale/card';
import type { Language } from '../../locale/language';
import { type Make, makerOf } from './elements';
import type { CardFacts } from './types';

/** What the user sees of a card, from what is asked first to what is done last. */
export function cardBody(document: Document, facts: CardFacts, language: Language, hasPanel: boolean): HTMLElement {
  const texts = cardTexts[language];
  const make = makerOf(document);
  const { state, words, left, long, due, number, from } = facts;
  const button = (act: string, text: string, more: Record<string, string> = {}) =>
    make('button', { type: 'button', 'data-act': act, ...more }, text);
  return make(
    'div',
    {
      class: 'dialog card',
      role: 'dialog',
      'aria-label': texts.name(number),
      lang: language,
      tabindex: '-1',
      'data-dunghan': 'card',
      'data-state': state,
    },
    make(
      'div',
      { class: 'top' },
      make('span', { class: 'pill' }, words),
      number !== '' && make('span', { class: 'quiet number' }, number),
      button('close', '✕', { class: 'close', 'aria-label': texts.close, title: texts.close }),
    ),
    make('p', { class: 'left' }, left),
    due !== '' && make('p', { class: 'due' }, make('span', { class: 'quiet' }, texts.due), ` ${due}`),
    long !== left && make('p', { class: 'quiet long' }, long),
    from !== null &&
      from !== 'untold' &&
      make(
        'div',
        { class: 'part' },
        make('p', { class: 'quiet' }, from.header === '' ? texts.readFromRow : texts.readFrom(from.header)),
        make('p', { class: 'said' }, from.text),
      ),
    stepsPart(make, texts.how, facts),
    othersPart(make, texts.others, facts),
    make('p', { class: 'problem', role: 'status' }),
    make(
      'div',
      { class: 'actions' },
      hasPanel && button('open', texts.openPanel, { class: 'main' }),
      button('correct', texts.correct),
    ),
  );
}

function stepsPart(make: Make, title: string, { steps }: CardFacts): HTMLElement | false {
  if (steps.length === 0) return false;
  const items = steps.map(({ text, basis }) =>
    make('li', {}, text, basis !== '' && make('span', { class: 'quiet basis' }, basis)),
  );
  return make(
    'div',
    { class: 'part' },
    make('p', { class: 'title' }, title),
    make('ol', { class: 'steps', 'aria-label': title }, ...items),
  );
}

function othersPart(make: Make, title: string, { others }: CardFacts): HTMLElement | false {
  if (others.length === 0) return false;
  const items = others.map(({ name, text, due }) =>
    make(
      'li',
      {},
      make('span', { class: 'name' }, name),
      make('span', { class: 'date' }, due),
      text !== '' && make('span', { class: 'said' }, text),
    ),
  );
  return make(
    'div',
    { class: 'part' },
    make('p', { class: 'title' }, title),
    make('ul', { class: 'others', 'aria-label': title }, ...items),
  );
}
