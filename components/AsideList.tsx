import { formatDate } from '../lib/locale/dates';
import type { Language } from '../lib/locale/language';
import { panelTexts } from '../lib/locale/panel';
import { popupTexts } from '../lib/locale/popup';
import type { AsideList as Aside } from '../lib/model/dossier-view';
import { DossierRow } from './DossierRow';
import { LineRows } from './VirtualRows';

interface Props {
  language: Language;
  /** Null while it is being read. */
  list: Aside | null;
  /** The row to begin at. */
  startAt: string | null;
  onOpen: (key: string) => void;
}

/** What no list of deadlines shows, and why. */
export function AsideList({ language, list, startAt, onOpen }: Props) {
  const texts = panelTexts[language];
  return (
    <section aria-labelledby="aside-title">
      <h2 id="aside-title">{texts.aside}</h2>
      <p class="quiet">{texts.asideHelp}</p>
      {list === null && <p class="quiet">{popupTexts[language].loading}</p>}
      {list?.rows.length === 0 && (
        <div class="empty">
          <p>{texts.nothingAside}</p>
        </div>
      )}
      {list !== null && list.rows.length > 0 && (
        <LineRows
          lines={list.rows}
          estimate={96}
          startAt={startAt}
          row={(row, place) => (
            <DossierRow {...{ language, place, onOpen }} key={row.key} line={row} hasNoState={row.why !== 'paused'}>
              <p class="quiet">{texts.asideWhy[row.why](row.at === null ? '' : formatDate(row.at))}</p>
            </DossierRow>
          )}
        />
      )}
      {list?.isAll === false && <p class="quiet">{texts.notAll}</p>}
    </section>
  );
}
