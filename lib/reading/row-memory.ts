import { type FieldName, type FieldTexts, identityFields, type Row } from '../model/row';
import { notDrawn } from './do-mat';
import type { DossierList } from './list';
import { readRow } from './row';
import { ownId } from './row-id';

/** What one grid is remembered by. */
interface Memory {
  rows: Map<string, Row>;
  /** Fields that the grid has shown since it was first seen, in columns that may be out of view now. */
  shown: Set<FieldName>;
}

/** A row, and whether all that names it has been drawn: a column out of view may hold its number. */
export interface RememberedRow {
  row: Row;
  isWhole: boolean;
}

/** By grid, because a list is understood anew whenever its columns come and go. */
const memories = new WeakMap<Element, Memory>();

/** Fields that hold a dossier's number. */
const numbers = ['maHoSo', 'soKyHieu'] as const;

/** More rows than this of one list are not remembered. */
const most = 5000;

/**
 * What rows of one list said in columns that are drawn only while in view. A row is known again by the host's own id
 * of it; where it has none nothing is remembered, because its place may be another dossier's the next moment.
 */
export class RowMemory {
  readonly #list: DossierList;
  readonly #memory: Memory;

  constructor(list: DossierList) {
    const { root } = list.grid;
    this.#list = list;
    this.#memory = memories.get(root) ?? { rows: new Map(), shown: new Set() };
    memories.set(root, this.#memory);
    for (const field of list.fields) this.#memory.shown.add(field);
  }

  /** `readRow`, with what is not drawn now and was before. */
  read(element: HTMLElement): RememberedRow | null {
    const row = this.#remember(element);
    if (row === null) return null;
    const { shown } = this.#memory;
    if (row.fields.doMat === undefined && shown.has('doMat')) row.fields.doMat = notDrawn;
    return { row, isWhole: numbers.some((field) => row.fields[field] !== undefined) || !this.#mayBeNumbered() };
  }

  /** The list has a column of numbers, or columns that were never drawn. */
  #mayBeNumbered(): boolean {
    const { grid } = this.#list;
    if (!grid.comesAndGoes) return false;
    const columns = Number(grid.root.closest('[aria-colcount]')?.getAttribute('aria-colcount') ?? 0);
    return columns > grid.headers.length || numbers.some((field) => this.#memory.shown.has(field));
  }

  #remember(element: HTMLElement): Row | null {
    const { rows } = this.#memory;
    const { grid, hasPositionalIds } = this.#list;
    const row = readRow(this.#list, element);
    const id = grid.comesAndGoes && !hasPositionalIds ? idOf(grid.partsOf(element)) : null;
    if (id === null) return row;
    const before = rows.get(id);
    const now =
      before === undefined || row === null || isOther(before, row)
        ? (row ?? before ?? null)
        : {
            ...before,
            ...row,
            fields: { ...before.fields, ...drawn(row.fields) },
            headers: { ...before.headers, ...row.headers },
          };
    if (now !== null && rows.size < most) rows.set(id, now);
    return now;
  }
}

/** Without secrecy that is only said to be unknown: what was seen of it before holds. */
function drawn({ doMat, ...fields }: FieldTexts): FieldTexts {
  return doMat === undefined || doMat === notDrawn ? fields : { ...fields, doMat };
}

/** The id was given to another dossier. */
function isOther(before: Row, { fields }: Row): boolean {
  return identityFields.some(
    (field) =>
      fields[field] !== undefined && before.fields[field] !== undefined && fields[field] !== before.fields[field],
  );
}

function idOf(parts: readonly HTMLElement[]): string | null {
  for (const part of parts) {
    const id = ownId(part);
    if (id !== null) return id;
  }
  return null;
}
