import { parentOf } from '../reading/tree';
/** What an element is drawn in: its slot, its parent, or the host of the shadow root it lies in. */
export function drawnIn(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  const parent = parentOf(element);
  if (parent !== null) return parent;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The topmost element at a point below elements of ours, however deep in open shadow roots. */
export function elementBelow(
  document: Document,
  x: number,
  y: number,
  ours: (element: Element) => boolean,
): Element | null {
  let top = document.elementFromPoint(x, y);
  if (top !== null && ours(top)) top = document.elementsFromPoint(x, y).find((element) => !ours(element)) ?? null;
  for (let root = top?.shadowRoot; root; root = top?.shadowRoot) {
    const inner: Element | null = root.elementFromPoint(x, y);
    if (inner === null || inner === top || !root.contains(inner)) break;
    top = inner;
  }
  return top;
}

/** `contains` across shadow roots. */
export function holds(outer: Element, inner: Element | null): boolean {
  for (let at = inner; at !== null; at = drawnIn(at)) if (at === outer) return true;
  return false;
}
