const getBefore = Object.getOwnPropertyDescriptor(globalThis.Element?.prototype ?? {}, 'previousElementSibling')?.get;
const getParent = Object.getOwnPropertyDescriptor(globalThis.Node?.prototype ?? {}, 'parentElement')?.get;

/**
 * The parent of a node, forms among them. A control named `parentElement` hides a form's own property, for extensions
 * too: only the getter itself tells the truth.
 */
export function elementAbove(node: Node): Element | null {
  return (getParent?.call(node) as Element | null | undefined) ?? null;
}

/** The nearest element above a node that is no form; nothing that may be asked of it is hidden by a control's name. */
export function parentOf(node: Node): Element | null {
  let at = elementAbove(node);
  while (at instanceof HTMLFormElement) at = elementAbove(at);
  return at;
}

/** The element before another, forms among them. */
export function elementBefore(element: Element): Element | null {
  return (getBefore?.call(element) as Element | null | undefined) ?? null;
}

/** The tag of an element. */
export function tagOf(element: Element): string {
  return element instanceof HTMLFormElement ? 'form' : element.localName;
}

/** `querySelectorAll`, for an element that may be a form. */
export function allIn(element: Element, selector: string): NodeListOf<Element> {
  return Element.prototype.querySelectorAll.call(element, selector);
}
