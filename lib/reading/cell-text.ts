import { maxCellLength } from '../model/row';
import { clean } from '../text';

/** What a person reads in a cell, cleaned and cut at `maxCellLength`: visible text and the values of form controls. */
export function textOf(cell: Element): string {
  const text = cell.childElementCount === 0 || !cell.checkVisibility?.() ? (cell.textContent ?? '') : visibleText(cell);
  return clean(text.length > maxCellLength * 2 ? text.slice(0, maxCellLength * 2) : text).slice(0, maxCellLength);
}

/** Without hidden sort keys and scripts, with what stands in form controls. */
function visibleText(parent: Element): string {
  let text = '';
  for (let node = parent.firstChild; node !== null && text.length < maxCellLength * 2; node = node.nextSibling) {
    if (node instanceof Text) text += node.data;
    else if (node instanceof HTMLBRElement) text += ' ';
    else if (node instanceof HTMLElement && node.checkVisibility()) text += controlText(node) ?? visibleText(node);
  }
  return text;
}

/** The value of a form control as it is shown; null for any other element. */
export function controlText(element: Element): string | null {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? '';
  if (!(element instanceof HTMLInputElement)) return element instanceof HTMLTextAreaElement ? element.value : null;
  return /^(?:text|date|datetime-local|search|)$/.test(element.type) ? ` ${element.value} ` : '';
}
