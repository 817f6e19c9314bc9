import { clean } from '../text';
import { allIn, elementBefore, parentOf } from './tree';

const headings = 'h1,h2,h3,h4,h5,h6,legend,[role="heading"],.page-title,.panel-title,.card-title';

/** What the page calls a list: its caption, else the nearest heading before it, else the document's title. */
export function titleOf(root: Element): string {
  const caption = root.querySelector(':scope > caption')?.textContent;
  if (caption) return shorten(caption);
  for (let at: Element | null = root; at !== null; at = parentOf(at) ?? hostOf(at)) {
    for (let before = elementBefore(at); before !== null; before = elementBefore(before)) {
      if (!(before instanceof HTMLFormElement) && before.matches(headings)) return shorten(before.textContent ?? '');
      const inside = allIn(before, headings);
      const last = inside[inside.length - 1];
      if (last) return shorten(last.textContent ?? '');
    }
  }
  return shorten(root.ownerDocument.title);
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Without a count in brackets, so that the list stays the same list when a row comes or goes. */
function shorten(title: string): string {
  return clean(title.replace(/\(\s*\d[\d.,]*\s*\)/g, ' ')).slice(0, 200);
}
