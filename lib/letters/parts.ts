import type { Letter } from '../model/letter';
import { hasDots } from './by-hand';
import type { Layout } from './layout';
import { type SetName, setName } from './lines';
import { printable } from './printable';
import { textWidth } from './width';

/** Shown where a fact is missing. */
export const blank = '[…]';

/** Kept free at each side of the column of the agency, millimetres. */
export const aside = 1;

/** Agencies, titles and offices stand in capitals. */
export const upper = (text: string): string => text.toLocaleUpperCase('vi');

/** The names at the upper left as they are set; cơ quan chủ quản is null where there is none. */
export function agencies(letter: Letter, { head, size }: Layout): { parent: SetName | null; agency: SetName } {
  const room = head.agency - 2 * aside;
  return {
    parent: letter.parentAgency === '' ? null : setName(upper(letter.parentAgency), room, size.agency, 'regular'),
    agency: setName(upper(letter.agency || blank), room, size.agency, 'bold'),
  };
}

/** Tên loại and trích yếu as they are set; null for a công văn, `about` null where there is none. */
export function titles({ title }: Letter, { head, size }: Layout): { name: SetName; about: SetName | null } | null {
  if (title === null) return null;
  const set = (text: string) => setName(text, head.agency + head.nation, size.title, 'bold');
  return { name: set(upper(title.name)), about: title.about === '' ? null : set(title.about) };
}

/**
 * "Số:       /UBND-TH"; the number is the clerk's.
 * @param room what the clerk writes in, in spaces
 */
export function numberLine(letter: Letter, room = 7): string {
  return `Số:${' '.repeat(room)}/${letter.symbol || blank}`;
}

/**
 * "Tân Hưng, ngày      tháng      năm      "; the date is the clerk's. Its end holds room that no program trims.
 * @param room what the clerk writes day and month in, in spaces; `end` for the year
 */
export function dateLine(letter: Letter, room = 6, end = room): string {
  const gap = ' '.repeat(room);
  return `${letter.place || blank}, ngày${gap}tháng${gap}năm${'\u00a0'.repeat(end)}`;
}

/** Spaces for day and month, and behind "năm", from the most to the least. */
const dateRooms = [
  [6, 6],
  [6, 3],
  [5, 2],
  [5, 0],
  [4, 0],
] as const;

/** The date with as much room as its column has; the place gets a line of its own where even little is too much. */
export function fittedDate(letter: Letter, { head, size }: Layout): string {
  const lines = dateRooms.map(([room, end]) => dateLine(letter, room, end));
  const fitting = lines.find((line) => textWidth(line, size.number, 'regular') <= head.nation);
  return fitting ?? dateLine(letter).replace(', ngày  ', ',\nngày  ');
}

/** The number with as much room as its column has. */
export function fittedNumber(letter: Letter, { head, size }: Layout): string {
  const lines = [7, 6, 5, 4].map((room) => numberLine(letter, room));
  return lines.find((line) => textWidth(line, size.number, 'regular') <= head.agency - 2 * aside) ?? numberLine(letter);
}

/** A number is parted neither from the word that says of what it is, nor a count from what it counts. */
const bound = /(?<=(?:^|\s)(?:số|ngày|lần)) (?=\d)|(?<=\s\d\d) (?=\p{L})/gu;

/** "V/v …" as it is set: on lines about equally long, so that no word stands alone on the last; null with a title. */
export function setAbout(letter: Letter, { head, size }: Layout): SetName | null {
  const about = aboutLine(letter);
  return about === null
    ? null
    : setName(about.replace(bound, '\u00a0'), head.agency - 4 * aside, size.about, 'regular');
}

/** "V/v …" of a công văn; null for forms that have a title. */
export function aboutLine(letter: Letter): string | null {
  return letter.title === null ? `V/v ${letter.about || blank}` : null;
}

/**
 * The lines of Kính gửi: one addressee on the line itself; two or more each on their own, with a dash before and `;`
 * behind, `.` behind the last. Empty where the form has none.
 */
export function addresseeLines(letter: Letter): string[] {
  const [only, ...more] = letter.addressees;
  if (only === undefined) return [];
  if (more.length === 0) return [`Kính gửi: ${only}`];
  return ['Kính gửi:', ...listed(letter.addressees)];
}

/** A line of nơi nhận whose "(để b/c)" stays on one line; what is longer is broken. */
export function wholeBrackets(line: string): string {
  return line.replace(/\([^()]{1,24}\)/g, (part) => part.replaceAll(' ', '\u00a0'));
}

/** The list of nơi nhận, without its title; empty where there is none. */
export function recipientLines(letter: Letter): string[] {
  return listed(letter.recipients);
}

/**
 * Whether a paragraph of the body runs from edge to edge. Not one with dots, which are one long word, nor one with line
 * breaks of its own: programs stretch the words of the line before either.
 */
export function isJustified(text: string): boolean {
  return !hasDots(text) && !printable(text).includes('\n');
}

function listed(names: readonly string[]): string[] {
  return names.map((name, at) => `- ${name}${at === names.length - 1 ? '.' : ';'}`);
}
