import { clean } from '../text';
import { controlText, isSeen } from './cell-text';

/** One stretch of visible text in an element, in reading order. */
export interface Piece {
  text: string;
  element: Element;
  /** A line begins here. */
  breaks: boolean;
}

/** More than this of one cell or card is not looked into. */
const mostPieces = 200;

const blocks = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'TR', 'TABLE', 'DL', 'DT', 'DD', 'SECTION', 'ARTICLE', 'HEADER']);
const inlines = new Set(['B', 'I', 'U', 'EM', 'STRONG', 'FONT', 'SMALL', 'MARK', 'SUP', 'SUB', 'INPUT', 'TEXTAREA']);

/** The visible texts of an element with their line breaks, and what stands in its form controls if that is asked for. */
export function piecesOf(root: Element, withControls = true): Piece[] {
  const pieces: Piece[] = [];
  let breaks = true;
  const visit = (parent: Element): void => {
    for (let node = parent.firstChild; node !== null && pieces.length < mostPieces; node = node.nextSibling) {
      if (node instanceof Text) add(node.data, parent);
      else if (node instanceof HTMLBRElement) breaks = true;
      else if (node instanceof HTMLElement && isSeen(node)) enter(node);
    }
  };
  const add = (data: string, element: Element): void => {
    const text = clean(data);
    if (text === '') return;
    pieces.push({ text, element, breaks });
    breaks = false;
  };
  const enter = (element: HTMLElement): void => {
    const value = controlText(element);
    if (value !== null) {
      if (withControls) add(value, element);
      return;
    }
    const isBlock = breaksLine(element);
    breaks ||= isBlock;
    visit(element);
    breaks ||= isBlock;
  };
  visit(root);
  return pieces;
}

function breaksLine(element: HTMLElement): boolean {
  if (blocks.has(element.tagName)) return true;
  if (inlines.has(element.tagName)) return false;
  return !/^(?:inline|contents|none)/.test(getComputedStyle(element).display);
}

/** The visible text of an element, lines separated by a line feed. */
export function linesOf(element: Element, withControls = true): string[] {
  const lines: string[] = [];
  for (const { text, breaks } of piecesOf(element, withControls)) {
    if (breaks || lines.length === 0) lines.push(text);
    else lines.push(`${lines.pop()} ${text}`);
  }
  return lines;
}
