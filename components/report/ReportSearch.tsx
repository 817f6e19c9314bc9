import type { Language } from '../../lib/locale/language';
import { reportPageTexts } from '../../lib/locale/report-page';
import { type Grouping, groupings, type ReportQuery } from '../../lib/model/report-query';

interface Props {
  language: Language;
  query: ReportQuery;
  isWithoutPersons: boolean;
  onQuery: (query: ReportQuery) => void;
}

/** What is asked of the list most often: a word, and in which groups it stands. */
export function ReportSearch({ language, query, isWithoutPersons, onQuery }: Props) {
  const texts = reportPageTexts[language];
  return (
    <div class="report-search">
      <label class="grows">
        {texts.search}
        <input
          type="search"
          value={query.text}
          placeholder={texts.searchHelp}
          onInput={(event) => onQuery({ ...query, text: event.currentTarget.value })}
        />
      </label>
      <label>
        {texts.group}
        <select
          value={query.group}
          onChange={(event) => onQuery({ ...query, group: event.currentTarget.value as Grouping })}
        >
          {groupings
            .filter((one) => one !== 'person' || !isWithoutPersons)
            .map((one) => (
              <option key={one} value={one}>
                {texts.groups[one]}
              </option>
            ))}
        </select>
      </label>
    </div>
  );
}
