import type { Row } from '../model/row';

const idAttributes = [
  'data-id',
  'data-row-key',
  'data-key',
  'data-item-id',
  'data-docid',
  'data-record-id',
  'row-id',
  'data-rowid',
] as const;

/** Ids that frameworks number as they go: others after the next render. */
const generated =
  /^(?:ext|gen|yui|dojo|dijit|mat|cdk|ng|react|radix|headlessui|mui|ember|v|:r)[-_:\d]|ext-|-record-\d|gridview|tableview/i;

/** The host's own id of a row, which sorting and tomorrow do not change; a bare row number is none. */
export function idOf(parts: readonly HTMLElement[], isPositional: boolean): Pick<Row, 'nativeId'> {
  if (isPositional) return {};
  for (const part of parts) {
    const id = ownId(part);
    if (id !== null) return { nativeId: id };
  }
  return {};
}

/** The host's id of one element of a row, or null. */
export function ownId(element: HTMLElement): string | null {
  for (const name of idAttributes) {
    const value = element.getAttribute(name);
    if (value) return value.slice(0, 200);
  }
  return /\d/.test(element.id) && !generated.test(element.id) ? element.id.slice(0, 200) : null;
}

/** Whether the ids of the first rows only count them, from 0 or 1: such an id is a place, not a dossier. */
export function countsRows(rows: readonly HTMLElement[]): boolean {
  const numbers = rows.slice(0, 6).map((row) => Number(/\d+$/.exec(ownId(row) ?? '')?.[0] ?? Number.NaN));
  const first = numbers[0] ?? Number.NaN;
  return numbers.length > 1 && (first === 0 || first === 1) && numbers.every((number, at) => number === first + at);
}

/** The row's detail page: path and query of its first link that leads somewhere. Never opened by us. */
export function linkOf(element: HTMLElement): Pick<Row, 'href'> {
  for (const link of element.getElementsByTagName('a')) {
    const href = link.getAttribute('href') ?? '';
    // The usual link needs no URL parser, which would cost more than the rest of the row.
    if (/^\/[^/\\#]*[^#]*$/.test(href)) return { href: href.slice(0, 500) };
    if (href === '' || href.startsWith('#') || link.origin !== link.ownerDocument.location.origin) continue;
    return { href: (link.pathname + link.search).slice(0, 500) };
  }
  return {};
}
