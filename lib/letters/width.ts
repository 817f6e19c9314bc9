/**
 * Widths of Times New Roman, thousandths of the type size: capitals, then small letters, from A to Z. Marks above and
 * below letters add nothing.
 */
const faces = {
  regular: {
    upper: [
      722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944,
      722, 722, 611,
    ],
    lower: [
      444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722,
      500, 500, 444,
    ],
  },
  bold: {
    upper: [
      722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722,
      1000, 722, 722, 667,
    ],
    lower: [
      500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722,
      500, 500, 444,
    ],
  },
} as const;

const narrow = /[ ,./:;'|!()[\]-]/;

function widthOf(letter: string, face: keyof typeof faces): number {
  const code = letter.charCodeAt(0);
  if (code >= 65 && code <= 90) return faces[face].upper[code - 65] ?? 500;
  if (code >= 97 && code <= 122) return faces[face].lower[code - 97] ?? 500;
  if (letter === 'Đ') return 722;
  return narrow.test(letter) ? 278 : 500;
}

const pointsPerMillimetre = 72 / 25.4;

/** How wide a line of Times New Roman is, millimetres; within 3 % for Vietnamese. `size` is points. */
export function textWidth(text: string, size: number, face: keyof typeof faces): number {
  let sum = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) sum += widthOf(letter, face);
  return (sum * size) / 1000 / pointsPerMillimetre;
}

/** Words that a name is best broken before: what follows names the place, the unit, or the other half. */
const breakBefore = new Set(['XÃ', 'PHƯỜNG', 'TỈNH', 'THÀNH', 'ĐẶC', 'HUYỆN', 'QUẬN', 'THỊ', 'VÀ']);

/** Names longer than this many words are left to the program that shows them. */
const mostWords = 40;

/**
 * A name in as few lines as its column allows, about equally long, and rather broken before the word that names the
 * place or the other half.
 * @param width of the column, millimetres
 */
export function namedLines(name: string, width: number, size: number, face: keyof typeof faces): string[] {
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
