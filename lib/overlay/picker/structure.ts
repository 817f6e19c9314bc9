import type { AdapterField } from '../../model/adapter';
import type { KnownList, PickerHost } from './types';

/** What stands in so many rows is the list's own; in fewer, two rows may say the same by chance. */
const fewestTexts = 3;
/** Names in the host's markup are no texts; yet that of a single row may tell whose it is. */
const fewestNames = 2;
/** Rows that are compared. */
const mostRows = 200;

/**
 * What of a list may be written down: an adapter is stored, exported and handed on, so it holds words and names of the
 * list and never those of one row. Rows that may not be kept never count.
 */
export class Structure {
  readonly #host: PickerHost;
  readonly #list: KnownList;
  #open: readonly HTMLElement[] | null = null;

  constructor(host: PickerHost, list: KnownList) {
    this.#host = host;
    this.#list = list;
  }

  /** Whether a label is one the vocabulary knows, or one that most rows have. */
  isLabel(label: string): boolean {
    return this.#host.fieldOf(label) !== null || this.#isShared(fewestTexts, (row) => this.#reads(row, { label }));
  }

  /** Whether the value of an attribute may be named, in a selector that begins at an element of the row. */
  isValue(value: string, selector: string): boolean {
    return this.#host.fieldOf(value) !== null || this.#isShared(fewestTexts, (row) => isIn(row, selector));
  }

  /** The same for a class or a role. */
  isName(selector: string): boolean {
    return this.#isShared(fewestNames, (row) => isIn(row, selector));
  }

  #reads(row: HTMLElement, spec: AdapterField): boolean {
    return this.#host.readField(this.#list.grid, row, spec) !== null;
  }

  #isShared(fewest: number, has: (row: HTMLElement) => boolean): boolean {
    const { grid, rows } = this.#list;
    this.#open ??= rows.slice(0, mostRows).filter((row) => this.#host.isOpen(grid, row));
    const count = this.#open.filter(has).length;
    return count >= fewest && count * 2 > this.#open.length;
  }
}

function isIn(row: Element, selector: string): boolean {
  return row.querySelector(selector) !== null;
}
