import type { Language } from '../../locale/language';
import { cellText } from '../../locale/report-cells';
import type { AtRiskRow } from '../../model/at-risk';
import type { ReportRow } from '../../model/report';
import type { ReportCell, ReportTable, TotalsTable } from '../../model/report-table';
import { isLikeFormula } from './clean';
import { shortColumns } from './columns';
import { cleanNotes, type ExportOptions, linesOf, toTable } from './table';

/** Excel in Vietnamese expects a semicolon, because the comma is the decimal sign. */
export type CsvSeparator = ';' | ',';

export interface CsvOptions extends ExportOptions {
  /** `;` unless given. */
  separator?: CsvSeparator;
}

/**
 * A report as CSV (RFC 4180, UTF-8 with BOM): titles, rows, then, below an empty line each, the totals where the layout
 * is of overdue dossiers, and the notes.
 */
export function toCsv(rows: readonly ReportRow[], options: CsvOptions): string {
  const table = toTable(rows, options);
  return write({ ...table, totals: options.layout === 'overdue' ? table.totals : [] }, options);
}

/** The popup's list of what is at risk as CSV: as `toCsv`, with fewer columns. */
export function listToCsv(rows: readonly AtRiskRow[], options: Omit<CsvOptions, 'layout'>): string {
  const { columns, line } = linesOf(shortColumns, options);
  const notes = cleanNotes(options.basis, rows.length, options.language);
  return write({ columns, rows: rows.map(line), totals: [], notes }, options);
}

function write(
  { columns, rows, totals, notes }: Omit<ReportTable, 'title'>,
  { language, separator = ';' }: { language: Language; separator?: CsvSeparator },
): string {
  const lines: ReportCell[][] = [
    columns.map(({ title }) => title),
    ...rows,
    ...totals.flatMap(totalLines),
    [],
    ...notes.map((note) => [note]),
  ];
  const text = (cell: ReportCell) => quoted(guarded(cell, cellText(language, cell)), separator);
  return `\ufeff${lines.map((cells) => cells.map(text).join(separator)).join('\r\n')}\r\n`;
}

function totalLines({ title, columns, rows }: TotalsTable): ReportCell[][] {
  return [[], [title], columns, ...rows.map(({ name, counts }) => [name, ...counts])];
}

/** A spreadsheet that opens a text cell must show it and never run it; an apostrophe is the sign for that. */
function guarded(cell: ReportCell, text: string): string {
  return typeof cell === 'string' && isLikeFormula(text) ? `'${text}` : text;
}

function quoted(text: string, separator: CsvSeparator): string {
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}
