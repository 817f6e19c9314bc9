import { type Box, overlap } from './room';

/** Elements that a badge must not cover although they hold no text. */
const solid = new Set([
  'IMG',
  'INPUT',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
  'SVG',
  'CANVAS',
  'VIDEO',
  'IFRAME',
  'METER',
  'PROGRESS',
]);
/** A cell of more pieces than this is treated as full. */
const mostPieces = 60;

const range = typeof document === 'undefined' ? null : document.createRange();

/**
 * Boxes of everything drawn in a cell: lines of text, controls, pictures, and boxes such as tags. Other elements
 * only hold some and are looked into. What a box cuts off is not drawn.
 */
export function inkOf(cell: Element, width: number): Box[] {
  const ink: Box[] = [];
  collect(cell, width, null, ink);
  return ink;
}

function collect(parent: Element, width: number, outer: Box | null, ink: Box[]): void {
  const clip = clipOf(parent, outer);
  const add = (box: Box) => {
    const seen = clip === null ? box : overlap(box, clip);
    if (seen !== null) ink.push(seen);
  };
  for (let node = parent.firstChild; node !== null && ink.length < mostPieces; node = node.nextSibling) {
    if (node instanceof Text) {
      if (node.data.trim() === '' || range === null) continue;
      range.selectNode(node);
      for (const box of range.getClientRects()) add(box);
    } else if (node instanceof Element) {
      const isSolid = solid.has(node.tagName.toUpperCase());
      if (isSolid || isDrawn(node, width)) for (const box of node.getClientRects()) add(box);
      if (!isSolid) collect(node, width, clip, ink);
    }
  }
}

/** A tag or a frame of its own; what has neither ground nor border only holds others, as does one as wide as the cell. */
function isDrawn(element: Element, width: number): boolean {
  if (element.getBoundingClientRect().width >= width * 0.9) return false;
  const { backgroundColor, backgroundImage, borderTopWidth, borderTopStyle } = getComputedStyle(element);
  const hasGround = backgroundImage !== 'none' || !/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor);
  return hasGround || (borderTopStyle !== 'none' && borderTopWidth !== '0px');
}

/** The box an element's content is cut off at, where it is: an ellipsis ends before the padding does. */
function clipOf(element: Element, outer: Box | null): Box | null {
  if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth === 0) return outer;
  const style = getComputedStyle(element);
  if (style.overflowX === 'visible') return outer;
  const isCut = style.textOverflow === 'ellipsis' && style.whiteSpace.startsWith('nowrap');
  const [before, after] = isCut
    ? [Number.parseFloat(style.paddingLeft), Number.parseFloat(style.paddingRight)]
    : [0, 0];
  const { left, top, bottom } = element.getBoundingClientRect();
  const start = left + element.clientLeft;
  const box = { left: start + before, top, right: start + element.clientWidth - after, bottom };
  return outer === null ? box : overlap(box, outer);
}
