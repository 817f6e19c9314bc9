import { parentOf } from '../tree';

/** Matches cells to titles by their place, where the titles are one row of a table and the rows have as many cells. */
export class PlacedColumns {
  readonly #places: readonly number[];

  private constructor(places: readonly number[]) {
    this.#places = places;
  }

  /** Null where titles stand in several rows or tables, or rows have other numbers of cells. */
  static of(headers: readonly Element[], sample: readonly HTMLElement[]): PlacedColumns | null {
    const header = headers[0] && parentOf(headers[0]);
    if (!(header instanceof HTMLTableRowElement) || !headers.every((cell) => parentOf(cell) === header)) return null;
    const width = header.cells.length;
    // Beside the titles there may be room for a scroll bar.
    const fits = (row: HTMLElement) =>
      row instanceof HTMLTableRowElement &&
      (row.cells.length === width || row.cells.length === width - 1) &&
      [...row.cells].every(({ colSpan }) => colSpan === 1);
    const plain = sample.filter(fits).length;
    if (sample.length === 0 || plain * 2 < sample.length) return null;
    return new PlacedColumns(headers.map((cell) => (cell as HTMLTableCellElement).cellIndex));
  }

  cellsOf([row]: readonly HTMLElement[]): (Element | undefined)[] {
    if (!(row instanceof HTMLTableRowElement)) return [];
    const isPlain = [...row.cells].every(({ colSpan }) => colSpan === 1);
    return isPlain ? this.#places.map((place) => row.cells[place]) : [];
  }
}
