import type { Grid } from './shape';

/** The same grid with every cell read under the title `by` places to its left: rows with a cell more or fewer than titles. */
export function shifted(grid: Grid, by: number): Grid {
  return {
    ...grid,
    shape: `${grid.shape}, cells shifted by ${by}`,
    cellsOf(row) {
      const cells = grid.cellsOf(row);
      return by > 0 ? cells.slice(by) : [...Array.from({ length: -by }, () => undefined), ...cells];
    },
  };
}
