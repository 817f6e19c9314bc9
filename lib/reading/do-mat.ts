import type { FieldTexts } from '../model/row';
import { matSeparator, maySayMat } from '../text';
import { labelledParts } from './labelled';
import type { DossierList } from './list';
import { piecesOf } from './pieces';

/** What is said of a row's secrecy while the column that tells it is not drawn: nobody knows. */
export const notDrawn = '?';

/** Joins what a row says of its secrecy in two places; neither hides the other. */
export function joinMat(known: string | undefined, text: string): string {
  if (!known || known === notDrawn || known === text) return text;
  return text === '' || text === notDrawn ? known : known + matSeparator + text;
}

/**
 * Adds to a row's fields what it says of its secrecy beside its columns: behind a label that stands in few rows, or
 * nothing where the list has a place for it. A row never passes for open because its own place was not there.
 */
export function addMat(list: DossierList, parts: readonly HTMLElement[], fields: FieldTexts): void {
  for (const part of parts) {
    if (!maySayMat(part.textContent ?? '')) continue;
    for (const { field, text } of labelledParts(part))
      if (field === 'doMat') fields.doMat = joinMat(fields.doMat, text);
  }
  if (fields.doMat !== undefined || !list.fields.has('doMat')) return;
  fields.doMat = list.columns.some(({ field }) => field === 'doMat') ? notDrawn : '';
}

/** Where words stand that are not among the text of a row; scripts of tooltips move titles to names of their own. */
const wordy =
  'alt,title,aria-label,data-original-title,data-bs-original-title,data-bs-title,data-title,data-content,tooltip,data-tooltip,mattooltip,ng-reflect-message'.split(
    ',',
  );
const withWords = `title,[${wordy.join('],[')}]`;

/** The words of icons in a row that may speak of secrecy. */
export function wordsOfIcons(parts: readonly HTMLElement[]): string[] {
  return parts
    .flatMap((part) => [part, ...part.querySelectorAll(withWords)])
    .flatMap((icon) => [
      ...wordy.map((name) => icon.getAttribute(name)),
      icon.localName === 'title' ? icon.textContent : null,
    ])
    .filter((words) => words !== null && maySayMat(words)) as string[];
}

/** Every stretch of a row that may speak of secrecy, wherever it stands; what it means is for lib/secrecy to say. */
export function stampsIn(parts: readonly HTMLElement[]): string[] {
  const texts = parts
    .filter((part) => maySayMat(part.textContent ?? ''))
    .flatMap((part) => piecesOf(part).map(({ text }) => text))
    .filter(maySayMat);
  return [...texts, ...wordsOfIcons(parts)];
}
