import { useRef } from 'preact/hooks';
import { actionTexts } from '../lib/locale/actions';
import { adapterTexts } from '../lib/locale/adapters';
import { capital } from '../lib/locale/capital';
import { formatDateTime } from '../lib/locale/dates';
import { panelTexts } from '../lib/locale/panel';
import { popupTexts } from '../lib/locale/popup';
import type { Action, ActionProblem } from '../lib/model/action';
import type { AtRiskList as AtRisk, AtRiskRow } from '../lib/model/at-risk';
import type { SnoozeChoice } from '../lib/model/dossier-view';
import type { Reason } from '../lib/model/standing';
import { focusOnce } from './focus';
import { Part } from './Part';
import { PopupFrame, type PopupFrameProps, Way } from './PopupFrame';
import { RowActions } from './RowActions';
import type { SiteAdaptersProps } from './SiteAdapters';
import { type SiteEvents, SiteStatus, type SiteView } from './SiteStatus';
import { mainOf } from './site-main';
import { UrgentList } from './UrgentList';

export interface PopupProps extends Omit<PopupFrameProps, 'more' | 'children'>, SiteEvents {
  /** Null until the active tab is known. */
  view: SiteView | null;
  /** Those to look at first; null while they are being read. */
  rows: readonly AtRiskRow[] | null;
  list: AtRisk | null;
  /** Null where no page is read. */
  adapters: SiteAdaptersProps | null;
  /** Wrong entries of the settings, left out. */
  settingProblems: number;
  /** Null until the settings are known: nothing can be done with a row before, and no button may say so. */
  snoozes: readonly SnoozeChoice[] | null;
  /** Why the last action did nothing. */
  problem: ActionProblem | null;
  /** What the dossier is called that something was just done with; 'undone': that was taken back. */
  done: { number: string; action: Action } | 'undone' | null;
  /** Every reason to look at the rows shown, by key. */
  reasons: Readonly<Record<string, readonly Reason[]>>;
  /** No file was made: what is kept could not be held to the rules of today. */
  isFileRefused: boolean;
  onSaveCsv: () => void;
  /** Answers whether it was done. */
  onAction: (row: AtRiskRow, action: Action) => Promise<boolean>;
  /** Opens the panel, at one dossier if one is named. */
  onPanel: (key?: string) => void;
  /** Opens the first page. */
  onWelcome: () => void;
  onUndo: () => void;
}

/** The page behind the toolbar icon: the site in front, what to look at first, and one thing to do next. */
export function Popup(props: PopupProps) {
  const { language, view, rows, list, adapters, snoozes, reasons, onPanel, onWelcome } = props;
  const main = mainOf(view);
  return (
    <PopupFrame {...props} more={<SaveCsv {...props} />}>
      <Messages {...props} />
      {view !== null && <SiteStatus {...props} view={view} main={main} />}
      {main === 'point' && adapters !== null && (
        <MainButton name={adapterTexts[language].point.hanXuLy} onClick={() => adapters.onPoint('hanXuLy')} />
      )}
      <UrgentList
        {...{ language, rows, list, reasons, onPanel, onWelcome }}
        actionsOf={(row) =>
          snoozes !== null && (
            <RowActions
              language={language}
              number={row.number || '—'}
              own={row.own}
              snoozes={snoozes}
              onAction={(action) => props.onAction(row, action)}
            />
          )
        }
      />
      {main === 'panel' && <MainButton name={panelTexts[language].openPanel} onClick={() => onPanel()} />}
    </PopupFrame>
  );
}

function MainButton({ name, onClick }: { name: string; onClick: () => void }) {
  return (
    <button type="button" class="main wide" onClick={onClick}>
      {name}
    </button>
  );
}

function SaveCsv({ language, list, onSaveCsv }: PopupProps) {
  return (
    <Part of="exports">
      {list !== null && list.rows.length > 0 && <Way name={popupTexts[language].saveCsv} onOpen={onSaveCsv} />}
    </Part>
  );
}

const untilOf = (action: Action) =>
  action.kind === 'snooze' && action.until !== null ? formatDateTime(action.until) : '';

/** What came of the last thing done, and what is wrong whatever is done. */
function Messages({ language, settingProblems, problem, done, isFileRefused, onUndo }: PopupProps) {
  const texts = actionTexts[language];
  const said = useRef<HTMLParagraphElement>(null);
  const undo = () => {
    onUndo();
    // The button goes; whoever came by keyboard stays here.
    said.current?.focus();
  };
  return (
    <>
      {settingProblems > 0 && <p class="warning">{popupTexts[language].settingProblems(settingProblems)}</p>}
      {isFileRefused && (
        <p class="warning" role="alert">
          {popupTexts[language].fileRefused}
        </p>
      )}
      {problem !== null && (
        <p class="warning" role="alert">
          {texts.problems[problem]}
        </p>
      )}
      <p role="status" class="done-line" ref={said} tabIndex={-1}>
        {done === 'undone' && `${capital(texts.undone)}.`}
        {done !== null && done !== 'undone' && (
          <>
            {texts.did[done.action.kind](done.number, untilOf(done.action))}{' '}
            <button type="button" class="link" onClick={undo} ref={focusOnce} key={done.number + done.action.kind}>
              {texts.undo}
            </button>
          </>
        )}
      </p>
    </>
  );
}
