import type { Coverage } from '../model/coverage';
import { maxWhole } from '../model/coverage';
import type { Rows } from './rows';

/**
 * Whether a page shows all of a list, by what it says itself of the list's size. `rows`: how many dossiers are drawn,
 * secret ones too; a page that draws only the rows in view draws fewer than it says.
 */
export function isWhole(coverage: Coverage | null, rows: number): boolean {
  if (coverage === null || rows === 0) return false;
  const { total, pages } = coverage;
  return total === undefined ? pages === 1 : total <= rows;
}

/** Controls that may hold a search or a filter. */
const controls = 'input[type=search],input[type=text],input:not([type]),select';
const mostControls = 300;

/**
 * Whether anything is searched for or filtered by on a page, as far as that shows: words in a box, or a choice that is
 * not the first. Numbers are pagers and sizes of pages. A list cut by a filter has the same name, and says of itself
 * that it is whole.
 */
export function isFiltered(rows: Rows): boolean {
  const { grid } = rows.list;
  const fields = [...grid.root.ownerDocument.querySelectorAll<HTMLInputElement | HTMLSelectElement>(controls)];
  return fields.slice(0, mostControls).some((field) => {
    if (grid.rowOf(field) !== null || !field.checkVisibility()) return false;
    const text = field instanceof HTMLSelectElement && field.selectedIndex < 1 ? '' : field.value.trim();
    return text !== '' && !/^\d{1,6}$/.test(text);
  });
}

/** The keys as they are told, in one order, so that sorting the list is no change; null when they are too many. */
export function toldKeys(keys: Iterable<string>): string[] | null {
  const sorted = [...new Set(keys)].sort();
  return sorted.length > 0 && sorted.length <= maxWhole ? sorted : null;
}
