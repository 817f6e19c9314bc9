import type { OptionSection } from '../model/option-section';
import type { Texts } from './language';

/** What the parts of the page of options are called, and what each is for. */
export const optionSectionTexts: Texts<{
  nav: string;
  choose: string;
  sections: Record<OptionSection, { title: string; help: string }>;
}> = {
  vi: {
    nav: 'Các phần của Tuỳ chọn',
    choose: 'Chuyển đến phần',
    sections: {
      sites: {
        title: 'Trang web',
        help: 'Đúng Hạn chỉ đọc những trang có ở đây. Mỗi thay đổi có hiệu lực ngay, trên trình duyệt này.',
      },
      calendar: {
        title: 'Lịch làm việc',
        help: 'Ngày nghỉ lễ, tết và ngày làm bù đã có sẵn, mỗi năm có ghi nguồn. Ở đây bổ sung ngày và giờ của cơ quan; mọi hạn được tính lại ngay.',
      },
      deadlines: {
        title: 'Thời hạn và ngưỡng',
        help: 'Hạn được tính thế nào, khi nào là sắp đến hạn và khi nào cần cảnh báo. Mỗi phần lưu riêng; các trang đang mở dùng ngay.',
      },
      reminders: {
        title: 'Nhắc việc',
        help: 'Thông báo chỉ hiện trong giờ làm việc. Con số trên biểu tượng luôn có.',
      },
      letters: {
        title: 'Văn bản nhắc và thông tin cơ quan',
        help: 'Những gì đưa vào văn bản nhắc nhở, đôn đốc và khi nào đề xuất nhắc. Mỗi phần lưu riêng.',
      },
      reports: {
        title: 'Báo cáo',
        help: 'Cách tính kỳ báo cáo, tỷ lệ quá hạn và dạng tệp xuất.',
      },
      privacy: {
        title: 'Riêng tư và thời gian lưu',
        help: 'Dữ liệu chỉ nằm trong trình duyệt này. Văn bản mật không bao giờ được lưu.',
      },
      backup: {
        title: 'Sao lưu',
        help: 'Lưu hồ sơ, lịch sử và ghi chú thành một tệp, và lấy lại từ tệp đó.',
      },
      rollout: {
        title: 'Triển khai',
        help: 'Dành cho quản trị: cài đặt và thiết lập thống nhất trên nhiều máy.',
      },
      interface: {
        title: 'Ngôn ngữ và giao diện',
        help: 'Ngôn ngữ của nhãn, các trang và thông báo.',
      },
      about: {
        title: 'Giới thiệu và chẩn đoán',
        help: 'Phiên bản, các quyền đang dùng và tệp gửi người hỗ trợ.',
      },
    },
  },
  en: {
    nav: 'Parts of the options',
    choose: 'Go to',
    sections: {
      sites: {
        title: 'Sites',
        help: 'Only the sites named here are read. Each change holds at once, in this browser.',
      },
      calendar: {
        title: 'Working calendar',
        help: 'Public holidays and make-up days are there already, each year with its source. Add the days and hours of your office; every deadline is counted anew at once.',
      },
      deadlines: {
        title: 'Deadlines and thresholds',
        help: 'How deadlines are counted, when they are near and when to warn. Each part is saved by itself; open pages use it at once.',
      },
      reminders: {
        title: 'Reminders',
        help: 'Notifications come within working hours only. The number on the icon is always there.',
      },
      letters: {
        title: 'Letters and the office',
        help: 'What reminder letters say, and when they are proposed. Each part is saved by itself.',
      },
      reports: {
        title: 'Reports',
        help: 'How periods and late rates are counted, and what exported files look like.',
      },
      privacy: {
        title: 'Privacy and retention',
        help: 'Data stays in this browser. Secret documents are never kept.',
      },
      backup: {
        title: 'Backup',
        help: 'Save dossiers, history and notes as one file, and take them back from it.',
      },
      rollout: {
        title: 'Rollout',
        help: 'For administrators: the same installation and settings on many computers.',
      },
      interface: {
        title: 'Language and appearance',
        help: 'The language of badges, pages and notifications.',
      },
      about: {
        title: 'About and diagnosis',
        help: 'Version, permissions in use and a file for support.',
      },
    },
  },
};
