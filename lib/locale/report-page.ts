import type { Facet, Grouping } from '../model/report-query';
import type { Texts } from './language';
import { count } from './numbers';

export const reportTabs = ['list', 'rates', 'team'] as const;
export type ReportTab = (typeof reportTabs)[number];

/** Kinds of reasons as a filter names them; what another kind is called the row itself says. */
type ReasonName =
  | 'overdue'
  | 'dueToday'
  | 'dueSoon'
  | 'timeUsed'
  | 'longOverdue'
  | 'partnerLate'
  | 'sentAround'
  | 'opinionLong'
  | 'extended'
  | 'noChange'
  | 'noDue'
  | 'noPerson';

/** Texts of the report's page. */
export const reportPageTexts: Texts<{
  title: string;
  tabs: Record<ReportTab, string>;
  tabsLabel: string;
  reading: (done: number, total: number) => string;
  cannotRead: string;
  stopMerge: string;
  stop: string;
  stopped: string;
  madeAt: (time: string) => string;
  readAgain: string;
  changed: string;
  basis: (rows: number) => string;
  notOfficial: string;
  damaged: (n: number) => string;
  filters: string;
  tools: string;
  keep: string;
  search: string;
  searchHelp: string;
  facets: Record<Facet, string>;
  reasons: Record<ReasonName, string>;
  urgencies: Record<'thuong' | 'khan' | 'thuongKhan' | 'hoaToc', string>;
  thisBrowser: string;
  nobody: string;
  due: string;
  dueFrom: string;
  dueTo: string;
  left: string;
  group: string;
  groups: Record<Grouping, string>;
  clear: string;
  among: (shown: number, all: number) => string;
  none: string;
  empty: string;
  columns: Record<'number' | 'subject' | 'unit' | 'due' | 'state' | 'reasons' | 'list', string>;
  groupHead: (name: string, rows: number, overdue: number) => string;
  choose: (number: string) => string;
  open: (number: string) => string;
  chosen: (n: number) => string;
  chooseAll: (n: number) => string;
  chooseNone: string;
  chosenMost: (most: number) => string;
  draft: string;
  ownOnly: string;
  views: string;
  view: string;
  noView: string;
  saveView: string;
  viewName: string;
  removeView: string;
  coverage: string;
  seenOf: (seen: string, total: string) => string;
  seen: (seen: string) => string;
  more: (n: number) => string;
}> = {
  vi: {
    title: 'Báo cáo hồ sơ cần chú ý',
    tabs: { list: 'Danh sách', rates: 'Tỷ lệ và biểu đồ', team: 'Nhóm' },
    tabsLabel: 'Phần của báo cáo',
    reading: (done, total) =>
      total === 0 ? 'Đang chuẩn bị đọc…' : `Đang đọc ${count('vi', done)}/${count('vi', total)} hồ sơ…`,
    stopMerge: 'Thôi ghép, chỉ tính hồ sơ của máy này',
    stop: 'Dừng đọc',
    stopped: 'Đã dừng đọc. Dữ liệu đã lưu vẫn nguyên; báo cáo chưa được lập.',
    cannotRead:
      'Không đọc được dữ liệu đã lưu: trình duyệt không cho dùng bộ nhớ. Dữ liệu cũ không bị xoá. Kiểm tra dung lượng ổ đĩa, cho phép trình duyệt lưu dữ liệu, rồi mở lại trang này.',
    madeAt: (time) => `Tính lúc ${time}`,
    readAgain: 'Đọc lại',
    changed: 'Dữ liệu đã đổi từ lúc đó.',
    basis: (rows) => `Tính trên ${count('vi', rows)} hồ sơ đã thấy, không gồm văn bản mật`,
    notOfficial: 'không phải số liệu chính thức của cơ quan',
    damaged: (n) => `${count('vi', n)} bản ghi hỏng không tính được.`,
    filters: 'Lọc',
    tools: 'Tìm, gộp và lưu danh sách',
    keep: 'Lưu danh sách và bộ lọc',
    search: 'Tìm',
    searchHelp: 'Số, trích yếu, đơn vị, người; không cần dấu',
    facets: {
      states: 'Tình trạng',
      reasons: 'Lý do',
      units: 'Đơn vị',
      persons: 'Người xử lý',
      lists: 'Danh sách',
      sites: 'Trang',
      urgencies: 'Độ khẩn',
      from: 'Nguồn',
    },
    reasons: {
      overdue: 'Quá hạn',
      dueToday: 'Đến hạn hôm nay',
      dueSoon: 'Sắp đến hạn',
      timeUsed: 'Đã dùng nhiều thời gian',
      longOverdue: 'Tồn đọng kéo dài',
      partnerLate: 'Đơn vị phối hợp chậm',
      sentAround: 'Chuyển qua lại',
      opinionLong: 'Lấy ý kiến lâu',
      extended: 'Đã gia hạn',
      noChange: 'Lâu không thay đổi',
      noDue: 'Chưa rõ thời hạn',
      noPerson: 'Chưa rõ người',
    },
    urgencies: { thuong: 'Thường', khan: 'Khẩn', thuongKhan: 'Thượng khẩn', hoaToc: 'Hoả tốc' },
    thisBrowser: 'Máy này',
    nobody: '(không ghi)',
    due: 'Hạn trong khoảng',
    dueFrom: 'Từ ngày',
    dueTo: 'Đến ngày',
    left: 'Cả hồ sơ đã rời mọi danh sách',
    group: 'Gộp theo',
    groups: { none: 'không gộp', unit: 'đơn vị', person: 'người xử lý' },
    clear: 'Bỏ lọc',
    among: (shown, all) => `${count('vi', shown)} trong ${count('vi', all)} hồ sơ`,
    none: 'Không hồ sơ nào khớp với bộ lọc.',
    empty: 'Chưa có hồ sơ nào được lưu. Mở danh sách văn bản trên hệ thống của cơ quan, rồi bấm “Đọc lại”.',
    columns: {
      number: 'Số/ký hiệu',
      subject: 'Trích yếu',
      unit: 'Đơn vị · người',
      due: 'Hạn',
      state: 'Còn lại',
      reasons: 'Lý do',
      list: 'Danh sách · nguồn',
    },
    groupHead: (name, rows, overdue) =>
      `${name}: ${count('vi', rows)} hồ sơ${overdue > 0 ? `, ${count('vi', overdue)} quá hạn` : ''}`,
    choose: (number) => `Chọn ${number}`,
    open: (number) => `Mở hồ sơ ${number}`,
    chosen: (n) => `Đã chọn ${count('vi', n)} hồ sơ`,
    chooseAll: (n) => `Chọn cả ${count('vi', n)} hồ sơ đang lọc`,
    chooseNone: 'Bỏ chọn',
    chosenMost: (most) => `Một lần chọn được nhiều nhất ${count('vi', most)} hồ sơ, từ đầu danh sách.`,
    draft: 'Soạn văn bản nhắc',
    ownOnly: 'Hồ sơ từ tệp nhóm không soạn được ở đây: chỉ hồ sơ đã thấy trên máy này.',
    views: 'Bộ lọc đã lưu',
    view: 'Bộ lọc',
    noView: '(chọn)',
    saveView: 'Lưu bộ lọc này',
    viewName: 'Tên bộ lọc',
    removeView: 'Xoá bộ lọc này',
    coverage: 'Đã thấy bao nhiêu của mỗi danh sách',
    seenOf: (seen, total) => `đã thấy ${seen}/${total}`,
    seen: (seen) => `đã thấy ${seen}, trang không cho biết tổng số`,
    more: (n) => `và ${count('vi', n)} mục khác; gõ để tìm`,
  },
  en: {
    title: 'Report of dossiers that need attention',
    tabs: { list: 'List', rates: 'Rates and charts', team: 'Team' },
    tabsLabel: 'Parts of the report',
    reading: (done, total) =>
      total === 0 ? 'Preparing to read…' : `Reading ${count('en', done)} of ${count('en', total)} dossiers…`,
    stopMerge: 'Stop merging, count this computer only',
    stop: 'Stop reading',
    stopped: 'Reading was stopped. What is kept is untouched; no report was made.',
    cannotRead:
      'What is kept cannot be read: the browser does not allow storage. Nothing was deleted. Look for room on the disk, allow the browser to keep data, and open this page again.',
    madeAt: (time) => `As of ${time}`,
    readAgain: 'Read again',
    changed: 'Data has changed since.',
    basis: (rows) => `Out of ${count('en', rows)} dossiers seen, secret ones left out`,
    notOfficial: 'not an official figure of the office',
    damaged: (n) => `${count('en', n)} damaged records are passed over.`,
    filters: 'Filters',
    tools: 'Search, group and save the list',
    keep: 'Save the list and the filters',
    search: 'Search',
    searchHelp: 'Number, subject, unit, person; marks do not matter',
    facets: {
      states: 'State',
      reasons: 'Reason',
      units: 'Unit',
      persons: 'Handler',
      lists: 'List',
      sites: 'Site',
      urgencies: 'Urgency',
      from: 'Source',
    },
    reasons: {
      overdue: 'Overdue',
      dueToday: 'Due today',
      dueSoon: 'Due soon',
      timeUsed: 'Much of the time used',
      longOverdue: 'Long overdue',
      partnerLate: 'Coordinating unit late',
      sentAround: 'Sent around',
      opinionLong: 'Opinions take long',
      extended: 'Put off',
      noChange: 'No change for long',
      noDue: 'No readable deadline',
      noPerson: 'Nobody named',
    },
    urgencies: { thuong: 'Normal', khan: 'Urgent', thuongKhan: 'Very urgent', hoaToc: 'Express' },
    thisBrowser: 'This computer',
    nobody: '(not named)',
    due: 'Deadline between',
    dueFrom: 'From',
    dueTo: 'To',
    left: 'Also those that left every list',
    group: 'Group by',
    groups: { none: 'nothing', unit: 'unit', person: 'handler' },
    clear: 'Clear filters',
    among: (shown, all) => `${count('en', shown)} of ${count('en', all)} dossiers`,
    none: 'No dossier fits these filters.',
    empty: 'No dossier is kept yet. Open a list in the e-office, then press “Read again”.',
    columns: {
      number: 'Number',
      subject: 'Subject',
      unit: 'Unit · handler',
      due: 'Due',
      state: 'Left',
      reasons: 'Reasons',
      list: 'List · source',
    },
    groupHead: (name, rows, overdue) =>
      `${name}: ${count('en', rows)} dossier${rows === 1 ? '' : 's'}${overdue > 0 ? `, ${count('en', overdue)} overdue` : ''}`,
    choose: (number) => `Choose ${number}`,
    open: (number) => `Open dossier ${number}`,
    chosen: (n) => `${count('en', n)} chosen`,
    chooseAll: (n) => `Choose all ${count('en', n)} that are shown`,
    chooseNone: 'Choose none',
    chosenMost: (most) => `At most ${count('en', most)} are chosen at once, from the top of the list.`,
    draft: 'Draft reminder letters',
    ownOnly: 'No letters here about dossiers of team files: only about those seen on this computer.',
    views: 'Saved filters',
    view: 'Filter',
    noView: '(choose)',
    saveView: 'Save these filters',
    viewName: 'Name',
    removeView: 'Delete this filter',
    coverage: 'How much of each list was seen',
    seenOf: (seen, total) => `${seen} of ${total} seen`,
    seen: (seen) => `${seen} seen; the page does not say how many there are`,
    more: (n) => `and ${count('en', n)} more; type to find them`,
  },
};
