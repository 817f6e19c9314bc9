import { formatDate } from '../lib/locale/dates';
import type { Language } from '../lib/locale/language';
import { panelTexts } from '../lib/locale/panel';
import { popupTexts } from '../lib/locale/popup';
import type { FollowUps } from '../lib/model/dossier-view';
import { isolated } from '../lib/text';
import { type Choosing, DossierRow } from './DossierRow';
import { LineRows } from './VirtualRows';

interface Props {
  language: Language;
  /** Null while it is being read. */
  list: FollowUps | null;
  /** The row to begin at. */
  startAt: string | null;
  onOpen: (key: string) => void;
  choosing: Choosing;
}

/** What other units still owe, and since when. */
export function FollowUpList({ language, list, startAt, onOpen, choosing }: Props) {
  const texts = panelTexts[language];
  return (
    <section aria-labelledby="follow-title">
      <h2 id="follow-title">{texts.follow}</h2>
      <p class="quiet">{texts.followHelp}</p>
      {list === null && <p class="quiet">{popupTexts[language].loading}</p>}
      {list?.rows.length === 0 && (
        <div class="empty">
          <p>{texts.nothingOwed}</p>
          <p class="quiet">{texts.nothingOwedHelp}</p>
        </div>
      )}
      {list !== null && list.rows.length > 0 && (
        <LineRows
          lines={list.rows}
          estimate={116}
          startAt={startAt}
          row={(row, place) => (
            <DossierRow {...{ language, place, onOpen, choosing }} key={row.key} line={row}>
              {row.late > 0 && <p class="warning">{texts.late(row.late)}</p>}
              <p>
                {texts.owedBy} <strong>{isolated(row.owedBy)}</strong>{' '}
                <span class="quiet">({texts.owedSince[row.reason](formatDate(row.since))})</span>
              </p>
            </DossierRow>
          )}
        />
      )}
      {list?.isAll === false && <p class="quiet">{texts.notAll}</p>}
    </section>
  );
}
