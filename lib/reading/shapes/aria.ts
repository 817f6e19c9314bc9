import { titleText } from '../header-text';
import { columnsOf } from '../meaning';
import { parentOf } from '../tree';
import { TiedColumns } from './attributes';
import { GeometryColumns } from './geometry';
import { Parts } from './parts';
import type { Grid, SearchRoot, Shape } from './shape';

const containers = '[role="grid"],[role="treegrid"],[role="table"]';
const cellRoles = '[role="gridcell"],[role="cell"],[role="rowheader"]';

/** Grids that tell what they are by ARIA roles, whatever elements draw them. */
export const aria: Shape = {
  name: 'aria',
  *find(root: SearchRoot, understood) {
    const found: Grid[] = [];
    for (const container of root.querySelectorAll(containers)) {
      if (understood.some((known) => known.contains(container) || container.contains(known))) continue;
      const grid = gridOf(container);
      if (grid !== null) found.push(grid);
      yield;
    }
    return found;
  },
};

function gridOf(root: Element): Grid | null {
  const headerCells = [...root.querySelectorAll('[role="columnheader"]')].filter((cell) => ownerOf(cell) === root);
  const headers = headerCells.map(titleText);
  if (columnsOf(headers).length < 2) return null;
  const headerElement = headerCells[0]?.closest('[role="row"]') ?? (headerCells[0] ? parentOf(headerCells[0]) : null);
  const parts = new Parts();
  const isRow = (row: Element): row is HTMLElement =>
    row instanceof HTMLElement &&
    row.querySelector('[role="columnheader"]') === null &&
    row.querySelector(`${cellRoles},td`) !== null &&
    // A row may be drawn by a table of its own.
    row.parentElement?.closest('[role="row"]') == null &&
    ownerOf(row) === root;
  const rowElements = () => parts.join([...root.querySelectorAll('[role="row"],tr')].filter(isRow));
  const sample = rowElements().slice(0, 5);
  const samples = sample.flatMap((row) => parts.partsOf(row));
  const tied = TiedColumns.of(root, headerCells, headers, samples);
  const drawn = new GeometryColumns(headerCells);
  return {
    shape: tied === null ? 'aria by geometry' : 'aria',
    root,
    headers: tied?.headers ?? headers,
    headerCells: tied?.headerCells ?? headerCells,
    headerElement,
    comesAndGoes: tied !== null,
    rowElements,
    partsOf: (row) => parts.partsOf(row),
    rowOf: (node) => parts.rowOf(node, root),
    cellsOf(row) {
      const all = parts.partsOf(row);
      if (tied !== null) return tied.cellsOf(all);
      const cells = drawn.cellsOf(all);
      return cells.length > 0 ? cells : all.flatMap((part) => [...part.querySelectorAll(`${cellRoles},td`)]);
    },
  };
}

/** The grid an element belongs to: a grid inside a cell of another has rows of its own. */
function ownerOf(element: Element): Element | null {
  return element.closest(containers);
}
