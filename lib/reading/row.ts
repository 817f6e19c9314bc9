import type { FieldName, Row } from '../model/row';
import { findDocumentNumber, rowKey } from '../text';
import { textOf } from './cell-text';
import type { DossierList } from './list';

/** What one drawn row says, or null when it is no dossier: padding, a group title, "Không có dữ liệu". */
export function readRow(list: DossierList, element: HTMLElement): Row | null {
  const cells = list.grid.cellsOf(element);
  const fields: Row['fields'] = {};
  const headers: Row['headers'] = {};
  let filled = 0;
  for (const [field, index] of list.columns) {
    const cell = cells[index];
    if (cell === undefined) continue;
    const text = textOf(cell);
    fields[field] = text;
    headers[field] = list.grid.headers[index] ?? '';
    if (text !== '' && field !== 'stt') filled++;
  }
  if (filled < 2) return null;
  const number = fields.soKyHieu ?? fields.maHoSo ?? '';
  if (number === '' && fields.trichYeu) {
    const found = findDocumentNumber(fields.trichYeu.slice(0, 80));
    if (found !== null) fields.soKyHieu = found;
  }
  return { fields, headers, ...idOf(element), ...linkOf(element) };
}

const idAttributes = ['data-id', 'data-row-key', 'data-key', 'data-item-id', 'data-docid', 'data-record-id'] as const;

/** The host's own id of a row; a bare row number, which sorting would change, is none. */
function idOf(element: HTMLElement): Pick<Row, 'nativeId'> {
  for (const name of idAttributes) {
    const value = element.getAttribute(name);
    if (value) return { nativeId: value.slice(0, 200) };
  }
  return /\d/.test(element.id) ? { nativeId: element.id.slice(0, 200) } : {};
}

/** The row's detail page: path and query of its first link that leads somewhere. Never opened by us. */
function linkOf(element: HTMLElement): Pick<Row, 'href'> {
  for (const link of element.getElementsByTagName('a')) {
    const href = link.getAttribute('href') ?? '';
    // The usual link needs no URL parser, which would cost more than the rest of the row.
    if (/^\/[^/\\#]*[^#]*$/.test(href)) return { href: href.slice(0, 500) };
    if (href === '' || href.startsWith('#') || link.origin !== link.ownerDocument.location.origin) continue;
    return { href: (link.pathname + link.search).slice(0, 500) };
  }
  return {};
}

/** The row's own part of the dossier key (lib/text), or null when nothing names the dossier. */
export function keyOf(list: DossierList, row: Row): string | null {
  const field = (name: FieldName) => row.fields[name] || undefined;
  return rowKey({
    kind: list.kind,
    number: field('maHoSo') ?? field('soKyHieu'),
    issuer: field('coQuanBanHanh'),
    date: field('ngayVb') ?? field('ngayDen'),
    nativeId: row.nativeId,
  });
}
