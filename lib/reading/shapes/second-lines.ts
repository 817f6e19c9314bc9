import { fold } from '../../text';

/** How many rows are looked at before a table is said to draw each dossier in two rows. */
const sampleSize = 40;

/**
 * Tables that draw a dossier in two rows: the columns in the first, and below it one or two wide cells with the subject
 * or the deadline. A single wide row before many others is a group's title and stays alone.
 */
export class SecondLines {
  readonly #width: number;
  #firsts = new WeakMap<HTMLElement, HTMLElement>();
  #parts = new WeakMap<HTMLElement, HTMLElement[]>();

  constructor(columns: number) {
    this.#width = columns;
  }

  /** The first rows of these, each with the second one noted. */
  fold(rows: readonly HTMLTableRowElement[]): HTMLElement[] {
    const sample = rows.slice(0, sampleSize).filter((row) => row.textContent?.trim() !== '');
    const wide = sample.filter((row) => this.#isWide(row)).length;
    const [first, last] = [sample[0], sample.at(-1)];
    // Groups of one dossier look the same, but for the end: a title has its dossier below it.
    const endsWithFirst = rows.length <= sampleSize && last !== undefined && !this.#isWide(last) && !isTotal(last);
    const isDouble =
      wide > 0 && wide * 2 >= sample.length - 1 && first !== undefined && !this.#isWide(first) && !endsWithFirst;
    this.#firsts = new WeakMap();
    this.#parts = new WeakMap();
    if (!isDouble) return [...rows];
    const folded: HTMLElement[] = [];
    for (const row of rows) {
      const first = folded.at(-1);
      if (first === undefined || !this.#isWide(row)) {
        folded.push(row);
        continue;
      }
      this.#firsts.set(row, first);
      this.#parts.set(first, [...this.partsOf(first), row]);
    }
    return folded;
  }

  partsOf(row: HTMLElement): readonly HTMLElement[] {
    return this.#parts.get(row) ?? [row];
  }

  firstOf(row: HTMLElement): HTMLElement {
    return this.#firsts.get(row) ?? row;
  }

  #isWide(row: HTMLTableRowElement): boolean {
    if (row.cells.length > 2 || this.#width < 3) return false;
    return [...row.cells].some((cell) => cell.colSpan >= this.#width / 2);
  }
}

function isTotal(row: HTMLElement): boolean {
  return /^(?:tong|total|cong\b)/.test(fold(row.textContent ?? ''));
}
