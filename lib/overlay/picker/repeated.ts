import { labelAtStart } from './label';
import { selectorFor, stableClasses } from './selectors';
import type { PickerHost } from './types';

type FieldOf = PickerHost['fieldOf'];

/** Elements that stand for one another: the rows of a list nobody knew of. */
export interface Repeated {
  row: HTMLElement;
  /** Selectors of what holds the rows, and of the rows in it. */
  list: string;
  rows: string;
}

interface Candidate {
  row: HTMLElement;
  alike: HTMLElement[];
  /** Alone in its column, it is a row for those in the columns beside it. */
  isAlone: boolean;
  weight: number;
}

/** Cards of all columns of a board. */
interface Board {
  holder: Element;
  /** Selector of the cards within it. */
  rows: string;
  count: number;
  columns: number;
}

/** Most rows that are looked at to tell whether elements are rows. */
const mostCompared = 500;
/** Levels between a card and its column. */
const mostLevels = 4;

/**
 * The rows around a cell: the element that is repeated most often, one below the other, and is more than the cell; of
 * a board, in all its columns.
 */
export function repeatedAround(cell: Element, root: Document | ShadowRoot, fieldOf: FieldOf): Repeated | null {
  let best: Candidate | null = null;
  for (let at = cell.parentElement; at?.parentElement && at.localName !== 'body'; at = at.parentElement) {
    const found = candidateOf(at as HTMLElement, fieldOf);
    const isRow = at.localName === 'tr' || at.getAttribute('role') === 'row';
    if (found.weight < 2 && !(isRow && best === null && found.alike.length > 0)) continue;
    // Of what is alone in its column, the outermost holds the whole card.
    const isMore = best === null || found.weight > best.weight;
    if (isMore || (found.isAlone && best?.isAlone && found.weight === best.weight)) best = found;
  }
  if (best === null) return null;
  const { row, alike } = best;
  const board = boardOf(row, alike);
  const holder = board?.holder ?? row.parentElement;
  const list = holder && selectorFor(holder, root, (text) => fieldOf(text) !== null);
  return list ? { row, list, rows: board?.rows ?? `:scope > ${stepOf(row, alike)}` } : null;
}

/** How much speaks for an element being a row; below 2, it is none. */
function candidateOf(row: HTMLElement, fieldOf: FieldOf): Candidate {
  const alike = alikeOf(row);
  if (areLines(alike, fieldOf)) return { row, alike: [], isAlone: false, weight: 0 };
  if (alike.length > 1) return { row, alike, isAlone: false, weight: areRows(alike) ? alike.length : 0 };
  const board = boardOf(row, alike);
  const isCard = board !== null && board.count > board.columns;
  return { row, alike, isAlone: true, weight: isCard ? board.count : 0 };
}

/** Lines of one row are alike as well, but each has another label. */
function areLines(elements: readonly HTMLElement[], fieldOf: FieldOf): boolean {
  if (/^d[td]$/.test(elements[0]?.localName ?? '')) return true;
  const labels = elements.slice(0, 40).flatMap((element) => {
    const first = element.firstElementChild?.textContent ?? '';
    return labelAtStart(element.textContent ?? '') ?? (fieldOf(first) === null ? [] : [first.trim()]);
  });
  const isKnown = labels.some((label) => fieldOf(label) !== null);
  return isKnown && labels.length > 1 && new Set(labels).size === labels.length;
}

/** The board a card lies in: columns beside each other that hold cards in the same way. Null where there is none. */
function boardOf(row: HTMLElement, alike: readonly HTMLElement[]): Board | null {
  let path = stepOf(row, alike, true);
  for (let at = row.parentElement, level = 0; at?.parentElement && level < mostLevels; at = at.parentElement, level++) {
    if (at.localName === 'body' || at.localName === 'tr') return null;
    const columns = alikeOf(at).filter((one) => one.querySelector(`:scope > ${path}`) !== null);
    if (columns.length > 1) {
      if (!areBeside(columns)) return null;
      const rows = `:scope > ${stepOf(at, columns)} > ${path}`;
      const count = at.parentElement.querySelectorAll(rows).length;
      return { holder: at.parentElement, rows, count, columns: columns.length };
    }
    path = `${CSS.escape(at.localName)} > ${path}`;
  }
  return null;
}

/** Siblings of the same kind: the same tag, and a lasting class in common where there are any. */
function alikeOf(element: HTMLElement): HTMLElement[] {
  const names = stableClasses(element);
  const siblings: HTMLElement[] = [];
  for (let at = element.parentElement?.firstElementChild ?? null; at !== null; at = at.nextElementSibling) {
    if (siblings.length >= mostCompared) break;
    if (!(at instanceof HTMLElement) || at.localName !== element.localName) continue;
    if (names.length === 0 || names.some((name) => at?.classList.contains(name))) siblings.push(at);
  }
  return siblings;
}

/** Rows stand below each other; cells of one row do not. */
function areRows(elements: readonly HTMLElement[]): boolean {
  const tops = new Set<number>();
  for (const element of elements.slice(0, 40)) {
    const { top, height } = element.getBoundingClientRect();
    if (height > 0) tops.add(Math.round(top));
  }
  return tops.size > 1;
}

/** Columns of a board begin at the same height; cards in several rows do not. */
function areBeside(elements: readonly HTMLElement[]): boolean {
  const boxes = elements.slice(0, 40).map((element) => element.getBoundingClientRect());
  const [first] = boxes;
  return boxes.every(
    ({ top, left }, at) => Math.abs(top - (first?.top ?? 0)) < 4 && (at === 0 || left !== first?.left),
  );
}

/** One step of a selector: leans on a class that all these elements have, so that others of their tag are told apart. */
function stepOf(element: HTMLElement, alike: readonly HTMLElement[], isOfMany = false): string {
  const tag = CSS.escape(element.localName);
  // What stands alone may be named after what it says; in a board it was found to be shared by its like.
  const names = alike.length > 1 || isOfMany ? stableClasses(element) : [];
  const common = names.find((name) => alike.every((one) => one.classList.contains(name)));
  if (common !== undefined) return `${tag}.${common}`;
  return `${tag}${element.getAttribute('role') === 'row' ? '[role="row"]' : ''}`;
}
