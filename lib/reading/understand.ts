import type { Adapter, AdapterField } from '../model/adapter';
import { isDueColumn } from '../model/deadline';
import { type FieldName, identityFields } from '../model/row';
import { adapterField } from './adapters';
import { textOf } from './cell-text';
import { composite } from './composite';
import { fits } from './fits';
import { labelledParts } from './labelled';
import { type Columns, columnsOf, isDossierList, otherTitles } from './meaning';
import { linesOf } from './pieces';
import { numberedLine } from './row';
import { countsRows } from './row-id';
import { byGeometry } from './shapes/geometry';
import type { Grid } from './shapes/shape';
import { shifted } from './shapes/shifted';

/** What a grid means, as far as titles and values bear each other out. */
export interface Understanding {
  grid: Grid;
  columns: Columns;
  labelled: readonly number[];
  fields: ReadonlySet<FieldName>;
  score: number;
  why: string;
  hasPositionalIds: boolean;
  /** There are titles and no rows yet. */
  isEmpty: boolean;
  adapter?: Adapter;
}

/** How many rows are looked at before a grid is judged. */
const sampleSize = 12;

/** Reads a grid in every way its cells can be matched to its titles; null when none makes a list of dossiers. */
export function understand(grid: Grid, adapter: Adapter | null = null): Understanding | null {
  const titles = columnsOf(grid.headers);
  const rows = sampleOf(grid);
  let best = judge(grid, titles, rows);
  if (best.contradicted > 0) {
    // Cells that are shifted contradict most titles; a single one may just be written as nobody expects.
    const shifts = best.contradicted > 1 ? [1, -1, 2, -2].map((by) => shifted(grid, by)) : [];
    for (const other of [byGeometry(grid), ...shifts]) {
      if (other === null) continue;
      const judged = judge(other, titles, rows);
      if (judged.score > best.score + 0.5) best = judged;
    }
  }
  const labelled = labelledIn(best.grid, best.columns, rows);
  const fields = new Set([...best.columns.map(({ field }) => field), ...labelled.fields]);
  if (!identityFields.some((field) => fields.has(field)) && areNumbered(rows)) fields.add('soKyHieu');
  const isItems = labelled.fields.some((field) => isDueColumn(field)) && areNumbered(rows);
  const isNamedByAdapter = grid.shape === 'adapter' && rows.length > 0;
  for (const field of fieldsRead(grid, adapter, rows)) fields.add(field);
  if (!isNamedByAdapter && !isItems && !isDossierList(fields, otherTitles(grid.headers))) return null;
  const isNamed =
    best.isNamed || [...fields].some((field) => identityFields.includes(field) && !hasColumn(best.columns, field));
  if (rows.length > 0 && !isNamed && !isNamedByAdapter) return null;
  return {
    grid: best.grid,
    columns: best.columns,
    labelled: labelled.columns,
    fields,
    // What an adapter names stands against whatever else was understood of the same place.
    score: best.score + labelled.fields.length + (isNamedByAdapter ? 100 : 0),
    ...(adapter === null ? {} : { adapter }),
    why: `${best.grid.shape}: ${best.score.toFixed(1)}, ${rows.length} rows`,
    hasPositionalIds: countsRows(rows),
    isEmpty: rows.length === 0,
  };
}

/** Fields that an adapter finds in these rows. */
function fieldsRead(grid: Grid, adapter: Adapter | null, rows: readonly HTMLElement[]): FieldName[] {
  const fields = Object.entries(adapter?.fields ?? {}) as [FieldName, AdapterField][];
  return fields.flatMap(([field, spec]) => (rows.some((row) => adapterField(grid, row, spec) !== null) ? [field] : []));
}

function hasColumn(columns: Columns, field: FieldName): boolean {
  return columns.some((column) => column.field === field);
}

/** Whether most rows begin with the number of a document, in no column and behind no label: "280/CĐ-TTg - V/v …". */
function areNumbered(rows: readonly HTMLElement[]): boolean {
  const numbered = rows.filter((row) => numberedLine(linesOf(row)) !== null);
  return rows.length > 1 && numbered.length * 2 > rows.length;
}

/** Rows that hold something, from the top; group titles and padding say nothing of columns. */
function sampleOf(grid: Grid): HTMLElement[] {
  const sample: HTMLElement[] = [];
  for (const row of grid.rowElements()) {
    const filled = grid.cellsOf(row).filter((cell) => cell !== undefined && hasContent(cell)).length;
    if (filled >= Math.min(2, grid.headers.length)) sample.push(row);
    if (sample.length >= sampleSize) break;
  }
  return sample;
}

function hasContent(cell: Element): boolean {
  return (cell.textContent ?? '').trim() !== '' || cell.querySelector('input,select,textarea') !== null;
}

interface Judged {
  grid: Grid;
  columns: Columns;
  score: number;
  contradicted: number;
  /** A column that names dossiers is filled. */
  isNamed: boolean;
}

/** How far values support the titles above them. A title that its values contradict is dropped. */
function judge(grid: Grid, titles: Columns, rows: readonly HTMLElement[]): Judged {
  const matrix = rows.map((row) => grid.cellsOf(row));
  const judged: Judged = { grid, columns: [], score: 0, contradicted: 0, isNamed: false };
  const columns = titles.filter(({ field, index, part }) => {
    const texts = matrix.map((cells) => {
      const cell = cells[index];
      if (cell === undefined) return '';
      return part === undefined ? textOf(cell) : (composite(cell, part.fields)[part.at] ?? '');
    });
    const filled = texts.filter((text) => text !== '');
    const sum = filled.reduce((total, text) => total + fits(field, text), 0);
    const mean = filled.length === 0 ? 0 : sum / filled.length;
    judged.score += mean > 0 ? 1 + mean : mean;
    if (mean < 0) judged.contradicted++;
    // A column of secrecy stays one whatever it holds: without it every row would pass for open.
    const holds = mean > -0.6 || filled.length < 2 || field === 'doMat';
    if (holds && filled.length > 0 && identityFields.includes(field)) judged.isNamed = true;
    return holds;
  });
  return { ...judged, columns };
}

/** Columns whose cells hold labelled values of fields that no column of their own has. */
function labelledIn(
  grid: Grid,
  columns: Columns,
  rows: readonly HTMLElement[],
): { columns: number[]; fields: FieldName[] } {
  const own = new Set(columns.map(({ field }) => field));
  const found = new Set<FieldName>();
  const places = new Set<number>();
  for (const row of rows) {
    grid.cellsOf(row).forEach((cell, index) => {
      if (cell === undefined || (cell.childElementCount === 0 && !cell.textContent?.includes(':'))) return;
      for (const { field, text } of labelledParts(cell)) {
        if (own.has(field) || (field !== 'doMat' && text !== '' && fits(field, text) < 0)) continue;
        found.add(field);
        places.add(index);
      }
    });
  }
  return { columns: [...places], fields: [...found] };
}
