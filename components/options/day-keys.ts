import type { IsoDate } from '../../lib/model/time';

const dayMs = 86_400_000;
const at = (date: IsoDate) => Date.parse(`${date}T00:00Z`);
const dateAt = (ms: number): IsoDate => new Date(ms).toISOString().slice(0, 10);

/** The same day of another month; where that has none, its last. */
function inMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return dateAt(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())));
}

/** Where a key leads from a day of a calendar; null: it is not one that leads somewhere. */
export function dayByKey(date: IsoDate, key: string, isShift: boolean): IsoDate | null {
  switch (key) {
    case 'ArrowLeft':
      return dateAt(at(date) - dayMs);
    case 'ArrowRight':
      return dateAt(at(date) + dayMs);
    case 'ArrowUp':
      return dateAt(at(date) - 7 * dayMs);
    case 'ArrowDown':
      return dateAt(at(date) + 7 * dayMs);
    case 'Home':
      return `${date.slice(0, 8)}01`;
    case 'End':
      return inMonths(`${date.slice(0, 8)}31`, 0);
    case 'PageUp':
      return inMonths(date, isShift ? -12 : -1);
    case 'PageDown':
      return inMonths(date, isShift ? 12 : 1);
    default:
      return null;
  }
}
