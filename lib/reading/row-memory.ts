import type { Row } from '../model/row';
import type { DossierList } from './list';
import { readRow } from './row';
import { ownId } from './row-id';

/** By grid, because a list is understood anew whenever its columns come and go. */
const memories = new WeakMap<Element, Map<string, Row>>();

/** More rows than this of one list are not remembered. */
const most = 5000;

/**
 * What rows of one list said in columns that are drawn only while in view. A row is known again by the host's own id
 * of it; where it has none nothing is remembered, because its place may be another dossier's the next moment.
 */
export class RowMemory {
  readonly #list: DossierList;
  readonly #rows: Map<string, Row>;

  constructor(list: DossierList) {
    const { root } = list.grid;
    this.#list = list;
    this.#rows = memories.get(root) ?? new Map();
    memories.set(root, this.#rows);
  }

  /** `readRow`, with what is not drawn now and was before. */
  read(element: HTMLElement): Row | null {
    const { grid, hasPositionalIds } = this.#list;
    const row = readRow(this.#list, element);
    const id = grid.comesAndGoes && !hasPositionalIds ? idOf(grid.partsOf(element)) : null;
    if (id === null) return row;
    const before = this.#rows.get(id);
    const now =
      before === undefined || row === null || isOther(before, row)
        ? (row ?? before ?? null)
        : {
            ...before,
            ...row,
            fields: { ...before.fields, ...row.fields },
            headers: { ...before.headers, ...row.headers },
          };
    if (now !== null && this.#rows.size < most) this.#rows.set(id, now);
    return now;
  }
}

/** The id was given to another dossier. */
function isOther(before: Row, { fields }: Row): boolean {
  const differs = (['soKyHieu', 'maHoSo', 'soDen', 'trichYeu'] as const).some(
    (field) =>
      fields[field] !== undefined && before.fields[field] !== undefined && fields[field] !== before.fields[field],
  );
  return differs;
}

function idOf(parts: readonly HTMLElement[]): string | null {
  for (const part of parts) {
    const id = ownId(part);
    if (id !== null) return id;
  }
  return null;
}
