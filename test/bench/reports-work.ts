import type { Cell } from 'write-excel-file/node';
import { exportTexts } from '../../lib/locale/report-export';
import { toXlsx } from '../../lib/reports';
import { layouts } from '../../lib/reports/export/columns';
import { linesOf } from '../../lib/reports/export/table';
import { headRow, sheetCell } from '../../lib/reports/export/xlsx-cells';
import { basis, randomRows } from '../reports/rows';

export { default as writeXlsxFile } from 'write-excel-file/node';

export const rows = randomRows(10_000, 2);
const options = { language: 'vi', basis } as const;

/** The whole export: cells from dossiers, three sheets, autofilter. */
export function ours(): Promise<Uint8Array> {
  return toXlsx(rows, options);
}

const { columns, line } = linesOf(layouts.atRisk, options);

/** The cells of the first sheet, made beforehand, as the package takes them. */
export const cells: Cell[][] = [
  headRow(columns.map(({ title }) => title)),
  ...rows.map((row, at) => line(row, at).map((cell) => sheetCell(cell, 'vi'))),
];
export const sheetName = exportTexts.vi.sheets.list;
