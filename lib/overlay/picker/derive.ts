import type { Adapter, AdapterField } from '../../model/adapter';
import type { FieldName } from '../../model/row';
import type { Grid } from '../../reading/shapes/shape';
import { clean } from '../../text';
import { identityOf } from './identity';
import { repeatedAround } from './repeated';
import { selectorFor, selectorInRow } from './selectors';
import type { KnownList, PickerHost } from './types';

/** What was understood of a click: the adapter it makes, and the rows that adapter can be tried on. */
export interface Draft {
  adapter: Adapter;
  spec: AdapterField;
  grid: Grid;
  rows: readonly HTMLElement[];
  /** Title of the column, '' where it has none. */
  title: string;
}

/** Where an element stands in a list. */
interface Place {
  grid: Grid;
  rows: readonly HTMLElement[];
  /** Null: in the titles. */
  row: HTMLElement | null;
  /** -1: in no column. */
  column: number;
}

/** The cell of a known list an element lies in, or the element itself: what is outlined and named while pointing. */
export function targetOf(host: PickerHost, element: Element): { element: Element; title: string } {
  const place = placeOf(host.lists(), element);
  const cell = place?.row ? place.grid.cellsOf(place.row)[place.column] : place?.grid.headerCells[place.column];
  const own = cell ?? element.closest('td, th, [role="gridcell"], [role="cell"]') ?? element;
  return { element: own, title: clean(place?.grid.headers[place.column] ?? '') };
}

/** The adapter that reads `field` where the user clicked; null where no list is to be seen around it. */
export function derive(host: PickerHost, field: FieldName, element: Element): Draft | null {
  const known = placeOf(host.lists(), element);
  if (known !== null) return draftIn(host, field, element, known, null);
  const root = element.getRootNode() as Document | ShadowRoot;
  const found = repeatedAround(element, root);
  if (found === null) return null;
  const named = { list: found.list, row: found.rows };
  const trial: Adapter = { ...identityOf(host.href, named), ...named };
  for (const { grid } of host.readGrids([trial], root)) {
    const rows = grid.rowElements().filter((row) => clean(row.textContent ?? '') !== '');
    const place = placeOf([{ grid, rows }], element);
    if (place !== null) return draftIn(host, field, element, place, named);
  }
  return null;
}

function placeOf(lists: readonly KnownList[], element: Element): Place | null {
  for (const { grid, rows } of lists) {
    const titled = grid.headerCells.findIndex((cell) => cell?.contains(element));
    if (titled >= 0) return { grid, rows, row: null, column: titled };
    const row = grid.rowOf(element);
    if (row === null) continue;
    return { grid, rows, row, column: grid.cellsOf(row).findIndex((cell) => cell?.contains(element)) };
  }
  return null;
}

function draftIn(
  host: PickerHost,
  field: FieldName,
  element: Element,
  place: Place,
  named: { list: string; row: string } | null,
): Draft | null {
  const { grid, rows, column } = place;
  const spec = specOf(host, element, place);
  if (spec === null) return null;
  // A column's own title means the same on every page of the site; a mere position holds for pages like this one.
  const isWide = named === null && typeof spec.column === 'string' && !spec.column.startsWith('#');
  const narrow = named ?? listOf(grid);
  const adapter: Adapter = {
    ...identityOf(host.href, isWide ? null : narrow),
    ...(isWide ? {} : narrow),
    fields: { [field]: spec },
  };
  return { adapter, spec, grid, rows, title: clean(grid.headers[column] ?? '') };
}

/** A known list's own selector, so that another list of the page is not read by it. */
function listOf({ root }: Grid): { list: string } {
  return { list: selectorFor(root, root.getRootNode() as Document | ShadowRoot) ?? root.localName };
}

/** Where the field stands: by the column's title, by a label beside it, by the column's place, or by a selector. */
function specOf(host: PickerHost, element: Element, { grid, row, column }: Place): AdapterField | null {
  const title = clean(grid.headers[column] ?? '');
  const byTitle: AdapterField | null = title === '' || title.startsWith('#') ? null : { column: title.slice(0, 200) };
  if (row === null) return byTitle ?? { column: `#${column}` };
  const cell = grid.cellsOf(row)[column];
  const reads = (spec: AdapterField) => host.readField(grid, row, spec);
  const label = labelOf(element, cell ?? row);
  const isPart = cell === undefined || cell !== element.closest('td, th') || hasLabels(cell);
  if (label !== null && isPart && reads({ label }) !== null) return { label };
  if (byTitle !== null && reads(byTitle) !== null) return byTitle;
  if (column >= 0 && isTabular(row)) return { column: `#${column}` };
  const selector = selectorInRow(element, row);
  return selector !== null && reads({ selector }) !== null ? { selector } : null;
}

function isTabular(row: Element): boolean {
  return row.localName === 'tr' || row.getAttribute('role') === 'row';
}

const labelPattern = /^([\p{L}][\p{L}\s/().-]{0,60}?)\s*[:：]/u;

/** Whether a cell holds several labelled values, so that its column alone does not say which one is meant. */
function hasLabels(cell: Element): boolean {
  return ((cell.textContent ?? '').match(/\p{L}[\p{L} ]{1,40}[:：](?!\d)/gu)?.length ?? 0) > 1;
}

/** The label a value stands behind: in its own text, just before it, or in the element beside it. */
function labelOf(element: Element, within: Element): string | null {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const own = labelPattern.exec(clean(at.textContent ?? ''))?.[1];
    if (own !== undefined && at !== within) return own;
    const before = clean(textBefore(at));
    const last = /(?:^|[|;•·\n])\s*([\p{L}][\p{L}\s/().-]{0,60}?)\s*[:：]\s*$/u.exec(before)?.[1];
    if (last !== undefined) return last;
    const beside = at.previousElementSibling;
    if (beside?.localName === 'dt') return clean(beside.textContent ?? '') || null;
    if (at === within) return null;
  }
  return null;
}

/** What stands before an element on its line. */
function textBefore(element: Element): string {
  let text = '';
  for (let node = element.previousSibling; node !== null; node = node.previousSibling) {
    if (node instanceof HTMLBRElement) break;
    text = `${node.textContent ?? ''}${text}`;
    if (text.length > 200) break;
  }
  return text;
}
