import type { Texts } from './language';
import { count } from './numbers';
import { shellTexts } from './shell';

/** Texts of the popup. */
export const popupTexts: Texts<{
  name: string;
  thisPage: string;
  noPage: string;
  noPageHelp: string;
  notAllowed: (site: string) => string;
  notAllowedHelp: string;
  allow: string;
  packedOnly: string;
  /** The setting `sites` does not name this one. */
  forbidden: string;
  forbiddenByPolicy: string;
  forbiddenByUser: string;
  silent: string;
  silentHelp: string;
  noList: string;
  noListHelp: string;
  reading: (lists: number, rows: number) => string;
  badges: (badges: number) => string;
  unknown: (rows: number) => string;
  noRoom: (rows: number) => string;
  secret: (rows: number) => string;
  partly: string;
  cannot: string;
  keeping: Record<'private' | 'noStorage' | 'quota' | 'newer' | 'secretColumnEmpty', string>;
  emptyMeans: string;
  managed: string;
  listTitle: string;
  /** What the page in front is read by, and what of it was seen. */
  how: string;
  urgentTitle: string;
  all: (dossiers: number) => string;
  nothingNow: string;
  nothingNowHelp: string;
  fileRefused: string;
  showBar: string;
  due: string;
  loading: string;
  /** In place of a row that is being read. */
  loadingRow: string;
  nothing: string;
  nothingHelp: string;
  firstSteps: string;
  noStorage: string;
  noStorageHelp: string;
  newer: string;
  saveCsv: string;
  basis: (kept: number) => string;
  settingProblems: (count: number) => string;
}> = {
  vi: {
    name: shellTexts.vi.name,
    thisPage: 'Trang đang mở',
    noPage: 'Tab này không phải trang hồ sơ, văn bản.',
    noPageHelp: 'Mở danh sách hồ sơ hoặc văn bản của cơ quan, rồi bấm lại biểu tượng Đúng Hạn.',
    notAllowed: (site) => `Chưa bật trên ${site}`,
    notAllowedHelp: 'Khi bật, Đúng Hạn đọc danh sách trên trang này để hiện hạn. Không gửi gì ra khỏi trình duyệt.',
    allow: 'Bật trên trang này',
    packedOnly: 'Bản cài đặt của cơ quan không bao gồm trang này.',
    forbidden: 'Đúng Hạn không đọc trang này.',
    forbiddenByPolicy: 'Cơ quan chỉ cho phép các trang đã định. Cần thêm trang này thì liên hệ quản trị.',
    forbiddenByUser: 'Trang này không có trong mục “Chỉ đọc các trang này” ở Tuỳ chọn.',
    silent: 'Đã bật, nhưng chưa đọc được trang.',
    silentHelp: 'Tải lại trang (F5) để bắt đầu.',
    noList: 'Đã bật, chưa thấy danh sách hồ sơ nào trong trang này.',
    noListHelp: 'Mở một danh sách, ví dụ Văn bản đến chờ xử lý.',
    reading: (lists, rows) => `Đang đọc ${count('vi', lists)} danh sách, ${count('vi', rows)} dòng`,
    badges: (badges) => `${count('vi', badges)} dòng có nhãn hạn`,
    unknown: (rows) => `${count('vi', rows)} dòng chưa đọc được hạn`,
    noRoom: (rows) => `${count('vi', rows)} dòng không đủ chỗ để hiện nhãn`,
    secret: (rows) => `${count('vi', rows)} văn bản mật trong trang này: không lưu`,
    partly: 'Một phần danh sách chưa đọc được.',
    cannot: 'Chưa đọc được danh sách trong trang này.',
    keeping: {
      private: 'Cửa sổ riêng tư: không lưu gì.',
      noStorage: 'Không lưu được: trình duyệt không cho dùng bộ nhớ. Nhãn trên trang vẫn hiện.',
      quota: 'Không lưu được: ổ đĩa đã đầy. Những hồ sơ đã lưu trước đó vẫn còn.',
      newer: 'Không lưu thêm: dữ liệu do bản Đúng Hạn mới hơn ghi. Khởi động lại trình duyệt để dùng bản mới.',
      secretColumnEmpty: 'Có dòng không được lưu vì ô Độ mật để trống, chưa rõ là mật hay không.',
    },
    emptyMeans: 'Trên trang này, ô Độ mật để trống nghĩa là không mật',
    managed: 'Do cơ quan thiết lập',
    listTitle: 'Hồ sơ theo thời gian còn lại',
    how: 'Cách đọc',
    urgentTitle: 'Việc cần làm trước',
    all: (dossiers) => `Xem tất cả ${count('vi', dossiers)} hồ sơ`,
    nothingNow: 'Không còn hồ sơ nào cần xem ngay.',
    nothingNowHelp: 'Những hồ sơ có hạn đều đã được dời sang lúc khác. Mở bảng bên để xem tất cả.',
    showBar: 'Hiện lại thanh Đúng Hạn trên trang',
    fileRefused:
      'Chưa lưu tệp: không đối chiếu được dữ liệu đã lưu với quy định hiện hành nên không đưa gì ra ngoài. Dữ liệu vẫn còn nguyên. Kiểm tra dung lượng ổ đĩa, mở lại trình duyệt rồi lưu lại.',
    due: 'Hạn',
    loading: shellTexts.vi.loading,
    loadingRow: 'Đang đọc…',
    nothing: 'Chưa có hồ sơ nào có hạn.',
    nothingHelp: 'Mở danh sách văn bản hoặc hồ sơ trên trang đã bật; những dòng có hạn sẽ hiện ở đây.',
    firstSteps: 'Ba bước bắt đầu',
    noStorage: 'Không mở được dữ liệu đã lưu.',
    noStorageHelp:
      'Kiểm tra dung lượng ổ đĩa và cho phép trình duyệt lưu dữ liệu, rồi mở lại. Dữ liệu cũ không bị xoá.',
    newer:
      'Dữ liệu do bản Đúng Hạn mới hơn ghi: chỉ xem, không ghi gì thêm. Khởi động lại trình duyệt để dùng bản mới.',
    saveCsv: 'Lưu CSV',
    basis: (kept) => `Tính trên ${count('vi', kept)} hồ sơ đã thấy trên máy này, không gồm văn bản mật`,
    settingProblems: (n) => `${count('vi', n)} mục thiết lập sai, đã bỏ qua`,
  },
  en: {
    name: shellTexts.en.name,
    thisPage: 'This page',
    noPage: 'This tab is not a page of dossiers.',
    noPageHelp: 'Open a list of dossiers or documents of your office, then click the Đúng Hạn icon again.',
    notAllowed: (site) => `Not turned on for ${site}`,
    notAllowedHelp: 'Once on, it reads the lists of this site to show deadlines. Nothing leaves the browser.',
    allow: 'Turn on for this site',
    packedOnly: 'Your organisation’s build does not include this site.',
    forbidden: 'Đúng Hạn does not read this site.',
    forbiddenByPolicy: 'Your organisation allows named sites only. Ask your administrator to add this one.',
    forbiddenByUser: 'This site is not among “Allowed sites” in the options.',
    silent: 'Turned on, but the page has not been read yet.',
    silentHelp: 'Reload the page (F5) to start.',
    noList: 'Turned on; no list of dossiers in this page.',
    noListHelp: 'Open a list, such as incoming documents to be handled.',
    reading: (lists, rows) =>
      `Reading ${count('en', lists)} list${lists === 1 ? '' : 's'}, ${count('en', rows)} row${rows === 1 ? '' : 's'}`,
    badges: (badges) => `${count('en', badges)} with a deadline badge`,
    unknown: (rows) => `${count('en', rows)} with a deadline that cannot be read`,
    noRoom: (rows) => `${count('en', rows)} without room for a badge`,
    secret: (rows) => `${count('en', rows)} secret in this page: shown, never kept`,
    partly: 'Part of the list cannot be read.',
    cannot: 'The list in this page cannot be read.',
    keeping: {
      private: 'Private window: nothing is kept.',
      noStorage: 'Cannot store: the browser refuses storage. Badges still show.',
      quota: 'Cannot store: the disk is full. What was kept before is safe.',
      newer: 'Nothing more is kept: a newer Đúng Hạn wrote the data. Restart the browser to use that version.',
      secretColumnEmpty: 'Some rows are not kept because their secrecy cell is empty, which may mean anything.',
    },
    emptyMeans: 'On this site an empty secrecy cell means not secret',
    managed: 'Set by your organisation',
    listTitle: 'Dossiers by time left',
    how: 'How it is read',
    urgentTitle: 'To be done first',
    all: (dossiers) => `See ${dossiers === 1 ? 'the one dossier' : `all ${count('en', dossiers)} dossiers`}`,
    nothingNow: 'Nothing needs a look right now.',
    nothingNowHelp: 'Every dossier with a deadline was put off. Open the panel to see them all.',
    showBar: 'Show the bar in the page again',
    fileRefused:
      'No file was saved: what is kept could not be checked against the rules of today, so nothing leaves. What is kept is safe. Check disk space, restart the browser and save again.',
    due: 'Due',
    loading: shellTexts.en.loading,
    loadingRow: 'Reading…',
    nothing: 'No dossier with a deadline yet.',
    nothingHelp: 'Open a list on a site you turned on; rows with a deadline will appear here.',
    firstSteps: 'The first three steps',
    noStorage: 'The stored data cannot be opened.',
    noStorageHelp: 'Check disk space and that the browser may store data, then open this again. Nothing was deleted.',
    newer:
      'A newer Đúng Hạn wrote this data: it is only shown, nothing is written. Restart the browser to use that version.',
    saveCsv: 'Save CSV',
    basis: (kept) =>
      `Out of ${count('en', kept)} dossier${kept === 1 ? '' : 's'} seen on this computer, secret ones left out`,
    settingProblems: (n) => `${count('en', n)} wrong setting${n === 1 ? '' : 's'} left out`,
  },
};
