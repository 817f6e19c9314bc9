import type { Letter, LetterKind, LetterStage } from '../model/letter';

/** What holds of a kind of letter whatever its wording: rules of law and of the work, which no template changes. */
export interface KindRules {
  paper: Letter['paper'];
  stages: readonly LetterStage[];
  /** The superior is the office that is reported to; an applicant's name is written in by hand. */
  addressee: 'unit' | 'unitOrPerson' | 'superior' | 'applicant';
  /** Asks for what is owed: nothing answered, ended or paused, and from lần 1 on nothing that is not overdue. */
  isReminder: boolean;
  /** Puts off ngày trả kết quả: one dossier, and no more often than is allowed. */
  isExtension: boolean;
  /** As earlier letters are cited. */
  name: string;
}

const reminding: readonly LetterStage[] = ['first', 'second', 'third'];
const always: readonly LetterStage[] = ['early', ...reminding];

export const kindRules: Record<LetterKind, KindRules> = {
  congVan: {
    paper: 'A4',
    stages: reminding,
    addressee: 'unit',
    isReminder: true,
    isExtension: false,
    name: 'Công văn',
  },
  phieuNhacViec: {
    paper: 'A4',
    stages: always,
    addressee: 'unitOrPerson',
    isReminder: true,
    isExtension: false,
    name: 'Phiếu nhắc việc',
  },
  phieuDonDocTthc: {
    paper: 'A4',
    stages: reminding,
    addressee: 'unit',
    isReminder: true,
    isExtension: false,
    name: 'Phiếu đôn đốc',
  },
  vanBanXinLoi: {
    paper: 'A4',
    stages: always,
    addressee: 'applicant',
    isReminder: false,
    isExtension: true,
    name: 'Văn bản xin lỗi và đề nghị gia hạn',
  },
  phieuXinLoi: {
    paper: 'A5',
    stages: always,
    addressee: 'applicant',
    isReminder: false,
    isExtension: true,
    name: 'Phiếu xin lỗi và hẹn lại',
  },
  baoCaoQuaHan: {
    paper: 'A4',
    stages: always,
    addressee: 'superior',
    isReminder: false,
    isExtension: false,
    name: 'Báo cáo',
  },
};

/** "lần 1" to "lần 3"; nothing is counted before lần 1. */
export const stageNumbers: Record<LetterStage, 0 | 1 | 2 | 3> = { early: 0, first: 1, second: 2, third: 3 };

/** The stage whose letter must have been sent before. */
export const stageBefore: Partial<Record<LetterStage, LetterStage>> = { second: 'first', third: 'second' };

/** The form that the work at a stage usually takes: a nudge inside the office, then công văn, or phiếu for hồ sơ. */
export function usualKind(stage: LetterStage, of: 'vanBan' | 'hoSo' | 'nhiemVu'): LetterKind {
  if (stage === 'early') return 'phieuNhacViec';
  return of === 'hoSo' ? 'phieuDonDocTthc' : 'congVan';
}

/** Whether a letter reminded a unit: an apology to an applicant is no lần 1. */
export function isReminder({ kind }: { kind: LetterKind }): boolean {
  return kindRules[kind].isReminder;
}
