/** What a page is without us: where everything of its dossiers lies, and every byte of its documents. */
export interface Picture {
  boxes: string[];
  extent: string;
  html: string;
}

/** Runs inside a page; reads it and changes nothing. Stands alone: it is handed over as text. */
export function takePicture(): Picture {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const ours = element.hasAttribute('data-dunghan') && !element.hasAttribute('data-gia');
      if (element.shadowRoot && !ours) roots.push(element.shadowRoot);
    }
  }
  const clean = (root: Document | ShadowRoot): string => {
    const copy = document.createElement('div');
    for (const child of root instanceof Document ? [root.documentElement] : root.children) {
      copy.append(child.cloneNode(true));
    }
    for (const element of copy.querySelectorAll('[data-dunghan]:not([data-gia])')) element.remove();
    for (const element of copy.querySelectorAll('*')) {
      for (const { name } of [...element.attributes]) if (/^data-dunghan-/.test(name)) element.removeAttribute(name);
    }
    return copy.innerHTML;
  };
  const boxes = roots.flatMap((root) =>
    [...root.querySelectorAll('[data-o], [data-o] *')]
      .filter((element) => element.closest('[data-dunghan]:not([data-gia])') === null)
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.localName, x, y, width, height].join(' ');
      }),
  );
  const { scrollWidth, scrollHeight } = document.documentElement;
  return { boxes, extent: `${scrollWidth} ${scrollHeight}`, html: roots.map(clean).join('\n') };
}
