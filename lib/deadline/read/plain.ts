import { dateExists, dayOf, isoOf, minuteMs, pad2, startOfDay } from '../../calendar/civil';
import type { DueField, DueReading } from '../../model/deadline';

/** Places where a bare date is a deadline. */
export function isDuePlace(place: DueField): boolean {
  return place !== 'yKienChiDao' && place !== 'trichYeu' && place !== 'trangThai';
}

/** Two digits at `i`, or NaN. */
function two(text: string, i: number): number {
  const a = text.charCodeAt(i) - 48;
  const b = text.charCodeAt(i + 1) - 48;
  return a >= 0 && a <= 9 && b >= 0 && b <= 9 ? a * 10 + b : Number.NaN;
}

/**
 * The cell that most deadline columns have, `dd/MM/yyyy` or `dd/MM/yyyy HH:mm`, without the whole grammar; null for
 * anything else, also for dates that do not exist and years no calendar has.
 */
export function plainDue(text: string, place: DueField): DueReading | null {
  const { length } = text;
  if ((length !== 10 && length !== 16) || text.charCodeAt(2) !== 47 || text.charCodeAt(5) !== 47) return null;
  const day = two(text, 0);
  const month = two(text, 3);
  const year = two(text, 6) * 100 + two(text, 8);
  if (!(year >= 2000 && year <= 2100) || !dateExists(year, month, day) || !isDuePlace(place)) return null;
  const base = { start: 0, end: length, inclusive: true, certain: true };
  if (length === 10) return { ...base, kind: 'date', date: `${year}-${pad2(month)}-${pad2(day)}` };
  const hour = two(text, 11);
  const minute = two(text, 14);
  if (text.charCodeAt(10) !== 32 || text.charCodeAt(13) !== 58 || !(hour < 24 && minute < 60)) return null;
  const number = dayOf(year, month, day);
  if (hour + minute === 0) return { ...base, kind: 'date', date: isoOf(number) };
  return { ...base, kind: 'instant', at: startOfDay(number) + (hour * 60 + minute) * minuteMs };
}
