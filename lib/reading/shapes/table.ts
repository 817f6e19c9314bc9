import { clean } from '../../text';
import { columnsOf } from '../meaning';
import type { Grid, Shape } from './shape';

/** How many first rows may hold titles: a title band, a filter row or two-level headers stand above the rows. */
const headerDepth = 4;

/** Cells of a row by column, spans counted. A row of as many cells as there are columns has none. */
export function cellsByColumn(row: HTMLTableRowElement, columns?: number): (Element | undefined)[] {
  // Walking the siblings costs half of what spreading `row.cells` does, and this runs once a row.
  const cells: HTMLTableCellElement[] = [];
  for (let cell = row.firstElementChild; cell !== null; cell = cell.nextElementSibling) {
    if (cell instanceof HTMLTableCellElement) cells.push(cell);
  }
  if (cells.length === columns || cells.every((cell) => cell.colSpan === 1)) return cells;
  return cells.flatMap((cell) => [cell, ...Array<undefined>(Math.min(cell.colSpan, 100) - 1).fill(undefined)]);
}

/** The row of titles that means most, among the first rows of a table; null when none means anything. */
function headerRowOf(table: HTMLTableElement): HTMLTableRowElement | null {
  let best: HTMLTableRowElement | null = null;
  let most = 1;
  for (const row of [...table.rows].slice(0, headerDepth)) {
    const known = columnsOf(headersOf(row)).size;
    if (known > most) [best, most] = [row, known];
  }
  return best;
}

function headersOf(row: HTMLTableRowElement): string[] {
  return cellsByColumn(row).map((cell) => clean(cell?.textContent ?? ''));
}

/** The plain `<table>`: titles in one of its first rows, `th` or `td`, and a row element per dossier. */
export const table: Shape = {
  name: 'table',
  find(root) {
    return [...root.querySelectorAll('table')].flatMap((element) => {
      const header = headerRowOf(element);
      return header === null ? [] : [gridOf(element, header)];
    });
  },
};

function gridOf(element: HTMLTableElement, header: HTMLTableRowElement): Grid {
  const isBody = (row: HTMLTableRowElement) =>
    row !== header && row.parentElement?.localName !== 'thead' && row.parentElement?.localName !== 'tfoot';
  const headers = headersOf(header);
  return {
    root: element,
    headers,
    headerElement: header,
    rowElements() {
      const rows = [...element.rows].filter(isBody);
      const first = rows.findIndex((row) => header.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING);
      return first < 0 ? [] : rows.slice(first);
    },
    rowOf(node) {
      let at: Node | null = node;
      while (at !== null && at !== element) {
        if (at instanceof HTMLTableRowElement && at.closest('table') === element) return isBody(at) ? at : null;
        at = at.parentNode;
      }
      return null;
    },
    cellsOf: (row) => cellsByColumn(row as HTMLTableRowElement, headers.length),
  };
}
