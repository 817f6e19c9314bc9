import type { Cell, Sheet } from 'write-excel-file/universal';
import { exportTexts } from '../../locale/report-export';
import type { ReportRow } from '../../model/report';
import { cleanText } from './clean';
import { layouts } from './columns';
import { rowsOf } from './rows-of';
import { breathe } from './slices';
import { cleanNotes, type ExportOptions, linesOf } from './table';
import { totalsOf } from './totals';
import { fitted, headRow, sheetCell, textCell, totalRows } from './xlsx-cells';
import { paper } from './xlsx-paper';
import { font } from './xlsx-style';

export interface XlsxOptions extends ExportOptions {
  /** Told after each slice how many of the rows of the list have become cells; `done` grows up to `total`. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/** In characters. */
const totalWidths = [40, ...Array<number>(11).fill(13)];
const noteWidth = 110;

/** Rows made into cells in one go: about a millisecond's work. */
const slice = 500;

/**
 * A report as a workbook: the list with a frozen header and an autofilter, the totals, and how it was made. Cells are made
 * in slices; what the package then does is one piece of work of a second or so for 10,000 rows, so call it in a worker,
 * which can also be ended at any time.
 * @throws the signal's reason when it is aborted
 */
export async function toXlsx(rows: readonly ReportRow[], options: XlsxOptions): Promise<Uint8Array> {
  const { language, basis, layout = 'atRisk', signal, onProgress } = options;
  const texts = exportTexts[language];
  const { columns, line } = linesOf(layouts[layout], options);
  const widths = columns.map(({ width }) => width);
  const data: Cell[][] = [fitted(headRow(columns.map(({ title }) => title)), widths)];
  const shown = rowsOf(layout, rows);
  for (let start = 0; start < shown.length; start += slice) {
    signal?.throwIfAborted();
    const part = shown.slice(start, start + slice);
    for (const [at, row] of part.entries()) {
      const cells = line(row, start + at).map((cell) => sheetCell(cell, language));
      data.push(fitted(cells, widths));
    }
    onProgress?.(start + part.length, shown.length);
    await breathe();
  }
  const totals = totalsOf(rows, language, shown.length).map((table) => ({
    ...table,
    rows: table.rows.map((one) => ({ ...one, name: cleanText(one.name, texts.cut) })),
  }));
  const notes = [texts.layouts[layout], ...cleanNotes(basis, shown.length, language, layout)];
  signal?.throwIfAborted();
  const bytes = await write([
    { sheet: texts.sheets.list, data, ...look(widths), stickyRowsCount: 1 },
    { sheet: texts.sheets.totals, data: totalRows(totals, totalWidths), ...look(totalWidths) },
    {
      sheet: texts.sheets.basis,
      data: notes.map((note) => fitted([textCell(note)], [noteWidth])),
      ...look([noteWidth]),
    },
  ]);
  signal?.throwIfAborted();
  return bytes;
}

const look = (widths: readonly number[]) =>
  ({ columns: widths.map((width) => ({ width })), orientation: 'landscape' }) satisfies Partial<Sheet<Blob>>;

async function write(sheets: Sheet<Blob>[]): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const { getCellAddress } = await import('write-excel-file/utility');
  const { data = [], sheet = '' } = sheets[0] ?? {};
  const filtered = `A1:${getCellAddress(data.length - 1, (data[0]?.length ?? 1) - 1)}`;
  const blob = await writeXlsxFile(sheets, { ...font, features: [paper(filtered, sheet)] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
