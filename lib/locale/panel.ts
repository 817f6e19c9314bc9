import type { Aside } from '../model/dossier-view';
import type { Texts } from './language';
import { count } from './numbers';
import { shellTexts } from './shell';

export const panelTabs = ['risk', 'follow', 'letters', 'aside', 'journal', 'data'] as const;
export type PanelTab = (typeof panelTabs)[number];

/** Texts of the side panel's lists. */
export const panelTexts: Texts<{
  tabs: Record<PanelTab, string>;
  tabsLabel: string;
  back: string;
  open: (number: string) => string;
  openPanel: string;
  openReport: string;
  /** Whether the page in front shows the dossier that was opened. */
  onPage: Record<'marked' | 'notThere', string>;
  ways: string;
  follow: string;
  followHelp: string;
  nothingOwed: string;
  nothingOwedHelp: string;
  owedBy: string;
  owedSince: Record<'finished' | 'followed', (date: string) => string>;
  aside: string;
  asideHelp: string;
  nothingAside: string;
  /** `date`: '' where none is known. */
  asideWhy: Record<Aside, (date: string) => string>;
  late: (days: number) => string;
  notAll: string;
  reasons: string;
  gone: string;
  damaged: (records: number) => string;
  quota: string;
}> = {
  vi: {
    tabs: {
      risk: 'Cần chú ý',
      follow: 'Theo dõi',
      letters: 'Nhắc',
      aside: 'Để riêng',
      journal: 'Nhật ký',
      data: 'Dữ liệu',
    },
    tabsLabel: 'Các phần của bảng bên',
    back: '← Danh sách',
    open: (number) => `Mở hồ sơ ${number}`,
    openPanel: 'Mở bảng bên',
    openReport: shellTexts.vi.report,
    onPage: { marked: 'Đã đánh dấu trên trang', notThere: 'Hồ sơ này không có trên trang đang mở' },
    ways: 'Báo cáo và tệp',
    follow: 'Đã xong phần mình, đơn vị khác chưa trả lời',
    followHelp: 'Hồ sơ ở lại đây cho tới khi thấy văn bản trả lời, hoặc khi bạn đóng lại.',
    nothingOwed: 'Không có hồ sơ nào đơn vị khác chưa trả lời.',
    nothingOwedHelp:
      'Danh sách này dựa vào tên của bạn trên từng trang: bấm biểu tượng Đúng Hạn trên trang đó để xác nhận tên.',
    owedBy: 'Chờ',
    owedSince: {
      finished: (date) => `xong phần mình từ ${date}`,
      followed: (date) => `theo dõi từ ${date}`,
    },
    aside: 'Không có trong danh sách theo hạn',
    asideHelp: 'Hồ sơ chưa đọc được hạn, không còn trong danh sách nào của trang, hoặc bạn đã tạm dừng, ẩn hay đóng.',
    nothingAside: 'Không có hồ sơ nào để riêng.',
    asideWhy: {
      noDue: () => 'Chưa rõ thời hạn',
      left: (date) => `Không còn trong danh sách nào từ ${date}`,
      paused: (date) => (date === '' ? 'Đang tạm dừng' : `Bạn tạm dừng từ ${date}`),
      hidden: () => 'Bạn đã ẩn',
      closed: (date) => `Bạn đã đóng ${date}`,
    },
    late: (days) => `Đơn vị đang nợ quá hạn ${count('vi', days)} ngày làm việc`,
    notAll: 'Còn nữa, chưa hiện hết.',
    reasons: 'Vì sao cần chú ý',
    gone: 'Hồ sơ này không còn được lưu.',
    damaged: (n) => `${count('vi', n)} bản ghi hỏng, đã bỏ qua. Những hồ sơ khác không bị ảnh hưởng.`,
    quota: 'Ổ đĩa đã đầy: không ghi thêm được. Những gì đã lưu vẫn xem được.',
  },
  en: {
    tabs: {
      risk: 'Needs attention',
      follow: 'Follow-up',
      letters: 'Letters',
      aside: 'Set aside',
      journal: 'Journal',
      data: 'Data',
    },
    tabsLabel: 'Parts of the panel',
    back: '← List',
    open: (number) => `Open dossier ${number}`,
    openPanel: 'Open the panel',
    openReport: shellTexts.en.report,
    onPage: { marked: 'Marked in the page', notThere: 'This dossier is not in the page in front' },
    ways: 'Report and files',
    follow: 'Your part is finished, another unit still owes an answer',
    followHelp: 'A dossier stays here until an answer is seen, or until you close it.',
    nothingOwed: 'No other unit owes an answer.',
    nothingOwedHelp: 'This list goes by your name on each site: click the Đúng Hạn icon there to confirm it.',
    owedBy: 'Waiting for',
    owedSince: {
      finished: (date) => `your part finished since ${date}`,
      followed: (date) => `followed since ${date}`,
    },
    aside: 'Not in the list by deadline',
    asideHelp:
      'Dossiers without a readable deadline, in no list of any page any more, or paused, hidden or closed by you.',
    nothingAside: 'Nothing is set aside.',
    asideWhy: {
      noDue: () => 'No deadline known',
      left: (date) => `In no list any more since ${date}`,
      paused: (date) => (date === '' ? 'Paused' : `Paused by you since ${date}`),
      hidden: () => 'Hidden by you',
      closed: (date) => `Closed by you ${date}`,
    },
    late: (days) => `${count('en', days)} working day${days === 1 ? '' : 's'} past the deadline`,
    notAll: 'There are more, not shown here.',
    reasons: 'Why it needs attention',
    gone: 'This dossier is not kept any more.',
    damaged: (n) => `${count('en', n)} damaged record${n === 1 ? '' : 's'} passed over. The others are not affected.`,
    quota: 'The disk is full: nothing more can be written. What is kept can still be read.',
  },
};
