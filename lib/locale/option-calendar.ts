import type { DayListMistakeKind } from '../model/day-list';
import type { Weekday } from '../model/time';
import type { DayMark, DayOrigin } from '../model/year-view';
import type { Texts } from './language';
import { count } from './numbers';

/** Texts of the year of a calendar: its days, and what is changed in them. */
export const calendarTexts: Texts<{
  year: string;
  chooseYear: string;
  before: string;
  after: string;
  today: string;
  months: readonly string[];
  /** Monday first. */
  weekdays: readonly string[];
  shortWeekdays: readonly string[];
  /** A day as it is read out. */
  spoken: (weekday: string, day: number, month: number, year: number) => string;
  marks: Record<DayMark, string>;
  like: (weekday: number) => string;
  uncertain: string;
  origins: Record<DayOrigin, string>;
  legend: string;
  given: string;
  noNotice: (year: number) => string;
  keys: string;
  list: (year: number) => string;
  listHelp: string;
  none: string;
  columns: Record<'date' | 'kind' | 'reason' | 'source', string>;
  change: (date: string) => string;
  look: (date: string) => string;
  savedDay: (date: string) => string;
  removedDay: (date: string) => string;
  kind: string;
  kinds: Record<'off' | 'like' | 'intervals', string>;
  likeWhich: string;
  hours: string;
  hoursHelp: string;
  reason: string;
  source: string;
  certain: string;
  saveDay: string;
  removeDay: string;
  close: string;
  /** The settings of the calendar that have no form of their own. */
  more: string;
}> = {
  vi: {
    year: 'Cả năm',
    chooseYear: 'Năm',
    before: 'Năm trước',
    after: 'Năm sau',
    today: 'hôm nay',
    months: Array.from({ length: 12 }, (_, i) => `Tháng ${i + 1}`),
    weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
    shortWeekdays: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
    spoken: (weekday, day, month, year) => `${weekday} ngày ${day} tháng ${month} năm ${year}`,
    marks: {
      work: 'Ngày làm việc',
      rest: 'Nghỉ hằng tuần',
      off: 'Ngày nghỉ',
      makeUp: 'Làm bù',
      hours: 'Giờ riêng',
    },
    like: (weekday) =>
      `theo giờ ${['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'][weekday]}`,
    uncertain: 'Chưa chắc chắn',
    origins: {
      week: 'theo giờ làm việc trong tuần',
      shipped: 'lịch có sẵn',
      own: 'bạn đặt',
      policy: 'do cơ quan thiết lập',
    },
    legend: 'Chú giải',
    given: 'Bạn hoặc cơ quan đặt',
    noNotice: (year) =>
      `Năm ${year} chưa có thông báo nghỉ lễ, tết chính thức trong lịch có sẵn: ngày nghỉ được tính theo luật, những ngày có dấu ? có thể thay đổi. Khi có thông báo, hãy nhập các ngày đó hoặc cập nhật Đúng Hạn.`,
    keys: 'Dùng các phím mũi tên để chuyển ngày, Page Up và Page Down để chuyển tháng, Enter để xem hoặc sửa.',
    list: (year) => `Ngày nghỉ, ngày làm bù năm ${year}`,
    listHelp: 'Mọi ngày khác với giờ làm việc trong tuần.',
    none: 'Không có ngày nào khác với giờ làm việc trong tuần.',
    columns: { date: 'Ngày', kind: 'Nghỉ hay làm việc', reason: 'Lý do', source: 'Nguồn' },
    change: (date) => `${date}: sửa`,
    look: (date) => `${date}: xem`,
    savedDay: (date) => `Đã lưu ngày ${date}; các hạn được tính lại.`,
    removedDay: (date) => `Ngày ${date} đã trở về lịch có sẵn.`,
    kind: 'Ngày này là',
    kinds: { off: 'Nghỉ cả ngày', like: 'Làm việc như một ngày trong tuần', intervals: 'Làm việc theo giờ riêng' },
    likeWhich: 'Theo giờ của',
    hours: 'Giờ làm việc',
    hoursHelp: 'Ví dụ 07:30–11:30, 13:00–17:00',
    reason: 'Lý do',
    source: 'Nguồn (văn bản, thông báo)',
    certain: 'Theo thông báo chính thức, không còn thay đổi',
    saveDay: 'Lưu ngày này',
    removeDay: 'Trở về lịch có sẵn',
    close: 'Đóng',
    more: 'Thiết lập khác của lịch',
  },
  en: {
    year: 'The year',
    chooseYear: 'Year',
    before: 'Year before',
    after: 'Year after',
    today: 'today',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    shortWeekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
    spoken: (weekday, day, month, year) => `${weekday} ${day}/${month}/${year}`,
    marks: { work: 'Working day', rest: 'Off every week', off: 'Day off', makeUp: 'Make-up day', hours: 'Own hours' },
    like: (weekday) =>
      `with the hours of ${['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][weekday]}`,
    uncertain: 'Not certain yet',
    origins: {
      week: 'by the weekly hours',
      shipped: 'shipped',
      own: 'set by you',
      policy: 'set by your organisation',
    },
    legend: 'Legend',
    given: 'Set by you or your organisation',
    noNotice: (year) =>
      `The official notice of days off for ${year} is not among the shipped days: they are worked out from the law, and those marked ? may change. Enter them once the notice is there, or update Đúng Hạn.`,
    keys: 'Arrow keys move by days, Page Up and Page Down by months; Enter shows or changes a day.',
    list: (year) => `Days off and make-up days of ${year}`,
    listHelp: 'Every day that differs from the weekly hours.',
    none: 'No day differs from the weekly hours.',
    columns: { date: 'Date', kind: 'Off or worked', reason: 'Reason', source: 'Source' },
    change: (date) => `${date}: change`,
    look: (date) => `${date}: look at it`,
    savedDay: (date) => `${date} is saved; deadlines are counted anew.`,
    removedDay: (date) => `${date} is as shipped again.`,
    kind: 'This day is',
    kinds: { off: 'Off', like: 'Worked like a weekday', intervals: 'Worked with hours of its own' },
    likeWhich: 'With the hours of',
    hours: 'Working hours',
    hoursHelp: 'Such as 07:30–11:30, 13:00–17:00',
    reason: 'Reason',
    source: 'Source (document, notice)',
    certain: 'By an official notice, will not change any more',
    saveDay: 'Save this day',
    removeDay: 'As shipped again',
    close: 'Close',
    more: 'More of the calendar',
  },
};

