import type { FieldName, ListRef, Row } from '../model/row';
import type { EmptySecrecy } from '../model/settings';
import { clean, fold } from '../text/index';
import { afterMat, beforeMat, emptyValues, openValues, repeatedLabel, secretCodes } from './words';

/** Only what is 'open' may be kept; 'unclear' is treated like a secret until the site's setting says otherwise. */
export type Secrecy = 'open' | 'secret' | 'unclear';

export interface SecrecyOptions {
  /** What an empty cell in this site's secrecy column means. */
  emptyMeans: EmptySecrecy;
}

/** Short cells whose whole meaning is a label, like a list's title: "Công văn mật" in a column Loại văn bản. */
const labelFields: readonly FieldName[] = ['loaiVb', 'doKhan', 'trangThai', 'linhVuc'];
/** Names of persons and units: here MẬT in capitals is a name, so only a bracketed or lone mark counts. */
const nameFields: readonly FieldName[] = ['nguoiXuLy', 'donViChuTri', 'donViPhoiHop', 'coQuanBanHanh'];

/** May this row be kept? Whatever says "secret" wins over whatever says "open". */
export function secrecyOf(row: Row, list: Pick<ListRef, 'title'>, options: SecrecyOptions): Secrecy {
  if (isSecretLabel(list.title)) return 'secret';
  for (const [field, text] of Object.entries(row.fields) as [FieldName, string][]) {
    if (field !== 'doMat' && isSecretField(field, text)) return 'secret';
  }
  return row.fields.doMat === undefined ? 'open' : secrecyOfCell(row.fields.doMat, options);
}

/** Reads a cell of a secrecy column; a value nobody knows is unclear, never open. */
export function secrecyOfCell(text: string, options: SecrecyOptions): Secrecy {
  const value = fold(text).replace(repeatedLabel, '').trim();
  const lookup = /^(\d+);?#(.*)$/.exec(value);
  const word = lookup ? lookup[2]?.trim() || lookup[1] || '' : value;
  if (emptyValues.has(word)) return options.emptyMeans === 'notSecret' ? 'open' : 'unclear';
  if (openValues.has(word)) return 'open';
  if (secretCodes.has(word)) return 'secret';
  const rest = word
    .replace(/khong mat/g, ' ')
    .replace(/[()[\]/,;-]+/g, ' ')
    .trim();
  if (/(?:^|[^a-z])mat(?:$|[^a-z])/.test(rest)) return 'secret';
  return openValues.has(rest) || (rest === '' && word.includes('khong mat')) ? 'open' : 'unclear';
}

/** A title or label that says so: "Văn bản mật đến", "VAN BAN MAT", "Văn bản bí mật nhà nước". */
function isSecretLabel(text: string): boolean {
  const title = clean(text);
  if (!/m[aâậ]t/i.test(title)) return false;
  const folded = fold(title);
  if (/bi mat nha nuoc/.test(folded) && !/bao ve bi mat/.test(folded)) return true;
  // Without any diacritics "mat" is many words; only after a word for a document is it this one.
  if (folded === title.toLowerCase()) return /(?:van ban|cong van|tai lieu|ho so|toi|tuyet) mat(?![a-z])/.test(folded);
  return matTokens(title).some((token) => !token.compound);
}

function isSecretField(field: FieldName, text: string): boolean {
  // Composed or not: most texts hold no such letters, and need no normalising to know it.
  if (!/m[ậâạa]/i.test(text)) return false;
  const cell = clean(text);
  if (/^\W*(?:tối |tuyệt )?mật\W*$/iu.test(cell) || /[([]\s*(?:tối |tuyệt )?mật\s*[)\]]/i.test(cell)) return true;
  if (nameFields.includes(field)) return false;
  const tokens = matTokens(cell).filter((token) => !token.compound);
  if (labelFields.includes(field)) return tokens.length > 0;
  return tokens.some((token) => token.graded || (token.word === 'MẬT' && !token.name));
}

interface MatToken {
  word: string;
  /** Part of an ordinary word: bảo mật, mật độ. */
  compound: boolean;
  /** Preceded by tối or tuyệt. */
  graded: boolean;
  /** Preceded by thị or văn, as in names; "công văn mật" is none. */
  name: boolean;
}

/** Every whole word "mật" of a text with what its neighbours make of it. */
function matTokens(text: string): MatToken[] {
  const words = text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu) ?? [];
  return words.flatMap((word, i) => {
    if (word.toLowerCase() !== 'mật') return [];
    const [before2, before, after] = [words[i - 2], words[i - 1], words[i + 1]].map((w) => w?.toLowerCase() ?? '');
    const compound = afterMat.has(after ?? '') || beforeMat.has(before ?? '');
    const graded = !compound && (before === 'tối' || before === 'tuyệt');
    return [{ word, compound, graded, name: before === 'thị' || (before === 'văn' && before2 !== 'công') }];
  });
}
