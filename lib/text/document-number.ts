import { clean, fold } from './normalise';

/**
 * Số ký hiệu as offices write it: State form `280/CĐ-TTg`, `56/2021/QĐ-UBND`, Party form `455-QĐ/TU`
 * (domain.md §2.3). Letters may be lower case and carry Đ; a letter may follow the number (`12a/…`).
 */
const statePattern =
  /(?<![\p{L}\d/-])(\d{1,6}[a-zđ]?)\s*\/\s*((?:\d{4}\s*\/\s*)?[\p{L}][\p{L}\d]*(?:[-–&.][\p{L}\d]+)*(?:\/[\p{L}\d]+)?)/u;
const partyPattern = /(?<![\p{L}\d/-])(\d{1,6}[a-zđ]?)-(\p{L}+\/[\p{L}\d]+(?:-[\p{L}\d]+)*)/u;

/** The first số ký hiệu in a text, as written there, or null. For subjects such as "280/CĐ-TTg - V/v …". */
export function findDocumentNumber(text: string): string | null {
  const found = statePattern.exec(text) ?? partyPattern.exec(text);
  return found === null ? null : clean(found[0]);
}

/**
 * One form of a number for comparing: folded, no spaces, no leading zeros (`05/BNV-VP` is `5/bnv-vp`).
 * Works for any number of the field: số ký hiệu, mã hồ sơ.
 */
export function foldNumber(number: string): string {
  return fold(number)
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, '')
    .replace(/^0+(?=\d)/, '');
}
