import { dueMark, formatDate, formatDateTime } from '../lib/locale/dates';
import type { Language } from '../lib/locale/language';
import { popupTexts } from '../lib/locale/popup';
import { standingTexts } from '../lib/locale/standing';
import type { AtRiskList as AtRisk, AtRiskRow } from '../lib/model/at-risk';
import { StateIcon } from './icons';

interface Props {
  language: Language;
  /** Null while it is being read. */
  list: AtRisk | null;
  onSaveCsv: () => void;
}

/** Dossiers by time left, what there is to do when there are none, and the way to a file. */
export function AtRiskList({ language, list, onSaveCsv }: Props) {
  const texts = popupTexts[language];
  return (
    <section class="risk" aria-labelledby="risk-title">
      <h2 id="risk-title">{texts.listTitle}</h2>
      {list === null ? <p class="quiet">{texts.loading}</p> : <Body language={language} list={list} />}
      {list !== null && list.kept > 0 && (
        <footer>
          <p class="quiet">{texts.basis(list.kept)}</p>
          <button type="button" class="plain" onClick={onSaveCsv} disabled={list.rows.length === 0}>
            {texts.saveCsv}
          </button>
        </footer>
      )}
    </section>
  );
}

function Body({ language, list }: { language: Language; list: AtRisk }) {
  const texts = popupTexts[language];
  const isNewer = list.problem === 'newer';
  if (list.problem && !isNewer) return <Empty title={texts.noStorage} help={texts.noStorageHelp} alert />;
  if (list.rows.length === 0)
    return <Empty title={isNewer ? texts.newer : texts.nothing} help={isNewer ? '' : texts.nothingHelp} />;
  const rest = list.withDue - list.rows.length;
  return (
    <>
      {isNewer && <p role="alert">{texts.newer}</p>}
      <ol class="rows">
        {list.rows.map((row) => (
          <Row key={row.key} language={language} row={row} />
        ))}
      </ol>
      {rest > 0 && <p class="quiet">{texts.more(rest)}</p>}
    </>
  );
}

function Empty({ title, help, alert = false }: { title: string; help: string; alert?: boolean }) {
  return (
    <div class="empty" role={alert ? 'alert' : undefined}>
      <p>{title}</p>
      <p class="quiet">{help}</p>
    </div>
  );
}

function Row({ language, row }: { language: Language; row: AtRiskRow }) {
  const due = row.precision === 'minute' ? formatDateTime(row.due) : formatDate(row.due);
  return (
    <li data-key={row.key} data-state={row.state} data-due={dueMark(row.due)}>
      <p class="head">
        <span class="number">{row.number || '—'}</span>
        <span class="state" title={row.countdown[language].long}>
          <StateIcon state={row.state} />
          <span class="sr">{standingTexts[language].states[row.state]}: </span>
          {row.countdown[language].short}
        </span>
      </p>
      <p class="subject" title={row.subject}>
        {row.subject}
      </p>
      <p class="quiet">
        {popupTexts[language].due} {due}
        {row.unit !== '' && ` · ${row.unit}`}
      </p>
    </li>
  );
}
