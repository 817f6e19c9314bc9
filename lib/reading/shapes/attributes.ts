import { parentOf } from '../tree';

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

/** Titles by key, as they were seen in one grid: columns that are drawn only while in view come and go. */
interface Titles {
  name: string;
  byKey: Map<string, string>;
}

const seen = new WeakMap<Element, Titles>();

/** Finds cells by what ties them to a title, wherever they are drawn or stand; right also while columns come and go. */
export class TiedColumns {
  readonly headers: string[];
  readonly headerCells: (Element | undefined)[];
  readonly #name: string;
  readonly #keys: readonly (string | undefined)[];

  private constructor(name: string, columns: readonly { key: string | undefined; title: string; cell?: Element }[]) {
    this.#name = name;
    this.#keys = columns.map(({ key }) => key);
    this.headers = columns.map(({ title }) => title);
    this.headerCells = columns.map(({ cell }) => cell);
  }

  /** Null where titles and the cells of these sample rows are not tied by one attribute. `root`: of the grid. */
  static of(
    root: Element,
    headerCells: readonly Element[],
    headers: readonly string[],
    sample: readonly HTMLElement[],
  ): TiedColumns | null {
    for (const name of tying) {
      const drawn = headerCells.map((cell, at) => ({ key: keyOf(cell, name), title: headers[at] ?? '', cell }));
      const own = drawn.flatMap(({ key }) => key ?? []);
      if (own.length < headerCells.length * 0.7 || own.length < 2 || new Set(own).size !== own.length) continue;
      const columns = new TiedColumns(name, [...drawn, ...goneBy(root, name, drawn)]);
      if (sample.some((part) => columns.cellsOf([part]).filter((cell) => cell !== undefined).length >= 2))
        return columns;
    }
    return null;
  }

  cellsOf(parts: readonly HTMLElement[]): (Element | undefined)[] {
    const byKey = new Map<string, Element>();
    for (const part of parts) {
      if (part.hasAttribute(this.#name)) byKey.set(part.getAttribute(this.#name) ?? '', part);
      for (const cell of part.querySelectorAll(`[${this.#name}]`)) {
        const key = cell.getAttribute(this.#name) ?? '';
        const known = byKey.get(key);
        // A cell may only keep the place of one in a part laid over it.
        if (known === undefined || (known !== part && known.textContent?.trim() === '')) byKey.set(key, cell);
      }
    }
    return this.#keys.map((key) => (key === undefined ? undefined : byKey.get(key)));
  }
}

/** Titles of the same grid that were drawn before and are not now. A grid with other titles is another grid. */
function goneBy(
  root: Element,
  name: string,
  drawn: readonly { key: string | undefined; title: string }[],
): { key: string; title: string }[] {
  const known = seen.get(root);
  const isSame =
    known?.name === name && drawn.some(({ key, title }) => key !== undefined && known.byKey.get(key) === title);
  const byKey = isSame ? known.byKey : new Map<string, string>();
  const gone = [...byKey].filter(([key]) => !drawn.some((column) => column.key === key));
  for (const { key, title } of drawn) if (key !== undefined) byKey.set(key, title);
  seen.set(root, { name, byKey });
  return gone.map(([key, title]) => ({ key, title }));
}

/** On the title's element, just inside it, or on what it lies in. */
function keyOf(cell: Element, name: string): string | undefined {
  const above = parentOf(cell);
  const holder =
    [cell, above, above && parentOf(above)].find((element) => element?.hasAttribute(name)) ??
    cell.querySelector(`[${name}]`);
  return holder?.getAttribute(name) ?? undefined;
}
