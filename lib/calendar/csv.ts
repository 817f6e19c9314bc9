/** Lists of days as tables: `ngày;loại;lý do;nguồn`, one day a line. */
import type { DayInput } from '../model/calendar';
import type { DayListMistakeKind, DayListRead } from '../model/day-list';
import { readHours } from '../model/hours-text';
import type { IsoDate, Weekday } from '../model/time';
import { writtenDay } from '../model/typed-day';

interface CsvRecord {
  /** Where it begins, from 1. */
  line: number;
  cells: string[];
}

/** Semicolons as Vietnamese Excel writes them, tabs as it copies them, or commas: what the first line has of these. */
function separatorOf(text: string): string {
  const first = text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
  return [';', '\t'].find((one) => first.includes(one)) ?? ',';
}

/** Reads a table by RFC 4180, whatever its separator; lines without anything are left out. */
export function csvRecords(text: string, separator: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|\\r|$)`, 'y');
  let line = 1;
  let current: CsvRecord = { line, cells: [] };
  while (cell.lastIndex < text.length || current.cells.length > 0) {
    const found = cell.exec(text) ?? stray(cell, text);
    const [whole = '', quoted, plain = '', end = ''] = found;
    current.cells.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    line += whole.split(/\r\n|\r|\n/).length - 1;
    if (end === separator) continue;
    if (current.cells.some((one) => one !== '')) records.push(current);
    current = { line, cells: [] };
  }
  return records;
}

/** What follows a closing quote and is no separator belongs to nothing: it is passed over, to the end of its line. */
function stray(cell: RegExp, text: string): string[] {
  const at = cell.lastIndex;
  const end = text.slice(at).search(/\r?\n|\r/);
  const rest = end < 0 ? text.slice(at) : text.slice(at, at + end);
  cell.lastIndex = at + rest.length;
  return [rest, '', rest, '\n'];
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/\s+/g, ' ').trim();

const weekdayWords: readonly [RegExp, Weekday][] = [
  [/\b(?:thu (?:hai|2)|t2|mon(?:day)?)\b/, 'mon'],
  [/\b(?:thu (?:ba|3)|t3|tue(?:sday)?)\b/, 'tue'],
  [/\b(?:thu (?:tu|4)|t4|wed(?:nesday)?)\b/, 'wed'],
  [/\b(?:thu (?:nam|5)|t5|thu(?:rsday)?)\b(?! (?:hai|ba|tu|sau|bay|\d))/, 'thu'],
  [/\b(?:thu (?:sau|6)|t6|fri(?:day)?)\b/, 'fri'],
  [/\b(?:thu (?:bay|7)|t7|sat(?:urday)?)\b/, 'sat'],
  [/\b(?:chu nhat|cn|sun(?:day)?)\b/, 'sun'],
];

type Kind = { off: true } | { like: Weekday } | { intervals: [string, string][] };

/** What is written as the kind of a day. */
function kindOf(text: string): Kind | DayListMistakeKind {
  const words = plain(text);
  if (/^(?:nghi|off$|day off|holiday)/.test(words)) return { off: true };
  if (/\d\s*[:hg]\s*\d/.test(words)) {
    const intervals = readHours(text.replace(/^[^\d]*/, ''));
    return intervals === null || intervals.length === 0 ? 'hours' : { intervals };
  }
  if (!/^(?:lam|work|make)/.test(words)) return 'noKind';
  // A make-up day takes the hours of a Monday where none is named, as in calendar files.
  return { like: weekdayWords.find(([form]) => form.test(words))?.[1] ?? 'mon' };
}

const longestText = 300;

function entryOf([date = '', kind = '', reason = '', source = '']: readonly string[]):
  | { date: IsoDate; input: DayInput }
  | DayListMistakeKind {
  const day = writtenDay(date);
  if (day === null) return 'noDate';
  if (day < '2000-01-01' || day > '2100-12-31') return 'range';
  const read = kindOf(kind);
  if (typeof read === 'string') return read;
  const notes = {
    ...(reason === '' ? {} : { reason: reason.slice(0, longestText) }),
    ...(source === '' ? {} : { source: source.slice(0, longestText) }),
  };
  return { date: day, input: { ...read, ...notes } };
}

/** Days from a table; each line that cannot be read is told with its number and costs itself only. */
export function readCsvDays(text: string): DayListRead {
  const read: DayListRead = { days: {}, mistakes: [] };
  const [first, ...rest] = csvRecords(text, separatorOf(text));
  const isHead = first !== undefined && /^(?:ngay|date)$/.test(plain(first.cells[0] ?? ''));
  for (const { line, cells } of first === undefined || isHead ? rest : [first, ...rest]) {
    const entry = entryOf(cells);
    const kind = typeof entry === 'string' ? entry : entry.date in read.days ? 'twice' : null;
    if (kind !== null) read.mistakes.push({ line, kind, text: cells.join('; ').slice(0, 120) });
    else if (typeof entry !== 'string') read.days[entry.date] = entry.input;
  }
  return read;
}
