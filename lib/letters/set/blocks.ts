import type { LetterTable } from '../../model/letter';
import type { SetBlock, SetColumns, SetLook, SetParagraph, SetRule, SetTable } from '../../model/letter-sheet';
import { columnWidths } from './columns';

/** A paragraph of one look; '' is an empty one. */
export const paragraph = (text: string, look: SetLook): SetParagraph => ({ kind: 'paragraph', text, look });

/** A rule of a given length under a centred line, in a column `within` wide. */
export const rule = (length: number, within: number): SetRule => ({ kind: 'rule', length, within });

/** Cells side by side; `widths` in millimetres. */
export const beside = (widths: number[], rows: SetBlock[][][]): SetColumns => ({ kind: 'columns', widths, rows });

/**
 * A table of dossiers or units.
 * @param width of the table, millimetres
 * @param size of its type, points
 */
export const dataTable = (table: LetterTable, width: number, size: number): SetTable => ({
  kind: 'table',
  table,
  widths: columnWidths(table, width, size),
  size,
});
