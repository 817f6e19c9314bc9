import type { Language } from '../../lib/locale/language';
import { reportPageTexts } from '../../lib/locale/report-page';
import type { Facet, Facets, ReportQuery } from '../../lib/model/report-query';
import { DateField } from '../DateField';
import { FacetFilter } from './FacetFilter';
import { Folding } from './Folding';

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
export function ReportFilters(props: ReportFiltersProps) {
  const { language, query, isWithoutPersons } = props;
  const texts = reportPageTexts[language];
  const used = shownFacets(isWithoutPersons).filter((facet) => query[facet].length > 0).length;
  return (
    <search class="report-filters card" aria-label={texts.filters}>
      <Folding title={used > 0 ? `${texts.filters} (${used})` : texts.filters}>
        <Filters {...props} />
      </Folding>
    </search>
  );
}

function shownFacets(isWithoutPersons: boolean): Facet[] {
  return order.filter((facet) => facet !== 'persons' || !isWithoutPersons);
}

function Filters({ language, query, facets, isWithoutPersons, onQuery, onClear }: ReportFiltersProps) {
  const texts = reportPageTexts[language];
  const change = (over: Partial<ReportQuery>) => onQuery({ ...query, ...over });
  return (
    <div class="filters">
      {shownFacets(isWithoutPersons).map((facet) => (
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
          <DateField
            key={end}
            id={`due-${end}`}
            language={language}
            label={end === 'first' ? texts.dueFrom : texts.dueTo}
            day={query.due[end]}
            onDay={(day) => change({ due: { ...query.due, [end]: day } })}
          />
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
    </div>
  );
}
