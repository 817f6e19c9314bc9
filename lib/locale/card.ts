import type { Texts } from './language';

/** Texts of the card of a badge, besides the countdown and its explanation. */
export interface CardTexts {
  /** What the card is called where it is not seen; `number` empty: the row shows none. */
  name: (number: string) => string;
  close: string;
  due: string;
  readFrom: (title: string) => string;
  readFromRow: string;
  how: string;
  /** Days off that are not counted, one after the other. */
  skipped: (stretches: string) => string;
  others: string;
  noDate: string;
  openPanel: string;
  opening: string;
  /** The user pressed the button before it was known that there is nothing to open. */
  notKept: string;
  notOpened: string;
  correct: string;
}

export const cardTexts: Texts<CardTexts> = {
  vi: {
    name: (number) => `Đúng Hạn: thời hạn của ${number === '' ? 'dòng này' : number}`,
    close: 'Đóng',
    due: 'Hạn',
    readFrom: (title) => `Đọc ở cột “${title}”:`,
    readFromRow: 'Đọc trong dòng này:',
    how: 'Cách tính',
    skipped: (stretches) => `Không tính ngày nghỉ: ${stretches}`,
    others: 'Hạn khác trong dòng này, không dùng',
    noDate: 'chưa rõ ngày',
    openPanel: 'Mở trong bảng bên',
    opening: 'Đang mở…',
    notKept: 'Hồ sơ này chưa được lưu trong Đúng Hạn nên không có gì để mở.',
    notOpened: 'Chưa mở được bảng bên. Hãy bấm biểu tượng Đúng Hạn trên thanh công cụ của trình duyệt rồi chọn hồ sơ.',
    correct: 'Sửa cách đọc…',
  },
  en: {
    name: (number) => `Đúng Hạn: deadline of ${number === '' ? 'this row' : number}`,
    close: 'Close',
    due: 'Due',
    readFrom: (title) => `Read from column “${title}”:`,
    readFromRow: 'Read from this row:',
    how: 'How it was worked out',
    skipped: (stretches) => `Days off not counted: ${stretches}`,
    others: 'Other deadlines of this row, not used',
    noDate: 'date unclear',
    openPanel: 'Open in side panel',
    opening: 'Opening…',
    notKept: 'Đúng Hạn has not kept this dossier, so there is nothing to open.',
    notOpened: 'The side panel did not open. Click the Đúng Hạn icon in the browser’s toolbar and choose the dossier.',
    correct: 'Correct the reading…',
  },
};
