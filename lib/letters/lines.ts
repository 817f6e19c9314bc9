import { type Face, textWidth } from './width';

/** Words that a name is best broken before: what follows names the place, the unit, or the other half. */
const breakBefore = new Set(['XÃ', 'PHƯỜNG', 'TỈNH', 'THÀNH', 'ĐẶC', 'HUYỆN', 'QUẬN', 'THỊ', 'VÀ']);

/** Names longer than this many words are left to the program that shows them. */
const mostWords = 40;

/**
 * A name in as few lines as its column allows, about equally long, and rather broken before the word that names the
 * place or the other half.
 * @param width of the column, millimetres
 */
export function namedLines(name: string, width: number, size: number, face: Face): string[] {
  const words = name.split(' ');
  const whole = textWidth(name, size, face);
  if (whole <= width || words.length > mostWords) return [name];
  for (let lines = Math.ceil(whole / width); lines <= words.length; lines++) {
    const target = whole / lines;
    const best = broken(words, lines, (line) => {
      const over = textWidth(line, size, face);
      return over > width
        ? Number.POSITIVE_INFINITY
        : (over - target) ** 2 - (breakBefore.has(line.split(' ')[0] ?? '') ? target ** 2 : 0);
    });
    if (best !== null) return best;
  }
  return [name];
}

/** The cheapest way to break words into a number of lines; null where none is possible. */
function broken(words: readonly string[], count: number, costOf: (line: string) => number): string[] | null {
  /** By where the lines end: what they cost, and the lines. */
  let ends = new Map<number, { cost: number; lines: string[] }>([[0, { cost: 0, lines: [] }]]);
  for (let made = 0; made < count; made++) {
    const next: typeof ends = new Map();
    for (const [start, { cost, lines }] of ends) {
      for (let end = start + 1; end <= words.length; end++) {
        const line = words.slice(start, end).join(' ');
        const total = cost + costOf(line);
        if (total < (next.get(end)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(end, { cost: total, lines: [...lines, line] });
      }
    }
    ends = next;
  }
  return ends.get(words.length)?.lines ?? null;
}

/** A name as it is set in a column. */
export interface SetName {
  /** With `\n` only where the break must be written out. */
  text: string;
  lines: string[];
  /** Of its longest line, millimetres, and no more than the column. */
  longest: number;
  /** Kept free at each side so that programs break the lines there by themselves, millimetres. */
  side: number;
}

/** Our widths may be this much too small. */
const doubt = 1.04;

/**
 * A name set by `namedLines`. A break is left to the program wherever a narrower column makes it: the name stays one text
 * to search and to copy.
 */
export function setName(name: string, width: number, size: number, face: Face): SetName {
  const lines = namedLines(name, width, size, face);
  const longest = Math.max(...lines.map((line) => textWidth(line, size, face)));
  const told = { lines, longest: Math.min(longest, width) };
  if (lines.length === 1) return { ...told, text: name, side: 0 };
  const tooLong = lines
    .slice(0, -1)
    .map((line, at) => textWidth(`${line} ${lines[at + 1]?.split(' ')[0] ?? ''}`, size, face));
  const ceiling = Math.min(width * doubt, ...tooLong);
  if (ceiling < longest * doubt * doubt) return { ...told, text: lines.join('\n'), side: 0 };
  return { ...told, text: name, side: Math.max(0, (width - (longest + ceiling) / 2) / 2) };
}
