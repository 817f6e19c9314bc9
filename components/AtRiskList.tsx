import { actionTexts } from '../lib/locale/actions';
import { formatDateTime } from '../lib/locale/dates';
import type { Language } from '../lib/locale/language';
import { popupTexts } from '../lib/locale/popup';
import type { AtRiskList as AtRisk, AtRiskRow } from '../lib/model/at-risk';
import type { OwnMarks } from '../lib/model/event';
import type { Reason } from '../lib/model/standing';
import { type Choosing, DossierRow } from './DossierRow';
import { Reasons } from './Reasons';
import { RiskState } from './RiskState';
import { type RowPlace, VirtualRows } from './VirtualRows';

export interface AtRiskListProps {
  language: Language;
  /** Of the whole store; null while it is being read. */
  list: AtRisk | null;
  /** Of all its rows, in their order. */
  keys: readonly string[];
  /** Those that were read, by key. */
  rows: ReadonlyMap<string, AtRiskRow>;
  /** Every reason to look at a row, by key; where a row has none here, none are shown. */
  reasons: ReadonlyMap<string, readonly Reason[]>;
  /** The row to begin at. */
  startAt: string | null;
  /** Opens one dossier. */
  onOpen: (key: string) => void;
  choosing: Choosing;
  /** Rows from here to there are drawn now. */
  onRange: (from: number, to: number) => void;
}

/** All dossiers with a deadline by time left, however many, and what there is to do when there are none. */
export function AtRiskList({ language, list, keys, startAt, onRange, ...of }: AtRiskListProps) {
  const texts = popupTexts[language];
  return (
    <section class="risk" aria-labelledby="risk-title">
      <h2 id="risk-title">{texts.listTitle}</h2>
      {list === null && <p class="quiet">{texts.loading}</p>}
      {list !== null && <RiskState language={language} list={list} isEmpty={keys.length === 0} />}
      {keys.length > 0 && (
        <VirtualRows
          keys={keys}
          estimate={116}
          startAt={startAt}
          onRange={onRange}
          row={(key, place) => <Row key={key} rowKey={key} language={language} place={place} {...of} />}
        />
      )}
    </section>
  );
}

interface RowProps extends Pick<AtRiskListProps, 'language' | 'rows' | 'reasons' | 'onOpen' | 'choosing'> {
  rowKey: string;
  place: RowPlace;
}

function Row({ rowKey, language, place, rows, reasons, onOpen, choosing }: RowProps) {
  const row = rows.get(rowKey);
  if (row === undefined)
    return (
      <li data-key={rowKey} class="unread quiet" {...place}>
        {popupTexts[language].loadingRow}
      </li>
    );
  return (
    <DossierRow language={language} line={row} onOpen={onOpen} choosing={choosing} place={place}>
      <Own language={language} own={row.own} />
      <Reasons language={language} reasons={reasons.get(rowKey) ?? []} />
    </DossierRow>
  );
}

/** What a row would not be understood without: whose deadline it is, and that nothing reminds of it. */
function Own({ language, own: { due, snoozedUntil } }: { language: Language; own: OwnMarks }) {
  const { own: say } = actionTexts[language];
  const lines = [
    due === undefined ? '' : say.due(due.reason),
    snoozedUntil === undefined ? '' : say.snoozed(formatDateTime(snoozedUntil)),
  ].filter((line) => line !== '');
  return lines.length === 0 ? null : <p class="quiet">{lines.join(' · ')}</p>;
}
