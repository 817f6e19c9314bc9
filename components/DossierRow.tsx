import type { ComponentChildren } from 'preact';
import { dueMark, dueText } from '../lib/locale/dates';
import type { Language } from '../lib/locale/language';
import { letterTexts } from '../lib/locale/letter-editor';
import { panelTexts } from '../lib/locale/panel';
import { popupTexts } from '../lib/locale/popup';
import { standingTexts } from '../lib/locale/standing';
import type { DossierLine } from '../lib/model/dossier-view';
import { isolated } from '../lib/text';
import { StateIcon } from './icons';
import { Part } from './Part';
import type { RowPlace } from './VirtualRows';

/** How a dossier stands, in words, with an icon and a colour. */
export function StateMark({ language, line }: { language: Language; line: Pick<DossierLine, 'state' | 'countdown'> }) {
  const { short, long } = line.countdown[language];
  const word = standingTexts[language].states[line.state];
  return (
    <span class="state" title={long}>
      <StateIcon state={line.state} />
      {short !== '' && <span class="sr">{word}: </span>}
      {short || word}
    </span>
  );
}

/** Rows that are chosen to do something with them together. */
export interface Choosing {
  chosen: ReadonlySet<string>;
  onChoose: (key: string, isChosen: boolean) => void;
}

interface Props {
  language: Language;
  line: DossierLine;
  onOpen?: ((key: string) => void) | undefined;
  choosing?: Choosing | undefined;
  /** How it stands is beside the point here. */
  hasNoState?: boolean;
  /** In a long list. */
  place?: RowPlace | undefined;
  children?: ComponentChildren;
}

/** One dossier in any list of ours. */
export function DossierRow({ language, line, onOpen, choosing, hasNoState = false, place, children }: Props) {
  const number = line.number || '—';
  return (
    <li
      data-key={line.key}
      data-state={line.state}
      {...(line.due === null ? {} : { 'data-due': dueMark(line.due) })}
      {...place}
    >
      <p class="head">
        {choosing !== undefined && (
          <Part of="letters">
            <input
              type="checkbox"
              aria-label={letterTexts[language].choose(number)}
              checked={choosing.chosen.has(line.key)}
              onChange={(event) => choosing.onChoose(line.key, event.currentTarget.checked)}
            />
          </Part>
        )}
        {onOpen === undefined ? (
          <span class="number">{number}</span>
        ) : (
          <button
            type="button"
            class="number link"
            aria-label={panelTexts[language].open(number)}
            onClick={() => onOpen(line.key)}
          >
            {number}
          </button>
        )}
        {!hasNoState && <StateMark language={language} line={line} />}
      </p>
      <p class="subject" title={line.subject}>
        {line.subject}
      </p>
      <p class="quiet">
        {popupTexts[language].due} {dueText(line)}
        {line.unit !== '' && ` · ${isolated(line.unit)}`}
      </p>
      {children}
    </li>
  );
}
