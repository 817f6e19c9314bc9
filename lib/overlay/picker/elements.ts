type Child = Node | string | null | false;

/** Builds the small surfaces of the picker; texts only ever as text. */
export function makerOf(document: Document) {
  return function make(tag: string, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElement {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children.filter((child) => child !== null && child !== false));
    return element;
  };
}
export type Make = ReturnType<typeof makerOf>;

/** What a control of ours that was clicked is for; null for anything else. */
export function actionOf(event: Event): string | null {
  const [inner] = event.composedPath();
  return inner instanceof Element ? (inner.closest('[data-act]')?.getAttribute('data-act') ?? null) : null;
}
