import type { Dossier } from './dossiers.ts';
import { each, h } from './html.ts';

type TextField = { [K in keyof Dossier]: Dossier[K] extends string ? K : never }[keyof Dossier];

/** A column as the libraries of grids are configured with. */
export interface Column {
  title: string;
  field: TextField;
  width: number;
  /** Markup of the cell's content. */
  cell(row: Dossier): string;
}

export const column = (title: string, field: TextField, width: number, cell?: (row: Dossier) => string): Column => ({
  title,
  field,
  width,
  cell: cell ?? ((row) => h(row[field])),
});

export const widthOf = (columns: readonly Column[]): number => columns.reduce((sum, { width }) => sum + width, 0);

export const colgroup = (columns: readonly Column[]): string =>
  `<colgroup>${each(columns, ({ width }) => `<col style="width: ${width}px;">`)}</colgroup>`;

/** What a page's own script draws a row from: the dossier's id, then the markup of its cells. */
export const records = (rows: readonly Dossier[], columns: readonly Column[]): string[][] =>
  rows.map((row) => [row.id, ...columns.map(({ cell }) => cell(row))]);
