import { type DossierFacts, dueFields } from '../model/deadline';
import type { ListRef, Row } from '../model/row';
import type { Instant } from '../model/time';
import { type DossierList, keyOf, ownId, RowMemory, stampsIn, wordsOfIcons } from '../reading';
import type { Secrecy, SecrecyOptions } from '../secrecy';
import { foldTitle } from '../text';
import { hasMovedOn } from './address';
import type { Engine } from './engine';
import type { OverlayOptions } from './options';

/** Form controls that hold a value to be read. */
const controls = 'input:not([type=checkbox],[type=radio],[type=hidden],[type=button]),select,textarea';

/** What one drawn row was found to say, kept as long as its text stays the same. */
export interface ReadRow {
  row: Row;
  facts: DossierFacts;
  /** The row's own part of the dossier key; null: badged, never kept. */
  key: string | null;
  secrecy: Secrecy;
}

/**
 * The rows of one list as they stand now. A row is read again only when it was added or changed, and even then
 * only if its text differs: sorting and re-rendering move or copy what is already known.
 */
export class Rows {
  readonly list: DossierList;
  /** The list that its rows are kept as: not yet its own where the page changed no more than its address. */
  ref: ListRef;
  /** The list as it was found where its rows were drawn last; null: under an address that nothing was found at. */
  drawnAs: DossierList | null;
  readonly #memory: RowMemory;
  readonly #secrecy: SecrecyOptions;
  readonly engine: Engine;
  elements: HTMLElement[] = [];
  /** Rows whose text must be compared again, added or changed since they were read. */
  readonly dirty = new Set<HTMLElement>();
  /** Rows came or went: `collect` is due. */
  stale = false;
  /** Rows were added or changed since they were last handed on. */
  unsent = true;
  readonly #known = new WeakMap<HTMLElement, { text: string; read: ReadRow | null }>();
  readonly #versions = new WeakMap<HTMLElement, number>();
  /** By text, because hosts that redraw make new elements for the same words. */
  readonly #byText = new Map<string, ReadRow | null>();

  #hasControls = false;

  /** `before`: the rows in the same place as they were known. */
  constructor(list: DossierList, secrecy: SecrecyOptions, engine: Engine, before?: Rows) {
    this.list = list;
    this.ref = list.ref;
    const own = hasMovedOn(list) ? null : list;
    this.drawnAs = before === undefined || before.drawnAs?.path === list.path ? own : before.drawnAs;
    this.#memory = new RowMemory(list);
    this.#secrecy = secrecy;
    this.engine = engine;
    this.collect();
  }

  /** Takes over which rows there are; new ones are dirty. */
  collect(): void {
    this.stale = false;
    const before = this.elements;
    this.elements = this.list.grid.rowElements();
    this.#hasControls = this.list.grid.root.querySelector(controls) !== null;
    const here = new Set(this.elements);
    // What a list no longer has is told too, where its page shows all of it.
    if (before.some((row) => !here.has(row))) this.unsent = true;
    for (const row of this.dirty) if (!here.has(row)) this.dirty.delete(row);
    for (const row of this.elements) if (!this.#known.has(row)) this.dirty.add(row);
    if (this.dirty.size > 0) this.unsent = true;
  }

  /** Some of it was drawn anew: under another address it need not be the list that was found. */
  redrawn(): void {
    if (this.drawnAs !== null && hasMovedOn(this.drawnAs)) this.drawnAs = null;
  }

  /** The row is drawn otherwise than before, whatever it says. */
  touch(element: HTMLElement): void {
    this.#versions.set(element, this.versionOf(element) + 1);
  }

  /** Grows whenever a row was changed or drawn anew: its words may stand elsewhere even where they are the same. */
  versionOf(element: HTMLElement): number {
    return this.#versions.get(element) ?? 0;
  }

  /** What a row says; null when it is no dossier. */
  read(element: HTMLElement, observedAt: Instant): ReadRow | null {
    const known = this.#known.get(element);
    if (known !== undefined && !this.dirty.has(element)) return known.read;
    this.dirty.delete(element);
    this.touch(element);
    this.unsent = true;
    const text = this.#signatureOf(this.list.grid.partsOf(element));
    if (known?.text === text) return known.read;
    let read = this.#byText.get(text);
    if (read === undefined) {
      read = this.#readAnew(element, observedAt);
      if (this.#byText.size > 20_000) this.#byText.clear();
      this.#byText.set(text, read);
    }
    this.#known.set(element, { text, read });
    return read;
  }

  #readAnew(element: HTMLElement, observedAt: Instant): ReadRow | null {
    const read = this.#memory.read(element);
    if (read === null) return null;
    const { row, isWhole } = read;
    const { engine, list } = this;
    const isStamped = stampsIn(list.grid.partsOf(element)).some(engine.isStamp);
    return {
      row,
      facts: engine.factsOf(row.fields, row.headers, observedAt, list.ref.title),
      key: isWhole ? keyOf(list, row) : null,
      secrecy: isStamped ? 'secret' : engine.secrecyOf(row, list.ref, this.#secrecy),
    };
  }

  /** Tells one content of a row from another: its words, its form controls and icons, and the host's id of it. */
  #signatureOf(parts: readonly HTMLElement[]): string {
    let text = '';
    for (const part of parts) {
      text += `${part.id}\u0000${ownId(part) ?? ''}\u0000${part.textContent ?? ''}`;
      if (!this.#hasControls) continue;
      for (const control of part.querySelectorAll<HTMLInputElement>(controls)) text += `\u0000${control.value}`;
    }
    return `${text}\u0000${wordsOfIcons(parts).join('\u0000')}`;
  }

  /** The column a badge should stand near: the first of the deadline's own that the list has. */
  get dueColumn(): number {
    for (const field of dueFields) {
      const column = this.list.columns.find((one) => one.field === field);
      if (column !== undefined) return column.index;
      if (this.list.fields.has(field)) return this.list.labelled[0] ?? 0;
    }
    return 0;
  }
}

/** The list and the row that something in the page lies in. */
export function rowAround(lists: readonly Rows[], target: EventTarget | null): [Rows, HTMLElement] | [null, null] {
  if (!(target instanceof Node)) return [null, null];
  for (const rows of lists) {
    const row = rows.list.grid.rowOf(target);
    if (row !== null) return [rows, row];
  }
  return [null, null];
}

/** The rows of a list found anew. One that stayed what it was keeps what is known of its rows. */
export function rowsOf(
  list: DossierList,
  known: readonly Rows[],
  { secrecy, world }: Pick<OverlayOptions, 'secrecy' | 'world'>,
): Rows {
  const same = known.find((rows) => isSame(rows.list, list));
  same?.collect();
  if (same !== undefined) return same;
  const before = known.find((rows) => rows.list.grid.root === list.grid.root);
  return new Rows(list, secrecy(), world().engine, before);
}

/** Whether a list found anew is one that is known: what is known of its rows still holds. */
function isSame(a: DossierList, b: DossierList): boolean {
  return (
    a.grid.root === b.grid.root &&
    a.grid.shape === b.grid.shape &&
    a.isEmpty === b.isEmpty &&
    a.labelled.join() === b.labelled.join() &&
    a.grid.headerElement === b.grid.headerElement &&
    a.path === b.path &&
    a.ref.id === b.ref.id &&
    // Folded, because a click on a title moves the arrow in it and nothing else.
    a.grid.headers.map(foldTitle).join('\u0000') === b.grid.headers.map(foldTitle).join('\u0000')
  );
}
