import { checkTexts } from '../lib/locale/check';
import type { Language } from '../lib/locale/language';
import { count } from '../lib/locale/numbers';
import type { CheckedTab } from '../lib/model/check';
import { Section } from './Section';
import { Table } from './Table';

interface Props {
  language: Language;
  tabs: readonly CheckedTab[];
}

/** Of each open tab of the sites, how well each of its lists is read. */
export function CheckLists({ language, tabs }: Props) {
  const texts = checkTexts[language];
  return (
    <Section title={texts.pages}>
      {tabs.length === 0 ? (
        <p class="quiet">{texts.noPages}</p>
      ) : (
        <Table
          head={[texts.site, texts.list, texts.how, texts.rows, texts.withDeadline]}
          rows={tabs.flatMap((tab) => rowsOf(language, tab))}
          numbers={[3, 4]}
        />
      )}
    </Section>
  );
}

function rowsOf(language: Language, { site, state, status }: CheckedTab): string[][] {
  const texts = checkTexts[language];
  const host = site.replace(/^https?:\/\//, '');
  if (status === null || state !== 'reads') return [[host, '—', texts.state[state], '', '']];
  if (status.lists.length === 0) return [[host, texts.noList, texts.state.reads, '', '']];
  return status.lists.map(({ title, health, rows, badges }) => [
    host,
    title || texts.noTitle,
    texts.health[health],
    count(language, rows),
    count(language, badges),
  ]);
}
