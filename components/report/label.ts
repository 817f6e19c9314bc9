/** Capitals are as wide as this many small letters. */
const capital = 1.4;

const widthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (letter === letter.toLowerCase() ? 1 : capital), 0);

/**
 * A name in lines of at most `width` small letters, as SVG breaks none by itself; what has no room in `most` lines ends
 * in "…". A word longer than a line is cut.
 */
export function wrapLabel(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else if (lines.length < most) lines.push(word);
    else {
      lines[lines.length - 1] = `${last}…`;
      break;
    }
  }
  return lines.map((line) => cut(line, width));
}

function cut(line: string, width: number): string {
  if (widthOf(line) <= width + 1) return line;
  const letters = [...line.replace(/…$/, '')];
  while (widthOf(letters.join('')) > width) letters.pop();
  return `${letters.join('')}…`;
}
