import type { Outline, ValueKind } from '../model/diagnosis';
import { clean, findDocumentNumber, foldTitle } from '../text';
import { controlText, textOf } from './cell-text';
import { fieldOfTitle } from './meaning';
import { notFields, titles } from './vocabulary';

/** Parts of class names that pages share with each other; any other word may be somebody's name. */
const classWords = new Set(
  (
    'ant mui el ag dx k x dojo dojox ui mat cdk v p ngx ng slick tabulator dt datatable datatables rt rdt bs mx vx tb kendo ext dhx jqgrid jtable gv ' +
    'table tables tbl grid row rows tr cell cells td th col cols column columns head header headers thead body tbody foot footer ' +
    'scroll scrollable scroller fixed frozen pinned sticky left right center top bottom wrapper wrap container content box frame pane panel card list item items ' +
    'tab tabs page pager paging pagination nav menu filter search form toolbar title caption label labels value text btn button icon link checkbox inner outer main view viewport virtual ' +
    'group even odd alt hover selected active striped bordered hidden visible responsive full width height clip spacer sort sortable sorter resize handle drag expand collapse tree node leaf level ' +
    'badge tag status state date due number subject name no data empty holder placeholder loading mask overlay modal dialog dropdown popup tooltip first last new unread read small large default primary ' +
    'luoi bang danh sach dong cot tieu de noi dung han so ky hieu trich yeu trang thai khung cuon o hang ds vb hs'
  ).split(' '),
);

const roleNames =
  /^(?:grid|table|treegrid|row|rowgroup|gridcell|cell|columnheader|rowheader|list|listitem|tab|tablist|tabpanel|navigation|main|banner|presentation|none|dialog|menu|menuitem|tree|treeitem|region|search|form|heading|button|link|feed|article)$/;

/** An element without anything of the page's own words: tag, known role, known class words. */
export function outlineOf(element: Element): Outline {
  const role = element.getAttribute('role') ?? '';
  const words = (element.getAttribute('class') ?? '').split(/\s+/).flatMap(knownClass).slice(0, 6);
  // A custom element's own name is the software's, but not all of it is known to be.
  const tag = element.localName.includes('-') ? 'custom-element' : element.localName;
  return `${tag}${words.map((word) => `.${word}`).join('')}${roleNames.test(role) ? `[${role}]` : ''}`;
}

function knownClass(name: string): string[] {
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:]+/)
    .filter(Boolean);
  return parts.length > 0 && parts.length < 7 && parts.every((part) => classWords.has(part)) ? [parts.join('-')] : [];
}

/** Elements from the page's body down to this one. */
export function pathTo(element: Element): Outline[] {
  const path: Outline[] = [];
  let at: Element | null = element;
  while (at !== null && at.localName !== 'body' && path.length < 20) {
    path.unshift(outlineOf(at));
    const root: Node = at.getRootNode();
    const parent: Element | null = at.parentElement;
    if (parent === null && root instanceof ShadowRoot) path.unshift('#shadow-root');
    at = parent ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return path;
}

/** What is below an element, to four levels, as indented lines. */
export function treeOf(element: Element, level = 0, lines: Outline[] = []): Outline[] {
  if (lines.length < 60) lines.push(`${' '.repeat(level)}${outlineOf(element)}`);
  if (level < 4) for (const child of element.children) if (lines.length < 60) treeOf(child, level + 1, lines);
  return lines;
}

const knownTitles = new Set([...Object.values(titles).flat(), ...notFields]);

/**
 * A title as far as it is made of words this project knows: whole, or its known beginning and `…`. Anything else is
 * `?`: what looks like a title may be a cell of a row.
 */
export function titleShown(title: string): string {
  const folded = foldTitle(title);
  if (folded === '') return '';
  if (knownTitles.has(folded)) return folded;
  const words = folded.split(' ');
  for (let n = words.length - 1; n > 0; n--) {
    const start = words.slice(0, n).join(' ');
    if (knownTitles.has(start)) return `${start} …`;
  }
  return fieldOfTitle(title) === null ? '?' : '? …';
}

/** What sort of text a cell holds. */
export function kindOf(cell: Element): ValueKind {
  const text = clean(textOf(cell));
  if (cell.querySelector('input:not([type=hidden]):not([type=checkbox]),select,textarea') !== null) return 'control';
  if (text === '') return controlText(cell) === null ? 'empty' : 'control';
  if (/\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{4}-\d\d-\d\d/.test(text) && text.length < 40) return 'date';
  if (/^[\d.,\s]+$/.test(text)) return 'number';
  if (findDocumentNumber(text) !== null && text.length < 40) return 'documentNumber';
  return text.length <= 20 ? 'short' : text.length <= 100 ? 'medium' : 'long';
}
