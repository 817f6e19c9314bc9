import type { CheckedSite, CheckInput, InstallType, TabState } from '../model/check';
import type { ListStatus } from '../model/page-status';
import type { Texts } from './language';
import { count } from './numbers';
import { shellTexts } from './shell';

/** Texts of the test page. */
export const checkTexts: Texts<{
  title: string;
  about: string;
  again: string;
  save: string;
  saveHelp: string;
  fileName: string;
  guide: string;
  checking: string;
  madeAt: (time: string) => string;
  wrong: string;
  allWell: string;
  hints: string;
  policy: string;
  seen: Record<CheckInput['policy']['seen'], string>;
  sets: string;
  install: Record<InstallType, string>;
  sites: string;
  noSites: string;
  site: string;
  from: string;
  origin: Record<CheckedSite['from'], string>;
  access: string;
  granted: Record<'yes' | 'no', string>;
  blockedTabs: (tabs: number) => string;
  pages: string;
  noPages: string;
  state: Record<TabState, string>;
  list: string;
  how: string;
  health: Record<ListStatus['health'], string>;
  rows: string;
  withDeadline: string;
  noTitle: string;
  noList: string;
  versions: string;
  version: Record<'extension' | 'browser' | 'installed' | 'data' | 'years', string>;
  storage: string;
  canWrite: string;
  kept: (dossiers: number) => string;
}> = {
  vi: {
    title: shellTexts.vi.check,
    about: 'Cho biết Đúng Hạn đang chạy thế nào trên máy này và cần làm gì nếu có chỗ sai.',
    again: 'Kiểm tra lại',
    save: 'Lưu tệp kiểm tra',
    saveHelp:
      'Tệp gửi người hỗ trợ: chỉ có phiên bản, số lượng, tên trường và địa chỉ máy chủ; không có tên người, số văn bản, trích yếu.',
    fileName: 'dung-han-kiem-tra',
    guide: 'Hướng dẫn triển khai',
    checking: 'Đang kiểm tra…',
    madeAt: (time) => `Kiểm tra lúc ${time}`,
    wrong: 'Cần xử lý',
    allWell: 'Không thấy chỗ nào sai.',
    hints: 'Cần biết',
    policy: 'Chính sách của cơ quan',
    seen: {
      yes: 'Đã nhận được thiết lập từ chính sách.',
      no: 'Không có thiết lập nào từ chính sách. Ngay sau khi cài, chính sách có thể đến chậm vài giây; trang này tự cập nhật.',
      late: 'Trình duyệt chưa trả lời về chính sách; tạm dùng chính sách nhận được lần trước.',
    },
    sets: 'Chính sách đặt:',
    install: {
      admin: 'do chính sách của cơ quan',
      development: 'tải từ thư mục, chế độ nhà phát triển',
      normal: 'từ cửa hàng hoặc từ tệp (Firefox: có thể do chính sách)',
      sideload: 'do một chương trình khác trên máy',
      other: 'cách khác',
    },
    sites: 'Các trang được phép đọc',
    noSites: 'Chưa có trang nào.',
    site: 'Trang',
    from: 'Được phép do',
    origin: { packed: 'bản cài đặt của cơ quan', added: 'người dùng thêm', named: 'chỉ nêu trong thiết lập' },
    access: 'Quyền của trình duyệt',
    granted: { yes: 'Có', no: 'Không' },
    blockedTabs: (n) =>
      `${count('vi', n)} tab đang mở bị chính sách của trình duyệt chặn; trình duyệt không cho biết là những trang nào.`,
    pages: 'Danh sách trong các tab đang mở',
    noPages: 'Không có tab nào đang mở trang được phép. Mở một danh sách rồi kiểm tra lại.',
    state: {
      reads: 'Đang đọc',
      silent: 'Chưa đọc: cần tải lại trang',
      loading: 'Đang tải',
      asleep: 'Tab đang ngủ',
      refused: 'Trình duyệt không cho đọc',
    },
    list: 'Danh sách',
    how: 'Tình trạng',
    health: { well: 'Đọc tốt', partly: 'Đọc được một phần', cannot: 'Chưa đọc được' },
    rows: 'Số dòng',
    withDeadline: 'Có hạn',
    noTitle: 'Không có tiêu đề',
    noList: 'Không có danh sách hồ sơ, văn bản',
    versions: 'Phiên bản',
    version: {
      extension: 'Đúng Hạn',
      browser: 'Trình duyệt',
      installed: 'Cài đặt',
      data: 'Cách tính và lịch',
      years: 'Năm đã có lịch nghỉ chính thức',
    },
    storage: 'Dữ liệu trên máy',
    canWrite: 'Ghi được dữ liệu.',
    kept: (n) => `Đang lưu ${count('vi', n)} hồ sơ.`,
  },
  en: {
    title: shellTexts.en.check,
    about: 'How Đúng Hạn is doing on this computer, and what to do where something is wrong.',
    again: 'Check again',
    save: 'Save a check file',
    saveHelp:
      'For whoever supports you: versions, counts, names of fields and hosts only; no names, numbers or subjects.',
    fileName: 'dung-han-check',
    guide: 'Guide for administrators',
    checking: 'Checking…',
    madeAt: (time) => `Checked at ${time}`,
    wrong: 'To be dealt with',
    allWell: 'Nothing is wrong.',
    hints: 'Worth knowing',
    policy: 'Policy of the organisation',
    seen: {
      yes: 'Settings have come from a policy.',
      no: 'No settings come from a policy. Right after installation a policy may be some seconds late; this page follows.',
      late: 'The browser has not answered about policy yet; the one seen last holds.',
    },
    sets: 'Policy sets:',
    install: {
      admin: 'by the organisation’s policy',
      development: 'from a folder, in developer mode',
      normal: 'from a store or a file (in Firefox perhaps by policy)',
      sideload: 'by another program',
      other: 'in another way',
    },
    sites: 'Sites it may read',
    noSites: 'None yet.',
    site: 'Site',
    from: 'Allowed by',
    origin: { packed: 'the organisation’s build', added: 'the user', named: 'named in the settings only' },
    access: 'Access in the browser',
    granted: { yes: 'Yes', no: 'No' },
    blockedTabs: (n) =>
      `${count('en', n)} open tab${n === 1 ? ' is' : 's are'} blocked by the browser’s policy; which sites, the browser does not tell.`,
    pages: 'Lists in open tabs',
    noPages: 'No tab shows a site that may be read. Open a list, then check again.',
    state: {
      reads: 'Read',
      silent: 'Not read: the page must be reloaded',
      loading: 'Loading',
      asleep: 'The tab is asleep',
      refused: 'The browser does not allow it',
    },
    list: 'List',
    how: 'How it is',
    health: { well: 'Read well', partly: 'Read in part', cannot: 'Cannot be read' },
    rows: 'Rows',
    withDeadline: 'With a deadline',
    noTitle: 'Without a title',
    noList: 'No list of dossiers',
    versions: 'Versions',
    version: {
      extension: 'Đúng Hạn',
      browser: 'Browser',
      installed: 'Installed',
      data: 'Rules and calendar',
      years: 'Years with an official calendar',
    },
    storage: 'Data on this computer',
    canWrite: 'Data can be written.',
    kept: (n) => `${count('en', n)} dossier${n === 1 ? '' : 's'} kept.`,
  },
};
