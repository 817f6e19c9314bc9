import type { Language } from '../lib/locale/language';
import { popupTexts } from '../lib/locale/popup';
import type { AtRiskList as AtRisk } from '../lib/model/at-risk';
import type { Identity } from '../lib/model/settings';
import { AtRiskList } from './AtRiskList';
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
  onAllow: () => void;
  onEmptyMeans: (notSecret: boolean) => void;
  onIdentity: (identity: Identity) => void;
  onDiagnosis: () => void;
  onSaveCsv: () => void;
}

/** The page behind the toolbar icon. */
export function Popup({ language, view, list, adapters, settingProblems, onSaveCsv, ...onSite }: PopupProps) {
  const texts = popupTexts[language];
  return (
    <main>
      <header>
        <h1>{texts.name}</h1>
        {list !== null && list.rows.length > 0 && <p class="quiet">{texts.summary(list.counts, list.countedAll)}</p>}
        {settingProblems > 0 && <p class="warning">{texts.settingProblems(settingProblems)}</p>}
      </header>
      {view !== null && <SiteStatus language={language} view={view} {...onSite} />}
      {adapters !== null && <SiteAdapters language={language} {...adapters} />}
      <AtRiskList language={language} list={list} onSaveCsv={onSaveCsv} />
    </main>
  );
}
