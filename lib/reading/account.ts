import { clean } from '../text';
import { nameIn } from '../text/person-name';
import { type Account, unitBehind, unitIn } from './person';

/** Nodes looked at from the beginning of a page: its menus stand there. */
const mostNodes = 2500;
/** Texts around a name or "Đăng xuất" that are looked at, and how far up. */
const mostTexts = 40;
const mostLevels = 4;

const skipped = /^(?:script|style|svg|select|textarea|template|noscript|iframe|footer)$/i;
const greeting =
  /^(?:xin chào|kính chào|chào mừng|chào|welcome|hello|hi|người dùng|tài khoản|đăng nhập bởi|người đăng nhập|đăng nhập|user|cán bộ)(?:\s*[,:!]\s*|\s+|$)/i;
const leaving =
  /^(?:đăng xuất|thoát|thoát ra|thoát khỏi hệ thống|đăng xuất khỏi hệ thống|thoát hệ thống|log ?out|sign ?out)$/i;
const ofUser = /user|account|profile|fullname|full-name|avatar|tai-?khoan|nguoi-?dung|taikhoan|hoten|ho-ten/i;
/** Where people of a document are named, not the one who is logged in. */
const ofOthers = /comment|author|contact|list|grid|table|card|chat|birthday|feed/i;

/** Evidence for one name; the more kinds, the surer. */
interface Finding extends Account {
  score: number;
}

/**
 * Who is logged in, as the page's account menu says: beside "Đăng xuất", behind "Xin chào", or in an element named for
 * the user; null when unsure. People in rows, cards and comments are never taken, nor what is no Vietnamese name. Looks
 * at a bounded number of nodes from the page's beginning.
 */
export function accountOf(document: Document): Account | null {
  const findings = new Map<string, Finding>();
  const add = (text: string, near: Element | null, score: number) => {
    const name = nameIn(text);
    if (name === null) return;
    const key = name.toLowerCase();
    const known = findings.get(key);
    const unit = known?.unit ?? unitBehind(text) ?? unitNear(near);
    findings.set(key, { name: known?.name ?? name, score: (known?.score ?? 0) + score, ...(unit && { unit }) });
  };
  for (const node of walk(document)) {
    if (node instanceof Text) readText(clean(node.data), node, add);
    else if (ofUser.test(`${node.id} ${node.getAttribute('class') ?? ''}`) && !isOfOthers(node)) readUser(node, add);
  }
  const [best, next] = [...findings.values()].sort((a, b) => b.score - a.score);
  if (best === undefined || best.score < 2 || best.score === next?.score) return null;
  return best.unit === undefined ? { name: best.name } : { name: best.name, unit: best.unit };
}

type Add = (text: string, near: Element | null, score: number) => void;

function* walk(document: Document): Generator<Element | Text> {
  if (document.body === null) return;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && isSkipped(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let i = 0; i < mostNodes && walker.nextNode() !== null; i++) yield walker.currentNode as Element | Text;
}

/** Lists, whatever draws them, hold other people's names. */
function isSkipped(element: Element): boolean {
  return (
    skipped.test(element.localName) ||
    (element instanceof HTMLTableElement && element.rows.length > 3 && element.querySelector('table') === null) ||
    /^(?:grid|table|treegrid|rowgroup|feed)$/.test(element.getAttribute('role') ?? '')
  );
}

function isOfOthers(element: Element): boolean {
  for (let at: Element | null = element, i = 0; at !== null && i < 4; at = at.parentElement, i++) {
    if (at.localName === 'td' && !at.closest('table')?.querySelector('table')) return true;
    if (ofOthers.test(`${at.id} ${at.getAttribute('class') ?? ''}`.replace(/dropdown-\S*|\S*-list\b(?=.*user)/g, '')))
      return true;
  }
  return false;
}

function readText(text: string, node: Text, add: Add): void {
  if (text.length < 2 || text.length > 120) return;
  const parent = node.parentElement;
  if (leaving.test(text)) {
    for (const [near, found] of namesAround(parent)) add(found, near, 3);
    return;
  }
  const start = greeting.exec(text)?.[0];
  if (start === undefined) return;
  if (start.length < text.length) add(text.slice(start.length), parent, 3);
  else for (const [near, found] of namesAround(parent, 2, true)) add(found, near, 3);
}

function readUser(element: Element, add: Add): void {
  const texts = textsIn(element, 6);
  const found = texts.find(([, text]) => nameIn(text) !== null);
  if (found !== undefined) add(found[1], found[0], 2);
  for (const name of ['title', 'alt', 'aria-label'] as const) {
    const value = element.getAttribute(name);
    if (value) add(value.replace(greeting, ''), element, 2);
  }
}

/** The first name in the smallest surrounding that has one; several different ones there are none. */
function namesAround(from: Element | null, levels = mostLevels, isFirst = false): [Element, string][] {
  let at = from;
  for (let i = 0; at !== null && i < levels && at.localName !== 'body'; i++, at = at.parentElement) {
    const texts = textsIn(at, mostTexts);
    const names = texts.filter(([, text]) => nameIn(text.replace(greeting, '')) !== null);
    const distinct = new Set(names.map(([, text]) => nameIn(text.replace(greeting, ''))?.toLowerCase()));
    if (names[0] !== undefined)
      return distinct.size === 1 || isFirst ? [[names[0][0], names[0][1].replace(greeting, '')]] : [];
    if (texts.length >= mostTexts) return [];
  }
  return [];
}

/** Short texts below an element with the elements they stand in, at most so many. */
function textsIn(element: Element, most: number): [Element, string][] {
  const texts: [Element, string][] = [];
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && node !== element && isSkipped(node)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  for (let i = 0; i < most * 6 && texts.length < most && walker.nextNode() !== null; i++) {
    const node = walker.currentNode;
    if (!(node instanceof Text) || node.parentElement === null) continue;
    const text = clean(node.data);
    if (text.length > 1 && text.length < 120) texts.push([node.parentElement, text]);
  }
  return texts;
}

/** The unit named just behind the name: what stands before it in a page's head is whose system it is. */
function unitNear(name: Element | null): string | undefined {
  let at = name;
  for (let i = 0; at !== null && i < 3 && at.localName !== 'body'; i++, at = at.parentElement) {
    const texts = textsIn(at, mostTexts);
    const start = texts.findLastIndex(([element]) => element === name || name?.contains(element));
    for (const [, text] of texts.slice(start, start + 5)) {
      const unit = unitIn(text) ?? unitBehind(text);
      if (unit !== undefined) return unit;
    }
    if (texts.length >= mostTexts) return undefined;
  }
  return undefined;
}
