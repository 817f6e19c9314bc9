import type { Coverage } from '../model/coverage';
import { fold } from '../text';
import { countOfTitle, countsIn } from './counts';
import type { Grid } from './shapes/shape';

/** How far from a list its pager is sought: ancestors with anything beside them, and neighbours on each side. */
const mostLevels = 5;
const mostAncestors = 14;
const mostNeighbours = 6;
/** A total above a list stands nearer than one below it: further up are tiles of statistics. */
const levelsAbove = 3;
/** Texts of one neighbour that are read, and their length; more is no pager. */
const mostTexts = 80;
const longest = 500;

const rowsOfOthers = 'tr ~ tr ~ tr, [role="row"] ~ [role="row"] ~ [role="row"], [role="grid"]';
const headings = 'h1,h2,h3,h4,h5,h6,caption,legend,[role="heading"],[class*="title"]';
const activeTabs =
  '[role="tab"][aria-selected="true"],[class*="tab"] .active,[class*="tab"].active,[class*="tab-active"]';

/**
 * What the page says of a list's size, from the pager, summary, caption or tab nearest to it: inside the list first,
 * then around it, level by level. Beyond another list nothing is taken, and nothing that says fewer rows than are on
 * screen. Looks at a bounded number of elements; to be asked once per change of a list, not per frame.
 */
export function coverageOf({ grid }: { grid: Grid }, rows: readonly Element[] = grid.rowElements()): Coverage | null {
  const titled: Coverage[] = [];
  const counts: Coverage = {};
  for (const group of around(grid, rows)) {
    for (const one of group) {
      const text = textAround(one);
      if (text !== null) take(counts, countsIn(text), grid, rows);
      const title = one instanceof Element ? titleCount(one) : undefined;
      if (title !== undefined) titled.push({ total: title });
    }
    if (counts.total !== undefined) break;
  }
  // A count beside a title may be of anything, so it stands in only where no pager says more.
  if (counts.total === undefined) for (const weak of titled) take(counts, weak, grid, rows);
  return Object.keys(counts).length === 0 ? null : counts;
}

/** Nearer evidence stays; what rows on screen contradict is left out. */
function take(counts: Coverage, found: Coverage, grid: Grid, rows: readonly Element[]): void {
  const { total } = found;
  if (total !== undefined && total < rows.length && total < countFilled(grid, rows)) return;
  for (const name of ['total', 'page', 'pages', 'from', 'to'] as const) {
    const value = found[name];
    if (counts[name] === undefined && value !== undefined) counts[name] = value;
  }
}

/** Rows that hold anything: padding and group rows are no rows of the page's count. */
function countFilled(grid: Grid, rows: readonly Element[]): number {
  const isFilled = (row: Element) =>
    grid.cellsOf(row as HTMLElement).filter((cell) => cell?.textContent?.trim()).length > 1;
  return rows.slice(0, 3000).filter(isFilled).length;
}

