import { isDueColumn } from '../../model/deadline';
import { fieldOfTitle } from '../meaning';
import { elementAbove, parentOf } from '../tree';
import { commonAncestor, pathTo } from './band-rows';
import type { Grid, SearchRoot, Shape } from './shape';
import { nodesAtATime } from './titles';

/** Labels beyond this many are not looked at at the start; rows are found by their way, not one by one. */
const mostLabels = 400;

/** Dossiers as cards or list items without columns: what repeats around the label of a deadline. */
export const cards: Shape = {
  name: 'cards',
  *find(root: SearchRoot, understood) {
    const byLabel = new Map<string, Element[]>();
    for (const found of dueLabels(root, understood)) {
      if (found === null) {
        yield;
        continue;
      }
      const { element, label } = found;
      const same = byLabel.get(label);
      if (same === undefined) byLabel.set(label, [element]);
      else same.push(element);
    }
    const places = [...byLabel.values()].flatMap(repeated);
    return places.flatMap((cards) => gridOf(cards) ?? []);
  },
};

/** Texts with the label of a deadline: "Hạn xử lý: 20/11/2026", or the label alone. Null now and then, for a rest. */
function* dueLabels(
  root: SearchRoot,
  outside: readonly Element[],
): Generator<{ element: Element; label: string } | null> {
  const rejected = new Set(outside);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node instanceof Element && (rejected.has(node) || /^(?:SCRIPT|STYLE|TEMPLATE|OPTION|TH)$/.test(node.tagName))
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  let found = 0;
  let walked = 0;
  for (let node = walker.nextNode(); node !== null && found < mostLabels; node = walker.nextNode()) {
    if (++walked % nodesAtATime === 0) yield null;
    if (!(node instanceof Text) || !/h(?:a|ạ|ẹ)|due|deadline/i.test(node.data) || node.data.length > 2000) continue;
    const label = dueLabelIn(node.data);
    const element = parentOf(node);
    if (label === null || element === null || isInForm(element)) continue;
    found++;
    yield { element, label };
  }
}

function dueLabelIn(text: string): string | null {
  for (const part of text.split(/[;|•·()\n]|\s[-–]\s/)) {
    const label = part.split(':', 1)[0] ?? '';
    const words = label.trim().split(/\s+/);
    for (let from = 0; from < Math.min(words.length, 8); from++) {
      const title = words.slice(from).join(' ');
      const field = title.length < 60 ? fieldOfTitle(title) : null;
      if (field !== null && isDueColumn(field)) return field;
    }
  }
  return null;
}

/** Labels of inputs stand in filter forms. */
function isInForm(element: Element): boolean {
  const label = element.closest('label');
  return label !== null && (label.htmlFor !== '' || label.control !== null);
}

/** The cards around labels: for each label the widest element that holds no other, at least two side by side. */
function repeated(labels: readonly Element[]): Element[][] {
  const held = new Map<Element, number>();
  for (const label of labels) {
    for (let at: Element | null = label; at !== null; at = parentOf(at)) held.set(at, (held.get(at) ?? 0) + 1);
  }
  const byPath = new Map<string, Element[]>();
  for (const label of labels) {
    let card = label;
    for (let up = parentOf(card); up !== null && held.get(up) === held.get(label); up = parentOf(card)) card = up;
    if (parentOf(card) === null || card === card.ownerDocument.body) continue;
    card = innermost(card);
    const path = `${card.localName}.${card.classList[0] ?? ''}`;
    const same = byPath.get(path);
    if (same === undefined) byPath.set(path, [card]);
    else if (!same.includes(card)) same.push(card);
  }
  return [...byPath.values()].filter((cards) => cards.length >= 2);
}

/** Without wrappers that hold the card alone: they may be larger than what is drawn. */
function innermost(card: Element): Element {
  let at = card;
  while (at.childElementCount === 1 && at.firstElementChild?.textContent === at.textContent) {
    const only = at.firstElementChild;
    if (only === null || only instanceof HTMLTableSectionElement || only.childElementCount < 2) break;
    at = only;
  }
  return at;
}

function gridOf(cards: readonly Element[]): Grid | null {
  const root = commonAncestor(cards.map((card) => parentOf(card) ?? card));
  if (root === null) return null;
  const path = [...new Set(cards.map((card) => pathTo(card, root)))].join(',');
  const isCard = (element: Element): element is HTMLElement =>
    element instanceof HTMLElement && element.textContent !== '';
  let known: ReadonlySet<Node> = new Set();
  return {
    shape: 'cards',
    root,
    headers: [''],
    headerCells: [undefined],
    headerElement: null,
    rowElements() {
      const rows = [...root.querySelectorAll(path)].filter(isCard);
      known = new Set(rows);
      return rows;
    },
    partsOf: (row) => [row],
    rowOf(node) {
      for (let at: Node | null = node; at !== null && at !== root; at = elementAbove(at))
        if (known.has(at)) return at as HTMLElement;
      return null;
    },
    cellsOf: (row) => [row],
  };
}
