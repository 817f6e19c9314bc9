import type { Box } from './room';

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
 * Boxes of everything drawn in a cell: lines of text, controls, pictures, and inline boxes such as tags. Elements
 * as wide as the cell only hold others and are looked into.
 */
export function inkOf(cell: Element, width: number): Box[] {
  const ink: Box[] = [];
  collect(cell, width, ink);
  return ink;
}

function collect(parent: Element, width: number, ink: Box[]): void {
  for (let node = parent.firstChild; node !== null && ink.length < mostPieces; node = node.nextSibling) {
    if (node instanceof Text) {
      if (node.data.trim() === '' || range === null) continue;
      range.selectNode(node);
      ink.push(...range.getClientRects());
    } else if (node instanceof Element) {
      const isSolid = solid.has(node.tagName.toUpperCase());
      for (const box of node.getClientRects()) if (isSolid || box.width < width * 0.9) ink.push(box);
      if (!isSolid) collect(node, width, ink);
    }
  }
}
