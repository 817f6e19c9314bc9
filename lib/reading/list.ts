import type { DossierKind, ListRef } from '../model/row';
import { clean, fold } from '../text';
import { type Columns, columnsOf, isDossierList } from './meaning';
import type { Grid, Shape } from './shapes/shape';
import { table } from './shapes/table';

const shapes: readonly Shape[] = [table];

/** A grid that was understood as a list of dossiers. */
export interface DossierList {
  grid: Grid;
  columns: Columns;
  kind: DossierKind;
  ref: ListRef;
}

/** Every list of dossiers in a document. A table that merely lays out a page around a list is not one. */
export function findLists(document: Document): DossierList[] {
  const found = shapes.flatMap((shape) => shape.find(document)).flatMap((grid) => understand(grid) ?? []);
  return found.filter((list) => !found.some((inner) => inner !== list && list.grid.root.contains(inner.grid.root)));
}

function understand(grid: Grid): DossierList | null {
  const columns = columnsOf(grid.headers);
  if (!isDossierList(columns)) return null;
  const title = titleOf(grid.root);
  const path = grid.root.ownerDocument.location?.pathname ?? '';
  return { grid, columns, kind: kindOf(columns, title), ref: { id: `${path} ${fold(title)}`.slice(0, 300), title } };
}

function kindOf(columns: Columns, title: string): DossierKind {
  if (columns.has('maHoSo') || columns.has('ngayHenTra')) return 'hoSo';
  return !columns.has('soDen') && /\b(nhiem vu|cong viec)\b/.test(fold(title)) ? 'nhiemVu' : 'vanBan';
}

const headings = 'h1,h2,h3,h4,h5,h6,legend,[role="heading"],.page-title,.panel-title,.card-title';

/** What the page calls a list: its caption, else the nearest heading before it, else the document's title. */
function titleOf(root: Element): string {
  const caption = root.querySelector(':scope > caption')?.textContent;
  if (caption) return shorten(caption);
  for (let at: Element | null = root; at !== null; at = at.parentElement) {
    for (let before = at.previousElementSibling; before !== null; before = before.previousElementSibling) {
      if (before.matches(headings)) return shorten(before.textContent ?? '');
      const inside = before.querySelectorAll(headings);
      const last = inside[inside.length - 1];
      if (last) return shorten(last.textContent ?? '');
    }
  }
  return shorten(root.ownerDocument.title);
}

/** Without a count in brackets, so that the list stays the same list when a row comes or goes. */
function shorten(title: string): string {
  return clean(title.replace(/\(\s*\d[\d.,]*\s*\)/g, ' ')).slice(0, 200);
}
