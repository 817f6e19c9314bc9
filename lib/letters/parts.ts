import type { Letter } from '../model/letter';

/** Shown where a fact is missing. */
export const blank = '[…]';

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

/** The list of nơi nhận, without its title; empty where there is none. */
export function recipientLines(letter: Letter): string[] {
  return listed(letter.recipients);
}

function listed(names: readonly string[]): string[] {
  return names.map((name, at) => `- ${name}${at === names.length - 1 ? '.' : ';'}`);
}
