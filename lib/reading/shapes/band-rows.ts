import type { FieldName } from '../../model/row';
import { clean } from '../../text';
import { fits } from '../fits';
import { elementAbove, parentOf, tagOf } from '../tree';
import type { Band } from './band-header';
import { columnSpans, type Span } from './geometry';

/** How many texts below a header are looked at. */
const mostTexts = 1500;

/** A value that stands below a title and is such as it promises. */
interface Anchor {
  element: Element;
  column: number;
}

/**
 * One row for each way in which rows below a band are drawn (frozen columns have a way of their own); none when no
 * values are found. Rows are what repeats around values that suit the titles above them; `others` hold other lists.
 */
export function findRows(
  scope: Element,
  band: Band,
  headerCells: readonly Element[],
  others: readonly Element[],
): Element[] {
  const elsewhere = others.filter((other) => !other.contains(scope));
  const anchors = findAnchors(scope, band, headerCells, elsewhere);
  const columns = new Set(anchors.map(({ column }) => column));
  if (columns.size < 2) return [];
  if (anchors.length === columns.size) return onlyRow(anchors, headerCells);
  const ways = new Map<string, { row: Element; held: number }>();
  for (const column of columns) {
    for (const row of rowsAround(
      anchors.filter((anchor) => anchor.column === column),
      scope,
    )) {
      // A row holds values of several titles; what holds one only may be a cell, or a line of one.
      const held = new Set(anchors.filter(({ element }) => row.contains(element)).map((anchor) => anchor.column)).size;
      const path = pathTo(row, scope);
      const way = ways.get(path);
      if (way === undefined) ways.set(path, { row, held });
      else way.held += held;
    }
  }
  return withoutCells(ways);
}

/** Ways that lead inside each other lead to rows and to cells of the same rows: the one that holds more is kept. */
function withoutCells(ways: ReadonlyMap<string, { row: Element; held: number }>): Element[] {
  const byHeld = [...ways].sort((a, b) => b[1].held - a[1].held);
  const most = byHeld[0]?.[1].held ?? 0;
  const kept: [path: string, row: Element][] = [];
  for (const [path, { row, held }] of byHeld) {
    const isInside = kept.some(([other]) => path.startsWith(`${other} >`) || other.startsWith(`${path} >`));
    if (!isInside && held * 4 >= most) kept.push([path, row]);
  }
  return kept.map(([, row]) => row);
}

/** A single dossier: the smallest element around all its values that is not around its titles. */
function onlyRow(anchors: readonly Anchor[], headerCells: readonly Element[]): Element[] {
  const row = commonAncestor(anchors.map(({ element }) => element));
  return row === null || headerCells.some((cell) => row.contains(cell)) ? [] : [row];
}

/** The smallest element that contains all of these. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  let at: Element | null = elements[0] ?? null;
  while (at !== null && !elements.every((element) => at?.contains(element))) at = parentOf(at);
  return at;
}

/** Elements along these ways, without the header and what lies in it. */
export function rowsAlong(scope: Element, paths: string, headerCells: readonly Element[]): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(paths)].filter(
    (row) => row.textContent !== '' && !headerCells.some((cell) => row.contains(cell) || cell.contains(row)),
  );
}

function findAnchors(
  scope: Element,
  { titles }: Band,
  headerCells: readonly Element[],
  elsewhere: readonly Element[],
): Anchor[] {
  const outside = [...headerCells, ...elsewhere];
  const top = Math.min(...titles.map(({ box }) => box.bottom)) - 2;
  const boxes = columnSpans(headerCells);
  const spans = titles.flatMap(({ cell, fields }) => {
    const box = boxes[headerCells.indexOf(cell)];
    return box ? [{ box, fields }] : [];
  });
  const anchors: Anchor[] = [];
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  let looked = 0;
  for (let node = walker.nextNode(); node !== null && looked < mostTexts; node = walker.nextNode()) {
    const text = clean((node as Text).data);
    const element = parentOf(node);
    if (text === '' || element === null || !spans.some(({ fields }) => suits(fields, text))) continue;
    looked++;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.top < top || outside.some((one) => one.contains(element))) continue;
    const column = columnOf(box, text, spans);
    if (column >= 0) anchors.push({ element, column });
  }
  return anchors;
}

function suits(fields: readonly FieldName[], text: string): boolean {
  return fields.some((field) => fits(field, text) === 1);
}

function columnOf(box: DOMRect, text: string, spans: readonly { box: Span; fields: readonly FieldName[] }[]): number {
  const middle = (box.left + box.right) / 2;
  return spans.findIndex(
    ({ box: { left, right }, fields }) =>
      box.width <= (right - left) * 1.4 + 12 &&
      ((middle > left - 2 && middle < right + 2) || Math.abs(box.left - left) < 6) &&
      suits(fields, text),
  );
}

/** For each anchor the widest element around it that holds no other anchor of its column. */
function rowsAround(anchors: readonly Anchor[], scope: Element): Element[] {
  const held = new Map<Element, number>();
  for (const { element } of anchors) {
    for (let at: Element | null = element; at !== null; at = at === scope ? null : parentOf(at))
      held.set(at, (held.get(at) ?? 0) + 1);
  }
  return anchors.map(({ element }) => {
    let row = element;
    for (let above = parentOf(row); row !== scope && above !== null && held.get(above) === 1; above = parentOf(row))
      row = above;
    return row;
  });
}

/** The way to an element as a selector of tags, so that every element that stands alike is found by it. */
export function pathTo(row: Element, scope: Element): string {
  const tags: string[] = [];
  for (let at: Element | null = row; at !== null && at !== scope; at = elementAbove(at)) tags.unshift(tagOf(at));
  return `:scope > ${tags.join(' > ')}`;
}
