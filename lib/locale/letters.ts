import type { LetterKind, LetterStage } from '../model/letter';
import type { CourseRefusal, CourseState } from '../model/letter-course';
import type { LetterChange, LetterProblem, LetterWarning, LongField } from '../model/letter-problem';
import { formatCivil } from './dates';
import type { Texts } from './language';
import { count } from './numbers';

/** Of the sheets beside the form. */
export const letterPreview: Texts<string> = { vi: 'Bản xem trước', en: 'Preview' };

/** Names of kinds, stages and states of letters. */
export const letterNames: Texts<{
  kinds: Record<LetterKind, string>;
  stages: Record<LetterStage, string>;
  states: Record<CourseState, string>;
}> = {
  vi: {
    kinds: {
      congVan: 'Công văn nhắc nhở, đôn đốc',
      phieuNhacViec: 'Phiếu nhắc việc',
      phieuDonDocTthc: 'Phiếu đôn đốc giải quyết hồ sơ TTHC',
      vanBanXinLoi: 'Văn bản xin lỗi và đề nghị gia hạn (Mẫu 04, TT 03/2025/TT-VPCP)',
      phieuXinLoi: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả (mẫu cũ)',
      baoCaoQuaHan: 'Báo cáo tình hình xử lý văn bản quá hạn',
    },
    stages: {
      early: 'Nhắc trước hạn',
      first: 'Lần 1: nhắc nhở',
      second: 'Lần 2: đôn đốc',
      third: 'Lần 3: đôn đốc, báo cáo cấp trên',
    },
    states: {
      proposed: 'Đề xuất',
      drafted: 'Đã dự thảo',
      sent: 'Đã gửi',
      answered: 'Đã có trả lời',
      withdrawn: 'Đã bỏ',
    },
  },
  en: {
    kinds: {
      congVan: 'Reminder letter',
      phieuNhacViec: 'Reminder note inside the office',
      phieuDonDocTthc: 'Reminder note for administrative procedures',
      vanBanXinLoi: 'Apology and extension (form 04 of TT 03/2025/TT-VPCP)',
      phieuXinLoi: 'Apology and new date (older form)',
      baoCaoQuaHan: 'Report of overdue documents',
    },
    stages: {
      early: 'Before the deadline',
      first: 'First notice',
      second: 'Second notice',
      third: 'Third notice, reported to the superior',
    },
    states: {
      proposed: 'Proposed',
      drafted: 'Drafted',
      sent: 'Sent',
      answered: 'Answered',
      withdrawn: 'Withdrawn',
    },
  },
};

/** A text for each kind of something. */
export type ByKind<T extends { kind: string }, R = string> = { [K in T['kind']]: (one: Extract<T, { kind: K }>) => R };

/** Names of dossiers in a sentence: the first few, then how many more. */
function listed(dossiers: readonly string[], more: (rest: number) => string): string {
  const shown = dossiers.slice(0, 5).join('; ');
  return dossiers.length > 5 ? `${shown} ${more(dossiers.length - 5)}` : shown;
}
const vi = (dossiers: readonly string[]) => listed(dossiers, (rest) => `và ${count('vi', rest)} hồ sơ khác`);
const en = (dossiers: readonly string[]) => listed(dossiers, (rest) => `and ${count('en', rest)} more`);

const longVi: Record<LongField, string> = {
  unit: 'Tên đơn vị',
  person: 'Họ tên',
  number: 'Số ký hiệu',
  issuer: 'Tên cơ quan ban hành',
  subject: 'Trích yếu',
  other: 'Nội dung',
};
const longEn: Record<LongField, string> = {
  unit: 'The name of the unit',
  person: 'The name of the person',
  number: 'The document number',
  issuer: 'The name of the issuing body',
  subject: 'The subject',
  other: 'A text',
};

const stageNames: Texts<Record<LetterStage, string>> = {
  vi: { early: 'nhắc việc', first: 'nhắc nhở lần 1', second: 'đôn đốc lần 2', third: 'đôn đốc lần 3' },
  en: { early: 'nudge', first: 'first notice', second: 'second notice', third: 'third notice' },
};

