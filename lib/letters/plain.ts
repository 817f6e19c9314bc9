import { clean } from '../text';

/** What no document can hold: control characters, halves of surrogate pairs, non-characters. */
const unprintable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** A fact as one line of plain text: unprintable characters gone, white space folded; quotes and `&` stay as they are. */
export function plain(text: string): string {
  return clean(text.replace(unprintable, ' '));
}

/** Whether a cell says anything: not only dashes, dots or nothing. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** As offices write small counts: 05, 12. */
export function padded(count: number): string {
  return String(count).padStart(2, '0');
}

/** With its first letter as a capital, behind a number or a dash of a list too: "1. hồ sơ …" → "1. Hồ sơ …". */
export function capitalised(text: string): string {
  return text.replace(/^(?:\d+(?:\.\d+)*[.)]\s+|[-+•]\s+)?["“(]?\p{Ll}/u, (start) => start.toLocaleUpperCase('vi'));
}
