import type { Letter } from '../model/letter';

/**
 * What Nghị định 30/2020/NĐ-CP, Phụ lục I asks of the page (domain.md §4.1), and what we choose where it leaves a range.
 * Lengths are millimetres, type is points.
 */
export interface Layout {
  /** Portrait. */
  page: { width: number; height: number };
  /** Top and bottom 20–25, left 30–35, right 15–20. */
  margin: { top: number; bottom: number; left: number; right: number };
  /** The two columns of the head: agency, and quốc hiệu. Together they are the width of the text. */
  head: { agency: number; nation: number };
  /** Quốc hiệu; on A5 its letters of the prescribed size need two lines. */
  nation: readonly string[];
  /** The two columns of the foot: nơi nhận, and signature. */
  foot: { recipients: number; signature: number };
  size: {
    nation: number;
    motto: number;
    agency: number;
    number: number;
    about: number;
    title: number;
    body: number;
    signature: number;
    recipientsTitle: number;
    recipients: number;
    table: number;
    page: number;
  };
  /** Left free for the signature. */
  signing: number;
  firstLine: number;
  /** Multiple of a single line, 1–1.5. */
  line: number;
}

export const font = 'Times New Roman';

export const motto = 'Độc lập - Tự do - Hạnh phúc';

/** Of the line above it: the rule under the agency and under the trích yếu is a third to a half. */
export const ruleShare = 0.42;

const a4: Layout = {
  page: { width: 210, height: 297 },
  margin: { top: 20, bottom: 20, left: 30, right: 20 },
  head: { agency: 68, nation: 92 },
  nation: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  foot: { recipients: 75, signature: 85 },
  size: {
    nation: 12,
    motto: 13,
    agency: 12,
    number: 13,
    about: 12,
    title: 14,
    body: 14,
    signature: 14,
    recipientsTitle: 12,
    recipients: 11,
    table: 12,
    page: 13,
  },
  signing: 24,
  firstLine: 12.7,
  line: 1.1,
};

/** By paper. */
export const layouts: Record<Letter['paper'], Layout> = {
  A4: a4,
  A5: {
    ...a4,
    page: { width: 148, height: 210 },
    margin: { top: 20, bottom: 20, left: 30, right: 15 },
    head: { agency: 46, nation: 57 },
    nation: ['CỘNG HÒA XÃ HỘI', 'CHỦ NGHĨA VIỆT NAM'],
    foot: { recipients: 45, signature: 58 },
    size: { ...a4.size, title: 14, body: 13, signature: 13 },
    signing: 18,
    firstLine: 10,
    line: 1,
  },
};

/** Gap between paragraphs, points. */
export const paragraphGap = 6;

/** An annex with more columns than this lies on its side. */
const mostColumnsUpright = 6;

/** The page of an annex: the letter's paper, turned where the table has many columns; the margins stay. */
export function annexPage(layout: Layout, columns: number): { width: number; height: number; landscape: boolean } {
  const { width, height } = layout.page;
  return columns > mostColumnsUpright
    ? { width: height, height: width, landscape: true }
    : { width, height, landscape: false };
}
