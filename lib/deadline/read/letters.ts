/**
 * A text folded for comparing, with the way back: one ASCII letter for each letter of the original, whatever its normal
 * form, and for each of them the UTF-16 offset it came from.
 */
export interface Letters {
  text: string;
  folded: string;
  /** Offset in `text` of each folded letter; one entry more, for the end. */
  at: number[];
  /** Enough letters carry diacritics (in Vietnamese every third or fourth does) that a word without them means itself. */
  marked: boolean;
}

const folds = new Map<number, string>();

function foldOne(code: number): string {
  const known = folds.get(code);
  if (known !== undefined) return known;
  // Full-width forms, as East Asian keyboards give them, stand in the order of ASCII.
  const char = String.fromCharCode(code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code);
  let folded = char.normalize('NFD').toLowerCase().charAt(0);
  if (/[đĐðÐ]/.test(char)) folded = 'd';
  else if (/\s/.test(char)) folded = ' ';
  else if (/[\u2010-\u2015\u2212]/.test(char)) folded = '-';
  else if (/[\u2018\u2019\u2032]/.test(char)) folded = "'";
  folds.set(code, folded);
  return folded;
}

const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;
const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  code === 0x2060 ||
  code === 0xfeff ||
  code === 0xad;

/** Folds a text: lower case, no diacritics, đ as d, runs of white space as one space, dashes alike. */
export function lettersOf(text: string): Letters {
  let folded = '';
  const at: number[] = [];
  let letters = 0;
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127 && (isMark(code) || isInvisible(code))) {
      if (isMark(code)) marks++;
      continue;
    }
    const one = foldOne(code);
    if (one === ' ' && folded.endsWith(' ')) continue;
    if (one >= 'a' && one <= 'z') {
      letters++;
      if (code >= 0xc0) marks++;
    }
    folded += one;
    at.push(i);
  }
  at.push(text.length);
  return { text, folded, at, marked: marks > 0 && marks * 12 >= letters };
}

/** A letter without its tone, and the tone; of a letter that stands alone in its code point. */
const toned = new Map<number, [letter: string, tone: string]>();
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

function toneOf(code: number): [letter: string, tone: string] {
  const known = toned.get(code);
  if (known) return known;
  const parts = String.fromCharCode(code).toLowerCase().replace('ð', 'đ').normalize('NFD');
  const split: [string, string] = [parts.replace(tones, ''), parts.match(tones)?.join('') ?? ''];
  toned.set(code, split);
  return split;
}

/**
 * How a word is spelled, with its tone moved to the end, so that "hoàn" and "hòan", "quá" and "qúa" are one word while
 * "hạn" and "hàn" stay two; the same for both normal forms.
 */
export function spelling(word: string): string {
  let letters = '';
  let tone = '';
  for (let i = 0; i < word.length; i++) {
    const [letter, mark] = toneOf(word.charCodeAt(i));
    letters += letter;
    tone += mark;
  }
  return letters + tone;
}
