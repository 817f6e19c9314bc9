import { clean } from '../text';
import { linesOf } from './pieces';

const longest = 300;

/** The title an element shows, without the controls of a filter in it, its lines separated by a line feed; '' for one too long to be a title. */
export function titleText(cell: Element): string {
  const whole = cell.textContent ?? '';
  if (cell.childElementCount === 0 || !cell.checkVisibility()) return whole.length > longest ? '' : clean(whole);
  if (whole.length > longest && cell.querySelector('select') === null) return '';
  return linesOf(cell, false).join('\n') || clean(cell.getAttribute('aria-label') ?? cell.getAttribute('title') ?? '');
}