/** What should be looked at before a letter is used. */
export const letterWarningTexts: Texts<ByKind<LetterWarning>> = {
  vi: {
    tooSoon: ({ dossiers }) =>
      `Chưa hết thời gian chờ sau văn bản trước, hoặc chưa qua thời hạn mà văn bản ấy đã cho: ${vi(dossiers)}.`,
    newDueOff: ({ day }) => `Thời hạn mới ${formatCivil(day)} là ngày nghỉ.`,
    newDueFar: ({ day }) => `Thời hạn mới ${formatCivil(day)} xa hơn một năm.`,
    draftedTwice: ({ dossiers }) => `Đã có bản nháp khác cùng lần nhắc về: ${vi(dossiers)}.`,
  },
  en: {
    tooSoon: ({ dossiers }) =>
      `The time since the letter before, or until the deadline it gave, is still running: ${en(dossiers)}.`,
    newDueOff: ({ day }) => `The new deadline ${formatCivil(day)} is a day off.`,
    newDueFar: ({ day }) => `The new deadline ${formatCivil(day)} is more than a year ahead.`,
    draftedTwice: ({ dossiers }) => `There is another draft of this stage about ${en(dossiers)}.`,
  },
};

export function letterWarningText(language: 'vi' | 'en', warning: LetterWarning): string {
  return (letterWarningTexts[language][warning.kind] as (one: LetterWarning) => string)(warning);
}

