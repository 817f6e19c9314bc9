import type { FieldName } from '../model/row';
import { foldTitle } from '../text';
import { exactField, fieldOfTitle } from './meaning';
import { qualifiers, titles } from './vocabulary';

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\d]+/u).filter((word) => word !== '');

let known: ReadonlySet<string> | null = null;

/**
 * The field of a title that is made of the vocabulary's own words only; null for any other. What a title may hold
 * besides, in brackets or between its words, may be of one dossier: "Hạn xử lý (bà Hoa)".
 */
export function fieldOfKnownTitle(text: string): FieldName | null {
  const exact = exactField(text);
  if (exact !== null) return exact;
  known ??= new Set([...Object.values(titles).flatMap((some) => some.flatMap(wordsOf)), ...qualifiers]);
  return wordsOf(foldTitle(text)).every((word) => known?.has(word)) ? fieldOfTitle(text) : null;
}
