import type { Interval } from './time';

const clock = String.raw`(\d{1,2})\s*[:hg]\s*(\d{2})`;
const span = new RegExp(`^${clock}\\s*(?:-|–|—|đến|to)\\s*${clock}$`, 'i');

/**
 * Working hours as people write them: `07:30–11:30, 13:00–17:00`, `7h30 - 11h30; 13h00 - 17h00`. Empty for none; null where
 * they are no hours, end before they begin or overlap.
 */
export function readHours(text: string): Interval[] | null {
  const parts = text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.map(readSpan).sort(([a], [b]) => (a < b ? -1 : 1));
  const isRight = read.every(([open, close], i) => open < close && open >= (read[i - 1]?.[1] ?? ''));
  return isRight ? read : null;
}

/** Hours that open at their close where the text is none, which no hours do. */
function readSpan(text: string): Interval {
  const [, h1 = '', m1 = '', h2 = '', m2 = ''] = span.exec(text) ?? [];
  const open = `${h1.padStart(2, '0')}:${m1}`;
  const close = `${h2.padStart(2, '0')}:${m2}`;
  return isClock(open) && isClock(close) ? [open, close] : ['', ''];
}

function isClock(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text);
}

/** `07:30–11:30, 13:00–17:00`; '' for none. */
export function writeHours(hours: readonly Interval[]): string {
  return hours.map(([open, close]) => `${open}–${close}`).join(', ');
}