/** Why a letter is not drafted, and what to do about it. */
export const letterProblemTexts: Texts<ByKind<LetterProblem>> = {
  vi: {
    noDossier: () => 'Chưa chọn hồ sơ nào.',
    tooManyDossiers: ({ count: chosen, most }) =>
      `Đã chọn ${count('vi', chosen)} hồ sơ; một văn bản nhận nhiều nhất ${count('vi', most)}. Hãy chia thành nhiều văn bản.`,
    secret: ({ count: secret }) =>
      `${count('vi', secret)} hồ sơ là văn bản mật hoặc chưa rõ độ mật: không soạn văn bản trên máy này.`,
    unitMissing: () => 'Chưa có đơn vị nhận văn bản.',
    severalUnits: ({ units }) => `Mỗi văn bản gửi một đơn vị; các hồ sơ đã chọn thuộc: ${vi(units)}.`,
    otherUnit: ({ unit, owing }) =>
      `Trang ghi đơn vị chủ trì là “${owing}”, không phải “${unit}”. Xác nhận nếu vẫn gửi “${unit}” (tên đầy đủ, hoặc đơn vị trả lời thay); việc nhắc vẫn tính cho “${owing}”.`,
    namesakes: ({ unit, places }) =>
      `“${unit}” có ở nhiều nơi (${vi(places)}), có thể không phải một đơn vị. Hãy soạn riêng từng nơi, hoặc xác nhận là một đơn vị.`,
    answered: ({ dossiers }) => `Đã có trả lời, không nhắc nữa: ${vi(dossiers)}.`,
    closed: ({ dossiers }) => `Đã kết thúc: ${vi(dossiers)}.`,
    paused: ({ dossiers }) => `Đang tạm dừng, chưa tính quá hạn: ${vi(dossiers)}.`,
    hidden: ({ dossiers }) => `Bạn đã ẩn: ${vi(dossiers)}. Hãy hiện lại trước khi soạn.`,
    deadlineAhead: ({ dossiers }) =>
      `Chưa đến hạn, chưa thể nhắc nhở (lần 1 trở đi): ${vi(dossiers)}. Trước hạn có thể dùng phiếu nhắc việc.`,
    noEarlier: ({ stage, dossiers }) =>
      `Chưa ghi nhận ${stage === 'third' ? 'văn bản đôn đốc lần 2' : 'văn bản nhắc nhở lần 1'} đã gửi cho: ${vi(dossiers)}. Hãy ghi số, ngày văn bản đã gửi trước.`,
    alreadySent: ({ stage, dossiers }) =>
      `Đã ghi nhận văn bản ${stageNames.vi[stage]} hoặc lần sau đã gửi cho: ${vi(dossiers)}. Bỏ các hồ sơ này khỏi văn bản, hoặc chọn lần sau.`,
    extendedAlready: ({ dossiers, most }) =>
      `Đã hẹn lại ngày trả kết quả, không được hẹn lại quá ${most === 1 ? 'một' : count('vi', most)} lần: ${vi(dossiers)}.`,
    newDueWrong: () => 'Thời hạn mới không phải là một ngày có thật.',
    newDueTooEarly: ({ earliest }) => `Thời hạn mới sớm nhất là ngày ${formatCivil(earliest)}.`,
    oneDossierOnly: ({ count: chosen }) =>
      `Văn bản xin lỗi lập riêng cho từng hồ sơ; đã chọn ${count('vi', chosen)} hồ sơ.`,
    wrongStage: ({ letter, stage }) =>
      `“${letterNames.vi.kinds[letter]}” không dùng cho bước “${letterNames.vi.stages[stage]}”.`,
    tooLong: ({ field, length, most, dossier }) =>
      `${longVi[field]}${dossier === '' ? '' : ` (${dossier})`} dài ${count('vi', length)} ký tự, nhiều nhất ${count('vi', most)}. Hãy rút gọn; không có phần nào bị cắt bỏ.`,
    templateSilent: ({ letter, part }) =>
      `Mẫu “${letterNames.vi.kinds[letter]}” của cơ quan không có ${part === 'addressees' ? 'nơi nhận (Kính gửi)' : 'nội dung'} cho trường hợp này.`,
  },
  en: {
    noDossier: () => 'No dossier is selected.',
    tooManyDossiers: ({ count: chosen, most }) =>
      `${count('en', chosen)} dossiers are selected; one letter takes at most ${count('en', most)}. Write several letters.`,
    secret: ({ count: secret }) =>
      `${count('en', secret)} of them are secret, or may be: nothing is drafted about them on this computer.`,
    unitMissing: () => 'There is no unit to write to.',
    severalUnits: ({ units }) => `A letter goes to one unit; these dossiers belong to ${en(units)}.`,
    otherUnit: ({ unit, owing }) =>
      `The page names “${owing}”, not “${unit}”. Confirm if the letter goes to “${unit}” all the same (its full name, or a unit that answers for it); the reminder counts for “${owing}”.`,
    namesakes: ({ unit, places }) =>
      `“${unit}” stands in several places (${en(places)}) and may not be one unit. Write to each, or say that it is one.`,
    answered: ({ dossiers }) => `Answered, so no reminder: ${en(dossiers)}.`,
    closed: ({ dossiers }) => `Finished: ${en(dossiers)}.`,
    paused: ({ dossiers }) => `Paused, so not overdue: ${en(dossiers)}.`,
    hidden: ({ dossiers }) => `Hidden by you: ${en(dossiers)}. Show them again first.`,
    deadlineAhead: ({ dossiers }) =>
      `Not due yet, so no notice can be given: ${en(dossiers)}. Before the deadline there is the note inside the office.`,
    noEarlier: ({ stage, dossiers }) =>
      `No ${stage === 'third' ? 'second' : 'first'} notice is recorded as sent for ${en(dossiers)}. Enter its number and date first.`,
    alreadySent: ({ stage, dossiers }) =>
      `A ${stageNames.en[stage]} or a later one is recorded as sent for ${en(dossiers)}. Leave them out, or choose a later stage.`,
    extendedAlready: ({ dossiers, most }) =>
      `Put off already, which is allowed ${most === 1 ? 'once' : `${count('en', most)} times`}: ${en(dossiers)}.`,
    newDueWrong: () => 'The new deadline is no date.',
    newDueTooEarly: ({ earliest }) => `The new deadline can be ${formatCivil(earliest)} at the earliest.`,
    oneDossierOnly: ({ count: chosen }) =>
      `An apology is written for one dossier; ${count('en', chosen)} are selected.`,
    wrongStage: ({ letter, stage }) =>
      `“${letterNames.en.kinds[letter]}” is not written at “${letterNames.en.stages[stage]}”.`,
    tooLong: ({ field, length, most, dossier }) =>
      `${longEn[field]}${dossier === '' ? '' : ` (${dossier})`} has ${count('en', length)} characters, at most ${count('en', most)} fit. Shorten it; nothing has been cut.`,
    templateSilent: ({ letter, part }) =>
      `The office’s template “${letterNames.en.kinds[letter]}” has no ${part === 'addressees' ? 'addressee' : 'text'} for this case.`,
  },
};

/** A problem in words. */
export function letterProblemText(language: 'vi' | 'en', problem: LetterProblem): string {
  return (letterProblemTexts[language][problem.kind] as (one: LetterProblem) => string)(problem);
}

const was = (from: string, to: string) => `${from || '[…]'} → ${to || '[…]'}`;

