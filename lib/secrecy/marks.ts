import { clean, fold, maySayMat } from '../text';
import { afterMat, beforeMat, documentWords } from './words';

/** A title or label that says so: "Văn bản mật đến", "VAN BAN MAT", "Văn bản bí mật nhà nước". */
export function isSecretLabel(text: string): boolean {
  const title = clean(text);
  if (!maySayMat(title)) return false;
  const folded = fold(title);
  if (/bi mat nha nuoc/.test(folded) && !/bao ve bi mat/.test(folded)) return true;
  // Without any diacritics "mat" is many words; only after a word for a document is it this one.
  if (folded === title.toLowerCase()) return /(?:van ban|cong van|tai lieu|ho so|toi|tuyet) mat(?![a-z])/.test(folded);
  return matTokens(title).some((token) => !token.compound);
}

/** Nothing but letters of the mark; a lone one without its marks is what systems without diacritics print. */
const lone = /^[^\p{L}\p{N}]*(?:(?:tối|tuyệt|toi|tuyet) )?m[ậa]t[^\p{L}\p{N}]*$/iu;
const bracketed = /[([]\s*(?:tối |tuyệt )?mật\s*[)\]]/iu;

/** A mark by itself or in brackets: "Mật", "★ TỐI MẬT", "V/v … (Mật)". */
export function isMark(text: string): boolean {
  return maySayMat(text) && (lone.test(clean(text)) || bracketed.test(clean(text)));
}

/** Longer than a stamp, a chip or an icon's words. */
const longestStamp = 40;

/**
 * A stretch of a row that marks it as secret wherever it stands, in no column that is known: a chip, an icon's words, a
 * line of a card. In prose, only a mark in brackets is one.
 */
export function isStamp(text: string): boolean {
  if (isMark(text)) return true;
  const stamp = clean(text);
  return (
    stamp.length <= longestStamp &&
    matTokens(stamp).some(({ compound, graded, document }) => !compound && (graded || document))
  );
}

export interface MatToken {
  word: string;
  /** Part of an ordinary word: bảo mật, mật độ. */
  compound: boolean;
  /** Preceded by tối or tuyệt. */
  graded: boolean;
  /** Preceded by thị or văn, as in names; "công văn mật" is none. */
  name: boolean;
  /** Preceded by a word for a document, or for the kind of one: văn bản, công văn, tài liệu, hồ sơ, loại. */
  document: boolean;
}

/** Every whole word "mật" of a text with what its neighbours make of it. */
export function matTokens(text: string): MatToken[] {
  const words = text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu) ?? [];
  return words.flatMap((word, i) => {
    if (word.toLowerCase() !== 'mật') return [];
    const [before2, before, after] = [words[i - 2], words[i - 1], words[i + 1]].map((w) => w?.toLowerCase() ?? '');
    const compound = afterMat.has(after ?? '') || beforeMat.has(before ?? '');
    const graded = !compound && (before === 'tối' || before === 'tuyệt');
    const isLetter = before === 'văn' && before2 === 'công';
    const name = before === 'thị' || (before === 'văn' && !isLetter);
    return [{ word, compound, graded, name, document: isLetter || documentWords.has(before ?? '') }];
  });
}
