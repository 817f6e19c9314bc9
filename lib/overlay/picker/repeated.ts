import { selectorFor, stableClasses } from './selectors';
import type { PickerHost } from './types';

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
}

/** Most rows that are looked at to tell whether elements are rows. */
const mostCompared = 500;

/** The rows around a cell: the element that is repeated most often, one below the other, and is more than the cell. */
export function repeatedAround(
  cell: Element,
  root: Document | ShadowRoot,
  fieldOf: PickerHost['fieldOf'],
): Repeated | null {
  let best: Candidate | null = null;
  for (let at = cell.parentElement; at?.parentElement && at.localName !== 'body'; at = at.parentElement) {
    const alike = alikeOf(at as HTMLElement);
    const isRow = at.localName === 'tr' || at.getAttribute('role') === 'row';
    if (!areRows(alike) && !(isRow && best === null)) continue;
    if (best === null || alike.length > best.alike.length) best = { row: at as HTMLElement, alike };
  }
  const holder = best?.row.parentElement;
  const list = holder ? selectorFor(holder, root, (text) => fieldOf(text) !== null) : null;
  return best === null || list === null ? null : { row: best.row, list, rows: rowSelector(best) };
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

/** Leans on a class that all rows have, if there are other siblings of the same tag to be told from. */
function rowSelector({ row, alike }: Candidate): string {
  const tag = CSS.escape(row.localName);
  const role = row.getAttribute('role');
  const common = stableClasses(row).find((name) => alike.every((one) => one.classList.contains(name)));
  if (common !== undefined) return `:scope > ${tag}.${common}`;
  return `:scope > ${tag}${role === 'row' ? '[role="row"]' : ''}`;
}
