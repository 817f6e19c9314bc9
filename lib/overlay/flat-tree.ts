import { parentOf } from '../reading/tree';
/** What an element is drawn in: its slot, its parent, or the host of the shadow root it lies in. */
export function drawnIn(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  const parent = parentOf(element);
  if (parent !== null) return parent;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The topmost element at a point, however deep in open shadow roots. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  let top = document.elementFromPoint(x, y);
  for (let root = top?.shadowRoot; root; root = top?.shadowRoot) {
    const inner = root.elementFromPoint(x, y);
    if (inner === null || inner === top) break;
    top = inner;
  }
  return top;
}

/** `contains` across shadow roots. */
export function holds(outer: Element, inner: Element | null): boolean {
  for (let at = inner; at !== null; at = drawnIn(at)) if (at === outer) return true;
  return false;
}
