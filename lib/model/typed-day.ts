import type { IsoDate } from './time';

/** Whether a text is a day that there is, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** A day as people here write it, `1/7/2025`, or `2025-07-01`, of any year; null where there is no such day. */
export function writtenDay(text: string): IsoDate | null {
  const [, d, m, y] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  const day = d && m && y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : text.trim();
  return isDay(day) ? day : null;
}

/** A written day of these two centuries: a year half typed is none of theirs. */
export function typedDay(text: string): IsoDate | null {
  const day = writtenDay(text);
  return day !== null && /^(?:19|20)/.test(day) ? day : null;
}
