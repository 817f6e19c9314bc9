import { clean } from '../text';
import { linesOf } from './pieces';

const longest = 300;

/** The title an element shows, its lines separated by a line feed; '' for one too long to be a title. */
export function titleText(cell: Element): string {
  const whole = cell.textContent ?? '';
  if (whole.length > longest) return '';
  if (cell.childElementCount === 0 || !cell.checkVisibility()) return clean(whole);
  return linesOf(cell).join('\n') || clean(cell.getAttribute('aria-label') ?? cell.getAttribute('title') ?? '');
}
