/** The most UTF-16 units that a cell of a spreadsheet holds; Excel calls a file with more damaged. */
export const longestCell = 32_767;

/** Controls other than tab and line feed, half characters, non-characters, and marks that turn writing round. */
const unwanted = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}]/gu;
const suspect = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u2028\u2029]/u;

/**
 * A text as any file of ours may hold it: what XML forbids and what could disguise a text goes, half characters become
 * U+FFFD, line breaks become `\n`. Cut where a cell could not hold it, with `cut` at its end.
 */
export function cleanText(text: string, cut: string): string {
  const clean = suspect.test(text)
    ? text
        .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
        .replace(unwanted, (one) => (one === '\n' || one === '\t' ? one : /\p{Cs}/u.test(one) ? '\ufffd' : ''))
    : text;
  return clean.length <= longestCell ? clean : shortened(clean, cut);
}

function shortened(text: string, cut: string): string {
  const end = longestCell - cut.length;
  // Never between the halves of a character.
  const isHalved = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return text.slice(0, isHalved ? end - 1 : end) + cut;
}

/**
 * Whether a spreadsheet may take a text for a formula: it begins with `= + - @`, small or full-width ones included, with
 * blanks before it or not, or with a blank that programs drop.
 */
export function isLikeFormula(text: string): boolean {
  return /^[\t\r\n]|^[\s\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u.test(text);
}
