import type { Finding, FindingKind } from '../model/check';
import type { SettingProblem } from '../model/setting-problem';
import { fieldTexts } from './fields';
import type { Language, Texts } from './language';
import { count } from './numbers';
import { popupTexts } from './popup';
import { settingProblemText } from './setting-problems';

/** What a finding says, and what to do about it. */
export interface FindingText {
  title: string;
  help: string;
}

type FindingTexts = { [K in FindingKind]: (one: Extract<Finding, { kind: K }>) => FindingText };

const host = (site: string) => site.replace(/^https?:\/\//, '');
const missing = (language: Language, fields: readonly (keyof typeof fieldTexts.vi)[]) =>
  fields.map((field) => fieldTexts[language][field]).join(', ');

const whereToMend: Texts<Record<SettingProblem['area'], string>> = {
  vi: {
    managed: 'Quản trị viên sửa trong chính sách.',
    local: 'Sửa trong Tuỳ chọn.',
  },
  en: {
    managed: 'The administrator corrects it in the policy.',
    local: 'Correct it in the options.',
  },
};

const findingTexts: Texts<FindingTexts> = {
  vi: {
    noSite: ({ canAsk }) => ({
      title: 'Chưa có trang nào được phép đọc.',
      help: canAsk
        ? 'Mở trang của cơ quan, bấm biểu tượng Đúng Hạn, chọn “Bật trên trang này”.'
        : 'Trình duyệt đã thu quyền trên mọi trang: mở trang tiện ích của trình duyệt, cho phép Đúng Hạn trên các trang của cơ quan.',
    }),
    notGranted: ({ site, canAsk }) => ({
      title: `${host(site)}: có trong thiết lập nhưng chưa được phép đọc.`,
      help: canAsk
        ? 'Chính sách không cấp được quyền này. Mở trang đó, bấm biểu tượng Đúng Hạn, chọn “Bật trên trang này”.'
        : 'Bản cài đặt không gồm trang này: đóng gói lại với --site cho trang này.',
    }),
    withdrawn: ({ site }) => ({
      title: `${host(site)}: quyền đã bị thu lại trên trình duyệt này.`,
      help: 'Mở chi tiết của Đúng Hạn trong trang tiện ích của trình duyệt, mục quyền truy cập trang web, bật lại trang này.',
    }),
    notAllowed: ({ site }) => ({
      title: `${host(site)}: trình duyệt cho phép nhưng thiết lập “Chỉ đọc các trang này” không có trang này, nên không đọc.`,
      help: 'Nếu cần đọc trang này: thêm địa chỉ vào thiết lập sites, trong chính sách hoặc Tuỳ chọn.',
    }),
    blocked: ({ tabs, sites }) => ({
      title: `${count('vi', tabs)} tab bị chính sách của trình duyệt chặn.`,
      help: `Nếu trong đó có ${sites.map(host).join(', ')} thì chính sách chặn nhầm: thêm trang vào runtime_allowed_hosts hoặc bỏ khỏi runtime_blocked_hosts.`,
    }),
    silent: ({ site }) => ({
      title: `${host(site)}: tab đang mở chưa được đọc.`,
      help: 'Tải lại trang (F5). Trang mở từ trước khi cài hoặc cập nhật có khi phải tải lại.',
    }),
    refused: ({ site }) => ({
      title: `${host(site)}: trình duyệt không cho đọc một tab đang mở.`,
      help: 'Tab có thể đang báo lỗi mạng: tải lại trang. Nếu vẫn vậy, kiểm tra quyền của tiện ích trên trang này.',
    }),
    suspect: ({ site }) => ({
      title: `${host(site)}: có danh sách chưa đọc được.`,
      help: 'Mở danh sách đó, bấm biểu tượng Đúng Hạn, lưu tệp chẩn đoán và gửi người hỗ trợ.',
    }),
    notOpen: ({ sites }) => ({
      title: `Không có tab nào đang mở: ${sites.map(host).join(', ')}.`,
      help: 'Mở một danh sách của trang rồi quay lại đây thì mới biết có đọc tốt không.',
    }),
    asleep: ({ site }) => ({
      title: `${host(site)}: có tab đang ngủ.`,
      help: 'Bấm vào tab để trình duyệt tải lại, rồi kiểm tra lại.',
    }),
    loading: ({ site }) => ({
      title: `${host(site)}: có tab đang tải.`,
      help: 'Chờ trang tải xong rồi kiểm tra lại.',
    }),
    noList: ({ site }) => ({
      title: `${host(site)}: có tab không có danh sách hồ sơ, văn bản.`,
      help: 'Nếu tab đó đang hiện danh sách, hãy báo người hỗ trợ.',
    }),
    unread: ({ site, missing: fields }) => ({
      title: `${host(site)}: có danh sách chưa đọc được hạn của dòng nào.`,
      help: `Thiếu: ${missing('vi', fields) || 'hạn xử lý'}. Bấm biểu tượng Đúng Hạn trên trang đó, mở “Bộ đọc của trang này”, chỉ cột.`,
    }),
    partly: ({ site, missing: fields }) => ({
      title: `${host(site)}: có danh sách chỉ đọc được một phần.`,
      help: `Thiếu: ${missing('vi', fields) || 'hạn của một số dòng'}. Bấm biểu tượng Đúng Hạn trên trang đó, mở “Bộ đọc của trang này”, chỉ cột.`,
    }),
    adapterOff: ({ site, id, fault }) => ({
      title: `${host(site)}: bộ đọc “${id}” đã tự tắt.`,
      help:
        fault === 'slow'
          ? 'Bộ đọc làm trang chậm. Sửa selector cho gọn hơn, hoặc xoá bộ đọc rồi chỉ lại cột.'
          : 'Selector sai. Sửa bộ đọc, hoặc xoá rồi chỉ lại cột.',
    }),
    keeping: ({ site, why }) => ({ title: `${host(site)}: có dòng không được lưu.`, help: popupTexts.vi.keeping[why] }),
    setting: (problem) => ({
      title: `Thiết lập sai, đã bỏ qua: ${settingProblemText('vi', problem)}`,
      help: `${whereToMend.vi[problem.area]} Các mục khác vẫn có hiệu lực.`,
    }),
    storage: ({ failure }) => ({ title: 'Không ghi được dữ liệu.', help: popupTexts.vi.keeping[failure] }),
    nearlyFull: () => ({
      title: 'Sắp hết chỗ lưu.',
      help: 'Sao lưu trong bảng bên, rồi xoá hồ sơ cũ hoặc dọn ổ đĩa.',
    }),
    notPersisted: () => ({
      title: 'Trình duyệt có thể tự xoá dữ liệu khi máy thiếu chỗ.',
      help: 'Nên sao lưu định kỳ: bảng bên, thẻ Dữ liệu.',
    }),
    policyLate: () => ({
      title: 'Chính sách đến chậm.',
      help: 'Chờ vài giây; trang này tự cập nhật. Nếu vẫn vậy, mở chrome://policy hoặc edge://policy và bấm tải lại chính sách.',
    }),
    updateWaiting: () => ({
      title: 'Bản mới đã tải về, chờ lúc không dùng máy để thay.',
      help: 'Không cần làm gì. Muốn dùng ngay: đóng các trang của Đúng Hạn hoặc khởi động lại trình duyệt.',
    }),
    noCalendar: ({ year }) => ({
      title: `Chưa có lịch nghỉ chính thức của năm ${year}.`,
      help: 'Ngày nghỉ của năm này tính theo luật. Khi có thông báo, cập nhật Đúng Hạn hoặc đặt calendar.days trong chính sách.',
    }),
  },
  en: {
    noSite: ({ canAsk }) => ({
      title: 'There is no site it may read.',
      help: canAsk
        ? 'Open a page of your office, click the Đúng Hạn icon, then “Turn on for this site”.'
        : 'The browser has withdrawn every site: allow Đúng Hạn on your office’s sites on the browser’s page of extensions.',
    }),
    notGranted: ({ site, canAsk }) => ({
      title: `${host(site)} is named in the settings and may not be read.`,
      help: canAsk
        ? 'Policy cannot grant this. Open the site, click the Đúng Hạn icon, then “Turn on for this site”.'
        : 'The build does not include it: pack again with --site for it.',
    }),
    withdrawn: ({ site }) => ({
      title: `${host(site)}: access was withdrawn in this browser.`,
      help: 'Open the details of Đúng Hạn on the browser’s page of extensions and allow the site again.',
    }),
    notAllowed: ({ site }) => ({
      title: `${host(site)}: the browser allows it, the setting “Allowed sites” does not name it, so it is not read.`,
      help: 'If it should be read, add its address to the setting sites, in policy or options.',
    }),
    blocked: ({ tabs, sites }) => ({
      title: `${count('en', tabs)} tab${tabs === 1 ? ' is' : 's are'} blocked by the browser’s policy.`,
      help: `If ${sites.map(host).join(', ')} is among them, the policy blocks too much: add it to runtime_allowed_hosts, or take it out of runtime_blocked_hosts.`,
    }),
    silent: ({ site }) => ({
      title: `${host(site)}: an open tab is not read.`,
      help: 'Reload it (F5). Pages opened before an installation or update may need that.',
    }),
    refused: ({ site }) => ({
      title: `${host(site)}: the browser does not allow an open tab to be read.`,
      help: 'It may show a network error: reload it. Else look at the extension’s access to this site.',
    }),
    suspect: ({ site }) => ({
      title: `${host(site)}: a list cannot be read yet.`,
      help: 'Open that list, click the Đúng Hạn icon, save a diagnosis file and send it to whoever supports you.',
    }),
    notOpen: ({ sites }) => ({
      title: `Not open in any tab: ${sites.map(host).join(', ')}.`,
      help: 'Open one of its lists and come back; only then it is known whether it is read well.',
    }),
    asleep: ({ site }) => ({
      title: `${host(site)}: a tab is asleep.`,
      help: 'Click the tab, so that the browser loads it again, and check again.',
    }),
    loading: ({ site }) => ({
      title: `${host(site)}: a tab is loading.`,
      help: 'Wait until it has loaded, and check again.',
    }),
    noList: ({ site }) => ({
      title: `${host(site)}: a tab shows no list of dossiers.`,
      help: 'If it does show one, tell whoever supports you.',
    }),
    unread: ({ site, missing: fields }) => ({
      title: `${host(site)}: in one list no deadline can be read.`,
      help: `Missing: ${missing('en', fields) || 'deadline'}. Click the Đúng Hạn icon there and point at the column.`,
    }),
    partly: ({ site, missing: fields }) => ({
      title: `${host(site)}: one list is read in part only.`,
      help: `Missing: ${missing('en', fields) || 'some deadlines'}. Click the Đúng Hạn icon there and point at the column.`,
    }),
    adapterOff: ({ site, id, fault }) => ({
      title: `${host(site)}: the adapter “${id}” has switched itself off.`,
      help:
        fault === 'slow'
          ? 'It slows the page down. Make its selector simpler, or remove it and point again.'
          : 'Its selector is wrong. Correct it, or remove it and point again.',
    }),
    keeping: ({ site, why }) => ({ title: `${host(site)}: some rows are not kept.`, help: popupTexts.en.keeping[why] }),
    setting: (problem) => ({
      title: `A wrong setting is left out: ${settingProblemText('en', problem)}`,
      help: `${whereToMend.en[problem.area]} The others hold.`,
    }),
    storage: ({ failure }) => ({ title: 'Data cannot be written.', help: popupTexts.en.keeping[failure] }),
    nearlyFull: () => ({
      title: 'There is little room left.',
      help: 'Make a backup in the panel, then delete old dossiers or free some disk space.',
    }),
    notPersisted: () => ({
      title: 'The browser may delete the data when the disk is short of room.',
      help: 'Make backups now and then: panel, tab Data.',
    }),
    policyLate: () => ({
      title: 'Policy is late.',
      help: 'Wait some seconds; this page follows. Else open chrome://policy or edge://policy and reload the policies.',
    }),
    updateWaiting: () => ({
      title: 'A new version is there and waits for a quiet moment.',
      help: 'Nothing need be done. To have it now, close the pages of Đúng Hạn or restart the browser.',
    }),
    noCalendar: ({ year }) => ({
      title: `There is no official calendar for ${year} yet.`,
      help: 'Days off of that year go by the law. Once announced, update Đúng Hạn, or set calendar.days by policy.',
    }),
  },
};

/** A finding in words. */
export function findingText(language: Language, finding: Finding): FindingText {
  return (findingTexts[language][finding.kind] as (one: Finding) => FindingText)(finding);
}
