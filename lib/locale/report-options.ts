import type { Texts } from './language';

/** Texts of the options of the report. */
export const reportOptionTexts: Texts<{
  title: string;
  labels: Record<'quarter' | 'start' | 'denominator' | 'threshold' | 'showPersons' | 'separator' | 'alarm', string>;
  quarters: Record<'calendar' | 'nd09' | 'own', string>;
  denominators: Record<'resolved' | 'toResolve', string>;
  persons: Record<'yes' | 'no', string>;
  separators: Record<';' | ',', string>;
  save: string;
}> = {
  vi: {
    title: 'Cách tính kỳ và tỷ lệ quá hạn',
    labels: {
      quarter: 'Quý tính theo',
      start: 'Quý I bắt đầu từ ngày (ngày/tháng)',
      denominator: 'Tỷ lệ quá hạn tính trên',
      threshold: 'Ngưỡng quá hạn (%); bằng ngưỡng là đạt',
      showPersons: 'Tỷ lệ theo từng người',
      separator: 'Dấu phân cách trong tệp CSV',
      alarm: 'Tệp lịch nhắc trước hạn bao nhiêu giờ làm việc',
    },
    quarters: {
      calendar: 'Năm dương lịch',
      nd09: 'Nghị định 09/2019/NĐ-CP (từ ngày 15 đến ngày 14)',
      own: 'Ngày do cơ quan đặt',
    },
    denominators: {
      resolved: 'Số đã giải quyết trong kỳ',
      toResolve: 'Số cần xử lý (tiếp nhận và tồn kỳ trước)',
    },
    persons: { no: 'Không nêu, chỉ theo đơn vị và danh sách', yes: 'Có nêu (dữ liệu cá nhân của người xử lý)' },
    separators: { ';': 'Dấu chấm phẩy (Excel tiếng Việt)', ',': 'Dấu phẩy' },
    save: 'Lưu cách tính',
  },
  en: {
    title: 'How periods and late rates are counted',
    labels: {
      quarter: 'Quarters go by',
      start: 'The first quarter begins on (day/month)',
      denominator: 'The late rate is of',
      threshold: 'Threshold (%); exactly that passes',
      showPersons: 'Rates of single persons',
      separator: 'Separator in CSV files',
      alarm: 'Calendar files ring so many working hours before a deadline',
    },
    quarters: {
      calendar: 'The calendar year',
      nd09: 'Decree 09/2019/NĐ-CP (from the 15th to the 14th)',
      own: 'A day of the office’s own',
    },
    denominators: {
      resolved: 'those resolved in the period',
      toResolve: 'those to be resolved (received and left over)',
    },
    persons: { no: 'Not told, only units and lists', yes: 'Told (personal data of those who handle dossiers)' },
    separators: { ';': 'Semicolon (Vietnamese Excel)', ',': 'Comma' },
    save: 'Save how it is counted',
  },
};
