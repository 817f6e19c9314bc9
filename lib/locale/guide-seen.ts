import type { GuideSection } from '../model/guide';
import type { Texts } from './language';
import { optionTexts } from './options';
import { panelTexts } from './panel';
import { settingTexts } from './settings';

/** What users will see, at the head of the guide for administrators. */
export const guideSeen: Texts<GuideSection> = {
  vi: {
    id: 'nguoi-dung',
    title: 'Người dùng thấy gì',
    blocks: [
      {
        kind: 'picture',
        name: 'inbox',
        alt: 'Danh sách văn bản đến của hệ thống, cuối mỗi dòng có nhãn thời gian còn lại.',
      },
      {
        kind: 'list',
        items: [
          '**Nhãn** trên từng dòng của hệ thống cơ quan; trang và máy chủ không thay đổi.',
          `**${panelTexts.vi.openReport}**, bảng bên và cửa sổ Đúng Hạn, chỉ từ những gì đã thấy trên máy đó.`,
          `**Thêm ngày nghỉ** cho cả cơ quan: đặt \`calendar.days\` trong chính sách, hoặc thử trước ở ${optionTexts.vi.title}, phần ${settingTexts.vi.calendar.title}. Thiết lập do chính sách đặt hiện khoá, người dùng không sửa được.`,
        ],
      },
      { kind: 'picture', name: 'calendar', alt: 'Phần lịch làm việc trong trang Tuỳ chọn.' },
    ],
  },
  en: {
    id: 'nguoi-dung',
    title: 'What users see',
    blocks: [
      { kind: 'picture', name: 'inbox', alt: 'A list of the e-office; each row ends with the working time left.' },
      {
        kind: 'list',
        items: [
          '**Badges** in the rows of the organisation’s system; page and server stay as they are.',
          `**${panelTexts.en.openReport}**, panel and popup, of what was seen on that computer only.`,
          `**A day off** for the whole organisation: set \`calendar.days\` by policy, or try it first in the ${optionTexts.en.title}, ${settingTexts.en.calendar.title}. What a policy sets is shown locked.`,
        ],
      },
      { kind: 'picture', name: 'calendar', alt: 'The working calendar in the options.' },
    ],
  },
};
