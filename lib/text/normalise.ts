/**
 * Vietnamese text of old and new portals brought to one form (domain.md §2.6).
 * Two forms exist: `clean` keeps what a person reads; `fold` is for comparing only.
 */

const invisible = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;
const spaces = /[\s\u00a0]+/g;

/** NFC, folded white space, no invisible characters, Ð (U+00D0) as Đ. What a person reads stays as it is. */
export function clean(text: string): string {
  const plain = isPlain(text)
    ? text
    : text.normalize('NFC').replace(invisible, '').replace(/Ð/g, 'Đ').replace(/ð/g, 'đ');
  return plain.replace(spaces, ' ').trim();
}

/** ASCII needs no normalising; most cells of a list are numbers and dates. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
}

const marks = /[\u0300-\u036f]/g;

/**
 * The key for comparing: lower case, no diacritics, đ as d, so that "Hoả tốc", "HỎA TỐC" and "hoa toc" are one.
 * Same words, but not the same length as the text given.
 */
export function fold(text: string): string {
  return clean(text).toLowerCase().normalize('NFD').replace(marks, '').replace(/đ/g, 'd');
}

/**
 * `fold` for titles of columns and labels: without a trailing colon, "(*)", sort arrows and a count "(12)".
 */
export function foldTitle(text: string): string {
  return fold(text)
    .replace(/\(\s*(?:\*|\d[\d.,]*)\s*\)/g, ' ')
    .replace(/[▲▼△▽↑↓↕⇅⬆⬇*:]+/g, ' ')
    .replace(spaces, ' ')
    .trim();
}
