import type { CivilTime } from './time';

/** The forms a letter can have; each is one template (lib/letters/templates). */
export const letterKinds = [
  /** Công văn nhắc nhở, đôn đốc. */
  'congVan',
  /** Phiếu nhắc việc, inside one office. */
  'phieuNhacViec',
  /** Phiếu đôn đốc giải quyết hồ sơ TTHC. */
  'phieuDonDocTthc',
  /** Văn bản xin lỗi và đề nghị gia hạn: TT 03/2025/TT-VPCP, Mẫu 04. */
  'vanBanXinLoi',
  /** Phiếu xin lỗi và hẹn lại ngày trả kết quả: TT 01/2018/TT-VPCP, Mẫu 04, still in local use. */
  'phieuXinLoi',
  /** Báo cáo tình hình xử lý văn bản quá hạn. */
  'baoCaoQuaHan',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Nhắc việc inside the office, then lần 1 (nhắc nhở), lần 2 (đôn đốc), lần 3 (đôn đốc, báo cáo cấp trên). */
export const letterStages = ['early', 'first', 'second', 'third'] as const;
export type LetterStage = (typeof letterStages)[number];

/** A column of a table of a letter; `width` is its share of the table's width, the shares of a table add up to 1. */
export interface LetterColumn {
  title: string;
  width: number;
  align: 'left' | 'center';
}

export interface LetterTable {
  columns: LetterColumn[];
  /** A cell for each column. */
  rows: string[][];
}

/** A part of the body, from top to bottom. */
export type LetterBlock =
  | { kind: 'paragraph'; text: string }
  /** A line of a list: "1. …", "- …", its mark written out in the text. */
  | { kind: 'item'; text: string }
  | { kind: 'table'; table: LetterTable };

/** On a page of its own behind the letter, in landscape where it has more than six columns. */
export interface LetterAnnex {
  /** "DANH MỤC …", upper case. */
  title: string;
  /** "(Kèm theo Công văn số … ngày … của …)". */
  note: string;
  table: LetterTable;
}

/**
 * A letter as a document, whatever file or page it is shown in. All texts are plain; what is not known stands in them as
 * the visible blank `[…]`. Number, day of signing and signature are no fields: they are blanks of the layout, because
 * only the office's clerk and its signer give them.
 */
export interface Letter {
  kind: LetterKind;
  paper: 'A4' | 'A5';
  /** Cơ quan chủ quản; '' where there is none. */
  parentAgency: string;
  agency: string;
  /** Ký hiệu behind "Số:      /", such as `UBND-TH`. */
  symbol: string;
  /** Địa danh. */
  place: string;
  /** Công văn: the trích yếu without "V/v"; '' for forms with a title. */
  about: string;
  /** Tên loại and trích yếu of forms that are no công văn; null for a công văn. */
  title: { name: string; about: string } | null;
  /** Kính gửi; empty for forms without, never for a công văn. */
  addressees: string[];
  body: LetterBlock[];
  annex: LetterAnnex | null;
  signature: {
    /** From the top: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
    lines: string[];
    /** '' leaves the place of the name empty. */
    name: string;
  };
  /** Nơi nhận, without dashes and marks at the end: "Như trên", "Lưu: VT, TH". */
  recipients: string[];
}

/** What the user enters when the office has sent a letter. */
export interface SentMark {
  /** Số ký hiệu as the clerk gave it. */
  number: string;
  date: CivilTime;
}

/** Who an applicant is: written into a letter as it leaves for a file, and never kept. '' leaves the dots. */
export interface ByHand {
  name: string;
  address: string;
  phone: string;
  email: string;
}
