/**
 * For grids that let an application choose the classes of a row, but not its attributes: `o-<id>` becomes
 * `data-o="<id>"`, before the browser paints.
 */
export function markByClass(root) {
  const mark = (element) => {
    const id = /(?:^| )o-(\S+)/.exec(element.getAttribute('class') ?? '')?.[1];
    if (id !== undefined && element.getAttribute('data-o') !== id) element.setAttribute('data-o', id);
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      mark(target);
      for (const node of addedNodes) {
        if (node instanceof Element)
          for (const element of [node, ...node.querySelectorAll('[class*="o-"]')]) mark(element);
      }
    }
  }).observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });
}
