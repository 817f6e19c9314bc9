import { dueColumns, dueFields } from '../model/deadline';
import { type FieldName, fieldNames } from '../model/row';
import { foldTitle } from '../text';
import { notFields, titles } from './vocabulary';

const exact = new Map<string, FieldName>();
for (const field of fieldNames) for (const title of titles[field]) exact.set(title, field);
/** Longest first, so that "han tra loi" is not taken for "han". Words of one or two letters stand alone only. */
const beginnings = [...exact.keys()].filter((title) => title.length > 4).sort((a, b) => b.length - a.length);

/** What a column's title means, or null. `title` is the text as shown. */
export function fieldOfTitle(title: string): FieldName | null {
  const folded = foldTitle(title);
  if (folded === '' || folded.length > 60) return null;
  const whole = exact.get(folded);
  if (whole !== undefined) return whole;
  if (notFields.some((words) => startsWithWords(folded, words))) return null;
  const beginning = beginnings.find((words) => startsWithWords(folded, words));
  return beginning === undefined ? null : (exact.get(beginning) ?? null);
}

function startsWithWords(text: string, words: string): boolean {
  return text.startsWith(words) && (text.length === words.length || !/[\p{L}\d]/u.test(text.charAt(words.length)));
}

/** Column index by field; a field named by two columns belongs to the first one. */
export type Columns = Map<FieldName, number>;

export function columnsOf(headers: readonly string[]): Columns {
  const columns: Columns = new Map();
  headers.forEach((title, index) => {
    const field = fieldOfTitle(title);
    if (field !== null && !columns.has(field)) columns.set(field, index);
  });
  return columns;
}

/** Fields that say which dossier a row is. */
const identities: readonly FieldName[] = ['soKyHieu', 'maHoSo', 'trichYeu', 'soDen'];
/**
 * Whether columns of these meanings make a list of dossiers: something that names the dossier, something that may
 * hold its deadline, and at least three known columns. Statistics, calendars and filter forms fail this.
 */
export function isDossierList(columns: Columns): boolean {
  return (
    columns.size >= 3 &&
    identities.some((field) => columns.has(field)) &&
    dueFields.some((field) => columns.has(field)) &&
    (dueColumns.some((field) => columns.has(field)) || columns.size >= 4)
  );
}
