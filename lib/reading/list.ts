import type { Adapter } from '../model/adapter';
import type { DossierKind, FieldName, ListRef } from '../model/row';
import { fold } from '../text';
import { adapterFor, adapterGrids } from './adapters';
import type { Columns } from './meaning';
import { aria } from './shapes/aria';
import { band } from './shapes/band';
import { cards } from './shapes/cards';
import type { Grid, Search, SearchRoot, Shape } from './shapes/shape';
import { table } from './shapes/table';
import { titleOf } from './title';
import { parentOf } from './tree';
import { type Understanding, understand } from './understand';

/** A grid that was understood as a list of dossiers. */
export interface DossierList {
  grid: Grid;
  columns: Columns;
  /** Columns whose cells hold labelled values: "Hạn xử lý: 20/11/2026". */
  labelled: readonly number[];
  /** Every field the list can have. */
  fields: ReadonlySet<FieldName>;
  kind: DossierKind;
  /** The page's address when the list was found, without what is asked for in it: pages and filters. */
  path: string;
  ref: ListRef;
  /** How well values bear out the titles; the best supported reading of a place wins. */
  score: number;
  /** Why this reading won, for the diagnosis: shape and support. */
  why: string;
  /** Ids of rows are places in the list. */
  hasPositionalIds: boolean;
  /** It has titles and no rows yet. */
  isEmpty: boolean;
  adapter?: Adapter;
}

/** What a search found: lists, and places with titles of a list that has no rows yet. */
export interface Found {
  lists: DossierList[];
  /** Readings that a better one of the same place, or of the same rows drawn once more, was preferred to. */
  beaten: DossierList[];
  pending: Element[];
}

/** The cheapest first: what one of them has understood, the next ones leave out. */
const shapes: readonly Shape[] = [table, aria, band, cards];

/** Every list of dossiers below these roots (`searchRoots`); to be driven to its end, in as many slices as it takes. */
export function* searchLists(roots: readonly SearchRoot[], adapters: readonly Adapter[] = []): Search<Found> {
  const found: DossierList[] = [];
  const pending: Element[] = [];
  for (const root of roots) {
    for (const { grid } of adapterGrids(adapters, root)) found.push(...named(grid, adapters));
    for (const shape of shapes) {
      const understood = found.filter((list) => !list.isEmpty).map((list) => list.grid.root);
      for (const grid of yield* shape.find(root, understood)) {
        const reading = understand(grid, adapterFor(adapters, grid));
        if (reading === null || reading.isEmpty) pending.push(grid.root);
        if (reading !== null) found.push(listOf(reading));
        yield;
      }
    }
  }
  const lists = withoutRivals(found);
  return { lists, beaten: found.filter((list) => !lists.includes(list)), pending };
}

/** A list whose rows an adapter names: it is one, whatever its titles say, unless it has nothing to say at all. */
function named(grid: Grid, adapters: readonly Adapter[]): DossierList[] {
  const reading = understand(grid, adapterFor(adapters, grid));
  return reading === null ? [] : [listOf(reading)];
}

function listOf(reading: Understanding): DossierList {
  const { grid } = reading;
  const title = titleOf(grid.root);
  const path = grid.root.ownerDocument.location?.pathname ?? '';
  return {
    ...reading,
    kind: reading.adapter?.kind ?? kindOf(reading.fields, title),
    path,
    ref: { id: `${path} ${fold(title)}`.slice(0, 300), title },
  };
}

function kindOf(fields: ReadonlySet<FieldName>, title: string): DossierKind {
  if (fields.has('maHoSo') || fields.has('ngayHenTra')) return 'hoSo';
  return !fields.has('soDen') && /\b(nhiem vu|cong viec)\b/.test(fold(title)) ? 'nhiemVu' : 'vanBan';
}

/** Of readings of the same place one remains. A table that merely lays out a page around a list is no list. */
function withoutRivals(found: readonly DossierList[]): DossierList[] {
  return found.filter((list) => !found.some((other) => other !== list && isBeatenBy(list, other)));
}

function isBeatenBy(list: DossierList, other: DossierList): boolean {
  const [own, its] = [list.grid.root, other.grid.root];
  // A header in a table of its own looks like an empty list.
  if (list.isEmpty) {
    const sharesTitles = other.grid.headerCells.some((cell) => cell && own.contains(cell));
    return !other.isEmpty && (sharesTitles || own.contains(its) || its.contains(own));
  }
  if (other.isEmpty) return false;
  if (isCopy(list, other)) return widthOf(own) < widthOf(its);
  if (own === its) return other.score > list.score;
  if (own.contains(its)) return !isPartOfRow(list, its) || list.score < other.score + 2;
  return its.contains(own) && isPartOfRow(other, own) && other.score >= list.score + 2;
}

/** The same rows drawn once more at the same height, for columns that stay where they are: of both, the wider is read. */
function isCopy({ grid: a }: DossierList, { grid: b }: DossierList): boolean {
  const [one, other] = [a.rowElements()[0], b.rowElements()[0]];
  if (one === undefined || other === undefined || one === other || a.headers.join() !== b.headers.join()) return false;
  if (one.textContent !== other.textContent) return false;
  return Math.abs(one.getBoundingClientRect().top - other.getBoundingClientRect().top) < 3;
}

/** Of the box a list is drawn in, which cuts off what does not belong there. */
function widthOf(root: Element): number {
  return (parentOf(root) ?? root).getBoundingClientRect().width;
}

/** Whether an element lies inside one of several rows of a list: a little table in a cell. */
function isPartOfRow(list: DossierList, element: Element): boolean {
  return list.grid.rowOf(element) !== null && list.grid.rowElements().length > 1;
}