/** Texts of the weekly hours, and of lists of days that are taken in. */
export const hoursTexts: Texts<{
  week: string;
  weekHelp: string;
  weekdays: Record<Weekday, string>;
  off: string;
  saveWeek: string;
  wrongHours: string;
  emptyWeek: string;
  list: string;
  listHelp: string;
  listForm: string;
  example: string;
  text: string;
  file: string;
  preview: string;
  found: (n: Record<'added' | 'changed' | 'same' | 'locked' | 'wrong', number>) => string[];
  line: (line: number) => string;
  wrong: Record<DayListMistakeKind, string>;
  more: (rest: number) => string;
  take: (days: number) => string;
  nothingNew: string;
  taken: (days: number) => string;
}> = {
  vi: {
    week: 'Giờ làm việc trong tuần',
    weekHelp:
      'Mỗi ngày ghi các khoảng giờ, cách nhau bằng dấu phẩy. Để trống: nghỉ. Giờ cụ thể do địa phương, cơ quan quy định.',
    weekdays: {
      mon: 'Thứ Hai',
      tue: 'Thứ Ba',
      wed: 'Thứ Tư',
      thu: 'Thứ Năm',
      fri: 'Thứ Sáu',
      sat: 'Thứ Bảy',
      sun: 'Chủ nhật',
    },
    off: 'nghỉ',
    saveWeek: 'Lưu giờ làm việc',
    wrongHours: 'Không phải khoảng giờ, hoặc các khoảng chồng lên nhau; nhập như 07:30–11:30, 13:00–17:00.',
    emptyWeek: 'Cả tuần không có giờ làm việc nào.',
    list: 'Nhập danh sách ngày',
    listHelp:
      'Dán danh sách hoặc chọn tệp: bảng CSV, tệp lịch ICS, hoặc JSON như trong chính sách. Xem trước những gì thay đổi rồi mới nhập.',
    listForm: 'Mỗi dòng một ngày: ngày;loại;lý do;nguồn. Loại: nghỉ, làm việc như thứ Hai, hoặc giờ 07:30-11:30.',
    example: '23/11/2026;nghỉ;Nghỉ hoán đổi;Thông báo số 12\n28/11/2026;làm việc như thứ Hai;Làm bù;Thông báo số 12',
    text: 'Danh sách ngày',
    file: 'Chọn tệp…',
    preview: 'Xem trước',
    found: ({ added, changed, same, locked, wrong }) => [
      `${count('vi', added)} ngày mới, ${count('vi', changed)} ngày đổi`,
      ...(same > 0 ? [`${count('vi', same)} ngày đã có, giữ nguyên`] : []),
      ...(locked > 0 ? [`${count('vi', locked)} ngày do cơ quan thiết lập, không đổi được`] : []),
      ...(wrong > 0 ? [`${count('vi', wrong)} dòng sai, để lại; các dòng khác vẫn nhập được`] : []),
    ],
    line: (line) => `Dòng ${count('vi', line)}`,
    wrong: {
      noDate: 'không phải một ngày có thật; viết như 23/11/2026',
      range: 'ngoài các năm 2000–2100',
      noKind: 'loại phải là nghỉ, làm việc như thứ …, hoặc khoảng giờ',
      hours: 'khoảng giờ sai hoặc chồng lên nhau',
      twice: 'ngày này đã có ở một dòng trên',
      notJson: 'không phải JSON đúng dạng',
      entry: 'phải có đúng một trong off, like, intervals, với giá trị đúng',
      event: 'chỉ nhận sự kiện cả ngày, không lặp lại, dài nhất một tháng',
      nothing: 'không có ngày nào',
      tooLarge: 'lớn hơn 1 MB',
    },
    more: (rest) => `và ${count('vi', rest)} dòng khác`,
    take: (days) => `Nhập ${count('vi', days)} ngày`,
    nothingNew: 'Không có gì để nhập.',
    taken: (days) => `Đã nhập ${count('vi', days)} ngày; các hạn được tính lại.`,
  },
  en: {
    week: 'Weekly hours',
    weekHelp:
      'For each day its intervals, with commas between them. Empty: off. The hours are set by province or office.',
    weekdays: {
      mon: 'Monday',
      tue: 'Tuesday',
      wed: 'Wednesday',
      thu: 'Thursday',
      fri: 'Friday',
      sat: 'Saturday',
      sun: 'Sunday',
    },
    off: 'off',
    saveWeek: 'Save the hours',
    wrongHours: 'These are no hours, or they overlap; enter them like 07:30–11:30, 13:00–17:00.',
    emptyWeek: 'The week has no working hours.',
    list: 'Take in a list of days',
    listHelp:
      'Paste a list or choose a file: a CSV table, an ICS calendar, or JSON as in a policy. What changes is shown before it is taken in.',
    listForm: 'One day a line: date;kind;reason;source. Kind: off, worked like Monday, or hours such as 07:30-11:30.',
    example: '23/11/2026;off;Swapped;Notice 12\n28/11/2026;worked like Monday;Make-up day;Notice 12',
    text: 'List of days',
    file: 'Choose a file…',
    preview: 'Preview',
    found: ({ added, changed, same, locked, wrong }) => [
      `${count('en', added)} new, ${count('en', changed)} changed`,
      ...(same > 0 ? [`${count('en', same)} there already, left as they are`] : []),
      ...(locked > 0 ? [`${count('en', locked)} set by your organisation, left as they are`] : []),
      ...(wrong > 0 ? [`${count('en', wrong)} wrong, left out; the others can be taken in`] : []),
    ],
    line: (line) => `Line ${count('en', line)}`,
    wrong: {
      noDate: 'there is no such day; write it like 23/11/2026',
      range: 'not within 2000–2100',
      noKind: 'the kind must be off, worked like a weekday, or hours',
      hours: 'these are no hours, or they overlap',
      twice: 'this day stands in a line above',
      notJson: 'is not JSON',
      entry: 'must have just one of off, like and intervals, with a right value',
      event: 'only whole-day events that do not repeat, a month long at most',
      nothing: 'has no days',
      tooLarge: 'is larger than 1 MB',
    },
    more: (rest) => `and ${count('en', rest)} more`,
    take: (days) => `Take in ${count('en', days)} day${days === 1 ? '' : 's'}`,
    nothingNew: 'There is nothing to take in.',
    taken: (days) => `${count('en', days)} day${days === 1 ? ' is' : 's are'} taken in; deadlines are counted anew.`,
  },
};
