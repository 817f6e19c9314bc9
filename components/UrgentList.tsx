import type { ComponentChildren } from 'preact';
import { capital } from '../lib/locale/capital';
import { dueMark, dueText } from '../lib/locale/dates';
import type { Language } from '../lib/locale/language';
import { panelTexts } from '../lib/locale/panel';
import { popupTexts } from '../lib/locale/popup';
import { standingTexts } from '../lib/locale/standing';
import type { AtRiskList, AtRiskRow } from '../lib/model/at-risk';
import type { Reason } from '../lib/model/standing';
import { StateIcon } from './icons';
import { RiskState } from './RiskState';

interface Props {
  language: Language;
  /** Null while they are being read. */
  rows: readonly AtRiskRow[] | null;
  /** Of the whole store; null while it is being read. */
  list: AtRiskList | null;
  /** Every reason to look at the rows, by key. */
  reasons: Readonly<Record<string, readonly Reason[]>>;
  /** Opens the panel, at one dossier if one is named. */
  onPanel: (key?: string) => void;
  /** Opens the first page. */
  onWelcome?: () => void;
  /** What can be done with a row right here. */
  actionsOf?: (row: AtRiskRow) => ComponentChildren;
}

/** The few dossiers to look at first, each with why, and the way to all of them. */
export function UrgentList({ language, rows, list, reasons, onPanel, onWelcome, actionsOf }: Props) {
  const texts = popupTexts[language];
  return (
    <section class="urgent" aria-labelledby="urgent-title">
      <div class="urgent-head">
        <h2 id="urgent-title">{texts.urgentTitle}</h2>
        {list !== null && list.withDue > 0 && (
          <button type="button" class="link" onClick={() => onPanel()}>
            {texts.all(list.withDue)}
          </button>
        )}
      </div>
      {rows === null && <p class="quiet">{texts.loading}</p>}
      {list !== null && (
        <RiskState language={language} list={list} isEmpty={list.rows.length === 0} onWelcome={onWelcome} />
      )}
      {rows !== null && rows.length > 0 && (
        <ol class="rows">
          {rows.map((row) => (
            <UrgentRow
              key={row.key}
              language={language}
              row={row}
              reasons={reasons[row.key] ?? row.reasons}
              onOpen={() => onPanel(row.key)}
            >
              {actionsOf?.(row)}
            </UrgentRow>
          ))}
        </ol>
      )}
      {rows?.length === 0 && list !== null && list.rows.length > 0 && (
        <div class="empty">
          <p>{texts.nothingNow}</p>
          <p class="quiet">{texts.nothingNowHelp}</p>
        </div>
      )}
    </section>
  );
}

interface RowProps {
  language: Language;
  row: AtRiskRow;
  reasons: readonly Reason[];
  onOpen: () => void;
  children: ComponentChildren;
}

function UrgentRow({ language, row, reasons, onOpen, children }: RowProps) {
  const number = row.number || '—';
  const [why = capital(row.countdown[language].short), ...others] = reasons.map(({ text }) => text[language]);
  const more = [`${popupTexts[language].due} ${dueText(row)}`, ...others].join(' · ');
  return (
    <li data-key={row.key} data-state={row.state} data-due={dueMark(row.due)}>
      <p class="head">
        <StateIcon state={row.state} />
        <span class="sr">{standingTexts[language].states[row.state]}: </span>
        <button type="button" class="number link" aria-label={panelTexts[language].open(number)} onClick={onOpen}>
          {number}
        </button>
        <span class="subject" title={row.subject}>
          {row.subject}
        </span>
      </p>
      <p class="why quiet" title={`${why} · ${more}`}>
        <strong>{why}</strong> · {more}
      </p>
      {children}
    </li>
  );
}
