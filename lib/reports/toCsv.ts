import { formatDate, formatDateTime } from '../locale/dates';
import type { Language } from '../locale/language';
import { reportTexts } from '../locale/report';
import { standingTexts } from '../locale/standing';
import type { AtRiskRow } from '../model/at-risk';
import type { Instant } from '../model/time';

export interface CsvOptions {
  language: Language;
  now: Instant;
  /** How many dossiers the list was taken from. */
  kept: number;
  /** Excel in Vietnamese expects a semicolon, because the comma is the decimal sign. */
  separator?: ';' | ',';
}

/** The list as CSV (RFC 4180, UTF-8 with BOM): headings, rows, then notes of time and coverage below an empty line. */
export function toCsv(rows: readonly AtRiskRow[], options: CsvOptions): string {
  const { language, now, kept, separator = ';' } = options;
  const texts = reportTexts[language];
  const lines: (readonly string[])[] = [
    texts.headings,
    ...rows.map((row, i) => [String(i + 1), ...cellsOf(row, language)]),
    [],
    [texts.madeAt(formatDateTime(now))],
    [texts.basis(kept)],
    [texts.notOfficial],
  ];
  return `\ufeff${lines.map((cells) => cells.map((cell) => quote(guard(cell), separator)).join(separator)).join('\r\n')}\r\n`;
}

function cellsOf(row: AtRiskRow, language: Language): string[] {
  return [
    row.number,
    row.subject,
    row.unit,
    row.person,
    row.precision === 'minute' ? formatDateTime(row.due) : formatDate(row.due),
    standingTexts[language].states[row.state],
    row.countdown[language].long,
    row.reasons.map((reason) => reason.text[language]).join(', '),
    row.list,
    row.site,
    formatDateTime(row.lastSeen),
  ];
}

/** A cell that a spreadsheet would run as a formula becomes text by a leading apostrophe. */
function guard(cell: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

function quote(cell: string, separator: string): string {
  return /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
