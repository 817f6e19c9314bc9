import type { Language } from '../../lib/locale/language';
import { reportPageTexts } from '../../lib/locale/report-page';
import { type Facet, type Facets, type Grouping, groupings, type ReportQuery } from '../../lib/model/report-query';
import { FacetFilter } from './FacetFilter';

export interface ReportFiltersProps {
  language: Language;
  query: ReportQuery;
  facets: Facets;
  isWithoutPersons: boolean;
  onQuery: (query: ReportQuery) => void;
  onClear: () => void;
}

const order: readonly Facet[] = ['states', 'reasons', 'units', 'persons', 'lists', 'urgencies', 'sites', 'from'];

/** What narrows the list. */
export function ReportFilters({ language, query, facets, isWithoutPersons, onQuery, onClear }: ReportFiltersProps) {
  const texts = reportPageTexts[language];
  const shown = order.filter((facet) => facet !== 'persons' || !isWithoutPersons);
  const change = (over: Partial<ReportQuery>) => onQuery({ ...query, ...over });
  return (
    <search class="report-filters" aria-label={texts.filters}>
      <label>
        {texts.search}
        <input
          type="search"
          value={query.text}
          placeholder={texts.searchHelp}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </label>
      <label>
        {texts.group}
        <select value={query.group} onChange={(event) => change({ group: event.currentTarget.value as Grouping })}>
          {groupings
            .filter((one) => one !== 'person' || !isWithoutPersons)
            .map((one) => (
              <option key={one} value={one}>
                {texts.groups[one]}
              </option>
            ))}
        </select>
      </label>
      {shown.map((facet) => (
        <FacetFilter
          key={facet}
          language={language}
          facet={facet}
          values={facets[facet]}
          chosen={query[facet]}
          onChoose={(values) => change({ [facet]: values })}
        />
      ))}
      <fieldset>
        <legend>{texts.due}</legend>
        {(['first', 'last'] as const).map((end) => (
          <label key={end}>
            {end === 'first' ? texts.dueFrom : texts.dueTo}
            <input
              type="date"
              value={query.due[end]}
              onChange={(event) => change({ due: { ...query.due, [end]: event.currentTarget.value } })}
            />
          </label>
        ))}
      </fieldset>
      <label class="choice">
        <input
          type="checkbox"
          checked={query.left}
          onChange={(event) => change({ left: event.currentTarget.checked })}
        />
        {texts.left}
      </label>
      <p>
        <button type="button" onClick={onClear}>
          {texts.clear}
        </button>
      </p>
    </search>
  );
}
