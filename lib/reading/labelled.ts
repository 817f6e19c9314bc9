import { dueColumns } from '../model/deadline';
import type { FieldName } from '../model/row';
import { exactField, fieldOfTitle } from './meaning';
import { type Piece, piecesOf } from './pieces';

/** "Hạn xử lý: 20/11/2026" inside a cell or a card. */
export interface LabelledPart {
  field: FieldName;
  label: string;
  text: string;
  /** Where the value stands; the label's element where there is no value. */
  element: Element;
}

/** Titles that are labels even without a colon behind them. Others are also values: a tag that says "Phối hợp". */
const plain: ReadonlySet<FieldName> = new Set<FieldName>([
  ...dueColumns,
  'soKyHieu',
  'maHoSo',
  'soDen',
  'ngayDen',
  'ngayVb',
  'trichYeu',
  'nguoiXuLy',
  'coQuanBanHanh',
  'trangThai',
]);

/** Everything in an element that stands behind a label of the field, in reading order. */
export function labelledParts(root: Element): LabelledPart[] {
  const reader = new Reader();
  const pieces = piecesOf(root);
  for (const [index, piece] of pieces.entries()) reader.take(piece, pieces[index + 1]);
  return reader.parts;
}

/** Words before a colon, back to what ends the value before it. */
const segment = /(?:^|[;|•·()[\]]|\s[-–—]\s|^[-–—+]\s?|,\s)([^;|•·()[\]]*)$/;
const edges = /^[\s:;,|•·([–—-]+|[\s;,|•·)\](–—-]+$/g;

class Reader {
  readonly parts: LabelledPart[] = [];
  #open: LabelledPart | null = null;

  take(piece: Piece, next: Piece | undefined): void {
    if (piece.breaks && this.#open?.text) this.#open = null;
    const whole = this.#expectsValue(piece) ? null : exactField(piece.text);
    const colonFollows = next?.text.startsWith(':') ?? false;
    const label = whole ?? (colonFollows ? exactField(piece.text) : null);
    if (label !== null && !piece.text.includes(':') && (colonFollows || (next !== undefined && plain.has(label)))) {
      this.#begin(label, piece.text, piece.element);
    } else if (colonFollows) this.#open = null;
    else this.#scan(piece);
  }

  /** A label waits for its value: only what is drawn like a label is one now, and that value is empty. */
  #expectsValue({ element }: Piece): boolean {
    if (this.#open === null || this.#open.text !== '') return false;
    const label = this.#open.element;
    return label.tagName !== element.tagName || label.className !== element.className;
  }

  /** Looks for labels before each colon of one stretch of text. */
  #scan({ text, element, breaks }: Piece): void {
    let from = 0;
    for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      // 16:00 and http:// are no labels.
      if (/\d/.test(text.charAt(colon - 1)) && /\d/.test(text.charAt(colon + 1))) continue;
      if (text.startsWith('//', colon + 1)) continue;
      const before = text.slice(from, colon);
      if (before.trim() === '') {
        from = colon + 1;
        continue;
      }
      const found = labelAtEnd(before);
      if (found !== null) {
        this.#append(before.slice(0, found.at), element);
        this.#begin(found.field, before.slice(found.at), element);
      } else if (from > 0 || breaks || this.#open !== null) this.#endAt(before, element);
      from = colon + 1;
    }
    this.#append(text.slice(from), element);
  }

  #begin(field: FieldName, label: string, element: Element): void {
    this.#open = { field, label: label.replace(edges, ''), text: '', element };
    this.parts.push(this.#open);
  }

  /** A label nobody knows: what stands before it belongs to the value, what follows does not. */
  #endAt(before: string, element: Element): void {
    const unknown = segment.exec(before);
    const isLabel = unknown !== null && (unknown[1]?.trim().split(/\s+/).length ?? 9) <= 6;
    this.#append(isLabel ? before.slice(0, unknown.index) : `${before}:`, element);
    if (isLabel) this.#open = null;
  }

  #append(text: string, element: Element): void {
    const part = this.#open;
    const value = text.replace(edges, '');
    if (part === null || value === '') return;
    if (part.text === '') part.element = element;
    part.text = part.text === '' ? value : `${part.text} ${value}`;
  }
}

/** The longest title that ends a text, and where it begins. */
function labelAtEnd(text: string): { field: FieldName; at: number } | null {
  const own = segment.exec(text);
  const start = own === null ? 0 : text.length - (own[1]?.length ?? 0);
  const whole = text.slice(start);
  const field = whole.length < 60 ? fieldOfTitle(whole) : null;
  if (field !== null) return { field, at: start };
  const words = [...whole.matchAll(/\S+/g)].slice(-6);
  for (const word of words) {
    const at = start + word.index;
    const known = exactField(text.slice(at));
    if (known !== null) return { field: known, at };
  }
  return null;
}
