import type { ComponentChildren } from 'preact';
import { actionTexts } from '../lib/locale/actions';
import { formatDateTime } from '../lib/locale/dates';
import type { Language } from '../lib/locale/language';
import { panelTexts } from '../lib/locale/panel';
import { popupTexts } from '../lib/locale/popup';
import type { AtRiskList as AtRisk, AtRiskRow } from '../lib/model/at-risk';
import type { OwnMarks } from '../lib/model/event';
import type { Reason } from '../lib/model/standing';
import { type Choosing, DossierRow } from './DossierRow';
import { Part } from './Part';
import { Reasons } from './Reasons';

export interface AtRiskListProps {
  language: Language;
  /** Null while it is being read. */
  list: AtRisk | null;
  /** Every reason to look at the rows shown, by key; where a row has none here, none are shown. */
  reasons?: Readonly<Record<string, readonly Reason[]>>;
  /** Opens one dossier. */
  onOpen?: (key: string) => void;
  choosing?: Choosing;
  /** More rows are wanted. */
  onMore?: () => void;
  /** What can be done with a row right here. */
  actionsOf?: (row: AtRiskRow) => ComponentChildren;
  onSaveCsv: () => void;
}

/** Dossiers by time left, what there is to do when there are none, and the way to a file. */
export function AtRiskList({ list, ...props }: AtRiskListProps) {
  const texts = popupTexts[props.language];
  return (
    <section class="risk" aria-labelledby="risk-title">
      <h2 id="risk-title">{texts.listTitle}</h2>
      {list === null ? <p class="quiet">{texts.loading}</p> : <Body list={list} {...props} />}
      {list !== null && list.kept > 0 && (
        <footer>
          <p class="quiet">{texts.basis(list.kept)}</p>
          <Part of="exports">
            <button type="button" class="plain" onClick={props.onSaveCsv} disabled={list.rows.length === 0}>
              {texts.saveCsv}
            </button>
          </Part>
        </footer>
      )}
    </section>
  );
}

function Body({ language, list, reasons, onOpen, choosing, onMore, actionsOf }: AtRiskListProps & { list: AtRisk }) {
  const texts = popupTexts[language];
  const isNewer = list.problem === 'newer';
  if (list.problem && !isNewer) return <Empty title={texts.noStorage} help={texts.noStorageHelp} alert />;
  const damage = list.damaged !== undefined && <p class="warning">{panelTexts[language].damaged(list.damaged)}</p>;
  if (list.rows.length === 0)
    return (
      <>
        {damage}
        <Empty title={isNewer ? texts.newer : texts.nothing} help={isNewer ? '' : texts.nothingHelp} />
      </>
    );
  const rest = list.withDue - list.rows.length;
  return (
    <>
      {isNewer && <p role="alert">{texts.newer}</p>}
      {damage}
      <ol class="rows">
        {list.rows.map((row) => (
          <DossierRow key={row.key} language={language} line={row} onOpen={onOpen} choosing={choosing}>
            <Own language={language} own={row.own} />
            <Reasons language={language} reasons={reasons?.[row.key] ?? []} />
            {actionsOf?.(row)}
          </DossierRow>
        ))}
      </ol>
      {rest > 0 && <p class="quiet">{texts.more(rest)}</p>}
      {rest > 0 && onMore && (
        <p>
          <button type="button" onClick={onMore}>
            {panelTexts[language].nextRows}
          </button>
        </p>
      )}
    </>
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

function Empty({ title, help, alert = false }: { title: string; help: string; alert?: boolean }) {
  return (
    <div class="empty" role={alert ? 'alert' : undefined}>
      <p>{title}</p>
      <p class="quiet">{help}</p>
    </div>
  );
}
