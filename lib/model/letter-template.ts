import type { LetterColumn, LetterKind, LetterStage } from './letter';
import type { LetterDirection } from './letter-office';

/**
 * Names that may stand in braces in a template. They are the field's own words in ASCII (domain.md §2.1). A name whose
 * value is not known stands in the letter as `[…]`.
 */
export const letterPlaceholders = [
  /** The office as its sentences call it. */
  'coQuan',
  /** The addressee by the name of today; `donViDayDu` adds the former one where it has changed. */
  'donVi',
  'donViDayDu',
  'noiBaoCao',
  'kyHieu',
  'vietTat',
  /** "yêu cầu", "đề nghị", "trân trọng đề nghị": by direction, from `asks`. */
  'yeuCau',
  /** 1, 2 or 3. */
  'lan',
  /** The day of drafting: counts are made up to it. It is never the day of signing. */
  'homNay',
  /** "ngày 05/12/2026", with "10 giờ 00 phút" before it where the deadline has an hour. */
  'hanMoi',
  /** How many dossiers, and what to call them: "văn bản", "hồ sơ", "nhiệm vụ". */
  'soHoSo',
  'doiTuong',
  /** How many of them are overdue, how many units have them, the most working days, how many were reminded of. */
  'soQuaHan',
  'soDonVi',
  'treNhat',
  'daNhac',
  /** Totals of a report: done before, on and after the deadline; in hand and not yet due, nearly due, overdue; paused. */
  'soDaXong',
  'soXongTruocHan',
  'soXongDungHan',
  'soXongQuaHan',
  'soDangXuLy',
  'soTrongHan',
  'soSapDenHan',
  'soDangQuaHan',
  'soTamDung',
  /** Of these, done without a day or a deadline that is known, and in hand without a deadline; not known where none is. */
  'soXongChuaRo',
  'soChuaRoHan',
  /** Earlier letters, cited in full. */
  'nhacTruoc',
  /** The person responsible, where it is one for all. */
  'nguoiXuLy',
] as const;
/** Names for one dossier: in parts for `each`, in parts for one dossier only, and in tables of dossiers. */
export const dossierPlaceholders = [
  'stt',
  /** Cited in full, cited shortly, and both as what is to be done: "thực hiện …", "giải quyết hồ sơ …". */
  'vanBan',
  'vanBanNgan',
  'viec',
  'viecNgan',
  /** Number, date and issuing body in one cell; mã hồ sơ of a hồ sơ. */
  'nguon',
  'loaiVb',
  'soKyHieu',
  'soDen',
  'ngayVb',
  'coQuanBanHanh',
  'trichYeu',
  'maHoSo',
  'thuTuc',
  'ngayGiao',
  /** "ngày 15/9/2026"; `han` is without "ngày" where the deadline has no hour. */
  'thoiHan',
  'han',
  /** "quá thời hạn 05 ngày làm việc"; the number alone; "còn 02 ngày làm việc" before the deadline. */
  'quaHan',
  'soNgayQuaHan',
  'conLai',
  'nguoiXuLy',
  'donViXuLy',
  'donViPhoiHop',
  'chiDao',
  'lyDo',
  'ngayXong',
  /** How many times it was reminded of, and by which letters, cited shortly. */
  'lanNhac',
  'nhacTruocNgan',
] as const;
/** Names for one unit, in tables of units. */
export const unitPlaceholders = ['stt', 'donViXuLy', 'soHoSo', 'soQuaHan', 'treNhat', 'daNhac'] as const;
export type LetterPlaceholder = (typeof letterPlaceholders)[number];
export type DossierPlaceholder = (typeof dossierPlaceholders)[number];
export type UnitPlaceholder = (typeof unitPlaceholders)[number];
export type Placeholder = LetterPlaceholder | DossierPlaceholder | UnitPlaceholder;

/** One dossier, two or three, or so many that they stand in the annex. */
export const dossierCounts = ['one', 'few', 'many'] as const;
export type DossierCount = (typeof dossierCounts)[number];
/** The most dossiers that are listed in the letter itself. */
export const mostInBody = 3;

/** When a part of a template is shown; what is not given does not matter. */
export interface PartConditions {
  stages?: LetterStage[];
  directions?: LetterDirection[];
  count?: DossierCount[];
  /** Names whose values must all be known. */
  when?: Placeholder[];
  /** Names of whose values none may be known. */
  unless?: Placeholder[];
}

export interface TemplatePart extends PartConditions {
  /** Plain text with names in braces. */
  text: string;
}

export interface TemplateColumn extends LetterColumn {
  /** Text of its cells. */
  text: string;
  /** A cell of whose values one is not known stays empty; a column of which all cells are empty is left out. */
  isOptional?: boolean;
  /** Stays where all its cells are empty: they are written in by hand. */
  isKept?: boolean;
  /** In letters to these only; to whomever where not given. */
  directions?: LetterDirection[];
}

export interface TemplateTable {
  rows: 'dossiers' | 'units';
  columns: TemplateColumn[];
}

/** A paragraph, a line of a list or a table; `text` or `table` is given. */
export interface TemplateBlock extends PartConditions {
  text?: string;
  /** A line of a list. */
  isItem?: boolean;
  /** Once for each dossier. */
  each?: boolean;
  table?: TemplateTable;
}

/** The wording of one kind of letter: data only, so that offices can change it and policies deliver it. */
export interface LetterTemplate {
  /** Version of this shape. */
  version: 1;
  kind: LetterKind;
  /** The value of `yeuCau`. */
  asks: Record<LetterDirection, string>;
  /** Ký hiệu behind the number. */
  symbol: string;
  /** Trích yếu of a công văn; the first that fits. */
  about?: TemplatePart[];
  /** Tên loại and trích yếu of any other form; the first of `about` that fits. */
  title?: { name: string; about: TemplatePart[] };
  /** Kính gửi: all that fit. */
  addressees: TemplatePart[];
  body: TemplateBlock[];
  /** From so many dossiers on. */
  annex?: { from: number; title: string; note: string; table: TemplateTable };
  /** Nơi nhận: all that fit, before those of the office. */
  recipients: TemplatePart[];
}
