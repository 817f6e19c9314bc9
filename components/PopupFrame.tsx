import type { ComponentChildren } from 'preact';
import { countText, dayText, glanceTexts } from '../lib/locale/glance';
import type { Language } from '../lib/locale/language';
import { shellTexts } from '../lib/locale/shell';
import type { Glance } from '../lib/model/glance';
import type { Instant } from '../lib/model/time';
import { StateIcon } from './icons';
import { PageHead } from './PageHead';
import { Part } from './Part';

export interface PopupFrameProps {
  language: Language;
  now: Instant;
  /** Working time left of today in minutes, null on a day off; undefined until the calendar is known. */
  leftToday?: number | null | undefined;
  /** Null: nothing is known of the store yet. */
  counted: Pick<Glance, 'counts' | 'countedAll'> | null;
  onReport: () => void;
  onOptions: () => void;
  onCheck: () => void;
  onGuide: () => void;
  /** Among the ways to other pages. */
  more?: ComponentChildren;
  children?: ComponentChildren;
}

/** The popup before anything is read: what day it is, how much waits, and the ways to the other pages. */
export function PopupFrame({ language, now, leftToday, counted, more, children, ...on }: PopupFrameProps) {
  return (
    <main class="popup">
      <PageHead language={language} title={shellTexts[language].name}>
        <p class="today">
          <strong>{dayText(language, now)}</strong>
          {leftToday !== undefined && <span class="quiet">{glanceTexts[language].left(leftToday)}</span>}
        </p>
      </PageHead>
      <Counts language={language} counted={counted} />
      {children ?? <p class="quiet popup-waits">{shellTexts[language].loading}</p>}
      <nav class="popup-ways" aria-label={glanceTexts[language].pages}>
        <Part of="report">
          <Way name={shellTexts[language].report} onOpen={on.onReport} />
        </Part>
        <Way name={shellTexts[language].options} onOpen={on.onOptions} />
        <Way name={shellTexts[language].check} onOpen={on.onCheck} />
        <Way name={glanceTexts[language].guide} onOpen={on.onGuide} />
        {more}
      </nav>
    </main>
  );
}

/** A quiet way to elsewhere, below all else. */
export function Way({ name, onOpen }: { name: string; onOpen: () => void }) {
  return (
    <button type="button" class="nav-link" onClick={onOpen}>
      {name}
    </button>
  );
}

const countedStates = ['overdue', 'today', 'soon'] as const;

function Counts({ language, counted }: Pick<PopupFrameProps, 'language' | 'counted'>) {
  const texts = glanceTexts[language];
  return (
    <ul class="counts" aria-label={texts.today}>
      {countedStates.map((state) => (
        <li key={state} data-state={counted?.counts[state] === 0 ? 'none' : state}>
          <StateIcon state={state} />
          {counted === null ? (
            <strong title={texts.notCounted}>–</strong>
          ) : (
            <strong title={counted.countedAll ? undefined : texts.atLeast}>
              {countText(language, counted.counts[state], counted.countedAll)}
            </strong>
          )}{' '}
          <span>{texts.counts[state]}</span>
        </li>
      ))}
    </ul>
  );
}
