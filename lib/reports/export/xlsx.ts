import type { Cell, Feature, Sheet } from 'write-excel-file/universal';
import { exportTexts } from '../../locale/report-export';
import type { ReportRow } from '../../model/report';
import type { ReportColumn } from '../../model/report-table';
import { cleanText } from './clean';
import { layouts } from './columns';
import { rowsOf } from './rows-of';
import { breathe } from './slices';
import { cleanNotes, type ExportOptions, linesOf } from './table';
import { totalsOf } from './totals';
import { headRow, sheetCell, textCell, totalRows } from './xlsx-cells';

export interface XlsxOptions extends ExportOptions {
  /** Told after each slice how many of the rows of the list have become cells; `done` grows up to `total`. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

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
  const data: Cell[][] = [headRow(columns.map(({ title }) => title))];
  const shown = rowsOf(layout, rows);
  for (let start = 0; start < shown.length; start += slice) {
    signal?.throwIfAborted();
    const part = shown.slice(start, start + slice);
    for (const [at, row] of part.entries()) data.push(line(row, start + at).map((cell) => sheetCell(cell, language)));
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
    { sheet: texts.sheets.list, data, ...lookOf(columns) },
    { sheet: texts.sheets.totals, data: totalRows(totals), columns: [{ width: 40 }, ...Array(11).fill({ width: 14 })] },
    { sheet: texts.sheets.basis, data: notes.map((note) => [textCell(note)]), columns: [{ width: 110 }] },
  ]);
  signal?.throwIfAborted();
  return bytes;
}

function lookOf(columns: readonly ReportColumn[]): Omit<Sheet<Blob>, 'data' | 'sheet'> {
  return { columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1, orientation: 'landscape' };
}

async function write(sheets: Sheet<Blob>[]): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const blob = await writeXlsxFile(sheets, { features: [await autoFilter(sheets[0]?.data ?? [])] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** The package knows no autofilter: one over the whole of the first sheet, whose place is right behind the cells. */
async function autoFilter(data: readonly (readonly unknown[])[]): Promise<Feature<Blob>> {
  const { getCellAddress } = await import('write-excel-file/utility');
  const ref = `A1:${getCellAddress(data.length - 1, (data[0]?.length ?? 1) - 1)}`;
  const transform = (xml: string, _options: unknown, { sheetIndex }: { sheetIndex: number }) =>
    sheetIndex === 0 ? xml.replace('</sheetData>', `</sheetData><autoFilter ref="${ref}"/>`) : xml;
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } };
}
