/** Attributes by which grids tie a cell to its title; values are the same on both. */
const tying = [
  'col-id',
  'aria-colindex',
  'data-field',
  'data-column-id',
  'data-columnid',
  'data-col-id',
  'data-colid',
  'tabulator-field',
  'field',
  'data-col-key',
  'data-column-key',
  'data-automation-key',
  'data-item-key',
  'data-col',
  'data-column',
  'data-colindex',
  'data-column-index',
  'data-col-index',
  'data-columnindex',
] as const;

/** Finds cells by what ties them to a title, wherever they are drawn or stand; right also while columns come and go. */
export class TiedColumns {
  readonly #name: string;
  readonly #keys: readonly (string | undefined)[];

  private constructor(name: string, keys: readonly (string | undefined)[]) {
    this.#name = name;
    this.#keys = keys;
  }

  /** Null where titles and the cells of these sample rows are not tied by one attribute. */
  static of(headers: readonly (Element | undefined)[], sample: readonly HTMLElement[]): TiedColumns | null {
    const titles = headers.filter((cell) => cell !== undefined);
    for (const name of tying) {
      const keys = headers.map((cell) => cell && keyOf(cell, name));
      const own = keys.filter((key) => key !== undefined);
      if (own.length < titles.length * 0.7 || own.length < 2 || new Set(own).size !== own.length) continue;
      const columns = new TiedColumns(name, keys);
      const found = sample.map((part) => columns.cellsOf([part]).filter((cell) => cell !== undefined).length);
      if (found.some((count) => count >= 2)) return columns;
    }
    return null;
  }

  cellsOf(parts: readonly HTMLElement[]): (Element | undefined)[] {
    const byKey = new Map<string, Element>();
    for (const part of parts) {
      if (part.hasAttribute(this.#name)) byKey.set(part.getAttribute(this.#name) ?? '', part);
      for (const cell of part.querySelectorAll(`[${this.#name}]`)) {
        const key = cell.getAttribute(this.#name) ?? '';
        if (!byKey.has(key)) byKey.set(key, cell);
      }
    }
    return this.#keys.map((key) => (key === undefined ? undefined : byKey.get(key)));
  }
}

/** On the title's element, just inside it, or on what it lies in. */
function keyOf(cell: Element, name: string): string | undefined {
  const holder =
    [cell, cell.parentElement, cell.parentElement?.parentElement].find((element) => element?.hasAttribute(name)) ??
    cell.querySelector(`[${name}]`);
  return holder?.getAttribute(name) ?? undefined;
}
