/**
 * Words around "mật" (domain.md §2.2 and §6). All are compared with diacritics, in lower case,
 * because "mặt" and "mất" become the same word without them.
 */

/** "mật" as the first half of an ordinary word: mật độ, mật khẩu, mật ong … */
export const afterMat = new Set(['độ', 'khẩu', 'ong', 'mã', 'thiết', 'mía', 'gấu', 'vụ', 'thám', 'danh', 'ngọt']);

/** "mật" as the second half: bảo mật, bí mật, (xác định) độ mật, không mật, thân mật, gan mật … */
export const beforeMat = new Set([
  'bảo',
  'bí',
  'độ',
  'không',
  'thân',
  'cẩn',
  'gan',
  'túi',
  'sỏi',
  'đường',
  'ong',
  'dịch',
  'ống',
  'trăng',
]);

/** What ends a label or a word for what may be "mật": văn bản, tài liệu, hồ sơ, loại; "công văn" is no name, see there. */
export const documentWords = new Set(['bản', 'liệu', 'sơ', 'loại', ':']);

/** Folded values of a secrecy column that say "not secret"; 1 is the usual code of Thường. */
export const openValues = new Set(['thuong', 'binh thuong', 'khong', 'khong mat', 'cong khai', 'normal', '1']);

/** Codes 2 Mật, 3 Tối mật, 4 Tuyệt mật. */
export const secretCodes = new Set(['2', '3', '4']);

/** Folded marks that stand for an empty cell. */
export const emptyValues = new Set(['', '-', '--', '---', '–', '—', 'n/a', 'null']);

/** A label some portals repeat inside the cell for narrow screens. */
export const repeatedLabel = /^(?:(?:muc )?do (?:bao )?mat|cap do)\s*(?::\s*|$)/;
