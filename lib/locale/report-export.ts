import type { Urgency } from '../model/deadline';
import type { Criticism, Outcome } from '../model/report';
import type { LayoutName } from '../model/report-table';
import type { Texts } from './language';
import { count } from './numbers';

/** Titles of all columns that a layout may have. */
export type ColumnName =
  | 'index'
  | 'number'
  | 'subject'
  | 'unit'
  | 'person'
  | 'urgency'
  | 'due'
  | 'state'
  | 'timeLeft'
  | 'reasons'
  | 'list'
  | 'source'
  | 'lastSeen'
  | 'address'
  | 'soDen'
  | 'origin'
  | 'partner'
  | 'doneAt'
  | 'lateDays'
  | 'cause'
  | 'reminders'
  | 'remarks'
  | 'document'
  | 'unitOrPerson'
  | 'limit'
  | 'progress'
  | 'answer';

/** Where totals count a dossier: each stands in exactly one. */
export const totalClasses = [
  'doneEarly',
  'doneOnTime',
  'doneLate',
  'doneUnknown',
  'ahead',
  'soon',
  'today',
  'overdue',
  'noDeadline',
  'paused',
] as const;
export type TotalClass = (typeof totalClasses)[number];

interface ExportTexts {
  layouts: Record<LayoutName, string>;
  fileNames: Record<LayoutName, string>;
  columns: Record<ColumnName, string>;
  urgencies: Record<Urgency, string>;
  outcomes: Record<Outcome, string>;
  criticisms: Record<Criticism, string>;
  /** Legal in every spreadsheet: at most 31 characters, none of `[]/\:*?`, no apostrophe at an end. */
  sheets: { list: string; totals: string; basis: string };
  byState: string;
  byUnit: string;
  stateTitle: string;
  countTitle: string;
  unitTitle: string;
  noUnit: string;
  sum: string;
  classes: Record<TotalClass, string>;
  dated: (date: string) => string;
  issuedBy: (issuer: string) => string;
  doneOn: (date: string, outcome: string) => string;
  done: string;
  lateDays: (days: number) => string;
  objective: (reason: string) => string;
  criticised: (kind: string, date: string) => string;
  fromFile: (source: string, file: string) => string;
  madeAt: (time: string) => string;
  sites: (sites: string) => string;
  filter: (filter: string) => string;
  noFilter: string;
  basis: (seen: number) => string;
  rows: (rows: number) => string;
  /** What a layout takes of the rows, where that is not all. */
  takes: Partial<Record<LayoutName, readonly string[]>>;
  /** A title of totals that count more than is listed. */
  ofAll: (title: string, rows: number) => string;
  coverage: (list: { title: string; site: string; seen: string; total: string | null; seenAt: string }) => string;
  noCoverage: string;
  secret: (count: number) => string;
  /** No page is open that could tell how many. */
  secretUnknown: string;
  withoutPersons: string;
  notOfficial: string;
  /** Ends a text that was too long for a cell. */
  cut: string;
  calendarName: string;
  eventTitle: (number: string, subject: string) => string;
  alarm: (title: string) => string;
}

