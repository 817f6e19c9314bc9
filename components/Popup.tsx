import { actionTexts } from '../lib/locale/actions';
import type { Language } from '../lib/locale/language';
import { optionTexts } from '../lib/locale/options';
import { panelTexts } from '../lib/locale/panel';
import { popupTexts } from '../lib/locale/popup';
import type { Action, ActionProblem } from '../lib/model/action';
import type { AtRiskList as AtRisk, AtRiskRow } from '../lib/model/at-risk';
import type { SnoozeChoice } from '../lib/model/dossier-view';
import type { Identity } from '../lib/model/settings';
import type { Reason } from '../lib/model/standing';
import { AtRiskList } from './AtRiskList';
import { Part } from './Part';
import { RowActions } from './RowActions';
import { SiteAdapters, type SiteAdaptersProps } from './SiteAdapters';
import { SiteStatus, type SiteView } from './SiteStatus';

export interface PopupProps {
  language: Language;
  /** Null until the active tab is known. */
  view: SiteView | null;
  list: AtRisk | null;
  /** Null where no page is read. */
  adapters: SiteAdaptersProps | null;
  /** Wrong entries of the settings, left out. */
  settingProblems: number;
  snoozes: readonly SnoozeChoice[];
  /** Why the last action did nothing. */
  problem: ActionProblem | null;
  /** What the dossier is called that something was just done with. */
  done: { number: string; kind: Action['kind'] } | null;
  /** Every reason to look at the rows shown, by key. */
  reasons: Readonly<Record<string, readonly Reason[]>>;
  onAllow: () => void;
  onEmptyMeans: (notSecret: boolean) => void;
  onIdentity: (identity: Identity) => void;
  onDiagnosis: () => void;
  onCheck: () => void;
  onSaveCsv: () => void;
  /** Answers whether it was done. */
  onAction: (row: AtRiskRow, action: Action) => Promise<boolean>;
  /** Opens the panel, at one dossier if one is named. */
  onPanel: (key?: string) => void;
  onUndo: () => void;
  onReport: () => void;
  onOptions: () => void;
}

/** One function for all drawings: called when the button appears, and not again. */
const focusOnce = (button: HTMLElement | null) => button?.focus();

/** The page behind the toolbar icon. */
export function Popup({ language, view, list, adapters, settingProblems, ...props }: PopupProps) {
  const texts = popupTexts[language];
  const { snoozes, problem, done, reasons, onSaveCsv, onAction, onPanel, onUndo, onReport, onOptions, ...onSite } =
    props;
  return (
    <main>
      <header>
        <h1>{texts.name}</h1>
        {list !== null && list.rows.length > 0 && <p class="quiet">{texts.summary(list.counts, list.countedAll)}</p>}
        {settingProblems > 0 && <p class="warning">{texts.settingProblems(settingProblems)}</p>}
        <p class="buttons">
          <button type="button" class="link" onClick={() => onPanel()}>
            {panelTexts[language].openPanel}
          </button>
          <Part of="report">
            <button type="button" class="link" onClick={onReport}>
              {panelTexts[language].openReport}
            </button>
          </Part>
          <button type="button" class="link" onClick={onOptions}>
            {optionTexts[language].title}
          </button>
        </p>
      </header>
      {view !== null && <SiteStatus language={language} view={view} {...onSite} />}
      {adapters !== null && <SiteAdapters language={language} {...adapters} />}
      {problem !== null && (
        <p class="warning" role="alert">
          {actionTexts[language].problems[problem]}
        </p>
      )}
      <p role="status" class="done-line">
        {done !== null && (
          <>
            {actionTexts[language].did[done.kind](done.number)}{' '}
            <button type="button" class="link" onClick={onUndo} ref={focusOnce} key={done.number + done.kind}>
              {actionTexts[language].undo}
            </button>
          </>
        )}
      </p>
      <AtRiskList
        language={language}
        list={list}
        reasons={reasons}
        onSaveCsv={onSaveCsv}
        actionsOf={(row) => (
          <RowActions
            language={language}
            number={row.number || '—'}
            own={row.own}
            snoozes={snoozes}
            onAction={(action) => onAction(row, action)}
            onOpen={() => onPanel(row.key)}
          />
        )}
      />
    </main>
  );
}
