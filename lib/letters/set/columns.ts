import type { LetterTable } from '../../model/letter';
import { textWidth } from '../width';

/** Rows looked at for long words; a list has the same kind of words all the way down. */
const sample = 20;

/** What borders and padding take of a cell, and what our widths may be wrong by, millimetres. */
const border = 2.82;

/** Longer words may be broken behind a hyphen, as programs do: a long ký hiệu must not squeeze the other columns. */
const longestWhole = 16;

/**
 * Widths of a table's columns that add up to `total`, millimetres: the shares asked for, but no column narrower than
 * the longest word it holds as long as others have room to give. A word broken in the middle reads as two.
 * @param size of the type, points
 */
export function columnWidths(table: LetterTable, total: number, size: number): number[] {
  const asked = shares(table).map((share) => share * total);
  const least = table.columns.map((_, at) => leastWidth(table, at, size) + border);
  const missing = asked.reduce((sum, width, at) => sum + Math.max(0, (least[at] ?? 0) - width), 0);
  const spare = asked.reduce((sum, width, at) => sum + Math.max(0, width - (least[at] ?? 0)), 0);
  if (missing > spare) return asked;
  return asked.map((width, at) => {
    const floor = least[at] ?? 0;
    return width < floor ? floor : width - (spare === 0 ? 0 : ((width - floor) / spare) * missing);
  });
}

/** Of the width, adding up to 1: as asked for, or equal where nothing useful is. */
function shares({ columns }: LetterTable): number[] {
  const widths = columns.map(({ width }) => (width > 0 && Number.isFinite(width) ? width : 0));
  const sum = widths.reduce((one, other) => one + other, 0);
  return widths.map((width) => (sum > 0 ? width / sum : 1 / columns.length));
}

/** Of the longest word of a column. */
function leastWidth({ columns, rows }: LetterTable, at: number, size: number): number {
  const title = longest(columns[at]?.title ?? '', size, 'bold');
  return Math.max(title, ...rows.slice(0, sample).map((cells) => longest(cells[at] ?? '', size, 'regular')));
}

function longest(text: string, size: number, face: 'regular' | 'bold'): number {
  const words = text.split(/\s+/).flatMap((word) => (word.length > longestWhole ? word.split(/(?<=-)/) : [word]));
  return Math.max(...words.map((word) => textWidth(word, size, face)));
}