/** Neighbours of a list that may say its size, the nearest group first. */
function* around(grid: Grid, rows: readonly Element[]): Generator<Neighbour[]> {
  yield inside(grid, rows);
  let [above, below] = [true, true];
  let levels = 0;
  let at: Element | null = grid.root;
  for (let i = 0; at !== null && at.localName !== 'body' && i < mostAncestors && levels < mostLevels; i++) {
    const after = below ? neighbours(at, 'nextElementSibling') : none;
    const before = above && levels < levelsAbove ? neighbours(at, 'previousElementSibling') : none;
    if (after.found.length + before.found.length > 0) levels++;
    // Between two lists a summary may belong to either: what stands above this one goes first there.
    yield* after.isCut ? [before.own, after.found] : [after.found, before.own];
    above &&= !before.isCut;
    below &&= !after.isCut;
    at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
}

/** Captions, footers and pagers in the list's own element. */
function inside(grid: Grid, rows: readonly Element[]): Element[] {
  const { root } = grid;
  const [first, last] = [rows[0], rows.at(-1)];
  const parts = root.localName === 'table' ? [...root.querySelectorAll(':scope > caption, :scope > tfoot')] : [];
  if (last !== undefined && countFilled(grid, [last]) < 2) parts.push(last);
  for (let child = root.lastElementChild; child !== null && parts.length < 8; child = child.previousElementSibling) {
    const holdsRows = rows.length === 0 || child.contains(first ?? null) || child.contains(last ?? null);
    if (root.localName !== 'table' && !holdsRows && child.querySelector(rowsOfOthers) === null) parts.push(child);
  }
  return parts;
}

/** An element beside a list; or words that stand there in none, with what is set in their line. */
type Neighbour = Element | readonly ChildNode[];

interface Neighbours {
  found: Neighbour[];
  /** Another list stands on this side. */
  isCut: boolean;
  /** Those that are surely this list's: none of those below another one, which may be that one's pager. */
  own: Neighbour[];
}

const none: Neighbours = { found: [], isCut: false, own: [] };

/** Nodes of one side that are looked at; blanks and comments stand between elements. */
const mostNodes = 60;

function neighbours(of: Element, side: 'nextElementSibling' | 'previousElementSibling'): Neighbours {
  const next = side === 'nextElementSibling' ? 'nextSibling' : 'previousSibling';
  const found: Neighbour[] = [];
  let line: ChildNode[] = [];
  let isCut = false;
  const endLine = () => {
    if (isBare(line)) found.push(next === 'nextSibling' ? line : line.reverse());
    else found.push(...line.filter((node) => node instanceof Element));
    line = [];
  };
  let at: ChildNode | null = of[next];
  for (let seen = 0; at !== null && seen < mostNodes && found.length < mostNeighbours && !isCut; seen++) {
    isCut = at instanceof Element && isList(at);
    if (at instanceof Text || (at instanceof Element && inlines.has(at.localName))) line.push(at);
    else if (at instanceof Element) {
      endLine();
      if (!isCut) found.push(at);
    }
    at = at[next];
  }
  endLine();
  const near = found.slice(0, mostNeighbours);
  const isHeading = (one: Neighbour) => one instanceof Element && one.matches(headings);
  return { found: near, isCut, own: isCut ? near.filter(isHeading) : near };
}

function isList(element: Element): boolean {
  if (element.localName === 'table') return (element as HTMLTableElement).rows.length > 2;
  return element.querySelector(rowsOfOthers) !== null;
}

/** Whether words that stand in no element are part of a line, and it says a number. */
function isBare(line: readonly ChildNode[]): boolean {
  const hasWords = line.some((node) => node instanceof Text && /[\p{L}\d/]/u.test(node.data));
  return hasWords && line.some(({ textContent }) => /\d/.test((textContent ?? '').slice(0, longest)));
}

const inlines = new Set('a b i u em strong span font small label input select mark sub sup'.split(' '));

const skipped = /^(?:script|style|select|textarea|svg|template|noscript|button)$/;

/** The words of one neighbour, folded, apart from each other as they are on screen; null when it says too much. */
function textAround(one: Neighbour): string | null {
  const nodes = one instanceof Element ? [one] : one.filter(({ nodeName }) => !skipped.test(nodeName.toLowerCase()));
  if (nodes[0]?.parentElement?.checkVisibility() === false) return null;
  const texts = nodes.map((node) => (node instanceof Element ? textIn(node) : ` ${node.textContent ?? ''}`));
  const text = texts.includes(null) ? '' : texts.join('');
  return /\d/.test(text) && text.length <= longest ? fold(text) : null;
}

/** The same of one element; '' where it is not to be seen. */
function textIn(element: Element): string | null {
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => (skipped.test(node.nodeName.toLowerCase()) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  );
  let text = '';
  let seen = 0;
  for (let node: Node | null = element; node !== null; node = walker.nextNode()) {
    if (++seen > mostTexts * 4 || text.length > longest) return null;
    // An input in a pager holds the number of the page.
    if (node instanceof HTMLInputElement && /^(?:text|number|)$/.test(node.type)) text += ` page ${node.value} `;
    else if (node instanceof Text && /[\p{L}\d/]/u.test(node.data)) text += ` ${node.data}`;
  }
  return text !== '' && element.checkVisibility() ? text : '';
}

function titleCount(element: Element): number | undefined {
  const tab = element.matches(activeTabs) ? element : element.querySelector(activeTabs);
  if (tab !== null) return countOfTitle(textAround(tab) ?? '', true);
  const title = element.matches(headings) ? element : element.querySelector(headings);
  return title === null ? undefined : countOfTitle(textAround(title) ?? '', false);
}
