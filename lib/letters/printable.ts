/**
 * What no document can hold (XML 1.0 §2.2) or what would turn its letters round: control characters, halves of a
 * surrogate pair, non-characters, marks of writing direction.
 */
const unprintable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}]/gu;

/** Finds whatever `printable` would change; most texts hold nothing of it. */
const suspect = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\p{M}\u2028\u2029]/u;

/** A text as a document may hold it: half characters become U+FFFD, other unprintable ones go, line breaks stay as `\n`. */
export function printable(text: string): string {
  if (!suspect.test(text)) return text;
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(unprintable, (character) => {
      if (character === '\n') return character;
      if (character === '\t') return ' ';
      return /\p{Cs}/u.test(character) ? '\ufffd' : '';
    })
    .normalize('NFC');
}
