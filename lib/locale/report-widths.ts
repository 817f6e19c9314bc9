/** Letters that are looked up, those of all Vietnamese texts among them. */
const looked = 0x2000;
const wide = 1;
let widths: Float32Array | undefined;

function widthOf(code: number): number {
  const letter = String.fromCharCode(code);
  if (/[\p{M}\p{Cc}\p{Cf}]/u.test(letter)) return 0;
  if (/\s/.test(letter)) return 0.25;
  if (/\d/.test(letter)) return 0.5;
  if (/[.,:;'’|!ijlt/\-()[\]]/.test(letter)) return 0.32;
  if (/[mwMW%@—]/.test(letter)) return 0.85;
  if (/\p{Lu}/u.test(letter)) return 0.7;
  return /[acegkrsvxyz]/.test(letter.normalize('NFD')) ? 0.44 : 0.5;
}

function lookedUp(): Float32Array {
  widths ??= Float32Array.from({ length: looked }, (_, code) => widthOf(code));
  return widths;
}

/** How wide a text is in a serif like Times New Roman, in em; rather too much than too little. */
export function textWidth(text: string): number {
  const all = lookedUp();
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += all[text.charCodeAt(at)] ?? wide;
  return sum;
}

const space = 32;
const lineFeed = 10;

/** How many lines a text takes that is broken between words to be no wider than `width` em; in one pass, for many texts. */
export function linesIn(text: string, width: number): number {
  const all = lookedUp();
  let lines = 1;
  /** Of the line up to its last blank, and of the word behind that. */
  let used = 0;
  let word = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const own = all[code] ?? wide;
    if (code === lineFeed) {
      lines++;
      used = 0;
      word = 0;
    } else if (code === space) {
      used += word + own;
      word = 0;
    } else {
      word += own;
      if (used + word <= width) continue;
      lines++;
      // The word goes to the next line; one wider than a line is broken.
      if (used === 0) word = own;
      used = 0;
    }
  }
  return lines;
}

const widestWord = (text: string) => text.split(/\s+/).reduce((most, word) => Math.max(most, textWidth(word)), 0);
/** A word wider than this, in em, may be broken on paper. */
const wholeWord = 11;
/** More than this a column never asks for. */
const mostAsked = 60;
/** Padding and line of a cell. */
const around = 0.7;
/** Fonts differ. */
const slack = 1.08;
/** So many lines a title may take, or a few more. */
const headLines = 3.5;
/** So many lines of a long report tell how wide its columns are. */
const sample = 3000;

/**
 * Shares of a sheet of paper `room` em wide, of columns with these titles and texts: each holds its widest word, and the
 * rest goes to those whose texts are long. They add up to 1.
 */
export function paperShares(titles: readonly string[], lines: readonly (readonly string[])[], room: number): number[] {
  const step = Math.max(1, Math.ceil(lines.length / sample));
  const some = lines.filter((_, at) => at % step === 0);
  const asked = titles.map((title, column) => {
    const texts = some.map((cells) => cells[column] ?? '');
    const head = 1.08 * Math.max(widestWord(title), textWidth(title) / headLines);
    const least = texts.reduce((most, text) => Math.max(most, widestWord(text)), head) * slack;
    const long = texts.map((text) => Math.min(mostAsked, textWidth(text))).sort((a, b) => a - b);
    return { least: Math.min(wholeWord, least) + around, text: long[Math.floor(long.length * 0.8)] ?? 0 };
  });
  const rest = Math.max(0, room - asked.reduce((sum, { least }) => sum + least, 0));
  const more = asked.map(({ least, text }) => Math.max(0, text - least));
  const wanted = more.reduce((sum, one) => sum + one, 0);
  const given = asked.map(({ least }, at) => least + (wanted > 0 ? (rest * (more[at] ?? 0)) / wanted : 0));
  const whole = given.reduce((sum, one) => sum + one, 0) || 1;
  return given.map((one) => one / whole);
}
