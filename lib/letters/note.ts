import type { LetterAnnex } from '../model/letter';
import { namedLines } from './lines';

/** The date that the clerk writes in, and the room for the number: nothing of either is parted from the rest. */
const room = /(?:số +\/\S*)|(?:ngày +tháng +năm +của)/g;

/**
 * The line under an annex's title as it is set: on one line, or on lines about equally long, so that no word stands
 * alone on the last. Its room for handwriting is never at the end of a line, where programs trim it.
 * @param width of the text, millimetres
 */
export function noteOf({ note }: Pick<LetterAnnex, 'note'>, width: number, size: number): string {
  const held = note.replace(room, (part) => part.replaceAll(' ', '\u00a0'));
  return namedLines(held, width * safe, size, 'regular').join('\n');
}

/** Our widths of slanted letters may be this much too small. */
const safe = 0.96;
