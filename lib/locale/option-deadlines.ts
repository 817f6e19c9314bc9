import type { Role, Urgency } from '../model/deadline';
import type { Unit } from '../model/time';
import type { Texts } from './language';
import type { RowsTexts } from './options';

/** Texts of the tables of limits, thresholds and absences. */
export const deadlineOptionTexts: Texts<{
  limits: RowsTexts & Record<'amount' | 'unit' | 'basis' | 'loaiVb' | 'doKhan' | 'role' | 'list', string>;
  any: string;
  urgencies: Record<Urgency, string>;
  roles: Record<Role, string>;
  units: Record<Unit, string>;
  left: string;
  used: string;
  perUrgency: Record<'title' | 'help' | 'save' | 'general', string>;
  perList: RowsTexts & { list: string };
  absent: RowsTexts & Record<'from' | 'to', string>;
}> = {
  vi: {
    limits: {
      title: 'Thời hạn theo quy chế của cơ quan',
      help: 'Dùng khi trang không ghi hạn. Đúng Hạn xét từ trên xuống, dòng đầu tiên phù hợp được áp dụng; điều kiện để trống là áp dụng cho mọi trường hợp.',
      none: 'Chưa có thời hạn nào. Thêm thời hạn nếu quy chế làm việc của cơ quan có quy định.',
      amount: 'Số lượng',
      unit: 'Đơn vị tính',
      basis: 'Căn cứ',
      loaiVb: 'Loại văn bản',
      doKhan: 'Độ khẩn',
      role: 'Vai trò',
      list: 'Tên danh sách',
      row: (n) => `thời hạn ${n}`,
      add: 'Thêm thời hạn',
      remove: 'Xoá',
      removeRow: (n) => `Xoá thời hạn ${n}`,
      save: 'Lưu thời hạn',
    },
    any: 'Bất kỳ',
    urgencies: { thuong: 'Thường', khan: 'Khẩn', thuongKhan: 'Thượng khẩn', hoaToc: 'Hỏa tốc' },
    roles: { chuTri: 'Chủ trì', phoiHop: 'Phối hợp', deBiet: 'Để biết', theoDoi: 'Theo dõi' },
    units: {
      workMinute: 'phút làm việc',
      workDay: 'ngày làm việc',
      day: 'ngày',
      week: 'tuần',
      month: 'tháng',
      year: 'năm',
    },
    left: 'Còn (giờ làm việc)',
    used: 'Đã dùng (% thời gian)',
    perUrgency: {
      title: 'Ngưỡng riêng theo độ khẩn',
      help: 'Thay cho ngưỡng chung ở những ô có nhập. Đạt một trong hai ngưỡng là sắp đến hạn.',
      save: 'Lưu ngưỡng theo độ khẩn',
      general: 'như ngưỡng chung',
    },
    perList: {
      title: 'Ngưỡng riêng theo danh sách',
      help: 'Áp dụng cho danh sách có những từ này trong tên, không phân biệt chữ hoa và dấu; đè lên các ngưỡng khác.',
      none: 'Chưa có danh sách nào có ngưỡng riêng.',
      list: 'Từ trong tên danh sách',
      row: (n) => `dòng ${n}`,
      add: 'Thêm danh sách',
      remove: 'Xoá',
      removeRow: (n) => `Xoá ngưỡng ở dòng ${n}`,
      save: 'Lưu ngưỡng theo danh sách',
    },
    absent: {
      title: 'Ngày vắng mặt',
      help: 'Không nhắc trong những ngày này, kể cả ngày đầu và ngày cuối.',
      none: 'Chưa có đợt vắng mặt nào.',
      from: 'Từ ngày',
      to: 'Đến hết ngày',
      row: (n) => `đợt ${n}`,
      add: 'Thêm đợt vắng mặt',
      remove: 'Xoá',
      removeRow: (n) => `Xoá đợt vắng mặt ${n}`,
      save: 'Lưu ngày vắng mặt',
    },
  },
  en: {
    limits: {
      title: 'Limits by the office’s own regulation',
      help: 'Where a page states no deadline. From above, the first that fits counts; a condition that is left open fits always.',
      none: 'No limits yet. Add those of your office’s regulation, if it has some.',
      amount: 'Amount',
      unit: 'Unit',
      basis: 'Source',
      loaiVb: 'Document type',
      doKhan: 'Urgency',
      role: 'Role',
      list: 'Title of the list',
      row: (n) => `limit ${n}`,
      add: 'Add a limit',
      remove: 'Remove',
      removeRow: (n) => `Remove limit ${n}`,
      save: 'Save the limits',
    },
    any: 'Any',
    urgencies: { thuong: 'Normal', khan: 'Urgent', thuongKhan: 'Very urgent', hoaToc: 'Express' },
    roles: { chuTri: 'In charge', phoiHop: 'Taking part', deBiet: 'For information', theoDoi: 'Following' },
    units: {
      workMinute: 'working minutes',
      workDay: 'working days',
      day: 'days',
      week: 'weeks',
      month: 'months',
      year: 'years',
    },
    left: 'Left (working hours)',
    used: 'Used (% of the time)',
    perUrgency: {
      title: 'Thresholds by urgency',
      help: 'In place of the general ones where something is entered. Either of the two is enough.',
      save: 'Save thresholds by urgency',
      general: 'as in general',
    },
    perList: {
      title: 'Thresholds by list',
      help: 'For lists with these words in their title, whatever their case and marks; over all others.',
      none: 'No list has thresholds of its own.',
      list: 'Words of the list’s title',
      row: (n) => `row ${n}`,
      add: 'Add a list',
      remove: 'Remove',
      removeRow: (n) => `Remove the thresholds in row ${n}`,
      save: 'Save thresholds by list',
    },
    absent: {
      title: 'Days of absence',
      help: 'No reminders on these days, both ends included.',
      none: 'No absences yet.',
      from: 'From',
      to: 'To the end of',
      row: (n) => `absence ${n}`,
      add: 'Add an absence',
      remove: 'Remove',
      removeRow: (n) => `Remove absence ${n}`,
      save: 'Save days of absence',
    },
  },
};
