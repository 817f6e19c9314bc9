import type { AdapterField } from '../../model/adapter';
import { maxCellLength } from '../../model/row';
import { clean, fold, foldTitle } from '../../text';
import { textOf } from '../cell-text';
import type { Grid } from '../shapes/shape';
import { queryIn } from './bounded';
import { formatted, type Said } from './formats';

/** A field as an adapter reads it from one row. */
export interface ReadField extends Said {
  element: Element;
}

/** What an adapter's field says in a row; null where it is not to be found, and generic reading has the word. */
export function adapterField(grid: Grid, row: HTMLElement, spec: AdapterField): ReadField | null {
  const found = find(grid, row, spec);
  if (found === null) return null;
  const { element, header } = found;
  const text =
    spec.attribute === undefined
      ? (found.text ?? textOf(element))
      : clean((element.getAttribute(spec.attribute) ?? '').slice(0, maxCellLength * 2)).slice(0, maxCellLength);
  if (spec.attribute !== undefined && !element.hasAttribute(spec.attribute)) return null;
  return { element, ...formatted({ text, header }, spec.format) };
}

/** Where a field stands, and its text where that is less than the whole element's. */
interface Found {
  element: Element;
  header: string;
  text?: string;
}

function find(grid: Grid, row: HTMLElement, { column, label, selector }: AdapterField): Found | null {
  if (column !== undefined) {
    const index = indexOf(grid.headers, column);
    const element = grid.cellsOf(row)[index];
    return element === undefined ? null : { element, header: grid.headers[index] ?? '' };
  }
  if (label !== undefined) return firstOf(grid.partsOf(row), (part) => behindLabel(part, label));
  if (selector === undefined) return null;
  const element = firstOf(grid.partsOf(row), (part) => queryIn(part, selector));
  return element === null ? null : { element, header: headerAbove(grid, row, element) };
}

/** The column that is meant; -1 where it is not there. */
function indexOf(headers: readonly string[], column: string | number): number {
  if (typeof column === 'number') return column;
  return /^#\d+$/.test(column) ? Number(column.slice(1)) : columnOfTitle(headers, column);
}

function firstOf<T>(parts: readonly Element[], look: (part: Element) => T | null): T | null {
  for (const part of parts) {
    const found = look(part);
    if (found !== null) return found;
  }
  return null;
}

const columnsByTitle = new WeakMap<readonly string[], Map<string, number>>();

/** The column with this title, compared as titles are; -1 where there is none, or more than one to choose from. */
export function columnOfTitle(headers: readonly string[], title: string): number {
  let columns = columnsByTitle.get(headers);
  if (columns === undefined) {
    columns = new Map();
    for (const [index, header] of headers.entries()) {
      const folded = foldTitle(header);
      columns.set(folded, columns.has(folded) ? -1 : index);
    }
    columnsByTitle.set(headers, columns);
  }
  return columns.get(foldTitle(title)) ?? -1;
}

function headerAbove(grid: Grid, row: HTMLElement, element: Element): string {
  const index = grid.cellsOf(row).findIndex((cell) => cell?.contains(element));
  return grid.headers[index] ?? '';
}

/** What parts one labelled value from the next within one text. */
const parting = /[|;•·\n]/;

/** The value behind a label: in the same text, in what follows it up to the next line, or beside the label's element. */
function behindLabel(part: Element, label: string): Found | null {
  const wanted = foldTitle(label);
  if (wanted === '') return null;
  const texts = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node !== null; node = texts.nextNode() as Text | null) {
    if (node.length > maxCellLength * 2) continue;
    for (const [piece, isLast] of piecesOf(node.data)) {
      const rest = afterLabel(piece, wanted);
      if (rest === null) continue;
      const own = isLast ? `${rest} ${restOfLine(node)}` : rest;
      const element = node.parentElement ?? part;
      if (clean(own) !== '') return { element, header: label, text: clean(own).slice(0, maxCellLength) };
      const after = textAfter(element, part);
      if (after !== null) return { element: element.parentElement ?? part, header: label, text: after };
      const next = neighbour(element, part);
      if (next !== null) return { element: next.element, header: label, ...(next.isLabel ? { text: '' } : {}) };
    }
  }
  return null;
}

function piecesOf(text: string): [piece: string, isLast: boolean][] {
  const pieces = text.split(parting);
  return pieces.map((piece, index) => [piece, index === pieces.length - 1]);
}

/** What stands behind the label in a text that begins with it; null when the text is about something else. */
function afterLabel(text: string, wanted: string): string | null {
  const shown = clean(text);
  const folded = fold(shown);
  if (!folded.startsWith(wanted) || folded.length !== shown.length) return null;
  const rest = shown.slice(wanted.length);
  return /^\s*(?:[:：–=-]|$)/.test(rest) ? rest.replace(/^[\s:：–=-]+/, '') : null;
}

/** Text of what follows a node on its line, up to a line break, a block or the next label. */
function restOfLine(node: Node): string {
  let text = '';
  for (let next = node.nextSibling; next !== null; next = next.nextSibling) {
    if (next instanceof HTMLBRElement || (next instanceof HTMLElement && isBlock(next))) break;
    const words = next instanceof Element ? textOf(next) : (next.textContent ?? '');
    if (parting.test(words) || /\p{L}\s*:/u.test(words))
      return text + (words.split(parting)[0] ?? '').replace(/\p{L}[^:]*:.*/u, '');
    text += ` ${words}`;
  }
  return text;
}

function isBlock(element: HTMLElement): boolean {
  return !getComputedStyle(element).display.startsWith('inline');
}

/** The words behind a label's own element, where they stand in none: "<b>Hạn xử lý</b>: 20/11/2026". */
function textAfter(label: Element, part: Element): string | null {
  for (let at = label; at !== part && at instanceof HTMLElement && !isBlock(at) && at.parentElement !== null; ) {
    let next = at.nextSibling;
    while (next instanceof Text && next.data.trim() === '') next = next.nextSibling;
    if (next instanceof Text) {
      const rest = clean(restOfLine(at)).replace(/^[\s:：–=-]+/, '');
      return rest === '' ? null : rest.slice(0, maxCellLength);
    }
    if (next !== null) return null;
    at = at.parentElement;
  }
  return null;
}

/** The element beside a label's own, looking outwards but never beyond the row; or the next label, drawn alike. */
function neighbour(label: Element, part: Element): { element: Element; isLabel: boolean } | null {
  for (let at: Element | null = label; at !== null && at !== part; at = at.parentElement) {
    const next = at.nextElementSibling;
    if (next === null) continue;
    const isAlike = next.localName === at.localName && next.className === at.className && !/^t[dh]$/.test(at.localName);
    return { element: next, isLabel: isAlike && /^\s*\p{L}[^:：]{0,60}[:：]/u.test(next.textContent ?? '') };
  }
  return null;
}
