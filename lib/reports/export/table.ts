import type { Language } from '../../locale/language';
import { exportTexts } from '../../locale/report-export';
import type { ReportBasis, ReportRow } from '../../model/report';
import type { LayoutName, ReportCell, ReportColumn, ReportTable } from '../../model/report-table';
import { cleanText } from './clean';
import { type Column, layouts } from './columns';
import { notesOf } from './notes';
import { rowsOf } from './rows-of';
import { totalsOf } from './totals';

export interface ExportOptions {
  language: Language;
  basis: ReportBasis;
  /** `atRisk` unless given. */
  layout?: LayoutName;
}

/** A table whose lines are still to be made: `line(row, index)` gives the cells of a row, `index` from 0. */
export interface Lines<Row> {
  columns: ReportColumn[];
  line: (row: Row, index: number) => ReportCell[];
}

/** Columns in words, without those of persons where the report names none. */
export function linesOf<Row>(
  columns: readonly Column<Row>[],
  { language, basis }: Pick<ExportOptions, 'language' | 'basis'>,
): Lines<Row> {
  const texts = exportTexts[language];
  const { isWithoutPersons } = basis;
  const shown = columns.filter(({ isPersonal }) => !(isWithoutPersons && isPersonal));
  return {
    columns: shown.map(({ name, width, type }) => ({ title: texts.columns[name], width, type })),
    line: (row, index) => {
      const context = { language, isWithoutPersons, index };
      return shown.map(({ cell }) => clean(cell(row, context), texts.cut));
    },
  };
}

function clean(cell: ReportCell, cut: string): ReportCell {
  if (typeof cell !== 'string') return cell;
  return cell === '' ? null : cleanText(cell, cut);
}

/** The report as a table, of the rows that its layout takes; CSV, XLSX and print show the same cells. Totals count all. */
export function toTable(rows: readonly ReportRow[], options: ExportOptions): ReportTable {
  const { language, basis, layout = 'atRisk' } = options;
  const { columns, line } = linesOf(layouts[layout], options);
  const shown = rowsOf(layout, rows);
  return {
    title: exportTexts[language].layouts[layout],
    columns,
    rows: shown.map(line),
    totals: totalsOf(rows, language, shown.length),
    notes: cleanNotes(basis, shown.length, language, layout),
  };
}

/** What an export says of itself, as a cell can hold it: filters and titles of lists come from people and pages. */
export function cleanNotes(
  basis: ReportBasis,
  rows: number,
  language: Language,
  layout: LayoutName = 'atRisk',
): string[] {
  return notesOf(basis, rows, language, layout).map((note) => cleanText(note, exportTexts[language].cut));
}
