import type { Search, SearchRoot } from './shapes/shape';

/** Elements looked at between two rests. */
const atATime = 1000;

/** A document and every open shadow root in it, however deep. */
export function* searchRoots(document: Document): Search<SearchRoot[]> {
  const roots: SearchRoot[] = [document];
  let looked = 0;
  for (let at = 0; at < roots.length; at++) {
    const root = roots[at];
    if (root === undefined) continue;
    const elements = root.querySelectorAll('*');
    for (let i = 0; i < elements.length; i++) {
      const shadow = elements[i]?.shadowRoot;
      if (shadow instanceof ShadowRoot && !isOurs(shadow.host)) roots.push(shadow);
      if (++looked % atATime === 0) yield;
    }
  }
  return roots;
}

function isOurs(host: Element): boolean {
  return host.getAttribute('data-dunghan') === 'layer';
}
