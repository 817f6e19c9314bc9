/** Texts that say there is no deadline (domain notes §2.3, §10.5). */
import type { DueReading } from '../../model/deadline';
import { has, type Stream } from './stream';

/** Of a whole cell in a deadline column, folded and without marks. */
const noneCells = new Set(
  (
    '|trong|n/a|na|null|undefined|nan|nan/nan/nan|invalid date|none|khong|khong co|khong quy dinh|khong yeu cau|khong xac dinh|chua co|chua xac dinh|chua ro|thuong xuyen|' +
    'theo quy dinh|ngay|khan truong|lam ngay|xu ly ngay|khong ap dung|khong thoi han|khong han|vo thoi han'
  ).split('|'),
);

/** Dates that systems store for "none". */
const sentinels =
  /^(?:00\/00\/0000|0?1\/0?1\/(?:1900|1970|0001|1753)|31\/12\/(?:9999|2099)|30\/12\/1899|(?:1900|1970|0001|1753)-01-01|9999-12-31)(?: 0?0:00(?::00)?| 12:00:00 (?:am|sa)|t00:00:00(?:\.0+)?z?| 23:59(?::59)?)?$/;

/** The reading "there is none", or null when the text does not say so. */
export function noneIn(s: Stream): DueReading | null {
  const whole = s.letters.folded.trim();
  const base = { inclusive: true, certain: true, kind: 'none' } as const;
  if (s.duePlace && (noneCells.has(whole.replace(/^[\s.:*"'()_/-]+|[\s.:*"'()_/-]+$/g, '')) || sentinels.test(whole))) {
    return { start: 0, end: s.letters.text.length, ...base };
  }
  const i = s.lex.findIndex((_, k) => has(s, k, 'none'));
  const lexeme = s.lex[i];
  if (!lexeme) return null;
  return { start: s.letters.at[lexeme.from] ?? 0, end: s.letters.at[lexeme.to] ?? s.letters.text.length, ...base };
}
