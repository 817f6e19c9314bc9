import { dueColumns, dueFields, isDueColumn } from '../model/deadline';
import { type FieldName, fieldNames, identityFields } from '../model/row';
import { clean, foldTitle } from '../text';
import { notFields, otherLists, qualifiers, titles, weakDueTitles } from './vocabulary';

const exact = new Map<string, FieldName>();
for (const field of fieldNames) for (const title of titles[field]) exact.set(title, field);
/** Longest first, so that "han tra loi" is not taken for "han". Words of a few letters stand alone only. */
const beginnings = [...exact.keys()].filter((title) => title.length > 4).sort((a, b) => b.length - a.length);
const longestTitle = 60;

/** What a column's title means, or null. `title` is the text as shown. */
export function fieldOfTitle(title: string): FieldName | null {
  if (title.length > longestTitle * 2) return null;
  const folded = foldTitle(title);
  if (folded === '' || folded.length > longestTitle) return null;
  const bare = folded.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').trim();
  const whole = exact.get(folded) ?? exact.get(bare);
  if (whole !== undefined) return whole;
  if (notFields.some((words) => startsWithWords(bare, words))) return null;
  const beginning = beginnings.find((words) => startsWithWords(bare, words) && qualifies(bare.slice(words.length)));
  if (beginning !== undefined) return exact.get(beginning) ?? null;
  return dueFamily.test(bare) ? 'hanXuLy' : null;
}

/** Ways to say until when something must be done; too many to list. */
const dueFamily =
  /^(?:ngay |thoi gian |thoi han )?(?:phai|can|yeu cau) (?:\S+ ){0,4}(?:xong|hoan thanh|hoan tat|tra loi)(?: (?:truoc|ngay|truoc ngay))?$|^(?:action|reply|response|completion|answer) (?:\S+ ){0,2}by$/;

/** Whether a text is one of the vocabulary's own titles, word for word. */
export function exactField(text: string): FieldName | null {
  return text.length > longestTitle ? null : (exact.get(foldTitle(text)) ?? null);
}

function startsWithWords(text: string, words: string): boolean {
  return text.startsWith(words) && (text.length === words.length || !/[\p{L}\d]/u.test(text.charAt(words.length)));
}

function qualifies(rest: string): boolean {
  const words = rest.split(/[^a-z]+/).filter((word) => word !== '');
  // More words make a heading: "Công việc được giao theo văn bản".
  return !/\d/.test(rest) && words.length <= 4 && words.every((word) => qualifiers.has(word));
}

/** Separators of two titles in one, the strongest first. */
const separators = [/\n/, /\s[-–—|]\s/, /[;|]/, /\s\/\s/, /\//, /,/, /\s(?:và|&|\+)\s/i];

/**
 * The fields of a title, in its order: one, or several where two titles share a column ("Số ký hiệu<br>Ngày VB",
 * "Ngày đến / Hạn xử lý"). Lines of `title` are separated by a line feed.
 */
export function fieldsOfTitle(title: string): readonly FieldName[] {
  const known = fieldsByTitle.get(title);
  if (known !== undefined) return known;
  const fields = title.length > longestTitle * 3 ? [] : readTitle(title);
  if (fieldsByTitle.size > 2000) fieldsByTitle.clear();
  fieldsByTitle.set(title, fields);
  return fields;
}

/** Titles come again with every search of a page. */
const fieldsByTitle = new Map<string, readonly FieldName[]>();

function readTitle(title: string): readonly FieldName[] {
  const whole = exactField(title.replace(/\n/g, ' '));
  if (whole !== null) return [whole];
  for (const separator of separators) {
    const parts = title.split(separator).map((part) => exactField(part) ?? fieldOfTitle(part));
    const known = parts.filter((field) => field !== null);
    if (known.length >= 2 && new Set(known).size === known.length) return known;
  }
  const begun = fieldOfTitle(title.replace(/\n/g, ' '));
  return begun === null ? [] : [begun];
}

/** One field of a list: the column it stands in, and its place there among several. */
export interface Column {
  field: FieldName;
  index: number;
  /** Which of how many titles of its column it is; undefined where the column is its own. */
  part?: { at: number; fields: readonly FieldName[] };
}

/** Columns of a list that mean something, in order. Several may hold the same field: a date and a count of days. */
export type Columns = readonly Column[];

export function columnsOf(headers: readonly string[]): Columns {
  const columns: Column[] = [];
  headers.forEach((title, index) => {
    const fields = fieldsOfTitle(title);
    if (fields.length === 1 && fields[0] !== undefined) columns.push({ field: fields[0], index });
    else for (const [at, field] of fields.entries()) columns.push({ field, index, part: { at, fields } });
  });
  return withWeakDue(columns, headers);
}

function withWeakDue(columns: Column[], headers: readonly string[]): Columns {
  if (columns.some(({ field }) => isDueColumn(field))) return columns;
  const index = headers.findIndex((title) => weakDueTitles.includes(foldTitle(title)));
  // An end is planned only of work: something to be done, by somebody or in some state.
  const has = (field: FieldName) => columns.some((column) => column.field === field);
  const isWork = has('trichYeu') && (has('trangThai') || has('nguoiXuLy') || has('donViChuTri') || has('ngayDen'));
  if (index < 0 || !isWork || columns.some((column) => column.index === index)) return columns;
  return [...columns, { field: 'hanXuLy' as const, index }].sort((a, b) => a.index - b.index);
}

/** How many of these titles belong to lists of other things. */
export function otherTitles(headers: readonly string[]): number {
  return headers.filter((title) => {
    const folded = foldTitle(clean(title));
    return otherLists.some((words) => startsWithWords(folded, words));
  }).length;
}

const numbers: readonly FieldName[] = ['soKyHieu', 'maHoSo', 'soDen'];
/** Fields that only work in progress has; a library of issued documents has none of them. */
const atWork: readonly FieldName[] = [
  'soDen',
  'ngayDen',
  'yKienChiDao',
  'nguoiXuLy',
  'donViPhoiHop',
  'vaiTro',
  'trangThai',
  'lyDoTre',
];

/**
 * Whether fields make a list of dossiers: something that names the dossier, and a deadline of its own with a third
 * known field; or, where a deadline can only stand in prose, a number and what only work in progress has.
 * Statistics, calendars, libraries and filter forms fail this. `others`: titles that speak against it.
 */
export function isDossierList(fields: ReadonlySet<FieldName>, others = 0): boolean {
  const has = (some: readonly FieldName[]) => some.some((field) => fields.has(field));
  if (!has(identityFields) || fields.size < 3) return false;
  if (has(dueColumns)) return fields.size - (fields.has('stt') ? 1 : 0) > others * 2;
  return others === 0 && fields.size >= 4 && has(numbers) && has(atWork) && has(dueFields);
}
