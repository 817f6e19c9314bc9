import type { Coverage } from '../model/coverage';

/** A number as pagers write it: `580`, `1.234`, `1,234`; not part of a date, a number of a document or a decimal. */
const n = '(?<![\\d/.,-])(\\d{1,3}(?:[.,]\\d{3})+|\\d{1,7})(?![\\d/]|[.,-]\\d)';
/** The same where a dash or a slash may follow, as in `1-50/580`. */
const open = '(?<![\\d/.,-])(\\d{1,3}(?:[.,]\\d{3})+|\\d{1,7})(?!\\d)';
/** The same behind a dash or a slash. */
const behind = '(\\d{1,3}(?:[.,]\\d{3})+|\\d{1,7})(?![\\d/]|[.,-]\\d)';
/** What lists count. "dong" is both "dòng" and "đồng": sums of money are told apart before folding. */
const noun =
  '(?:ban ghi|dong|muc|ket qua|ho so|van ban|vb|cong van|nhiem vu|cong viec|phieu|tai lieu|records?|rows?|items?|entr(?:y|ies)|results?|documents?|tasks?)(?![a-z])';
const all = '(?:tong so|tong cong|tong|total)';
const ofAll = `(?:/|of|tren|cua|trong)\\s*(?:so\\s+)?(?:${all}\\s*)?(?:${noun}\\s*)?(?:la|:|\\()?\\s*`;
const span = '\\s*(?:-|–|—|~|to|den|toi)\\s*';

const range = new RegExp(`${open}${span}(\\d[\\d.,]*)\\s*(?:${noun}\\s*)?,?\\s*${ofAll}${behind}`);
const rows = new RegExp(
  `(?:hien thi|dang xem|ban ghi|dong|displaying|showing)\\s*(?:tu\\s*)?:?\\s*${open}${span}${behind}`,
);
const page = new RegExp(`(?:trang|page)\\s*(?:so\\s*)?(?:page\\s*)?:?\\s*${open}\\s*${ofAll}${behind}`);
const pageShort = new RegExp(`${open}\\s*/\\s*${behind}\\s*(?:trang|pages?)(?![a-z])`);
const pages = new RegExp(
  `(?:(?:tong )?so trang|total pages)\\s*(?:la|:)?\\s*${n}|${all}\\s*:?\\s*${n}\\s*(?:trang|pages?)(?![a-z])`,
);
const total = new RegExp(
  `(?<![a-z] ?)${all}(?:\\s*${noun})?\\s*(?:tim thay|tim duoc)?\\s*(?:la|co|:|=|\\()?\\s*${n}(?!\\s*(?:trang|page|ngay|gio|%|vnd|trieu|ty|nghin)(?![a-z]))`,
);
const edge = '(?:$|[.,;:·|()\\[])';
const found = new RegExp(
  `(?:^|[.,;:·|()]\\s*)(?:co|hien co|tim thay|tim duoc|found)\\s*(?:tat ca\\s*)?:?\\s*${n}\\s*${noun}(?:\\s*(?:duoc tim thay|phu hop|trong danh sach|found))?\\s*${edge}`,
);

/** Words of a statistic; two of them with figures, and a total beside them is a statistic as well. */
const states =
  '(?:qua han|trong han|(?:sap )?den han|sap qua han|(?:dang|chua|da|cho) xu ly|dung han|tre han|tre hen|tam dung|hoan thanh)';
const figure = '\\s*[:(]?\\s*';
const tally = new RegExp(`${states}${figure}\\d|\\d\\s*${states}`, 'g');

/**
 * The counts a pager or a summary says, from its folded text. A date, a year, the number of a document, a page size
 * and a tile of statistics are none.
 */
export function countsIn(text: string): Coverage {
  const counts: Coverage = {};
  const isTally = (text.match(tally)?.length ?? 0) >= 2;
  const span = range.exec(text);
  const [from, to, ofTotal] = numbers(span);
  if (from !== undefined && to !== undefined && ofTotal !== undefined && isRange(span?.[0] ?? '', from, to, ofTotal)) {
    Object.assign(counts, { from, to, total: ofTotal });
  } else {
    const [first, last] = numbers(rows.exec(text));
    if (first !== undefined && last !== undefined && first <= last) Object.assign(counts, { from: first, to: last });
    const whole = isTally ? [] : numbers(total.exec(text) ?? found.exec(text));
    if (whole[0] !== undefined) counts.total = whole[0];
  }
  const [at, last] = numbers(page.exec(text) ?? pageShort.exec(text));
  if (at !== undefined && last !== undefined && at <= last) Object.assign(counts, { page: at, pages: last });
  else {
    const [many] = numbers(pages.exec(text));
    if (many !== undefined) counts.pages = many;
  }
  return counts;
}

/** `1-5/2026` may be two months of a year. */
function isRange(text: string, from: number, to: number, total: number): boolean {
  return from <= to && to <= total && !(to <= 12 && /\/\s*(?:19|20)\d\d$/.test(text));
}

function numbers(match: RegExpExecArray | null): (number | undefined)[] {
  return (match?.slice(1) ?? []).filter((text) => text !== undefined).map((text) => Number(text.replace(/[.,]/g, '')));
}

const inBrackets = new RegExp(`\\D{2}\\(\\s*${n}\\s*(?:${noun})?\\s*\\)\\s*$`);
const atEnd = new RegExp(`^[^\\d]{2,60}?[\\s(]+${n}\\s*\\)?$`);

/**
 * The count behind a title, "Văn bản đến (580)", or, where `isTab`, of a tab whose count is in an element of its own.
 * A year or the number of a page, month or week is none.
 */
export function countOfTitle(text: string, isTab: boolean): number | undefined {
  if (/^(?:trang|page|nam|thang|quy|tuan|nhom|to|phong) [\d(]/.test(text)) return undefined;
  const [count] = numbers((isTab ? atEnd : inBrackets).exec(text));
  return count !== undefined && count >= 1990 && count <= 2100 && !/\d[.,]\d{3}\D*$/.test(text) ? undefined : count;
}
