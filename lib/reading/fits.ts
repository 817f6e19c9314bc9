import { isDueColumn } from '../model/deadline';
import type { FieldName } from '../model/row';
import { fold } from '../text';

/** Whether a value is one its field may have: it supports the title, says nothing, or contradicts it. */
export type Fit = 1 | 0 | -1;

const date = /(?<![\d/])(?:[0-3]?\d[/.-][01]?\d[/.-](?:\d{4}|\d{2})(?!\d)|\d{4}-\d{2}-\d{2})|\bng[àa]y \d{1,2}\b/i;
/** Written with the month's English name: no deadline we read, but a date, and its title holds. */
const namedDate = /\b(?:\d{1,2}[ -])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ .,-]+\d{1,4}\b/i;
const shortDate = /^(?:\d{1,2}[:hg]\d{2}\s+)?[0-3]?\d\/[01]?\d(?:\s+\d{1,2}[:hg]\d{2})?$/;
const nothing = /^[\s\-–—_.…/]*$|^(?:n\/a|null|none|khong|chua) ?(?:co|ghi|quy dinh|xac dinh|nhap)?(?: han)?$/;
/** Words and amounts a deadline is told with, other than a date. */
const dueWords = /\b(?:con|qua|tre|cham|han|ngay|gio|thang|tuan|truoc|hom nay|ngay mai|left|overdue|today|days?)\b/;
const documentNumber = /\d[\w.]*\s*[/-]\s*\S/;

const dates: ReadonlySet<FieldName> = new Set<FieldName>(['ngayDen', 'ngayVb']);

/** Judges one cell's text by what its column's title promises. `text` is cleaned. */
export function fits(field: FieldName, text: string): Fit {
  if (text === '') return 0;
  const folded = fold(text.slice(0, 200));
  if (nothing.test(folded)) return 0;
  const isDate = text.length < 60 && (date.test(text) || shortDate.test(text) || namedDate.test(text));
  if (isDueColumn(field)) return fitsDue(text, folded, isDate);
  if (dates.has(field)) return isDate ? 1 : -1;
  switch (field) {
    case 'stt':
      return /^\d{1,6}\.?$/.test(text) ? 1 : -1;
    case 'soDen':
      return isDate || text.length > 30 ? -1 : /\d/.test(text) ? 1 : -1;
    case 'soKyHieu':
    case 'maHoSo':
      return fitsNumber(text, isDate);
    case 'trichYeu':
      return isDate && text.length < 25 ? -1 : /\d{1,8}/.exec(text)?.[0] === text ? -1 : text.length >= 20 ? 1 : 0;
    case 'yKienChiDao':
    case 'soVbTraLoi':
    case 'lyDoTre':
      return 0;
    default:
      return fitsWords(text, isDate);
  }
}

function fitsDue(text: string, folded: string, isDate: boolean): Fit {
  if (isDate) return 1;
  if (text.length < 80 && /\d/.test(text) && dueWords.test(folded)) return 1;
  if (/^[-+]?\d{1,4}(?:[.,]\d+)?$/.test(text)) return 0;
  return dueWords.test(folded) && text.length < 80 ? 0 : -1;
}

function fitsNumber(text: string, isDate: boolean): Fit {
  if (text.length > 80 || !/\d/.test(text)) return -1;
  if (isDate && !/\p{L}/u.test(text)) return -1;
  if (documentNumber.test(text) && !/\s\S+\s\S+\s\S+\s\S+/.test(text)) return 1;
  return /^\S{1,40}$/.test(text) ? 0 : -1;
}

/** Names, units, statuses: words, neither a date nor a number alone. */
function fitsWords(text: string, isDate: boolean): Fit {
  if (isDate && text.length < 25) return -1;
  if (/^[-+]?[\d.,/]+$/.test(text)) return /^\d$/.test(text) ? 0 : -1;
  return text.length <= 200 && /\p{L}{2}/u.test(text) ? 1 : 0;
}
