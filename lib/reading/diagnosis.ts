import type { FrameDiagnosis, GridDiagnosis, ListDiagnosis, ValueKinds } from '../model/diagnosis';
import { nameIn } from '../text/person-name';
import { accountOf } from './account';
import { coverageOf } from './coverage';
import type { DossierList } from './list';
import { kindOf, outlineOf, pathTo, titleShown, treeOf } from './outline';
import { suspectOf } from './suspect';

/** Rows of one list that are looked at, and grids that were not understood. */
const mostRows = 200;
const mostGrids = 12;
const mostColumns = 60;

/**
 * How one frame is built and what was understood of it, for whoever helps from afar. It holds structure and figures:
 * names of elements, roles and class words that any page may have, counts, which title means which field, and what sort
 * of text the cells hold. It holds nothing of the page's own: no text of any cell, no name, number or subject, no
 * attribute, no id, no address but its path without what may be an id. Titles are included only as far as their words
 * are in this project's vocabulary, since what was taken for a title may be a row.
 */
export function diagnose(document: Document, lists: readonly DossierList[]): FrameDiagnosis {
  const elements = document.getElementsByTagName('*');
  const window = document.defaultView;
  return {
    isTop: window === null || window.top === window,
    path: pathShown(document.location?.pathname ?? '', document.location?.hash ?? ''),
    size: window === null ? '' : `${window.innerWidth}x${window.innerHeight}@${window.devicePixelRatio}`,
    elements: elements.length,
    frames: document.querySelectorAll('iframe,frame').length,
    tables: document.getElementsByTagName('table').length,
    forms: document.forms.length,
    ...rolesAndShadows(elements),
    isSuspect: suspectOf(document, lists),
    hasAccount: accountOf(document) !== null,
    lists: lists.map(describeList),
    grids: otherGrids(document, lists).map(describeGrid),
  };
}

const plainSegment = /^#?(?:[a-z]{1,12}(?:[-_][a-z]{1,8}){0,4}(?:\.(?:aspx|jsp|php|html?|do))?)?$/i;

/** Path segments that are plain words; any other may be the id or the name of something. */
function pathShown(path: string, hash: string): string {
  const route = /^#!?\//.test(hash) ? `#${hash.slice(hash.indexOf('/'))}` : '';
  const shown = (part: string) => (plainSegment.test(part) && !isName(part) ? part : '…');
  return [path, route].map((text) => (text.split('?')[0] ?? '').split('/').map(shown).join('/')).join('');
}

/** `nguyen-van-an` */
function isName(part: string): boolean {
  const words = part.replace(/(?:^|[-_])([a-z])/g, (_, letter: string) => ` ${letter.toUpperCase()}`);
  return nameIn(words) !== null;
}

function rolesAndShadows(elements: HTMLCollectionOf<Element>): Pick<FrameDiagnosis, 'roles' | 'shadowRoots'> {
  const roles: Record<string, number> = {};
  let shadowRoots = 0;
  for (let i = 0; i < elements.length && i < 100_000; i++) {
    const element = elements[i] as Element;
    if (element.shadowRoot !== null) shadowRoots++;
    if (!element.hasAttribute('role')) continue;
    const role = /\[(.+)\]$/.exec(outlineOf(element))?.[1] ?? 'other';
    roles[role] = (roles[role] ?? 0) + 1;
  }
  return { roles, shadowRoots };
}

function describeList(list: DossierList): ListDiagnosis {
  const { grid, columns, kind } = list;
  const rows = grid.rowElements();
  const cells = rows.slice(0, mostRows).map((row) => grid.cellsOf(row));
  const fields: ListDiagnosis['fields'] = {};
  for (const { field, index } of columns) fields[field] ??= kindsOf(cells.map((row) => row[index]));
  const widths: Record<string, number> = {};
  for (const row of cells) widths[row.length] = (widths[row.length] ?? 0) + 1;
  return {
    shape: grid.shape,
    why: list.why,
    kind,
    path: pathTo(grid.root),
    rows: rows.length,
    parts: rows[0] === undefined ? 0 : grid.partsOf(rows[0]).length,
    titles: grid.headers.slice(0, mostColumns).map(titleShown),
    titleElements: grid.headerCells.slice(0, mostColumns).map((cell) => (cell === undefined ? '' : outlineOf(cell))),
    columns: columns.map(({ field, index, part }) => (part ? { field, index, part: part.at } : { field, index })),
    fields,
    widths,
    row: rows[0] === undefined ? [] : treeOf(rows[0]),
    coverage: Object.keys(coverageOf(list, rows) ?? {}),
  };
}

function kindsOf(cells: readonly (Element | undefined)[]): ValueKinds {
  const kinds: ValueKinds = {};
  for (const cell of cells) {
    const kind = cell === undefined ? 'empty' : kindOf(cell);
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return kinds;
}

/** Tables and role grids with several rows that are no understood list, nor laid around one. */
function otherGrids(document: Document, lists: readonly DossierList[]): Element[] {
  const all = document.querySelectorAll('table,[role="grid"],[role="table"],[role="treegrid"]');
  return [...all]
    .filter((grid) => !lists.some(({ grid: { root } }) => root.contains(grid) || grid.contains(root)))
    .filter((grid) => rowsOf(grid).length > 2)
    .slice(0, mostGrids);
}

function rowsOf(grid: Element): Element[] {
  return [...grid.querySelectorAll(grid.localName === 'table' ? 'tr' : '[role="row"]')];
}

function describeGrid(grid: Element): GridDiagnosis {
  const rows = rowsOf(grid);
  const cells = rows.slice(0, mostRows).map((row) => [...row.children]);
  const width = Math.min(mostColumns, Math.max(0, ...cells.map((row) => row.length)));
  return {
    path: pathTo(grid),
    rows: rows.length,
    titles: (cells[0] ?? []).slice(0, mostColumns).map((cell) => titleShown(cell.textContent ?? '')),
    columns: Array.from({ length: width }, (_, index) => kindsOf(cells.slice(1).map((row) => row[index]))),
    row: rows[1] === undefined ? [] : treeOf(rows[1]),
  };
}
