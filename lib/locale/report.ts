import type { Texts } from './language';
import { count } from './numbers';

/** Headings and notes of a saved list. */
export const reportTexts: Texts<{
  headings: readonly string[];
  fileName: string;
  madeAt: (time: string) => string;
  basis: (kept: number) => string;
  notOfficial: string;
}> = {
  vi: {
    headings: [
      'STT',
      'Số/ký hiệu',
      'Trích yếu',
      'Đơn vị chủ trì',
      'Người xử lý',
      'Hạn',
      'Tình trạng',
      'Thời gian còn lại',
      'Lý do',
      'Danh sách',
      'Nguồn',
      'Thấy lần cuối',
    ],
    fileName: 'dung-han-ho-so',
    madeAt: (time) => `Lập lúc ${time}`,
    basis: (kept) => `Tính trên ${count('vi', kept)} hồ sơ đã thấy trên máy này`,
    notOfficial: 'Không phải số liệu chính thức của cơ quan; không gồm văn bản mật',
  },
  en: {
    headings: [
      'No.',
      'Document number',
      'Subject',
      'Lead unit',
      'Handler',
      'Due',
      'State',
      'Time left',
      'Reasons',
      'List',
      'Source',
      'Last seen',
    ],
    fileName: 'dung-han-dossiers',
    madeAt: (time) => `Made at ${time}`,
    basis: (kept) => `Out of ${count('en', kept)} dossiers seen on this computer`,
    notOfficial: 'Not an official figure of the office; secret documents are not included',
  },
};
