import { dueColumns } from '../model/deadline';
import { clean, findDocumentNumber, foldTitle } from '../text';
import { columnsOf, fieldOfTitle, otherTitles } from './meaning';
import type { Grid } from './shapes/shape';

/** Texts of a page that are looked at; a list shows itself long before. */
const mostTexts = 6000;
/** So many rows with a date and a number make a list; fewer do where a title names a deadline. */
const fewestRows = 5;
const fewestTitled = 3;

const skipped = /^(?:script|style|svg|select|textarea|template|noscript|footer)$/i;
const filters = /filter|search|tim-?kiem|bo-?loc|toolbar/i;
const date = /(?:^|\D)\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?:\D|$)|\d{4}-\d\d-\d\d/;

/** What of a list must be known to tell whether it was understood. */
export interface Understood {
  grid: Pick<Grid, 'root' | 'rowElements' | 'partsOf' | 'headerCells'>;
}

/**
 * Does a page look as if it held a list of dossiers that was not understood? Then the popup must not say that there is
 * none. Two things tell: a label of a deadline that comes again and again outside filter forms (cards, lines of a
 * list), and rows that each show a date and the number of a document beneath titles that mean nothing to us; where
 * one of them names a deadline, numbers alone will do. Menus, forms, statistics, calendars, news and archives show neither. Asked only while a
 * popup is open; a bounded number of texts is looked at.
 */
export function suspectOf(document: Document, lists: readonly Understood[]): boolean {
  const labels = new Map<string, number>();
  const rows = new Map<Element, Rows>();
  let isLabelled = false;
  for (const text of textsOutside(document, lists)) {
    const words = clean(text.data);
    if (words.length === 0) continue;
    if (words.length <= 60 && isDueTitle(words) && isShownAlone(text.parentElement)) {
      const label = foldTitle(words.split(':')[0] ?? '');
      labels.set(label, (labels.get(label) ?? 0) + 1);
      isLabelled = true;
    }
    if (!/\d/.test(words)) continue;
    if (date.test(words)) addRow(text, rows, 'dated');
    if (isNumber(words)) addRow(text, rows, 'numbered');
  }
  if ([...labels.values()].some((times) => times >= 2)) return true;
  return [...rows].some(([parent, found]) => isUnread(parent, found, isLabelled));
}

/** Visible, and no label of a control. */
function isShownAlone(element: Element | null): boolean {
  return element?.checkVisibility() === true && !element.parentElement?.querySelector('input,select,textarea');
}

function isDueTitle(words: string): boolean {
  // "Hạn xử lý (3)" is a count of dossiers, in a calendar or on a tile.
  if (/\(\s*\d+\s*\)\s*$/.test(words)) return false;
  const field = fieldOfTitle(words.split(':')[0] ?? '');
  return field !== null && (dueColumns as readonly string[]).includes(field);
}

function* textsOutside(document: Document, lists: readonly Understood[]): Generator<Text> {
  if (document.body === null) return;
  const isOut = (element: Element) =>
    skipped.test(element.localName) ||
    // Old systems wrap the whole page into one form.
    (element.localName === 'form' && element.querySelector('tr ~ tr ~ tr ~ tr, [role="row"]') === null) ||
    filters.test(element.getAttribute('class') ?? '') ||
    lists.some(({ grid }) => grid.root === element && element !== document.body);
  // A list may be all that a page holds, and frozen columns may stand outside it.
  const known = new Set<Element | undefined>(
    lists.flatMap(({ grid }) => [...grid.headerCells, ...grid.rowElements().slice(0, mostTexts).flatMap(grid.partsOf)]),
  );
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element
      ? isOut(node)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP
      : NodeFilter.FILTER_ACCEPT,
  );
  for (let i = 0; i < mostTexts && walker.nextNode() !== null; i++) {
    const text = walker.currentNode as Text;
    if (!isIn(known, text)) yield text;
  }
}

function isIn(known: ReadonlySet<Element | undefined>, text: Text): boolean {
  for (let at = text.parentElement, i = 0; at !== null && i < 10; at = at.parentElement, i++) {
    if (known.has(at)) return true;
  }
  return false;
}

/** Children of one parent that show the number of a document, and those that show a date. */
interface Rows {
  numbered: Set<Element>;
  dated: Set<Element>;
  /** Dates in all of them. */
  dates: number;
}

/** What a text stands in may be a row wherever it has brothers like itself; cells of one row are brothers as well. */
function addRow(text: Text, rows: Map<Element, Rows>, kind: 'numbered' | 'dated'): void {
  let at = text.parentElement;
  for (let i = 0; at !== null && at.parentElement !== null && i < 6; i++, at = at.parentElement) {
    const { localName, parentElement: parent } = at;
    if (localName === 'td' || localName === 'th' || parent.childElementCount < fewestTitled) continue;
    const known = rows.get(parent) ?? { numbered: new Set(), dated: new Set(), dates: 0 };
    known[kind].add(at);
    if (kind === 'dated') known.dates++;
    rows.set(parent, known);
  }
}

/** The number of a document in its own place; in the midst of a sentence it may be anything's. */
function isNumber(words: string): boolean {
  const found = findDocumentNumber(words);
  if (found !== null) return words.length <= 30 || words.indexOf(found) <= 6;
  return /\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}-\d{6}-\d+/.test(words);
}

/** Rows of documents whose titles are known, and name no deadline, were understood: they have none. */
function isUnread(parent: Element, { numbered, dated, dates }: Rows, isLabelled: boolean): boolean {
  const both = [...dated].filter((row) => numbered.has(row));
  const [first] = numbered;
  if (numbered.size < fewestTitled || !first?.checkVisibility()) return false;
  const titles = titlesOver(parent);
  if (titles.some(isDueTitle)) return otherTitles(titles) === 0;
  if (both.length < fewestRows || columnsOf(titles).length >= 2 || otherTitles(titles) > 0) return false;
  // Weeks of a calendar have a date in every cell.
  if (dates > dated.size * 4) return false;
  return titles.length > 2 || isLabelled || isTabular(both);
}

/** Words above the rows, where titles would stand. */
function titlesOver(parent: Element): string[] {
  const grid = parent.closest('table,[role="grid"],[role="table"],[role="treegrid"]') ?? parent.parentElement ?? parent;
  const heads = [...grid.querySelectorAll('th,[role="columnheader"],thead td')].slice(0, 60);
  const cells = heads.length > 0 ? heads : [...(parent.firstElementChild?.children ?? [])].slice(0, 60);
  return cells.map((cell) => clean(cell.textContent ?? '')).filter((title) => title !== '' && title.length <= 60);
}

/** News and search results are a link and a date; rows of a list have more to say, and alike. */
function isTabular(rows: readonly Element[]): boolean {
  const widths = rows.slice(0, 20).map((row) => row.childElementCount);
  return widths.every((width) => width >= 4 && width === widths[0]);
}
