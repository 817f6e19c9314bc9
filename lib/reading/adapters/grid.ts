import type { Adapter } from '../../model/adapter';
import { clean } from '../../text';
import type { Grid, SearchRoot } from '../shapes/shape';
import { isUsable, queryAll, tried } from './bounded';

/** More lists than this in one page are not drawn by any host; a selector that finds them is wrong. */
const mostLists = 50;
const mostColumns = 300;

/** A list whose rows an adapter names. */
export interface AdapterGrid {
  grid: Grid;
  adapter: Adapter;
}

/** The grids of the adapters that name their rows. One that names a list alone leaves its rows to the shapes. */
export function adapterGrids(adapters: readonly Adapter[], root: SearchRoot): AdapterGrid[] {
  return adapters.flatMap((adapter) => {
    const { list, row } = adapter;
    if (row === undefined || !isUsable(documentOf(root), adapter)) return [];
    return holdersOf(root, list, row).map((holder) => ({ grid: gridOf(holder, row), adapter }));
  });
}

/** The document a root of the search is or lies in. */
function documentOf(root: SearchRoot): Document {
  return root instanceof Document ? root : root.ownerDocument;
}

function holdersOf(root: SearchRoot, list: string | undefined, row: string): Element[] {
  if (list !== undefined) return outermost(queryAll(root, list)).slice(0, mostLists);
  const holder = commonAncestor(queryAll(root, row));
  return holder === null ? [] : [holder];
}

/** The smallest element around all of these and more than any one of them. */
function commonAncestor(elements: readonly Element[]): Element | null {
  const last = elements.at(-1);
  let holder = elements[0]?.parentElement ?? null;
  while (holder !== null && last !== undefined && !holder.contains(last)) holder = holder.parentElement;
  return holder;
}

/** Without those that lie in another of them. */
function outermost(elements: readonly HTMLElement[]): HTMLElement[] {
  let last: HTMLElement | undefined;
  return elements.filter((element) => {
    if (last?.contains(element)) return false;
    last = element;
    return true;
  });
}

/** Rows found by a selector: asked for anew each time, so that virtual lists and re-renders are followed. */
function gridOf(root: Element, rowSelector: string): Grid {
  const rows = () => outermost(queryAll(root, rowSelector));
  const header = headerOf(root, rowSelector);
  const headerCells = header === null ? [] : columnsOf(header);
  let known = new Set(rows());
  return {
    shape: 'adapter',
    root,
    headers: headerCells.map((cell) => clean(cell?.textContent ?? '')),
    headerCells,
    headerElement: header,
    rowElements() {
      const elements = rows().filter((row) => row !== header && !header?.contains(row));
      known = new Set(elements);
      return elements;
    },
    partsOf: (row) => [row],
    rowOf(node) {
      for (let at: Node | null = node; at !== null && at !== root; at = at.parentNode) {
        if (known.has(at as HTMLElement)) return at as HTMLElement;
      }
      return null;
    },
    cellsOf: columnsOf,
  };
}

/** How many first rows may hold titles. */
const headerDepth = 4;

/** The lowest row of titles: what holds header cells and is no row of the list. */
function headerOf(root: Element, rowSelector: string): Element | null {
  const table = root.closest('table') ?? root;
  const head = table.querySelectorAll('thead tr');
  const first = head.length > 0 ? head : table.querySelectorAll('tr, [role="row"]');
  const titles = Array.from({ length: Math.min(first.length, headerDepth) }, (_, index) => first[index]).filter(
    (row): row is Element =>
      row?.parentElement?.localName === 'thead' || (row?.querySelectorAll('th, [role="columnheader"]').length ?? 0) > 1,
  );
  return titles.findLast((row) => tried(root, rowSelector, 'row', () => row.matches(rowSelector)) !== true) ?? null;
}

/** Children of a row by column; a wide cell stands in its first column only. */
function columnsOf(row: Element): (Element | undefined)[] {
  const columns: (Element | undefined)[] = [];
  for (const cell of row.children) {
    if (columns.length >= mostColumns) break;
    const width = cell instanceof HTMLTableCellElement ? Math.min(cell.colSpan, mostColumns - columns.length) : 1;
    columns.push(cell, ...Array.from({ length: width - 1 }, () => undefined));
  }
  return columns;
}
