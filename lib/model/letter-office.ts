import type { LetterKind, LetterStage } from './letter';
import type { LetterTemplate } from './letter-template';
import type { IsoDate } from './time';

/** Where the addressee stands to the office: to those below "yêu cầu", to equals and above "đề nghị". */
export const letterDirections = ['below', 'equal', 'above'] as const;
export type LetterDirection = (typeof letterDirections)[number];

/** What an office's letters say of it. '' is not known: it stands in letters as a visible blank. */
export interface LetterOffice {
  /** Cơ quan chủ quản; '' where there is none, and then no blank. */
  parentAgency: string;
  /** "Ủy ban nhân dân tỉnh Nghệ An", in lower case as in a sentence. */
  agency: string;
  /** How sentences call it, "UBND tỉnh"; '' for `agency`. */
  shortName: string;
  /** Ký hiệu of its công văn: `UBND-TH`. */
  symbol: string;
  /** Chữ viết tắt of the agency, for the ký hiệu of forms with a name: `UBND` in `BC-UBND`. */
  code: string;
  /** Địa danh. */
  place: string;
  /** From the top: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
  signatureLines: string[];
  signerName: string;
  /** Nơi nhận behind "Như trên": "Lưu: VT, TH". */
  recipients: string[];
  /** Who is reported to from the second reminder on, and who gets the report of overdue documents. */
  reportTo: string;
}

/** A unit that has another name since a day: rows that still show the old one are of the unit of today. */
export interface UnitAlias {
  from: string;
  to: string;
  validFrom: IsoDate;
}

/** When which letter is due, in working days. */
export interface LetterIntervals {
  /** Nhắc việc: from so many working days before the deadline on. */
  earlyBeforeDue: number;
  /** Lần 1: so many working days after the deadline. */
  firstAfterDue: number;
  /** Lần 2: so many working days after lần 1 was sent. */
  secondAfterFirst: number;
  /** Lần 3: so many working days after lần 2 was sent. */
  thirdAfterSecond: number;
}

export interface LetterSettings {
  office: LetterOffice;
  intervals: LetterIntervals;
  /** Working days the addressee is given anew, by stage. */
  newDueWorkDays: Record<LetterStage, number>;
  /** By name of unit, whatever its case and marks; a unit that is not named is an equal. */
  directions: Record<string, LetterDirection>;
  aliases: UnitAlias[];
  /** In place of the shipped ones. */
  templates: Partial<Record<LetterKind, LetterTemplate>>;
  /** Mẫu 04 of TT 03/2025/TT-VPCP, or the older phiếu where it is still in use. */
  apology: Extract<LetterKind, 'vanBanXinLoi' | 'phieuXinLoi'>;
  /** How often ngày trả kết quả may be put off. */
  mostExtensions: number;
}