/** Words of the files and prints that a report is saved as. */
export const exportTexts: Texts<ExportTexts> = {
  vi: {
    fileNames: {
      atRisk: 'dung-han-can-chu-y',
      overdue: 'dung-han-qua-han',
      register: 'dung-han-so-theo-doi',
      snapshot: 'dung-han-kiem-tra-dot-xuat',
    },
    layouts: {
      atRisk: 'Danh sách hồ sơ, văn bản theo thời hạn',
      overdue: 'Danh sách văn bản, hồ sơ quá hạn',
      register: 'Sổ theo dõi giải quyết văn bản đến',
      snapshot: 'Danh sách hồ sơ, văn bản phục vụ kiểm tra đột xuất',
    },
    columns: {
      index: 'STT',
      number: 'Số/ký hiệu',
      subject: 'Trích yếu',
      unit: 'Đơn vị chủ trì',
      person: 'Người xử lý',
      urgency: 'Độ khẩn',
      due: 'Hạn',
      state: 'Tình trạng',
      timeLeft: 'Thời gian còn lại',
      reasons: 'Lý do',
      list: 'Danh sách',
      source: 'Nguồn',
      lastSeen: 'Thấy lần cuối',
      address: 'Địa chỉ trang',
      soDen: 'Số đến',
      origin: 'Số/ký hiệu, ngày văn bản, cơ quan ban hành',
      partner: 'Đơn vị phối hợp',
      doneAt: 'Ngày hoàn thành',
      lateDays: 'Số ngày làm việc quá hạn',
      cause: 'Nguyên nhân',
      reminders: 'Lần nhắc',
      remarks: 'Ghi chú',
      document: 'Tên loại, số, ký hiệu, ngày tháng, cơ quan ban hành',
      unitOrPerson: 'Đơn vị hoặc người nhận',
      limit: 'Thời hạn giải quyết',
      progress: 'Tiến độ giải quyết',
      answer: 'Số, ký hiệu văn bản trả lời',
    },
    urgencies: { thuong: 'Thường', khan: 'Khẩn', thuongKhan: 'Thượng khẩn', hoaToc: 'Hỏa tốc' },
    outcomes: { early: 'trước hạn', ontime: 'đúng hạn', late: 'quá hạn' },
    criticisms: { rutKinhNghiem: 'rút kinh nghiệm', pheBinh: 'phê bình' },
    sheets: { list: 'Danh sách', totals: 'Tổng hợp', basis: 'Cách lập' },
    byState: 'Theo tình trạng',
    byUnit: 'Theo đơn vị chủ trì',
    stateTitle: 'Tình trạng',
    countTitle: 'Số hồ sơ',
    unitTitle: 'Đơn vị chủ trì',
    noUnit: '(chưa rõ đơn vị)',
    sum: 'Tổng số',
    classes: {
      doneEarly: 'Hoàn thành trước hạn',
      doneOnTime: 'Hoàn thành đúng hạn',
      doneLate: 'Hoàn thành quá hạn',
      doneUnknown: 'Hoàn thành, chưa rõ ngày hoặc thời hạn',
      ahead: 'Đang xử lý trong hạn',
      soon: 'Đang xử lý, sắp đến hạn',
      today: 'Đang xử lý, đến hạn hôm nay',
      overdue: 'Đang xử lý quá hạn',
      noDeadline: 'Đang xử lý, chưa rõ thời hạn',
      paused: 'Tạm dừng',
    },
    dated: (date) => `ngày ${date}`,
    issuedBy: (issuer) => `của ${issuer}`,
    doneOn: (date, outcome) => `Đã giải quyết ngày ${date}${outcome === '' ? '' : `, ${outcome}`}`,
    done: 'Đã giải quyết',
    lateDays: (days) => `${count('vi', days)} ngày làm việc`,
    objective: (reason) => `Nguyên nhân khách quan: ${reason}`,
    criticised: (kind, date) => `Bút phê ${kind} ngày ${date}`,
    fromFile: (source, file) => `${source} (tệp ${file})`,
    madeAt: (time) => `Lập lúc ${time} (giờ Việt Nam)`,
    sites: (sites) => `Nguồn: ${sites}`,
    filter: (filter) => `Bộ lọc: ${filter}`,
    noFilter: 'Không lọc',
    basis: (seen) => `Tính trên ${count('vi', seen)} hồ sơ đã thấy`,
    rows: (rows) => `Số hồ sơ trong danh sách này: ${count('vi', rows)}`,
    takes: {
      overdue: ['Danh sách này chỉ gồm hồ sơ đang quá hạn hoặc đã hoàn thành quá hạn'],
      register: ['Danh sách này chỉ gồm văn bản đến, xếp theo ngày đến và số đến'],
    },
    ofAll: (title, rows) => `${title} (tính trên cả ${count('vi', rows)} hồ sơ được chọn, không chỉ danh sách trên)`,
    coverage: ({ title, site, seen, total, seenAt }) =>
      `“${title}” (${site}): đã thấy ${seen}${total === null ? ', trang không cho biết tổng số' : `/${total}`}, lúc ${seenAt}`,
    noCoverage: 'Chưa rõ đã thấy được bao nhiêu phần của mỗi danh sách',
    secret: (secret) =>
      secret > 0 ? `Không gồm ${count('vi', secret)} văn bản mật mà các trang có hiển thị` : 'Không gồm văn bản mật',
    secretUnknown: 'Không gồm văn bản mật; số lượng không đếm được vì không có trang danh sách nào đang mở',
    withoutPersons: 'Không nêu người xử lý, theo thiết lập của cơ quan',
    notOfficial: 'Không phải số liệu chính thức của cơ quan',
    cut: '… (đã cắt bớt)',
    calendarName: 'Đúng Hạn: thời hạn hồ sơ',
    eventTitle: (number, subject) => `Hạn: ${[number, subject].filter((part) => part !== '').join(' – ')}`,
    alarm: (title) => `Sắp đến ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  },
  en: {
    fileNames: {
      atRisk: 'dung-han-at-risk',
      overdue: 'dung-han-overdue',
      register: 'dung-han-register',
      snapshot: 'dung-han-inspection',
    },
    layouts: {
      atRisk: 'Dossiers by deadline',
      overdue: 'Overdue documents and dossiers',
      register: 'Register of incoming documents to be dealt with',
      snapshot: 'Snapshot of all dossiers for an inspection',
    },
    columns: {
      index: 'No.',
      number: 'Document number',
      subject: 'Subject',
      unit: 'Lead unit',
      person: 'Handler',
      urgency: 'Urgency',
      due: 'Due',
      state: 'State',
      timeLeft: 'Time left',
      reasons: 'Reasons',
      list: 'List',
      source: 'Source',
      lastSeen: 'Last seen',
      address: 'Address of the page',
      soDen: 'Arrival number',
      origin: 'Number, date and issuing body',
      partner: 'Coordinating unit',
      doneAt: 'Finished on',
      lateDays: 'Working days overdue',
      cause: 'Cause',
      reminders: 'Reminders',
      remarks: 'Notes',
      document: 'Kind, number, date and issuing body',
      unitOrPerson: 'Receiving unit or person',
      limit: 'Time limit',
      progress: 'Progress',
      answer: 'Number of the answer',
    },
    urgencies: { thuong: 'Normal', khan: 'Urgent', thuongKhan: 'Very urgent', hoaToc: 'Express' },
    outcomes: { early: 'early', ontime: 'on time', late: 'late' },
    criticisms: { rutKinhNghiem: 'lesson to be drawn', pheBinh: 'criticism' },
    sheets: { list: 'List', totals: 'Totals', basis: 'How it was made' },
    byState: 'By state',
    byUnit: 'By lead unit',
    stateTitle: 'State',
    countTitle: 'Dossiers',
    unitTitle: 'Lead unit',
    noUnit: '(unit not known)',
    sum: 'Sum',
    classes: {
      doneEarly: 'Finished early',
      doneOnTime: 'Finished on time',
      doneLate: 'Finished late',
      doneUnknown: 'Finished, day or deadline not known',
      ahead: 'Open, within the deadline',
      soon: 'Open, due soon',
      today: 'Open, due today',
      overdue: 'Open, overdue',
      noDeadline: 'Open, deadline not known',
      paused: 'Paused',
    },
    dated: (date) => `of ${date}`,
    issuedBy: (issuer) => `by ${issuer}`,
    doneOn: (date, outcome) => `Finished on ${date}${outcome === '' ? '' : `, ${outcome}`}`,
    done: 'Finished',
    lateDays: (days) => `${count('en', days)} working day${days === 1 ? '' : 's'}`,
    objective: (reason) => `Objective cause: ${reason}`,
    criticised: (kind, date) => `Leader's remark of ${date}: ${kind}`,
    fromFile: (source, file) => `${source} (file ${file})`,
    madeAt: (time) => `Made at ${time} (time of Việt Nam)`,
    sites: (sites) => `Source: ${sites}`,
    filter: (filter) => `Filter: ${filter}`,
    noFilter: 'No filter',
    basis: (seen) => `Out of ${count('en', seen)} dossiers seen`,
    rows: (rows) => `Dossiers in this list: ${count('en', rows)}`,
    takes: {
      overdue: ['This list has only what is overdue now or was finished late'],
      register: ['This list has only incoming documents, by day and number of arrival'],
    },
    ofAll: (title, rows) => `${title} (of all ${count('en', rows)} dossiers chosen, not only of the list)`,
    coverage: ({ title, site, seen, total, seenAt }) =>
      `“${title}” (${site}): ${seen}${total === null ? ' seen, the page tells no total' : `/${total} seen`}, at ${seenAt}`,
    noCoverage: 'It is not known how much of each list was seen',
    secret: (secret) =>
      secret > 0
        ? `Without ${count('en', secret)} secret document${secret === 1 ? '' : 's'} that pages showed`
        : 'Secret documents are not included',
    secretUnknown: 'Secret documents are not included; they cannot be counted because no page with a list is open',
    withoutPersons: 'Persons are not named, as the office has set',
    notOfficial: 'Not an official figure of the office',
    cut: '… (cut)',
    calendarName: 'Đúng Hạn: deadlines',
    eventTitle: (number, subject) => `Due: ${[number, subject].filter((part) => part !== '').join(' – ')}`,
    alarm: (title) => `Soon ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  },
};
