import type { LetterIntervals } from '../model/letter-office';
import type { OptionMistake } from '../model/letter-options';
import { capital } from './capital';
import type { Language, Texts } from './language';
import { count } from './numbers';
import { hoursTexts } from './option-calendar';
import { settingMistakeText } from './setting-problems';
import { shellTexts } from './shell';

/** Texts of a table that is typed. */
export interface RowsTexts {
  title: string;
  help: string;
  none: string;
  row: (n: number) => string;
  add: string;
  remove: string;
  removeRow: (n: number) => string;
  save: string;
}

/** Texts of the page of options. */
export const optionTexts: Texts<{
  title: string;
  /** What leads there from another page. */
  open: string;
  locked: string;
  moveUp: (n: number) => string;
  moveDown: (n: number) => string;
  saved: string;
  undo: string;
  undone: string;
  failed: string;
  refused: (n: number) => string;
  rules: Record<
    'title' | 'help' | 'intervalsTitle' | 'newDueTitle' | 'apologyTitle' | 'apology' | 'mostExtensions' | 'save',
    string
  > & { intervals: Record<keyof LetterIntervals, string> };
  aliases: RowsTexts & Record<'from' | 'to' | 'validFrom', string>;
  directions: RowsTexts & Record<'unit' | 'direction', string>;
  kind: string;
}> = {
  vi: {
    title: shellTexts.vi.options,
    open: 'Mở Tuỳ chọn',
    locked: 'Do cơ quan thiết lập.',
    moveUp: (n) => `Chuyển dòng ${n} lên trên`,
    moveDown: (n) => `Chuyển dòng ${n} xuống dưới`,
    saved: 'Đã lưu.',
    undo: 'Hoàn tác',
    undone: 'Đã trở lại như trước khi lưu.',
    failed: 'Không lưu được: trình duyệt không cho ghi hoặc ổ đĩa đã đầy. Những gì bạn nhập vẫn còn trên trang này.',
    refused: (n) => `Chưa lưu: còn ${count('vi', n)} chỗ cần sửa.`,
    rules: {
      title: 'Thời điểm nhắc và thời hạn mới',
      help: 'Số ngày là ngày làm việc, theo lịch làm việc của cơ quan.',
      intervalsTitle: 'Khi nào đề xuất nhắc',
      intervals: {
        earlyBeforeDue: 'Phiếu nhắc việc: số ngày trước khi đến hạn',
        firstAfterDue: 'Lần 1: số ngày sau khi hết hạn',
        secondAfterFirst: 'Lần 2: số ngày sau khi gửi lần 1',
        thirdAfterSecond: 'Lần 3: số ngày sau khi gửi lần 2',
      },
      newDueTitle: 'Thời hạn mới cho nơi nhận (số ngày kể từ ngày soạn)',
      apologyTitle: 'Xin lỗi và hẹn lại ngày trả kết quả',
      apology: 'Mẫu sử dụng',
      mostExtensions: 'Số lần được hẹn lại, nhiều nhất',
      save: 'Lưu thời điểm và thời hạn',
    },
    aliases: {
      title: 'Đơn vị đã đổi tên, sáp nhập',
      help: 'Hồ sơ còn ghi tên cũ được nhắc theo tên mới, kể từ ngày tên mới có hiệu lực.',
      none: 'Chưa có đơn vị nào.',
      from: 'Tên cũ',
      to: 'Tên mới',
      validFrom: 'Từ ngày',
      row: (n) => `dòng ${n}`,
      add: 'Thêm tên đơn vị',
      remove: 'Xoá',
      removeRow: (n) => `Xoá tên đơn vị ở dòng ${n}`,
      save: 'Lưu tên đơn vị',
    },
    directions: {
      title: 'Cấp của nơi nhận',
      help: 'Với cấp dưới, văn bản viết “yêu cầu”; ngang cấp và cấp trên, “đề nghị”. Đơn vị không có ở đây được coi là ngang cấp.',
      none: 'Chưa có đơn vị nào.',
      unit: 'Đơn vị',
      direction: 'So với cơ quan mình',
      row: (n) => `dòng ${n}`,
      add: 'Thêm đơn vị',
      remove: 'Xoá',
      removeRow: (n) => `Xoá đơn vị ở dòng ${n}`,
      save: 'Lưu cấp của nơi nhận',
    },
    kind: 'Mẫu của loại văn bản',
  },
  en: {
    title: shellTexts.en.options,
    open: 'Open the options',
    locked: 'Set by your organisation.',
    moveUp: (n) => `Move row ${n} up`,
    moveDown: (n) => `Move row ${n} down`,
    saved: 'Saved.',
    undo: 'Undo',
    undone: 'Back as it was before.',
    failed: 'Not saved: the browser does not allow it, or the disk is full. What you typed is still on this page.',
    refused: (n) => `Not saved: ${count('en', n)} ${n === 1 ? 'entry is' : 'entries are'} wrong.`,
    rules: {
      title: 'When to remind, and new deadlines',
      help: 'Days are working days of the office’s calendar.',
      intervalsTitle: 'When a letter is proposed',
      intervals: {
        earlyBeforeDue: 'Reminder note: days before the deadline',
        firstAfterDue: 'First notice: days after the deadline',
        secondAfterFirst: 'Second notice: days after the first was sent',
        thirdAfterSecond: 'Third notice: days after the second was sent',
      },
      newDueTitle: 'New deadline for the addressee (days from the day of drafting)',
      apologyTitle: 'Apology and new date',
      apology: 'Form in use',
      mostExtensions: 'How often a new date may be given, at most',
      save: 'Save days and deadlines',
    },
    aliases: {
      title: 'Units that were renamed or merged',
      help: 'Dossiers that still show the old name are reminded of under the new one, from the day it holds.',
      none: 'No units yet.',
      from: 'Old name',
      to: 'New name',
      validFrom: 'From',
      row: (n) => `row ${n}`,
      add: 'Add a name',
      remove: 'Remove',
      removeRow: (n) => `Remove the name in row ${n}`,
      save: 'Save the names',
    },
    directions: {
      title: 'Where addressees stand',
      help: 'To those below the office letters say “yêu cầu”, to equals and those above “đề nghị”. A unit that is not named here is an equal.',
      none: 'No units yet.',
      unit: 'Unit',
      direction: 'The unit is',
      row: (n) => `row ${n}`,
      add: 'Add a unit',
      remove: 'Remove',
      removeRow: (n) => `Remove the unit in row ${n}`,
      save: 'Save the units',
    },
    kind: 'Template of the kind',
  },
};

