import { isDueColumn } from '../../model/deadline';
import { parentOf } from '../tree';
import type { Search, SearchRoot } from './shape';
import { type DrawnTitle, drawnTitles } from './titles';

/** Titles that lie beside each other in one band: the header of a list, in whatever elements. */
export interface Band {
  titles: readonly DrawnTitle[];
  /** The highest element that holds these titles and no others; rows lie in it, or not far above. */
  scope: Element;
}

/** How far up from a title its band is sought. */
const highest = 14;

/** Every band of titles below a root, outside what is understood already. */
export function* findBands(root: SearchRoot, understood: readonly Element[]): Search<Band[]> {
  const titles = yield* drawnTitles(root, understood);
  if (titles.length < 2) return [];
  const inside = new Map<Element, DrawnTitle[]>();
  for (const title of titles) {
    let at: Element | null = parentOf(title.cell);
    for (let up = 0; at !== null && up < highest; up++, at = parentOf(at)) {
      const known = inside.get(at);
      if (known === undefined) inside.set(at, [title]);
      else known.push(title);
    }
  }
  const bands = [...inside].flatMap(([scope, own]) => (isBand(own) ? [{ scope, titles: own }] : []));
  return bands.filter(({ scope }) => !bands.some((other) => other.scope !== scope && other.scope.contains(scope)));
}

/** At the same height, side by side, with enough meaning to be a list's header. */
function isBand(titles: readonly DrawnTitle[]): boolean {
  const fields = new Set(titles.flatMap(({ fields }) => fields));
  const isEnough = fields.size >= 3 || (fields.size === 2 && [...fields].some((field) => isDueColumn(field)));
  if (!isEnough) return false;
  const top = Math.min(...titles.map(({ box }) => box.top));
  const bottom = Math.max(...titles.map(({ box }) => box.bottom));
  const tallest = Math.max(...titles.map(({ box }) => box.height));
  // Two levels of titles are still one band; a label above an input and one further down are not.
  if (bottom - top > tallest * 1.4 + 12 && bottom - top > 2.4 * Math.min(...titles.map(({ box }) => box.height)))
    return false;
  return (
    !isTwice(titles) && titles.every((title, index) => titles.slice(index + 1).every((other) => !isUnder(title, other)))
  );
}

/** Two lists side by side have the same titles twice. */
function isTwice(titles: readonly DrawnTitle[]): boolean {
  const fields = titles.map((title) => title.fields.join());
  return fields.filter((field, index) => fields.indexOf(field) < index).length >= 2;
}

/**
 * One over the other in the same parent, as labels of a form are. Titles of frozen columns lie over those of scrolled
 * ones: in parts of their own, or as cells of one row that stick to its edge.
 */
function isUnder(a: DrawnTitle, b: DrawnTitle): boolean {
  const isCell = /^t[hd]$/.test(a.cell.localName) || a.cell.getAttribute('role') === 'columnheader';
  if (isCell || parentOf(a.cell) !== parentOf(b.cell)) return false;
  return overlapsSideways(a.box, b.box) && !isBelow(a.box, b.box);
}

function overlapsSideways(a: DOMRect, b: DOMRect): boolean {
  const common = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return common > Math.min(a.width, b.width) * 0.5;
}

function isBelow(a: DOMRect, b: DOMRect): boolean {
  return a.bottom <= b.top + 2 || b.bottom <= a.top + 2;
}

/** All cells of a band's header in the order of the eye, titles nobody knows among them. */
export function headerCellsOf({ titles }: Band): Element[] {
  const cells = new Set<Element>(titles.map(({ cell }) => cell));
  const [first] = titles;
  const heights = first === undefined ? [] : [first.box.top - 2, first.box.bottom + 2];
  for (const { cell } of titles) {
    for (const beside of parentOf(cell)?.children ?? []) {
      if (cells.has(beside) || [...cells].some((known) => beside.contains(known) || known.contains(beside))) continue;
      const { top, bottom, width, height } = beside.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      if (width > 0 && height > 0 && middle > (heights[0] ?? 0) && middle < (heights[1] ?? 0)) cells.add(beside);
    }
  }
  return [...cells].sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left);
}
