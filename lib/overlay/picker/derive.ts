import type { Adapter, AdapterField } from '../../model/adapter';
import type { FieldName } from '../../model/row';
import type { Grid } from '../../reading/shapes/shape';
import { clean, foldTitle } from '../../text';
import { identityOf } from './identity';
import { labelOf, type Spot } from './label';
import { repeatedAround } from './repeated';
import { selectorFor, selectorInRow } from './selectors';
import { Structure } from './structure';
import type { KnownList, PickerHost } from './types';

/** A longer title is a text. */
const longestTitle = 100;

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
  // A card is a row of one cell; its parts are what is pointed at.
  const isPart = cell === undefined || cell === place?.row;
  const own = !isPart ? cell : (element.closest('td, th, [role="gridcell"], [role="cell"]') ?? element);
  return { element: own, title: clean(place?.grid.headers[place.column] ?? '') };
}

/**
 * The adapter that reads `field` where the user clicked; null where no list is to be seen around it. It holds nothing
 * that only the row clicked in says. `spot`: where in the element, which may hold several values.
 */
export function derive(host: PickerHost, field: FieldName, element: Element, spot: Spot | null = null): Draft | null {
  const known = placeOf(host.lists(), element);
  if (known !== null) return draftIn(host, field, known, null, specOf(host, element, known, spot));
  const root = element.getRootNode() as Document | ShadowRoot;
  const found = repeatedAround(element, root, host.fieldOf);
  if (found === null) return null;
  const named = { list: found.list, row: found.rows };
  const trial: Adapter = { ...identityOf(host.href, named), ...named };
  for (const { grid } of host.readGrids([trial], root)) {
    const rows = grid.rowElements().filter((row) => clean(row.textContent ?? '') !== '');
    const place = placeOf([{ grid, rows }], element);
    if (place !== null) return draftIn(host, field, place, named, specOf(host, element, place, spot));
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
  place: Place,
  named: { list: string; row: string } | null,
  spec: AdapterField | null,
): Draft | null {
  const { grid, rows, column } = place;
  if (spec === null) return null;
  // A column's own title means the same on every page of the site; a mere position holds for pages like this one.
  const isWide = named === null && typeof spec.column === 'string' && !spec.column.startsWith('#');
  const narrow = named ?? listOf(host, grid);
  const adapter: Adapter = {
    ...identityOf(host.href, isWide ? null : narrow),
    ...(isWide ? {} : narrow),
    fields: { [field]: spec },
  };
  return { adapter, spec, grid, rows, title: clean(grid.headers[column] ?? '') };
}

/** A known list's own selector, so that another list of the page is not read by it. */
function listOf(host: PickerHost, { root }: Grid): { list: string } {
  const isKnown = (text: string) => host.fieldOf(text) !== null;
  return { list: selectorFor(root, root.getRootNode() as Document | ShadowRoot, isKnown) ?? root.localName };
}

/** Where the field stands: by the column's title, by a label beside it, by the column's place, or by a selector. */
function specOf(host: PickerHost, element: Element, place: Place, spot: Spot | null): AdapterField | null {
  const { grid, rows, row, column } = place;
  const title = titleAt(place);
  const byTitle: AdapterField | null = title === '' ? null : { column: title };
  if (row === null) return byTitle ?? { column: `#${column}` };
  const cell = grid.cellsOf(row)[column];
  const reads = (spec: AdapterField) => host.readField(grid, row, spec) !== null;
  const structure = new Structure(host, { grid, rows });
  const isPart = byTitle === null || cell === undefined || cell !== element.closest('td, th') || hasLabels(cell);
  const label = isPart ? labelFor(host, element, place, structure, spot) : null;
  if (label !== null) return { label };
  if (byTitle !== null && reads(byTitle)) return byTitle;
  if (column >= 0 && isTabular(row)) return { column: `#${column}` };
  const selector = selectorInRow(element, row, structure);
  return selector !== null && reads({ selector }) ? { selector } : null;
}

/** A title fit to be written down; '' where there is none, or what stands in its place is no title but a value. */
function titleAt({ grid, column }: Place): string {
  const title = clean(grid.headers[column] ?? '');
  return title.startsWith('#') || title.length > longestTitle || /\d/.test(foldTitle(title)) ? '' : title;
}

/** The label the clicked value stands behind, if the list has it and that very value is read by it. */
function labelFor(
  host: PickerHost,
  element: Element,
  { grid, row, column }: Place,
  structure: Structure,
  spot: Spot | null,
): string | null {
  if (row === null) return null;
  const cell = isTabular(row) && grid.headers.some((title) => title !== '') ? grid.cellsOf(row)[column] : undefined;
  const found = labelOf(element, cell ?? row, spot, (text) => host.fieldOf(text) !== null);
  if (found === null || !structure.isLabel(found.label)) return null;
  const read = host.readField(grid, row, { label: found.label });
  return read !== null && clean(read.text).includes(found.value) ? found.label : null;
}

function isTabular(row: Element): boolean {
  return row.localName === 'tr' || row.getAttribute('role') === 'row';
}

/** Whether a cell holds several labelled values, so that its column alone does not say which one is meant. */
function hasLabels(cell: Element): boolean {
  return ((cell.textContent ?? '').match(/\p{L}[\p{L} ]{1,40}[:：](?!\d)/gu)?.length ?? 0) > 1;
}
