import type { AdapterFormat, TeachProblem } from '../model/adapter';
import type { FieldName } from '../model/row';
import type { Texts } from './language';
import { count } from './numbers';

/** Texts of teaching by pointing. */
export interface PickerTexts {
  fields: Partial<Record<FieldName, string>>;
  /** What else a field may be called, for a field without a name of its own above. */
  anyField: string;
  point: (field: string) => string;
  cancelHelp: string;
  overColumn: (title: string) => string;
  notUnderstood: string;
  preview: (field: string) => string;
  column: (title: string) => string;
  read: (field: string, read: number, rows: number) => string;
  empty: (rows: number) => string;
  unread: (rows: number) => string;
  due: (date: string) => string;
  notRead: string;
  formats: string;
  auto: string;
  formatNames: Record<AdapterFormat, string>;
  save: string;
  again: string;
  cancel: string;
  saving: string;
  saved: string;
  problems: Record<TeachProblem, string>;
}

export const pickerTexts: Texts<PickerTexts> = {
  vi: {
    fields: {
      hanXuLy: 'hạn xử lý',
      hanTraLoi: 'hạn trả lời',
      hanVanBan: 'hạn văn bản',
      hanPhoiHop: 'hạn phối hợp',
      ngayHenTra: 'ngày hẹn trả',
      soKyHieu: 'số ký hiệu',
      nguoiXuLy: 'người xử lý',
      trangThai: 'trạng thái',
    },
    anyField: 'thông tin này',
    point: (field) => `Bấm vào một ô ghi ${field}`,
    cancelHelp: 'Esc để thôi',
    overColumn: (title) => `Cột “${title}”`,
    notUnderstood: 'Chỗ này không nằm trong danh sách nào. Hãy bấm vào một ô của danh sách.',
    preview: (field) => `Đọc thử ${field}`,
    column: (title) => `Cột “${title}”`,
    read: (field, read, rows) => `Đọc được ${field} ở ${count('vi', read)}/${count('vi', rows)} dòng`,
    empty: (rows) => `${count('vi', rows)} dòng để trống`,
    unread: (rows) => `${count('vi', rows)} dòng chưa hiểu`,
    due: (date) => `hạn ${date}`,
    notRead: 'chưa hiểu',
    formats: 'Trang này ghi:',
    auto: 'Tự nhận',
    formatNames: {
      dayMonthYear: 'ngày/tháng/năm',
      monthDayYear: 'tháng/ngày/năm',
      yearMonthDay: 'năm/tháng/ngày',
      daysLeft: 'số ngày còn lại',
      workDaysLeft: 'số ngày làm việc còn lại',
      workHoursLeft: 'số giờ làm việc còn lại',
      daysOver: 'số ngày quá hạn',
      daysAllowed: 'số ngày được giao',
      workDaysAllowed: 'số ngày làm việc được giao',
    },
    save: 'Lưu',
    again: 'Chọn lại',
    cancel: 'Huỷ',
    saving: 'Đang lưu…',
    saved: 'Đã lưu cách đọc cho trang này.',
    problems: {
      private: 'Cửa sổ riêng tư: không lưu gì.',
      invalid: 'Không lưu được: chỗ đã chọn không mô tả được. Hãy chọn ô khác.',
      noStorage: 'Không lưu được: trình duyệt không cho ghi. Kiểm tra dung lượng ổ đĩa rồi bấm Lưu lại.',
    },
  },
  en: {
    fields: {
      hanXuLy: 'the deadline',
      hanTraLoi: 'the reply deadline',
      hanVanBan: 'the document’s deadline',
      hanPhoiHop: 'the deadline for comments',
      ngayHenTra: 'the appointment',
      soKyHieu: 'the document number',
      nguoiXuLy: 'the handler',
      trangThai: 'the status',
    },
    anyField: 'this field',
    point: (field) => `Click a cell that holds ${field}`,
    cancelHelp: 'Esc to stop',
    overColumn: (title) => `Column “${title}”`,
    notUnderstood: 'This is not in any list. Click a cell of the list.',
    preview: (field) => `Try reading ${field}`,
    column: (title) => `Column “${title}”`,
    read: (field, read, rows) => `Read ${field} in ${count('en', read)} of ${count('en', rows)} rows`,
    empty: (rows) => `${count('en', rows)} empty`,
    unread: (rows) => `${count('en', rows)} not understood`,
    due: (date) => `due ${date}`,
    notRead: 'not understood',
    formats: 'This site writes:',
    auto: 'Automatic',
    formatNames: {
      dayMonthYear: 'day/month/year',
      monthDayYear: 'month/day/year',
      yearMonthDay: 'year/month/day',
      daysLeft: 'days left',
      workDaysLeft: 'working days left',
      workHoursLeft: 'working hours left',
      daysOver: 'days overdue',
      daysAllowed: 'days allowed',
      workDaysAllowed: 'working days allowed',
    },
    save: 'Save',
    again: 'Choose again',
    cancel: 'Cancel',
    saving: 'Saving…',
    saved: 'Saved how to read this site.',
    problems: {
      private: 'Private window: nothing is kept.',
      invalid: 'Not saved: this place cannot be described. Choose another cell.',
      noStorage: 'Not saved: the browser refuses storage. Check disk space, then save again.',
    },
  },
};
