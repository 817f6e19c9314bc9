import { clean } from '../text';
import { linesOf } from './pieces';

/** The longest text of a title, and of the markup around it: some grids indent theirs with more blanks than words. */
const longest = 300;
const longestRaw = 4000;

/** All text of an element, cleaned; null where there is too much for a title. */
export function shortText(element: Element): string | null {
  const raw = element.textContent ?? '';
  if (raw.length > longestRaw) return null;
  const text = clean(raw);
  return text.length > longest ? null : text;
}

/**
 * The title an element shows, without the controls of a filter in it, its lines separated by a line feed; '' for one
 * too long to be a title.
 */
export function titleText(cell: Element): string {
  const whole = shortText(cell);
  if (cell.childElementCount === 0 || !cell.checkVisibility()) return whole ?? '';
  if (whole === null && cell.querySelector('select') === null) return '';
  return linesOf(cell, false).join('\n') || clean(cell.getAttribute('aria-label') ?? cell.getAttribute('title') ?? '');
}
