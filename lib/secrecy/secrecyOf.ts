import type { FieldName, ListRef, Row } from '../model/row';
import type { EmptySecrecy } from '../model/settings';
import { clean, fold, matSeparator, maySayMat } from '../text';
import { isMark, isSecretLabel, matTokens } from './marks';
import { isInSeries } from './series';
import { emptyValues, openValues, repeatedLabel, secretCodes } from './words';

/** Only what is 'open' may be kept; 'unclear' is treated like a secret until the site's setting says otherwise. */
export type Secrecy = 'open' | 'secret' | 'unclear';

export interface SecrecyOptions {
  /** What an empty cell in this site's secrecy column means. */
  emptyMeans: EmptySecrecy;
  /** Patterns of the number series that this site gives to secret documents only. */
  series?: readonly string[] | undefined;
}

/** Short cells whose whole meaning is a label, like a list's title: "Công văn mật" in a column Loại văn bản. */
const labelFields: readonly FieldName[] = ['loaiVb', 'doKhan', 'trangThai', 'linhVuc'];
/** Names of persons and units: here MẬT in capitals is a name, so only a bracketed or lone mark counts. */
const nameFields: readonly FieldName[] = ['nguoiXuLy', 'donViChuTri', 'donViPhoiHop', 'coQuanBanHanh'];

/** Fields that hold a number of the dossier's own. */
const numberFields: readonly FieldName[] = ['soKyHieu', 'maHoSo', 'soDen'];

/** The mark set off from a sentence at either end: "Mật: Kế hoạch …", "Kế hoạch … - Mật". */
const edge = /^(?:tối |tuyệt )?mật\s*[:–—-]|[:;,.–—-]\s*(?:tối |tuyệt )?mật[^\p{L}\p{N}]*$/iu;

/** May this row be kept? Whatever says "secret" wins over whatever says "open". */
export function secrecyOf(row: Row, list: Pick<ListRef, 'title'>, options: SecrecyOptions): Secrecy {
  if (isSecretLabel(list.title)) return 'secret';
  if (numberFields.some((field) => isInSeries(row.fields[field] ?? '', options.series ?? []))) return 'secret';
  for (const [field, text] of Object.entries(row.fields) as [FieldName, string][]) {
    if (field !== 'doMat' && isSecretField(field, text)) return 'secret';
  }
  return row.fields.doMat === undefined ? 'open' : secrecyOfCell(row.fields.doMat, options);
}

/** Reads a cell of a secrecy column; a value nobody knows is unclear, never open. Of several values the worst counts. */
export function secrecyOfCell(text: string, options: SecrecyOptions): Secrecy {
  const values = text.split(matSeparator).map((value) => secrecyOfValue(value, options));
  return values.find((value) => value === 'secret') ?? values.find((value) => value === 'unclear') ?? 'open';
}

function secrecyOfValue(text: string, options: SecrecyOptions): Secrecy {
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

function isSecretField(field: FieldName, text: string): boolean {
  // Most texts hold no such letters, and need no normalising to know it.
  if (!maySayMat(text)) return false;
  const cell = clean(text);
  if (isMark(cell)) return true;
  if (/độ mật\s*:\s*(?:tối |tuyệt )?mật(?![\p{L}\p{N}])/iu.test(cell)) return true;
  if (nameFields.includes(field)) return false;
  const tokens = matTokens(cell).filter((token) => !token.compound);
  // A number is no sentence: whatever says "mật" in it is the mark.
  if (labelFields.includes(field) || numberFields.includes(field)) return tokens.length > 0;
  if (tokens.length > 0 && edge.test(cell)) return true;
  return tokens.some((token) => token.graded || (token.word === 'MẬT' && !token.name));
}
