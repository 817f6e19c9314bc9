export { type CsvOptions, type CsvSeparator, listToCsv, toCsv } from './export/csv';
export { type IcsOptions, toIcs } from './export/ics';
export { type ExportOptions, toTable } from './export/table';
export { toXlsx, type XlsxOptions } from './export/xlsx';
