import { titleText } from '../header-text';
import { parentOf } from '../tree';
import { TiedColumns } from './attributes';
import { type Band, findBands, headerCellsOf } from './band-header';
import { commonAncestor, findRows, pathTo, rowsAlong } from './band-rows';
import { GeometryColumns } from './geometry';
import { Parts } from './parts';
import { PlacedColumns } from './placed';
import type { Grid, SearchRoot, Shape } from './shape';

/** How far above a band's own scope its rows may lie. */
const farthest = 6;

/**
 * Titles beside each other in any elements, and rows below them in any others: header and body in different tables, a
 * table per row, frozen columns, divs placed by script. Cells belong to the titles they are drawn under.
 */
export const band: Shape = {
  name: 'band',
  *find(root: SearchRoot, understood) {
    const bands = yield* findBands(root, understood);
    const found: Grid[] = [];
    for (const one of bands) {
      const others = bands.filter((other) => other !== one).map(({ scope }) => scope);
      const grid = gridOf(one, [...others, ...understood]);
      if (grid !== null) found.push(grid);
      yield;
    }
    return found;
  },
};

function gridOf(one: Band, others: readonly Element[]): Grid | null {
  const headerCells = headerCellsOf(one);
  const headers = headerCells.map(titleText);
  let scope: Element = one.scope;
  for (let up = 0; up <= farthest; up++) {
    const rows = findRows(scope, one, headerCells, others);
    if (rows.length > 0) return drawnGrid(rows, headers, headerCells);
    const above: Element | null = parentOf(scope);
    if (above === null || above === scope.ownerDocument.documentElement) break;
    scope = above;
  }
  return emptyGrid(one, headers, headerCells);
}

function drawnGrid(ways: readonly Element[], headers: string[], headerCells: Element[]): Grid | null {
  const scope = commonAncestor([...headerCells, ...ways.map((row) => parentOf(row) ?? row)]);
  if (scope === null) return null;
  const path = ways.map((row) => pathTo(row, scope)).join(',');
  const parts = new Parts();
  const rowElements = () => parts.join(rowsAlong(scope, path, headerCells));
  const sample = rowElements()
    .slice(0, 5)
    .flatMap((row) => parts.partsOf(row));
  const tied = TiedColumns.of(scope, headerCells, headers, sample);
  const placed = tied === null ? PlacedColumns.of(headerCells, sample) : null;
  const drawn = new GeometryColumns(headerCells);
  return {
    shape: `band by ${tied ? 'attribute' : placed ? 'place' : 'geometry'}`,
    root: scope,
    headers: tied?.headers ?? headers,
    headerCells: tied?.headerCells ?? headerCells,
    comesAndGoes: tied !== null,
    headerElement: headerCells[0] ? parentOf(headerCells[0]) : null,
    rowElements,
    partsOf: (row) => parts.partsOf(row),
    rowOf: (node) => parts.rowOf(node, scope),
    cellsOf(row) {
      const all = parts.partsOf(row);
      const cells = (tied ?? placed)?.cellsOf(all) ?? [];
      return cells.length > 0 ? cells : drawn.cellsOf(all);
    },
  };
}

/** Titles without rows yet: the place is watched, and understood anew when something appears there. */
function emptyGrid({ scope }: Band, headers: string[], headerCells: Element[]): Grid {
  const above = parentOf(scope) ?? scope;
  const root = parentOf(above) ?? above;
  return {
    shape: 'band without rows',
    root,
    headers,
    headerCells,
    headerElement: headerCells[0] ? parentOf(headerCells[0]) : null,
    rowElements: () => [],
    partsOf: (row) => [row],
    rowOf: () => null,
    cellsOf: () => [],
  };
}
