import { maxCellLength } from '../model/row';
import { clean } from '../text';

/** What a person reads in a cell, cleaned and cut at `maxCellLength`: visible text and the values of form controls. */
export function textOf(cell: Element): string {
  const text = cell.childElementCount === 0 || !cell.checkVisibility?.() ? (cell.textContent ?? '') : visibleText(cell);
  const cut = clean(text.length > maxCellLength * 2 ? text.slice(0, maxCellLength * 2) : text).slice(0, maxCellLength);
  // Signs alone are icons and buttons.
  return /[\p{L}\p{N}]/u.test(cut) ? cut : '';
}

/** Without hidden sort keys and scripts, with what stands in form controls. */
function visibleText(parent: Element): string {
  let text = '';
  for (let node = parent.firstChild; node !== null && text.length < maxCellLength * 2; node = node.nextSibling) {
    if (node instanceof Text) text += node.data;
    else if (node instanceof HTMLBRElement) text += ' ';
    else if (node instanceof HTMLElement && isSeen(node)) text += controlText(node) ?? visibleText(node);
  }
  return text;
}

/** Drawn, and larger than the single pixel into which pages put what only screen readers shall find. */
export function isSeen(element: HTMLElement): boolean {
  if (!element.checkVisibility()) return false;
  const { offsetWidth: width, offsetHeight: height } = element;
  return width > 1 || height > 1 || width + height === 0;
}

/** The value of a form control as it is shown; null for any other element. */
export function controlText(element: Element): string | null {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? '';
  if (!(element instanceof HTMLInputElement)) return element instanceof HTMLTextAreaElement ? element.value : null;
  return /^(?:text|date|datetime-local|search|)$/.test(element.type) ? ` ${element.value} ` : '';
}
