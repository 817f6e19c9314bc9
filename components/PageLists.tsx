import { fieldTexts } from '../lib/locale/fields';
import type { Language } from '../lib/locale/language';
import { pageTexts } from '../lib/locale/page';
import { popupTexts } from '../lib/locale/popup';
import type { ListStatus, PageStatus } from '../lib/model/page-status';

interface Props {
  language: Language;
  status: PageStatus;
}

function sumOf(lists: readonly ListStatus[], of: 'badges' | 'unknown' | 'noRoom' | 'secret' | 'unnamed'): number {
  return lists.reduce((total, list) => total + list[of], 0);
}

/** What of the page cannot be read, and what of it is not kept and why: that must be seen. */
export function PageNotice({ language, site, status, isSuspect }: Props & { site: string; isSuspect: boolean }) {
  const texts = { ...popupTexts[language], ...pageTexts[language] };
  const { lists, keeping } = status;
  const cannot = lists.length > 0 && lists.every((list) => list.health === 'cannot');
  const [secret, unnamed] = [sumOf(lists, 'secret'), sumOf(lists, 'unnamed')];
  return (
    <>
      <p class="quiet">
        <span class="host">{site}</span>
        {secret > 0 && ` · ${texts.secret(secret)}`}
        {unnamed > 0 && ` · ${texts.unnamed(unnamed)}`}
      </p>
      {lists.length === 0 && !isSuspect && <p class="quiet">{texts.noListHelp}</p>}
      {cannot ? <p class="warning">{texts.cannot}</p> : <Partly language={language} lists={lists} />}
      {isSuspect && !cannot && (
        <div class="warning">
          {lists.length > 0 && <p>{texts.suspectMore}</p>}
          <p>{texts.suspectHelp}</p>
        </div>
      )}
      {keeping !== 'ok' && <p class="warning">{texts.keeping[keeping]}</p>}
    </>
  );
}

/** How much of each list was seen, and how its rows were read. */
export function PageFacts({ language, status: { lists }, seen }: Props & { seen: readonly number[] }) {
  const texts = { ...popupTexts[language], ...pageTexts[language] };
  if (lists.length === 0) return null;
  const facts = [
    texts.badges(sumOf(lists, 'badges')),
    ...(['unknown', 'noRoom'] as const).flatMap((of) => {
      const rows = sumOf(lists, of);
      return rows > 0 ? texts[of](rows) : [];
    }),
  ];
  return (
    <>
      <ul class="lists">
        {lists.map((list, i) => (
          <li key={`${i} ${list.id}`}>
            <span class="title">{list.title}</span>
            <span class="quiet">{texts.seen(seen[i] ?? 0, list.coverage?.total)}</span>
          </li>
        ))}
      </ul>
      <p class="quiet">{facts.join(' · ')}</p>
    </>
  );
}

function Partly({ language, lists }: { language: Language; lists: readonly ListStatus[] }) {
  const missing = [...new Set(lists.flatMap((list) => (list.health === 'well' ? [] : list.missing)))];
  if (lists.every((list) => list.health === 'well')) return null;
  const named = missing.map((field) => fieldTexts[language][field]).join(', ');
  return <p class="warning">{named === '' ? popupTexts[language].partly : pageTexts[language].partly(named)}</p>;
}
