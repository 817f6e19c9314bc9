import type { PageStatus } from '../model/page-status';
import type { State } from '../model/standing';
import type { Texts } from './language';
import { count } from './numbers';

/** How well the lists of a page are read, or why their rows are not kept. */
export type BarHealth = 'well' | 'partly' | 'cannot' | Exclude<PageStatus['keeping'], 'ok'>;

export interface BarTexts {
  name: string;
  counts: string;
  /** Short words beside a number. */
  states: Record<Exclude<State, 'done'>, string>;
  none: string;
  previous: string;
  next: string;
  dim: string;
  hide: string;
  /** Of the handle that stands for the whole bar. */
  open: (summary: string) => string;
  /** `number` of rows, with the word of their state. */
  some: (number: number, word: string) => string;
  /** Which of the rows at risk, for the eye and for the ear. */
  at: (at: number, all: number) => string;
  /** `number`: what the row calls its dossier; '' where it may not be repeated, or has none. */
  arrived: (at: number, all: number, how: string, number: string) => string;
  nothing: string;
  hidden: string;
  dimmed: string;
  undimmed: string;
  health: Record<BarHealth, { short: string; why: string }>;
}

export const barTexts: Texts<BarTexts> = {
  vi: {
    name: 'Đúng Hạn: danh sách trên trang này',
    counts: 'Số dòng theo tình trạng hạn',
    states: {
      overdue: 'quá hạn',
      today: 'hôm nay',
      soon: 'sắp đến hạn',
      ontime: 'trong hạn',
      paused: 'tạm dừng',
      unknown: 'chưa rõ hạn',
    },
    none: 'Chưa có dòng nào có hạn',
    previous: 'Về dòng cần chú ý liền trước',
    next: 'Tới dòng cần chú ý tiếp theo',
    dim: 'Làm mờ dòng khác',
    hide: 'Ẩn thanh này trên trang đang mở',
    open: (summary) => `Mở thanh Đúng Hạn: ${summary}`,
    some: (number, word) => `${count('vi', number)} ${word}`,
    at: (at, all) => `${count('vi', at)}/${count('vi', all)}`,
    arrived: (at, all, how, number) =>
      `${count('vi', at)}/${count('vi', all)} trên trang này: ${how}${number === '' ? '' : `, số ${number}`}`,
    nothing: 'Trên trang này không có dòng nào quá hạn, đến hạn hôm nay hay sắp đến hạn.',
    hidden: 'Đã ẩn thanh Đúng Hạn trên trang này. Tải lại trang để hiện lại.',
    dimmed: 'Đã làm mờ các dòng chưa cần chú ý.',
    undimmed: 'Đã thôi làm mờ.',
    health: {
      well: { short: 'Đọc tốt', why: 'Đã đọc được hạn trong danh sách trên trang này.' },
      partly: {
        short: 'Đọc một phần',
        why: 'Có cột hoặc dòng chưa đọc được. Bấm biểu tượng Đúng Hạn trên trình duyệt để biết thiếu gì và chỉ lại cột.',
      },
      cannot: {
        short: 'Chưa đọc được',
        why: 'Chưa đọc được danh sách trên trang này. Bấm biểu tượng Đúng Hạn trên trình duyệt để chỉ cột ghi hạn.',
      },
      private: { short: 'Không lưu', why: 'Cửa sổ riêng tư: nhãn vẫn hiện, không lưu gì.' },
      noStorage: {
        short: 'Không lưu được',
        why: 'Trình duyệt không cho dùng bộ nhớ: nhãn vẫn hiện, hồ sơ không được lưu.',
      },
      quota: { short: 'Không lưu được', why: 'Ổ đĩa đã đầy: nhãn vẫn hiện, hồ sơ mới không được lưu.' },
      newer: {
        short: 'Không lưu thêm',
        why: 'Dữ liệu do bản Đúng Hạn mới hơn ghi. Khởi động lại trình duyệt để dùng bản mới.',
      },
      secretColumnEmpty: {
        short: 'Có dòng không lưu',
        why: 'Ô Độ mật để trống, chưa rõ là mật hay không: dòng đó vẫn hiện nhãn nhưng không được lưu.',
      },
    },
  },
  en: {
    name: 'Đúng Hạn: lists in this page',
    counts: 'Rows by how their deadline stands',
    states: {
      overdue: 'overdue',
      today: 'today',
      soon: 'due soon',
      ontime: 'on time',
      paused: 'paused',
      unknown: 'unclear',
    },
    none: 'No row with a deadline',
    previous: 'Previous row to look at',
    next: 'Next row to look at',
    dim: 'Dim other rows',
    hide: 'Hide this bar in this page',
    open: (summary) => `Open the Đúng Hạn bar: ${summary}`,
    some: (number, word) => `${count('en', number)} ${word}`,
    at: (at, all) => `${count('en', at)}/${count('en', all)}`,
    arrived: (at, all, how, number) =>
      `${count('en', at)} of ${count('en', all)} in this page: ${how}${number === '' ? '' : `, number ${number}`}`,
    nothing: 'No row in this page is overdue, due today or due soon.',
    hidden: 'The Đúng Hạn bar is hidden in this page. Reload the page to show it again.',
    dimmed: 'Rows that can wait are dimmed.',
    undimmed: 'No row is dimmed any more.',
    health: {
      well: { short: 'Read well', why: 'The deadlines of the list in this page were read.' },
      partly: {
        short: 'Read in part',
        why: 'Some column or row cannot be read. Click the Đúng Hạn icon of the browser to see what is missing and to point at the column.',
      },
      cannot: {
        short: 'Cannot be read',
        why: 'The list in this page cannot be read. Click the Đúng Hạn icon of the browser to point at the column of deadlines.',
      },
      private: { short: 'Not kept', why: 'Private window: badges show, nothing is kept.' },
      noStorage: { short: 'Cannot keep', why: 'The browser refuses storage: badges show, dossiers are not kept.' },
      quota: { short: 'Cannot keep', why: 'The disk is full: badges show, new dossiers are not kept.' },
      newer: {
        short: 'Nothing more kept',
        why: 'A newer Đúng Hạn wrote the data. Restart the browser to use that version.',
      },
      secretColumnEmpty: {
        short: 'Some rows not kept',
        why: 'Their secrecy cell is empty, which may mean anything: badges show, these rows are not kept.',
      },
    },
  },
};
