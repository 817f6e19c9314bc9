/**
 * Vietnamese text of old and new portals brought to one form (domain.md §2.6).
 * Two forms exist: `clean` keeps what a person reads; `fold` is for comparing only.
 */

const invisible = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;
const spaces = /[\s\u00a0]+/g;
/** Finds whatever `clean` would change; most cells of a list hold nothing of it. */
const unclean =
  /[\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad\u00d0\u00f0\u00a0\t-\r]|^ | $| {2}/;

/** NFC, folded white space, no invisible characters, Ð (U+00D0) as Đ. What a person reads stays as it is. */
export function clean(text: string): string {
  if (!unclean.test(text)) return text;
  return text.normalize('NFC').replace(invisible, '').replace(/Ð/g, 'Đ').replace(/ð/g, 'đ').replace(spaces, ' ').trim();
}

const marks = /[\u0300-\u036f]/g;

/** Words of statuses, units and titles come again in every row. */
const folded = new Map<string, string>();
const mostFolded = 4000;

/**
 * The key for comparing: lower case, no diacritics, đ as d, so that "Hoả tốc", "HỎA TỐC" and "hoa toc" are one.
 * Same words, but not the same length as the text given.
 */
export function fold(text: string): string {
  if (text.length > 80) return foldAnew(text);
  let key = folded.get(text);
  if (key === undefined) {
    key = foldAnew(text);
    if (folded.size >= mostFolded) folded.clear();
    folded.set(text, key);
  }
  return key;
}

function foldAnew(text: string): string {
  return clean(text).toLowerCase().normalize('NFD').replace(marks, '').replace(/đ/g, 'd');
}

/** Words that icon fonts draw as arrows and that screen readers get told: never part of a title. */
const controls = /\b(?:[a-z]+_[a-z_]+|sorted|sort(?:able)?|filter|ascending|descending|not sorted|sap xep|bo loc)\b.*$/;

/**
 * `fold` for titles of columns and labels: without bullets, a trailing colon, "(*)", sort arrows and a count "(12)".
 */
export function foldTitle(text: string): string {
  return fold(text)
    .replace(/\(\s*(?:\*|\d[\d.,]*)\s*\)/g, ' ')
    .replace(/[▲▼△▽▴▾▵▿↑↓↕⇅⇵⬆⬇⯅⯆⋮≡☰*:]+/g, ' ')
    .replace(controls, ' ')
    .replace(/^[-–—+•·»>\s]+|[-–—•·\s]+$/g, '')
    .replace(spaces, ' ')
    .trim();
}
