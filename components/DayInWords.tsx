import { formatCivil } from '../lib/locale/dates';
import type { IsoDate } from '../lib/model/time';

/** A chosen day as offices write it: the browser shows it in the order of its own language. */
export function DayInWords({ day }: { day: IsoDate }) {
  return day === '' ? null : <span class="quiet">{formatCivil(day)}</span>;
}
