import type { OptionSite } from '../model/option-site';
import type { EmptySecrecy } from '../model/settings';
import type { Texts } from './language';

/** Texts of the sites in the options, of what tells secret documents there, and of how they are read. */
export const siteOptionTexts: Texts<{
  title: string;
  none: string;
  noneHere: string;
  from: Record<OptionSite['from'], string>;
  notAllowed: string;
  withdraw: string;
  withdrawOne: (site: string) => string;
  withdrawn: (site: string) => string;
  allowAgain: string;
  allow: string;
  allowOne: (site: string) => string;
  allowed: (site: string) => string;
  refused: (site: string) => string;
  add: string;
  address: string;
  addressHelp: string;
  wrongAddress: string;
  cannotAdd: string;
  secrecy: string;
  secrecyHelp: string;
  noSites: string;
  emptyMeans: string;
  meanings: Record<EmptySecrecy | '', string>;
  series: string;
  seriesHelp: string;
  saveSecrecy: string;
  adapters: string;
  adaptersHelp: string;
  noAdapters: string;
}> = {
  vi: {
    title: 'Các trang được đọc',
    none: 'Chưa có trang nào. Nhập địa chỉ hệ thống của cơ quan ở dưới, hoặc mở trang đó, bấm biểu tượng Đúng Hạn và chọn “Bật trên trang này”.',
    noneHere:
      'Chưa có trang nào được phép. Mở trang tiện ích của trình duyệt và cho phép Đúng Hạn trên trang của cơ quan.',
    from: {
      packed: 'Có trong bản cài đặt của cơ quan',
      added: 'Bạn đã thêm',
      named: 'Nêu trong thiết lập, trình duyệt chưa cấp quyền',
    },
    notAllowed: 'Không đọc: trang không có trong mục “Chỉ đọc các trang này” ở dưới.',
    withdraw: 'Thôi đọc',
    withdrawOne: (site) => `Thôi đọc ${site}`,
    withdrawn: (site) => `Đã thôi đọc ${site}. Hồ sơ đã lưu vẫn còn.`,
    allowAgain: 'Cho đọc lại',
    allow: 'Cho phép đọc',
    allowOne: (site) => `Cho phép đọc ${site}`,
    allowed: (site) => `Đã cho phép đọc ${site}. Mở danh sách trên trang đó để thấy nhãn hạn.`,
    refused: (site) => `Trình duyệt chưa cấp quyền đọc ${site}. Chưa có gì thay đổi.`,
    add: 'Thêm trang',
    address: 'Địa chỉ trang',
    addressHelp:
      'Dán địa chỉ từ thanh địa chỉ của trình duyệt; trang dùng http thì có cả http:// ở đầu. Trình duyệt sẽ hỏi xác nhận.',
    wrongAddress: 'Không phải địa chỉ trang web; nhập như https://qlvb.example.gov.vn.',
    cannotAdd: 'Bản cài đặt này của cơ quan chỉ đọc đúng các trang trên; không thêm được trang khác.',
    secrecy: 'Nhận biết văn bản mật',
    secrecyHelp:
      'Theo từng trang. Khi danh sách có cột Độ mật mà ô để trống, hồ sơ được coi là chưa rõ và không được lưu, trừ khi đặt khác ở đây.',
    noSites: 'Chưa có trang nào để đặt.',
    emptyMeans: 'Ô Độ mật để trống nghĩa là',
    meanings: { '': 'Không đặt (coi là chưa rõ)', notSecret: 'Không mật', unclear: 'Chưa rõ, không lưu' },
    series: 'Dãy số chỉ dùng cho văn bản mật',
    seriesHelp: 'Mỗi dòng một dãy; dấu * thay cho phần bất kỳ, ví dụ */M-UBND.',
    saveSecrecy: 'Lưu cách nhận biết',
    adapters: 'Bộ đọc của trang',
    adaptersHelp:
      'Chỉ ra cột hạn, số ký hiệu… ở những trang mà cách đọc chung chưa đúng. Chỉ cột bằng cửa sổ Đúng Hạn khi đang mở trang đó, hoặc nhập tệp được chia sẻ.',
    noAdapters: 'Chưa có bộ đọc nào; các trang được đọc theo cách chung.',
  },
  en: {
    title: 'Sites that are read',
    none: 'None yet. Enter the address of your office’s system below, or open it, click the icon of Đúng Hạn and choose “Turn on for this site”.',
    noneHere: 'None is allowed. Open the browser’s page of extensions and allow Đúng Hạn on the sites of your office.',
    from: {
      packed: 'In your organisation’s build',
      added: 'Added by you',
      named: 'Named in the settings, not granted by the browser',
    },
    notAllowed: 'Not read: it is not among the “Allowed sites” below.',
    withdraw: 'Stop reading',
    withdrawOne: (site) => `Stop reading ${site}`,
    withdrawn: (site) => `${site} is not read any more. What is kept stays.`,
    allowAgain: 'Read it again',
    allow: 'Allow',
    allowOne: (site) => `Allow ${site}`,
    allowed: (site) => `${site} may be read. Open a list there to see the badges.`,
    refused: (site) => `The browser has not granted ${site}. Nothing was changed.`,
    add: 'Add a site',
    address: 'Address of the site',
    addressHelp:
      'Paste it from the address bar, with http:// in front where the site has it. The browser will ask you to confirm.',
    wrongAddress: 'This is no address of a site; enter it like https://qlvb.example.gov.vn.',
    cannotAdd: 'This build of your organisation reads just the sites above; none can be added.',
    secrecy: 'What tells secret documents',
    secrecyHelp:
      'By site. Where a list has a secrecy column and the cell is empty, the dossier counts as unclear and is not kept, unless set otherwise here.',
    noSites: 'There is no site yet.',
    emptyMeans: 'An empty secrecy cell means',
    meanings: { '': 'Not set (counts as unclear)', notSecret: 'Not secret', unclear: 'Unclear, not kept' },
    series: 'Number series of secret documents only',
    seriesHelp: 'One a line; * stands for anything, such as */M-UBND.',
    saveSecrecy: 'Save what tells them',
    adapters: 'Site adapters',
    adaptersHelp:
      'Where deadline, number and the like stand on sites that are not read right. Point at the columns from the popup on that site, or import a file.',
    noAdapters: 'None yet; sites are read in the general way.',
  },
};
