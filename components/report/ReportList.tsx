import type { Language } from '../../lib/locale/language';
import { reportPageTexts } from '../../lib/locale/report-page';
import type { Selection } from '../../lib/model/report-query';
import { ReportExports, type ReportExportsProps } from './ReportExports';
import { ReportFilters, type ReportFiltersProps } from './ReportFilters';
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
  onAll: () => void;
  onNone: () => void;
  onDraft: () => void;
}

/** What is at risk, of all pages and sites: filters, and the list itself. */
export function ReportList({ language, filters, views, table, exports, selection, all, ...on }: ReportListProps) {
  const texts = reportPageTexts[language];
  if (all === 0) return <p>{texts.empty}</p>;
  const rows = selection?.rows ?? 0;
  return (
    <div class="report-parts">
      <ReportFilters language={language} {...filters} />
      <div class="report-main">
        <SavedViews language={language} {...views} />
        <ReportExports language={language} {...exports} />
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
              <button type="button" class="main" onClick={on.onDraft}>
                {texts.draft}
              </button>
              <button type="button" onClick={on.onNone}>
                {texts.chooseNone}
              </button>
            </>
          )}
        </div>
        {selection !== null && rows === 0 ? <p>{texts.none}</p> : <ReportTable language={language} {...table} />}
      </div>
    </div>
  );
}
