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

/** What of a page shows where one is: the tab, folder or step that is open. */
const open =
  '[aria-current]:not([aria-current=false]),[aria-selected=true],nav .active,.nav .active,.menu .active,.tabs .active,.breadcrumb,[class*=breadcrumb]';
/** Longer texts are no names of places; more of them are not looked at. */
const longestName = 120;
const mostNames = 100;

/**
 * Every name the page gives to the place a list stands in: its headings from the inside out, the open tabs and
 * folders, titles of the documents around it that may be read. One of them may say that all of the list is secret.
 */
export function placesOf(root: Element): string[] {
  const names: string[] = [titleOf(root)];
  for (let at: Element | null = root; at !== null; at = parentOf(at) ?? hostOf(at))
    for (let before = elementBefore(at); before !== null && names.length < mostNames; before = elementBefore(before))
      if (!(before instanceof HTMLFormElement) && before.matches(headings))
        names.push(shorten(before.textContent ?? ''));
  for (const page of pagesAround(root.ownerDocument)) {
    names.push(shorten(page.title));
    for (const element of [...page.querySelectorAll(open)].slice(0, mostNames)) {
      const name = element.textContent ?? '';
      if (name.length <= longestName && !root.contains(element)) names.push(shorten(name));
    }
  }
  return names;
}

/** The document, and those of the frames around it as far as they are of the same site. */
function pagesAround(page: Document): Document[] {
  const pages = [page];
  for (let frame = frameOf(page); frame !== null && pages.length < 10; frame = frameOf(frame.ownerDocument))
    pages.push(frame.ownerDocument);
  return pages;
}

/** Null also where the page around is a stranger's, which browsers do not show. */
function frameOf(page: Document): Element | null {
  return page.defaultView?.frameElement ?? null;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Without a count in brackets, so that the list stays the same list when a row comes or goes. */
function shorten(title: string): string {
  return clean(title.replace(/\(\s*\d[\d.,]*\s*\)/g, ' ')).slice(0, 200);
}
