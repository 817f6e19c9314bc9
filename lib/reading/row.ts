import type { AdapterField } from '../model/adapter';
import { isDueColumn } from '../model/deadline';
import { type FieldName, identityFields, maxCellLength, type Row } from '../model/row';
import { findDocumentNumber, fold, rowKey } from '../text';
import { adapterField, roleWords } from './adapters';
import { textOf } from './cell-text';
import { composite } from './composite';
import { addMat, joinMat } from './do-mat';
import { labelledParts } from './labelled';
import type { DossierList } from './list';
import { exactField } from './meaning';
import { linesOf } from './pieces';
import { idOf, linkOf } from './row-id';

/** What one drawn row says, or null when it is no dossier: padding, a group title, "Không có dữ liệu". */
export function readRow(list: DossierList, element: HTMLElement): Row | null {
  const reading = new Reading();
  for (const [field, spec] of Object.entries(list.adapter?.fields ?? {}) as [FieldName, AdapterField][]) {
    const found = adapterField(list.grid, element, spec);
    if (found !== null) reading.fix(field, found.text, found.header);
  }
  if (list.adapter?.role !== undefined) reading.take('vaiTro', roleWords[list.adapter.role], '');
  const cells = list.grid.cellsOf(element);
  for (const { field, index, part } of list.columns) {
    const cell = cells[index];
    if (cell === undefined) continue;
    const title = list.grid.headers[index] ?? '';
    const text = part === undefined ? withoutTitle(textOf(cell), title) : composite(cell, part.fields)[part.at];
    reading.take(field, text ?? '', title);
  }
  for (const index of list.labelled) {
    const cell = cells[index];
    if (cell !== undefined) for (const { field, text, label } of labelledParts(cell)) reading.take(field, text, label);
  }
  const { fields, headers } = reading;
  if (!fields.soKyHieu && !fields.maHoSo) {
    const named = numberedLine(fields.trichYeu === undefined ? linesOf(element) : [fields.trichYeu]);
    if (named !== null) {
      fields.soKyHieu = named.number;
      fields.trichYeu ??= named.line.slice(0, maxCellLength);
    }
  }
  if (!reading.isDossier()) return null;
  addMat(list, list.grid.partsOf(element), fields);
  return { fields, headers, ...idOf(list.grid.partsOf(element), list.hasPositionalIds), ...linkOf(element) };
}

/** What may stand before a document's own number; behind other words it is the number of another one, replied to. */
const beforeNumber =
  /^\W*(?:(?:van ban|cong van|cong dien|quyet dinh|ke hoach|thong bao|to trinh|giay moi|bao cao|chi thi|huong dan|vb|cv|qd)\W*)?(?:so\W*)?$/;

/** The first line that begins with the number of a document: "280/CĐ-TTg - V/v …". */
export function numberedLine(lines: readonly string[]): { number: string; line: string } | null {
  for (const line of lines) {
    const number = findDocumentNumber(line.slice(0, 120));
    if (number !== null && beforeNumber.test(fold(line.slice(0, line.indexOf(number))))) return { number, line };
  }
  return null;
}

/** Signs before a deadline that are drawn as icons; what a person typed there, as in "??/12/2026", says something. */
const icons = /^(?:\p{So}|\p{Co}|\u{FE0F}|\s)+/u;

/** Fields as they are gathered; a column that says more wins over one that says less. */
class Reading {
  readonly fields: Row['fields'] = {};
  readonly headers: Row['headers'] = {};
  readonly #fixed = new Set<FieldName>();
  #repeatsTitles = 0;

  /** Takes what an adapter says; nothing else can be said of the field then. */
  fix(field: FieldName, text: string, header: string): void {
    this.fields[field] = text;
    this.headers[field] = header.replace(/\n/g, ' ');
    this.#fixed.add(field);
  }

  take(field: FieldName, said: string, header: string): void {
    const text = isDueColumn(field)
      ? said.replace(icons, '')
      : field === 'doMat'
        ? joinMat(this.fields.doMat, said)
        : said;
    if (!this.#isNews(field, text)) return;
    if (text !== '' && exactField(text) === field) this.#repeatsTitles++;
    this.fields[field] = text;
    this.headers[field] = header.replace(/\n/g, ' ');
  }

  /** What is said of secrecy is joined, never overruled: an adapter's selector may miss a stamp that a column shows. */
  #isNews(field: FieldName, text: string): boolean {
    if (field === 'doMat') return true;
    const known = this.fields[field];
    return !this.#fixed.has(field) && (!known || (isDueColumn(field) && isFuller(text, known)));
  }

  /** Something names the dossier and something else is said of it; a header drawn once more says only titles. */
  isDossier(): boolean {
    const filled = Object.entries(this.fields).filter(([field, text]) => text !== '' && field !== 'stt').length;
    const drawn = identityFields.filter((field) => this.fields[field] !== undefined);
    const isNamed = drawn.length === 0 || drawn.some((field) => this.fields[field] !== '');
    // "Khẩn" and "Mật" are titles elsewhere and values here.
    const isHeader = this.#repeatsTitles >= 2 && this.#repeatsTitles * 2 >= filled;
    return (filled >= 2 || (this.#fixed.size > 0 && filled > 0)) && isNamed && !isHeader;
  }
}

const date = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}/;

/** Of two columns for one deadline, a date says more than a count of days, and that more than a zero. */
function isFuller(text: string, than: string): boolean {
  const weight = (words: string) => (date.test(words) ? 3 : /[1-9]/.test(words) ? 2 : words === '' ? 0 : 1);
  return weight(text) > weight(than);
}

/** Narrow screens repeat a column's title in every cell. */
function withoutTitle(text: string, title: string): string {
  if (title.length < 2 || text.length <= title.length) return text;
  if (!text.toLowerCase().startsWith(title.toLowerCase())) return text;
  return text.slice(title.length).replace(/^[\s:–-]+/, '');
}

/** The row's own part of the dossier key (lib/text), or null when nothing names the dossier. */
export function keyOf(list: DossierList, row: Row): string | null {
  const field = (name: FieldName) => row.fields[name] || undefined;
  return rowKey({
    kind: list.kind,
    number: field('maHoSo') ?? field('soKyHieu'),
    // Of a hồ sơ it may be the applicant ("Người gửi"), whose name must not stand in a key.
    issuer: list.kind === 'hoSo' ? undefined : field('coQuanBanHanh'),
    date: field('ngayVb') ?? field('ngayDen'),
    nativeId: row.nativeId,
  });
}
