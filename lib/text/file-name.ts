import { clean } from './normalise';

const marks = /[\u0300-\u036f]/g;

/**
 * A text as part of a file name that every system takes: no diacritics, đ as d, words joined by hyphens, case kept, at
 * most `longest` characters, ended at a word where that is possible. '' where nothing of it is left.
 */
export function fileNamePart(text: string, longest = 60): string {
  const words = clean(text)
    .normalize('NFD')
    .replace(marks, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest + 1);
  const end = cut.lastIndexOf('-');
  return end > longest / 2 ? cut.slice(0, end) : words.slice(0, longest);
}
