import { readDue } from '../../lib/deadline';
import type { FieldName } from '../../lib/model/row';
import { type Draft, derive } from '../../lib/overlay/picker/derive';
import type { Spot } from '../../lib/overlay/picker/label';
import type { KnownList, PickerHost } from '../../lib/overlay/picker/types';
import { isOpenUnread } from '../../lib/overlay/unread';
import { adapterField, adapterGrids } from '../../lib/reading/adapters';
import { fieldOfKnownTitle } from '../../lib/reading/known-title';
import type { Grid } from '../../lib/reading/shapes/shape';
import { secrecyOf } from '../../lib/secrecy';

const observedAt = Date.parse('2026-06-10T09:00+07:00');

/** What the overlay lends for pointing, in the test's own page. */
export function host(lists: readonly KnownList[] = []): PickerHost {
  return {
    document,
    language: 'vi',
    show: () => () => {},
    isOurs: () => false,
    lists: () => lists,
    secretRows: () => new Set(document.querySelectorAll('tr.mat')),
    href: 'https://qlvb.example.gov.vn:8443/vb/12/den?page=2',
    readField: adapterField,
    readGrids: adapterGrids,
    fieldOf: fieldOfKnownTitle,
    isOpen: (grid, row) => isOpenUnread(grid, row, secrecyOf, { emptyMeans: 'unclear' }),
    dueOf: (field, text, header) =>
      field === 'hanXuLy'
        ? { isRead: readDue(text, { observedAt, place: field, header }) !== null, due: observedAt }
        : null,
    teach: async () => null,
    chosen: () => {},
    ended: () => {},
  };
}

/** The grid of a plain table, as if generic reading had found it. */
export function known(): KnownList {
  const table = document.querySelector('table');
  const [header, ...rows] = [...(table?.rows ?? [])];
  if (table === null || header === undefined) throw new Error('no table');
  const grid: Grid = {
    shape: 'table',
    root: table,
    headers: [...header.cells].map((cell) => cell.textContent ?? ''),
    headerCells: [...header.cells],
    headerElement: header,
    rowElements: () => rows,
    partsOf: (row) => [row],
    rowOf: (node) => rows.find((row) => row.contains(node)) ?? null,
    cellsOf: (row) => [...row.children],
  };
  return { grid, rows };
}

/** The draft that is made of a click on an element. */
export function pointAt(
  selector: string,
  lists: () => KnownList[] = () => [],
  field: FieldName = 'hanXuLy',
  spot: Spot | null = null,
): Draft | null {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(selector);
  return derive(host(lists()), field, element, spot);
}

export const specOf = (draft: Draft | null, field: FieldName = 'hanXuLy') => draft?.adapter.fields?.[field];

export const table = (titles: string[], cells: string[][], extra = '') =>
  `<table id="ds"><thead><tr>${titles.map((title) => `<th>${title}</th>`).join('')}</tr></thead>
   <tbody>${cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>${extra}`;
