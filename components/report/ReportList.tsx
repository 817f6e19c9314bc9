import { useMemo } from 'preact/hooks';
import type { Language } from '../../lib/locale/language';
import { reportPageTexts } from '../../lib/locale/report-page';
import type { Selection } from '../../lib/model/report-query';
import { Part } from '../Part';
import { Folding } from './Folding';
import { ReportExports, type ReportExportsProps } from './ReportExports';
import { ReportFilters, type ReportFiltersProps } from './ReportFilters';
import { ReportSearch } from './ReportSearch';
import { ReportTable, type ReportTableProps } from './ReportTable';
import { SavedViews, type SavedViewsProps } from './SavedViews';

export interface ReportListProps {
  language: Language;
  filters: Omit<ReportFiltersProps, 'language'>;
  views: Omit<SavedViewsProps, 'language'>;
  table: Omit<ReportTableProps, 'language'>;
  exports: Omit<ReportExportsProps, 'language'>;
  /** Null until the first search has answered. */
  selection: Selection | null;
  /** All rows there are. */
  all: number;
  /** Why fewer were chosen than were asked for; null: none were. */
  fewer: 'most' | 'others' | null;
  /** As many as are chosen at once. */
  most: number;
  onAll: () => void;
  onNone: () => void;
  onDraft: () => void;
}

/** What is at risk, of all pages and sites: filters, and the list itself. */
export function ReportList({
  language,
  filters,
  views,
  table,
  exports,
  selection,
  all,
  fewer,
  most,
  ...on
}: ReportListProps) {
  const texts = reportPageTexts[language];
  const { query, facets, isWithoutPersons } = filters;
  // Drawn anew only when they change: the list beside them is drawn at every scroll.
  const shownFilters = useMemo(
    () => <ReportFilters language={language} {...filters} />,
    [language, query, facets, isWithoutPersons],
  );
  if (all === 0) return <p class="empty">{texts.empty}</p>;
  const rows = selection?.rows ?? 0;
  return (
    <div class="report-parts">
      {shownFilters}
      <div class="report-main">
        <section class="card report-tools" aria-label={texts.tools}>
          <ReportSearch
            language={language}
            query={query}
            isWithoutPersons={isWithoutPersons}
            onQuery={filters.onQuery}
          />
          <Folding title={texts.keep}>
            <SavedViews language={language} {...views} />
            <Part of="exports">
              <ReportExports language={language} {...exports} />
            </Part>
          </Folding>
        </section>
        <div class="line">
          <p role="status">{texts.among(rows, all)}</p>
          {rows > 0 && (
            <button type="button" onClick={on.onAll}>
              {texts.chooseAll(rows)}
            </button>
          )}
          {table.chosen.size > 0 && (
            <>
              <span>{texts.chosen(table.chosen.size)}</span>
              <Part of="letters">
                <button type="button" class="main" onClick={on.onDraft}>
                  {texts.draft}
                </button>
              </Part>
              <button type="button" onClick={on.onNone}>
                {texts.chooseNone}
              </button>
            </>
          )}
        </div>
        {fewer !== null && <p class="warning">{fewer === 'most' ? texts.chosenMost(most) : texts.ownOnly}</p>}
        {selection !== null && rows === 0 ? (
          <p class="empty">{texts.none}</p>
        ) : (
          <ReportTable language={language} {...table} />
        )}
      </div>
    </div>
  );
}
