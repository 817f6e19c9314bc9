import { fieldTexts } from '../lib/locale/fields';
import type { Language } from '../lib/locale/language';
import { pageTexts } from '../lib/locale/page';
import { popupTexts } from '../lib/locale/popup';
import type { ListStatus, PageStatus } from '../lib/model/page-status';

interface Props {
  language: Language;
  status: PageStatus;
  /** How many dossiers of each list are kept. */
  seen: readonly number[];
  /** The page looks as if it held a list that was not understood. */
  isSuspect: boolean;
}

/** What of the page is read, how much of each list was seen, and what cannot be read. */
export function PageLists({ language, status, seen, isSuspect }: Props) {
  const texts = { ...popupTexts[language], ...pageTexts[language] };
  const { lists } = status;
  const sum = (of: 'rows' | 'badges' | 'unknown' | 'noRoom' | 'secret' | 'unnamed') =>
    lists.reduce((total, list) => total + list[of], 0);
  const cannot = lists.length > 0 && lists.every((list) => list.health === 'cannot');
  if (lists.length === 0 && !isSuspect) return <Nothing language={language} />;
  return (
    <>
      {lists.length > 0 && (
        <ul class="facts">
          <li>{texts.reading(lists.length, sum('rows'))}</li>
          <li>{texts.badges(sum('badges'))}</li>
          {sum('unknown') > 0 && <li>{texts.unknown(sum('unknown'))}</li>}
          {sum('noRoom') > 0 && <li>{texts.noRoom(sum('noRoom'))}</li>}
          {sum('secret') > 0 && <li>{texts.secret(sum('secret'))}</li>}
          {sum('unnamed') > 0 && <li>{texts.unnamed(sum('unnamed'))}</li>}
        </ul>
      )}
      {lists.length > 0 && (
        <ul class="lists">
          {lists.map((list, i) => (
            <li key={`${i} ${list.id}`} class="quiet">
              <span class="title">{list.title}</span>
              <span>{texts.seen(seen[i] ?? 0, list.coverage?.total)}</span>
            </li>
          ))}
        </ul>
      )}
      {cannot ? <p class="warning">{texts.cannot}</p> : <Partly language={language} lists={lists} />}
      {isSuspect && !cannot && (
        <div class="warning">
          <p>{lists.length === 0 ? texts.suspect : texts.suspectMore}</p>
          <p>{texts.suspectHelp}</p>
        </div>
      )}
    </>
  );
}

function Nothing({ language }: { language: Language }) {
  const texts = popupTexts[language];
  return (
    <>
      <p>{texts.noList}</p>
      <p class="quiet">{texts.noListHelp}</p>
    </>
  );
}

function Partly({ language, lists }: { language: Language; lists: readonly ListStatus[] }) {
  const missing = [...new Set(lists.flatMap((list) => (list.health === 'well' ? [] : list.missing)))];
  if (lists.every((list) => list.health === 'well')) return null;
  const named = missing.map((field) => fieldTexts[language][field]).join(', ');
  return <p class="warning">{named === '' ? popupTexts[language].partly : pageTexts[language].partly(named)}</p>;
}
