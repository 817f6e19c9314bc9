import type { FieldName } from '../../model/row';
import { foldTitle } from '../../text';
import { shortText, titleText } from '../header-text';
import { fieldsOfTitle } from '../meaning';
import { parentOf } from '../tree';
import type { Search, SearchRoot } from './shape';

/** A title of the vocabulary as it is drawn somewhere in a page. */
export interface DrawnTitle {
  /** The cell that holds it and nothing else. */
  cell: Element;
  fields: readonly FieldName[];
  box: DOMRect;
}

/** Titles beyond this many are not looked at: no list has them, and a hostile page may. */
const mostTitles = 600;

/** Nodes between two rests: a fraction of a millisecond. */
export const nodesAtATime = 400;

const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'OPTION', 'TEXTAREA', 'TITLE']);

/** Every title of the vocabulary that is drawn below a root, outside these elements. */
export function* drawnTitles(root: SearchRoot, outside: readonly Element[]): Search<DrawnTitle[]> {
  const cells = new Map<Element, readonly FieldName[]>();
  const covered = (element: Element) => outside.some((known) => known.contains(element));
  for (const cell of root.querySelectorAll('th,[role="columnheader"]')) {
    const fields = covered(cell) ? [] : fieldsOfTitle(titleText(cell));
    if (fields.length > 0) cells.set(cell, fields);
  }
  for (const text of titleTexts(root, new Set(outside))) {
    if (text === null) {
      yield;
      continue;
    }
    const cell = cellAround(text);
    if (cell === null || cells.has(cell) || cell.closest('th,[role="columnheader"]') !== null) continue;
    const fields = fieldsOfTitle(titleText(cell));
    if (fields.length > 0) cells.set(cell, fields);
    if (cells.size > mostTitles) break;
  }
  const drawn = [...cells].flatMap(([cell, fields]) => {
    const box = cell.getBoundingClientRect();
    return box.width > 0 && box.height > 0 ? [{ cell, fields, box }] : [];
  });
  return withoutValues(drawn);
}

/** Titles of lists one below the other lie further apart than rows of one list do. */
const closest = 90;

/** Words of the vocabulary that stand in every row are values there, or buttons: "Phối hợp", "Xử lý". */
function withoutValues(titles: readonly DrawnTitle[]): DrawnTitle[] {
  const columns = new Map<string, DrawnTitle[]>();
  for (const title of titles) {
    if (isHeaderCell(title.cell)) continue;
    const key = `${title.fields.join()} ${Math.round(title.box.left)}`;
    columns.set(key, [...(columns.get(key) ?? []), title]);
  }
  const values = new Set<DrawnTitle>();
  for (const column of columns.values()) {
    const tops = column.map(({ box }) => box.top).sort((a, b) => a - b);
    const height = (tops.at(-1) ?? 0) - (tops[0] ?? 0);
    if (column.length >= 3 && height / (column.length - 1) < closest) for (const title of column) values.add(title);
  }
  return titles.filter((title) => !values.has(title));
}

function isHeaderCell(cell: Element): boolean {
  return cell.localName === 'th' || cell.getAttribute('role') === 'columnheader';
}

/**
 * Text nodes that may be a title by their look, the cheapest test first: most texts of a page are no titles. Null every
 * so many nodes, for a rest.
 */
function* titleTexts(root: SearchRoot, outside: ReadonlySet<Element>): Generator<Text | null> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node instanceof Element && (skipped.has(node.tagName) || outside.has(node))
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  let walked = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (++walked % nodesAtATime === 0) yield null;
    if (node instanceof Text && mayBeTitle(node.data) && fieldsOfTitle(node.data.trim()).length > 0) yield node;
  }
}

function mayBeTitle(data: string): boolean {
  return data.length < 80 && data.length > 1 && /\p{L}/u.test(data) && !/\d{3}|:\s*\S/.test(data);
}

/** The widest element around a title that shows nothing else: the cell of a header rather than the words in it. */
function cellAround(text: Text): Element | null {
  let cell = parentOf(text);
  const title = foldTitle(text.data);
  for (let at = cell && parentOf(cell); at !== null && cell !== null; at = parentOf(at)) {
    const whole = shortText(at);
    if (whole === null || foldTitle(whole) !== title || at === at.ownerDocument.body) break;
    cell = at;
  }
  return cell;
}
