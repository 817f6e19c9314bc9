import { findDocumentNumber, foldNumber } from '../text';

/**
 * Whether a number belongs to a series that the office gives to secret documents only. In a pattern `*` stands for
 * anything, also nothing; case, diacritics and spaces do not count. Of a cell that says more, its first number counts.
 */
export function isInSeries(text: string, patterns: readonly string[]): boolean {
  if (patterns.length === 0 || text === '') return false;
  const numbers = [text, findDocumentNumber(text) ?? ''].map(foldNumber).filter((number) => number !== '');
  return patterns.some((pattern) => numbers.some((number) => fits(number, foldNumber(pattern).split('*'))));
}

/** Each piece at the first place after the one before it, which is the best there is: no pattern can take long. */
function fits(number: string, pieces: readonly string[]): boolean {
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return number === first;
  if (!number.startsWith(first) || !number.endsWith(last) || number.length < first.length + last.length) return false;
  const end = number.length - last.length;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = number.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}