type MistakeTexts = { [K in OptionMistake['kind']]: (one: Extract<OptionMistake, { kind: K }>) => string };

/** A path that stands in front is not spelt otherwise. */
function sentence(text: string): string {
  return `${/^[^\s:]+: /.test(text) ? text : capital(text)}.`;
}

const mistakeTexts: Texts<MistakeTexts> = {
  vi: {
    empty: () => 'Chưa nhập.',
    notPercent: () => 'Phải là số phần trăm, nhiều nhất một chữ số lẻ: 5 hoặc 7,5.',
    notWhole: () => 'Phải là một số nguyên.',
    notDate: () => 'Không phải một ngày có thật; nhập như 01/07/2025.',
    notHours: () => hoursTexts.vi.wrongHours,
    emptyWeek: () => hoursTexts.vi.emptyWeek,
    notNumber: () => 'Phải là số, nhiều nhất hai chữ số lẻ: 4 hoặc 7,5.',
    endsBefore: () => 'Phải là ngày đầu hoặc một ngày sau đó.',
    toItself: () => 'Trùng với tên cũ.',
    twice: () => 'Đã có ở một dòng khác.',
    outOfRange: ({ least, most }) => `Phải từ ${count('vi', least)} đến ${count('vi', most)}.`,
    tooLong: ({ most }) => `Quá dài, nhiều nhất ${count('vi', most)} ký tự.`,
    lineTooLong: ({ most }) => `Quá dài, nhiều nhất ${count('vi', most)} ký tự mỗi dòng.`,
    tooManyLines: ({ most }) => `Quá nhiều dòng, nhiều nhất ${count('vi', most)}.`,
    tooManyRows: ({ most }) => `Bảng quá dài, nhiều nhất ${count('vi', most)} dòng.`,
    setting: ({ within, mistake }) => sentence(settingMistakeText('vi', within, mistake)),
  },
  en: {
    empty: () => 'Nothing is entered.',
    notPercent: () => 'Must be a percentage with at most one decimal: 5 or 7.5.',
    notWhole: () => 'Must be a whole number.',
    notDate: () => 'There is no such day; enter it like 01/07/2025.',
    notHours: () => hoursTexts.en.wrongHours,
    emptyWeek: () => hoursTexts.en.emptyWeek,
    notNumber: () => 'Must be a number with at most two decimals: 4 or 7.5.',
    endsBefore: () => 'Must be the first day or a later one.',
    toItself: () => 'The same as the old name.',
    twice: () => 'Stands in another row already.',
    outOfRange: ({ least, most }) => `Must be from ${count('en', least)} to ${count('en', most)}.`,
    tooLong: ({ most }) => `Too long, at most ${count('en', most)} characters.`,
    lineTooLong: ({ most }) => `Too long, at most ${count('en', most)} characters a line.`,
    tooManyLines: ({ most }) => `Too many lines, at most ${count('en', most)}.`,
    tooManyRows: ({ most }) => `Too long a table, at most ${count('en', most)} rows.`,
    setting: ({ within, mistake }) => sentence(settingMistakeText('en', within, mistake)),
  },
};

/** What is wrong with a field, in words. */
export function optionMistakeText(language: Language, mistake: OptionMistake): string {
  return (mistakeTexts[language][mistake.kind] as (one: OptionMistake) => string)(mistake);
}
