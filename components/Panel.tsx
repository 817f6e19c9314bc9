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
import { Tabs } from './Tabs';

export interface PanelProps {
  language: Language;
  tab: PanelTab;
  risk: Omit<AtRiskListProps, 'language' | 'onOpen'>;
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
  onReport: () => void;
  onTab: (tab: PanelTab) => void;
  onOpen: (key: string) => void;
  onShowPeriod: (range: DayRange) => void;
}

/** The side panel. */
export function Panel({ language, tab, dossier, isFull, onTab, ...props }: PanelProps) {
  return (
    <main>
      <h1 class="sr">{popupTexts[language].name}</h1>
      <div class="top">
        <Tabs
          label={panelTexts[language].tabsLabel}
          tabs={panelTabs}
          names={panelTexts[language].tabs}
          tab={tab}
          onTab={onTab}
        />
        <Part of="report">
          <button type="button" class="link" onClick={props.onReport}>
            {panelTexts[language].openReport}
          </button>
        </Part>
        {dossier === null && props.choosing.chosen.size > 0 && (
          <Part of="letters">
            <ChosenBar
              language={language}
              count={props.choosing.chosen.size}
              onDraft={props.onDraftChosen}
              onClear={props.onClearChosen}
            />
          </Part>
        )}
      </div>
      {isFull && (
        <p class="warning" role="alert">
          {panelTexts[language].quota}
        </p>
      )}
      <div id="tab-body" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {dossier === null ? (
          <Body language={language} tab={tab} {...props} />
        ) : (
          // A form that was begun for one dossier is none of another's.
          <DossierDetail key={dossier.view?.key ?? ''} language={language} {...dossier} />
        )}
      </div>
    </main>
  );
}

function Body({ language, tab, ...props }: Omit<PanelProps, 'dossier' | 'isFull' | 'onTab'>) {
  const { onOpen } = props;
  switch (tab) {
    case 'risk':
      return <AtRiskList language={language} onOpen={onOpen} choosing={props.choosing} {...props.risk} />;
    case 'follow':
      return <FollowUpList language={language} list={props.follow} onOpen={onOpen} choosing={props.choosing} />;
    case 'letters':
      return (
        <Part of="letters">
          <LettersTab language={language} {...props.letters} />
        </Part>
      );
    case 'aside':
      return <AsideList language={language} list={props.aside} onOpen={onOpen} />;
    case 'journal':
      return (
        <PeriodJournal
          language={language}
          range={props.range}
          period={props.period}
          onShow={props.onShowPeriod}
          onOpen={onOpen}
        />
      );
    case 'data':
      return <DataTab language={language} {...props.data} />;
  }
}
