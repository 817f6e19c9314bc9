import { shortText, titleText } from '../header-text';
import { columnsOf, fieldsOfTitle } from '../meaning';
import { elementAbove } from '../tree';
import { SecondLines } from './second-lines';
import type { Grid, Shape } from './shape';

/** How many first rows may hold titles: a title band, a filter row or two-level headers stand above the rows. */
const headerDepth = 4;
/** More columns than this are cut off: no list has them, and hostile spans must not fill the memory. */
const mostColumns = 300;

type Cells = (HTMLTableCellElement | undefined)[];

function ownCells(row: HTMLTableRowElement): HTMLTableCellElement[] {
  // Walking the siblings costs half of what spreading `row.cells` does, and this runs once a row.
  const cells: HTMLTableCellElement[] = [];
  for (let cell = row.firstElementChild; cell !== null; cell = cell.nextElementSibling) {
    if (cell instanceof HTMLTableCellElement) cells.push(cell);
  }
  return cells;
}

/** Cells of rows by column, spans counted in both directions: a cell that spans rows stands in each of them. */
export function cellsByColumn(rows: readonly HTMLTableRowElement[]): Cells[] {
  const grid: Cells[] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of ownCells(row)) {
      while (grid[y]?.[x] !== undefined) x++;
      const down = cell.rowSpan === 0 ? rows.length : cell.rowSpan;
      for (let dy = 0; dy < down && y + dy < rows.length; dy++) {
        // Only the first column of a wide cell holds it: what it says is said once in a row.
        const line = grid[y + dy];
        if (line !== undefined && x < mostColumns) line[x] = cell;
      }
      x += Math.min(cell.colSpan, mostColumns);
    }
  });
  return grid;
}

/** Titles by column of a header that ends with `rows`' last row: the lowest title that means something, else all. */
function titlesOf(rows: readonly HTMLTableRowElement[]): string[] {
  const grid = cellsByColumn(rows);
  const width = Math.max(0, ...grid.map((line) => line.length));
  return Array.from({ length: width }, (_, x) => {
    const stack = [...new Set(grid.map((line) => line[x]))]
      .map((cell) => (cell === undefined ? '' : titleText(cell)))
      .filter(Boolean);
    return stack.findLast((title) => fieldsOfTitle(title).length > 0) ?? stack.join(' ');
  });
}

interface Header {
  /** The lowest row of titles. */
  row: HTMLTableRowElement;
  titles: string[];
  cells: Cells;
}

/** Rows of values hold dates, and titles never do. */
function holdsDate(row: HTMLTableRowElement): boolean {
  return ownCells(row).some((cell) => /\d[/.-]\d{1,2}[/.-]\d{4}/.test(shortText(cell) ?? ''));
}

/** The header that means most, one row or several, among the first rows of a table; null when none means anything. */
function headerOf(table: HTMLTableElement): Header | null {
  const rows = [...table.rows].slice(0, headerDepth);
  let best: Header | null = null;
  let most = 1;
  for (let from = 0; from < rows.length; from++) {
    for (let to = from; to < rows.length; to++) {
      const row = rows[to];
      const isOneBlock = to === from || rows[from]?.querySelector(':scope > [rowspan], :scope > [colspan]') !== null;
      if (row === undefined || !isOneBlock || holdsDate(row)) continue;
      const block = rows.slice(from, to + 1);
      const titles = titlesOf(block);
      const known = columnsOf(titles).length;
      if (known > most) [best, most] = [{ row, titles, cells: cellsByColumn(block).at(-1) ?? [] }, known];
    }
  }
  return best;
}

/** The plain `<table>`: titles in its first rows, `th` or `td`, and a row element per dossier. */
export const table: Shape = {
  name: 'table',
  *find(root) {
    const found: Grid[] = [];
    for (const element of root.querySelectorAll('table')) {
      const header = headerOf(element);
      if (header !== null) found.push(gridOf(element, header));
      yield;
    }
    return found;
  },
};

function gridOf(element: HTMLTableElement, { row: header, titles: headers, cells: headerCells }: Header): Grid {
  const isBody = (row: HTMLTableRowElement) =>
    row !== header &&
    row.parentElement?.localName !== 'thead' &&
    row.parentElement?.localName !== 'tfoot' &&
    (header.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  /** Rows of a table with cells that span rows, read together; made anew when the rows are. */
  let spanned: WeakMap<HTMLElement, Cells> | null = null;
  const lines = new SecondLines(headers.length);
  const ownCellsOf = (row: HTMLTableRowElement): Cells => {
    const known = spanned?.get(row);
    if (known !== undefined) return known;
    const cells = ownCells(row);
    return cells.length === headers.length || cells.every((cell) => cell.colSpan === 1)
      ? cells
      : (cellsByColumn([row])[0] ?? []);
  };
  return {
    shape: 'table',
    root: element,
    headers,
    headerCells,
    headerElement: header,
    rowElements() {
      const rows = [...element.rows].filter(isBody);
      const grid = element.querySelector('td[rowspan]') === null ? null : cellsByColumn(rows);
      spanned = grid === null ? null : new WeakMap(rows.map((row, index) => [row, grid[index] ?? []]));
      return lines.fold(rows);
    },
    partsOf: (row) => lines.partsOf(row),
    rowOf(node) {
      let at: Node | null = node;
      while (at !== null && at !== element) {
        if (at instanceof HTMLTableRowElement && at.closest('table') === element)
          return isBody(at) ? lines.firstOf(at) : null;
        at = elementAbove(at);
      }
      return null;
    },
    cellsOf(row) {
      const cells = ownCellsOf(row as HTMLTableRowElement);
      const parts = lines.partsOf(row);
      if (parts.length === 1) return cells;
      const second = parts.slice(1).flatMap((part) => ownCells(part as HTMLTableRowElement));
      return [...Array.from({ length: headers.length }, (_, index) => cells[index]), ...second];
    },
  };
}
