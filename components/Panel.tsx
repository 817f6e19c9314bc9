import type { Language } from '../lib/locale/language';
import type { PanelTab } from '../lib/locale/panel';
import { panelTabs, panelTexts } from '../lib/locale/panel';
import { popupTexts } from '../lib/locale/popup';
import type { AsideList as Aside, DayRange, FollowUps, PeriodView } from '../lib/model/dossier-view';
import { AsideList } from './AsideList';
import { AtRiskList, type AtRiskListProps } from './AtRiskList';
import { ChosenBar } from './ChosenBar';
import { DataTab, type DataTabProps } from './DataTab';
import { DossierDetail, type DossierDetailProps } from './DossierDetail';
import type { Choosing } from './DossierRow';
import { FollowUpList } from './FollowUpList';
import { LettersTab, type LettersTabProps } from './LettersTab';
import { Part } from './Part';
import { PeriodJournal } from './PeriodJournal';
import { RiskState } from './RiskState';
import { Tabs } from './Tabs';

export interface PanelProps {
  language: Language;
  tab: PanelTab;
  risk: Omit<AtRiskListProps, 'language' | 'onOpen' | 'choosing' | 'startAt'>;
  /** The row that was opened last, to go back to. */
  startAt: string | null;
  /** Null while it is being read. */
  follow: FollowUps | null;
  aside: Aside | null;
  letters: Omit<LettersTabProps, 'language'>;
  choosing: Choosing;
  onDraftChosen: () => void;
  onClearChosen: () => void;
  range: DayRange;
  period: PeriodView | 'reading' | null;
  data: Omit<DataTabProps, 'language'>;
  /** In place of the list it was opened from. */
  dossier: Omit<DossierDetailProps, 'language'> | null;
  /** Nothing more can be written. */
  isFull: boolean;
  /** No file was made: what is kept could not be held to the rules of today. */
  isFileRefused: boolean;
  onSaveCsv: () => void;
  onReport: () => void;
  onTab: (tab: PanelTab) => void;
  onOpen: (key: string) => void;
  onShowPeriod: (range: DayRange) => void;
}

/** The side panel. */
export function Panel({ language, tab, dossier, isFull, isFileRefused, onTab, ...props }: PanelProps) {
  // The bar goes with what is done in it; the focus of who pressed a button there stays beside where it was.
  const thenTab = (act: () => void) => () => {
    act();
    document.getElementById(`tab-${tab}`)?.focus();
  };
  return (
    <main class="panel">
      <h1 class="sr">{popupTexts[language].name}</h1>
      <div class="top">
        <Tabs
          label={panelTexts[language].tabsLabel}
          tabs={panelTabs}
          names={panelTexts[language].tabs}
          tab={tab}
          onTab={onTab}
        />
        {dossier === null && props.choosing.chosen.size > 0 && (
          <Part of="letters">
            <ChosenBar
              language={language}
              count={props.choosing.chosen.size}
              onDraft={thenTab(props.onDraftChosen)}
              onClear={thenTab(props.onClearChosen)}
            />
          </Part>
        )}
      </div>
      <div id="tab-body" role="tabpanel" aria-labelledby={`tab-${tab}`} data-scrolls>
        {isFull && <Alert text={panelTexts[language].quota} />}
        {isFileRefused && <Alert text={popupTexts[language].fileRefused} />}
        {dossier === null ? (
          <Body language={language} tab={tab} {...props} />
        ) : (
          // A form that was begun for one dossier is none of another's.
          <DossierDetail key={dossier.view?.key ?? ''} language={language} {...dossier} />
        )}
      </div>
      {dossier === null && <Foot language={language} tab={tab} {...props} />}
    </main>
  );
}

function Alert({ text }: { text: string }) {
  return (
    <p class="warning" role="alert">
      {text}
    </p>
  );
}

/** What the list is counted out of, and the ways from it to files. */
function Foot({ language, tab, risk, onReport, onSaveCsv }: BodyProps) {
  const kept = tab === 'risk' ? (risk.list?.kept ?? 0) : 0;
  return (
    <footer class="panel-foot">
      {kept > 0 && <p class="quiet">{popupTexts[language].basis(kept)}</p>}
      <nav aria-label={panelTexts[language].ways}>
        <Part of="report">
          <button type="button" class="nav-link" onClick={onReport}>
            {panelTexts[language].openReport}
          </button>
        </Part>
        {kept > 0 && (
          <Part of="exports">
            <button type="button" class="nav-link" onClick={onSaveCsv} disabled={risk.keys.length === 0}>
              {popupTexts[language].saveCsv}
            </button>
          </Part>
        )}
      </nav>
    </footer>
  );
}

type BodyProps = Omit<PanelProps, 'dossier' | 'isFull' | 'isFileRefused' | 'onTab'>;

function Body({ language, tab, ...props }: BodyProps) {
  const { onOpen, choosing, startAt } = props;
  const { list } = props.risk;
  // Every tab would say of a store that cannot be read that it is empty.
  if (list?.problem === 'noStorage') return <RiskState language={language} list={list} isEmpty={false} />;
  const of = { language, onOpen, startAt };
  switch (tab) {
    case 'risk':
      return <AtRiskList {...of} choosing={choosing} {...props.risk} />;
    case 'follow':
      return <FollowUpList {...of} list={props.follow} choosing={choosing} />;
    case 'letters':
      return (
        <Part of="letters">
          <LettersTab language={language} {...props.letters} />
        </Part>
      );
    case 'aside':
      return <AsideList {...of} list={props.aside} />;
    case 'journal':
      return <PeriodJournal {...of} range={props.range} period={props.period} onShow={props.onShowPeriod} />;
    case 'data':
      return <DataTab language={language} {...props.data} />;
  }
}