/** What has changed since a draft was made. */
const letterChangeTexts: Texts<ByKind<LetterChange>> = {
  vi: {
    gone: ({ dossier }) => `${dossier}: không còn trong dữ liệu.`,
    closed: ({ dossier }) => `${dossier}: đã kết thúc.`,
    hidden: ({ dossier }) => `${dossier}: đã ẩn.`,
    paused: ({ dossier }) => `${dossier}: đã tạm dừng.`,
    resumed: ({ dossier }) => `${dossier}: đã tiếp tục xử lý.`,
    secret: () => 'Một hồ sơ nay là văn bản mật, không được dùng trong dự thảo.',
    answered: ({ dossier, answer }) => `${dossier}: đã có trả lời${answer === '' ? '' : ` (${answer})`}.`,
    due: ({ dossier, from, to }) => `${dossier}: thời hạn đã đổi, ${was(from, to)}.`,
    unit: ({ dossier, from, to }) => `${dossier}: đơn vị đã đổi, ${was(from, to)}.`,
    person: ({ dossier, from, to }) => `${dossier}: người xử lý đã đổi, ${was(from, to)}.`,
    number: ({ dossier, from, to }) => `${dossier}: số ký hiệu đã đổi, ${was(from, to)}.`,
    subject: ({ dossier }) => `${dossier}: trích yếu đã đổi.`,
    reminded: ({ dossier, times }) => `${dossier}: số lần đã nhắc nay là ${count('vi', times)}.`,
    extended: ({ dossier, times }) => `${dossier}: số lần gia hạn nay là ${count('vi', times)}.`,
    day: ({ from, to }) =>
      `Dự thảo lập ngày ${formatCivil(from)}, hôm nay là ${formatCivil(to)}: số ngày quá hạn có thể đã khác.`,
  },
  en: {
    gone: ({ dossier }) => `${dossier}: no longer kept.`,
    closed: ({ dossier }) => `${dossier}: finished.`,
    hidden: ({ dossier }) => `${dossier}: hidden.`,
    paused: ({ dossier }) => `${dossier}: paused.`,
    resumed: ({ dossier }) => `${dossier}: goes on again.`,
    secret: () => 'A dossier is secret now and must not be in a draft.',
    answered: ({ dossier, answer }) => `${dossier}: answered${answer === '' ? '' : ` (${answer})`}.`,
    due: ({ dossier, from, to }) => `${dossier}: another deadline, ${was(from, to)}.`,
    unit: ({ dossier, from, to }) => `${dossier}: another unit, ${was(from, to)}.`,
    person: ({ dossier, from, to }) => `${dossier}: another person, ${was(from, to)}.`,
    number: ({ dossier, from, to }) => `${dossier}: another number, ${was(from, to)}.`,
    subject: ({ dossier }) => `${dossier}: another subject.`,
    reminded: ({ dossier, times }) => `${dossier}: reminders are now ${count('en', times)}.`,
    extended: ({ dossier, times }) => `${dossier}: extensions are now ${count('en', times)}.`,
    day: ({ from, to }) =>
      `Drafted on ${formatCivil(from)}, today is ${formatCivil(to)}: the days it counts may differ.`,
  },
};

/** A change in words. */
export function letterChangeText(language: 'vi' | 'en', change: LetterChange): string {
  return (letterChangeTexts[language][change.kind] as (one: LetterChange) => string)(change);
}

/** Why a step in the course of letters is refused. */
export const courseRefusalTexts: Texts<Record<CourseRefusal, string>> = {
  vi: {
    wrongState: 'Không thực hiện được ở bước này.',
    answered: 'Đơn vị đã trả lời.',
    noEarlier: 'Chưa ghi nhận văn bản của lần trước đã gửi.',
    alreadySent: 'Văn bản của lần này hoặc lần sau đã gửi.',
    noNumber: 'Chưa có số ký hiệu của văn bản đã gửi.',
    noDate: 'Ngày văn bản không phải là một ngày có thật.',
    dateAhead: 'Ngày văn bản sau ngày hôm nay.',
    dateBeforeEarlier: 'Ngày văn bản trước ngày của văn bản lần trước.',
    noReason: 'Chưa có lý do.',
  },
  en: {
    wrongState: 'This cannot be done at this step.',
    answered: 'The unit has answered.',
    noEarlier: 'The notice before is not recorded as sent.',
    alreadySent: 'The letter of this stage or a later one has been sent.',
    noNumber: 'The number of the sent letter is missing.',
    noDate: 'The date of the letter is no date.',
    dateAhead: 'The date of the letter is after today.',
    dateBeforeEarlier: 'The date of the letter is before that of the letter before it.',
    noReason: 'The reason is missing.',
  },
};
