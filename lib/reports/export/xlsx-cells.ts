import type { Cell, CellObject } from 'write-excel-file/universal';
import type { Language } from '../../locale/language';
import { cellText } from '../../locale/report-cells';
import { linesIn } from '../../locale/report-widths';
import type { ReportCell, TotalsTable } from '../../model/report-table';
import type { Instant } from '../../model/time';
import { isLikeFormula } from './clean';
import { dayFormat, emPerCharacter, headStyle, lineHeight, momentFormat, mostHeight, stateColours } from './xlsx-style';

const minute = 60_000;
const day = 24 * 60 * minute;
/** +07:00 all year round. */
const civilOffset = 7 * 60 * minute;

/**
 * Names that every object has. write-excel-file looks texts up in a plain object, and writes a broken sheet where a cell
 * holds one of these.
 */
const inherited = new Set([...Object.getOwnPropertyNames(Object.prototype), '__proto__']);

/**
 * Text as a workbook stores it (ECMA-376, ST_Xstring): `_x0041_` would be read as a character, so the underscore of what
 * looks like one is written as one. U+FFFD, which write-excel-file drops, becomes a question mark; what it must not look
 * up gets a character that it drops.
 */
function stored(text: string): string {
  const plain = /_x[\dA-Fa-f]{4}_|\ufffd/.test(text)
    ? text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_').replaceAll('\ufffd', '?')
    : text;
  return inherited.has(plain) ? `${plain}\0` : plain;
}

/** A text cell. What a spreadsheet could take for a formula when someone edits it is marked as text for good. */
export function textCell(text: string): Cell {
  return isLikeFormula(text)
    ? { value: stored(text), type: String, format: '@', alignVertical: 'top', wrap: true }
    : { value: stored(text), type: String, alignVertical: 'top', wrap: true };
}

/** write-excel-file takes the UTC fields of a date: those are made to be the civil ones of Việt Nam, to the minute. */
function dateCell(at: Instant, isDay: boolean): Cell {
  const step = isDay ? day : minute;
  const value = new Date(Math.floor((at + civilOffset) / step) * step);
  return { value, type: Date, format: isDay ? dayFormat : momentFormat, align: 'center', alignVertical: 'top' };
}

/** A cell of a report as write-excel-file takes it: numbers and dates as such, states as words on their colour. */
export function sheetCell(cell: ReportCell, language: Language): Cell {
  if (cell === null) return null;
  if (typeof cell === 'string') return textCell(cell);
  if (typeof cell === 'number') return { value: cell, type: Number, align: 'center', alignVertical: 'top' };
  if ('state' in cell) {
    return {
      value: cellText(language, cell),
      type: String,
      alignVertical: 'top',
      wrap: true,
      ...stateColours[cell.state],
    };
  }
  return dateCell(cell.at, cell.isDay);
}

export function headRow(titles: readonly string[]): Cell[] {
  return titles.map((title) => ({ value: stored(title), type: String, ...headStyle }));
}

/**
 * A row as high as its longest text needs in columns `widths` characters wide: programs that open a workbook do not all
 * measure it themselves.
 */
export function fitted(cells: Cell[], widths: readonly number[]): Cell[] {
  let lines = 1;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    if (!isFilled(cell) || typeof cell.value !== 'string') continue;
    const width = (widths[at] ?? 0) * emPerCharacter;
    // Bold letters are wider.
    lines = Math.max(lines, linesIn(cell.value, cell.fontWeight === 'bold' ? width * 0.92 : width));
  }
  const first = cells.find(isFilled);
  if (first !== undefined) first.height = Math.min(mostHeight, lines * lineHeight + 2);
  return cells;
}

const isFilled = (cell: Cell): cell is CellObject => typeof cell === 'object' && cell !== null && 'value' in cell;

/** Tables of totals one below the other, with an empty line between them. */
export function totalRows(tables: readonly TotalsTable[], widths: readonly number[]): Cell[][] {
  return tables.flatMap(({ title, columns, rows }, at) => [
    ...(at > 0 ? [[]] : []),
    [{ value: title, type: String, fontWeight: 'bold' } satisfies Cell],
    fitted(headRow(columns), widths),
    ...rows.map(({ name, counts }, line): Cell[] => {
      const bold = line === rows.length - 1 ? ({ fontWeight: 'bold' } as const) : {};
      const numbers = counts.map((value): Cell => ({ value, type: Number, align: 'center', ...bold }));
      return fitted([Object.assign({}, textCell(name), bold), ...numbers], widths);
    }),
  ]);
}
