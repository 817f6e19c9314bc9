/** Texts that explain a deadline: where it stood, how it was counted, what was left out. */
import type { DueField } from '../model/deadline';
import type { Unit } from '../model/time';
import { plural } from './deadline';
import type { Texts } from './language';

/** Texts of an explanation; dates and amounts come ready-made in the language of the text. */
export interface ExplanationTexts {
  fields: Record<DueField, string>;
  units: Record<Unit, (n: number) => string>;
  /** A reason of the shipped days, in this language. */
  reason(name: string): string;
  manual(reason: string): string;
  column(place: string, quoted: string): string;
  rule: string;
  none: Record<'none' | 'noStart' | 'notCounted', string>;
  limit(period: string): string;
  limitByHour(period: string): string;
  sameDay: string;
  leftAt(moment: string): string;
  asWritten: string;
  strict: string;
  strictInclusive: string;
  start: Record<'ngayDen' | 'ngayVb' | 'date' | 'supplement', (date: string) => string>;
  startObserved(moment: string): string;
  afterCutOff(date: string, received: string, cutOff: string): string;
  monthEnd(date: string): string;
  skipped(name: string, days: number, first: string): string;
  weekend(days: number): string;
  /** Days off that lateness leaves out; `names`: which, where these are few. */
  lateWithout(days: number, names: string): string;
  madeUp(name: string, date: string): string;
  pause(from: string, to: string, amount: string): string;
  pauseOpen(from: string): string;
  /** `before` empty: not known. */
  extension(count: number, before: string): string;
  moved(from: string, to: string): string;
  due(moment: string): string;
  noDue: string;
  other(place: string, quoted: string, moment: string): string;
  remarks: Record<'onDayOff' | 'uncertainYear' | 'noOfficialCalendar' | 'conflict' | 'guessed', string>;
}

const unitVi: Record<Unit, string> = {
  workMinute: 'phút làm việc',
  workDay: 'ngày làm việc',
  day: 'ngày',
  week: 'tuần',
  month: 'tháng',
  year: 'năm',
};
const unitEn: Record<Unit, string> = {
  workMinute: 'working minute',
  workDay: 'working day',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
};

function unitsOf(
  words: Record<Unit, string>,
  say: (n: number, word: string) => string,
  hours: string,
): ExplanationTexts['units'] {
  const of = (unit: Unit) => (n: number) => say(n, words[unit]);
  return {
    workMinute: (n) => (n % 60 === 0 ? say(n / 60, hours) : say(n, words.workMinute)),
    workDay: of('workDay'),
    day: of('day'),
    week: of('week'),
    month: of('month'),
    year: of('year'),
  };
}

const holidaysEn: Record<string, string> = {
  'Tết Dương lịch': 'New Year',
  'Tết Nguyên đán': 'Lunar New Year',
  'Giỗ Tổ Hùng Vương': "Hung Kings' Day",
  'Ngày Chiến thắng 30/4': 'Victory Day 30 April',
  'Quốc tế Lao động 1/5': 'Labour Day',
  'Quốc khánh': 'National Day',
  'Ngày Văn hóa Việt Nam': 'Culture Day',
  'nghỉ hoán đổi': 'swapped day off',
};

function reasonEn(name: string): string {
  if (name.startsWith('nghỉ bù ')) return `day in lieu of ${reasonEn(name.slice(8))}`;
  if (name.startsWith('làm bù cho ngày ')) return `worked in place of ${name.slice(16)}`;
  return holidaysEn[name] ?? name;
}

const explanationVi: ExplanationTexts = {
  fields: {
    hanXuLy: 'Hạn xử lý',
    hanTraLoi: 'Hạn trả lời',
    hanVanBan: 'Hạn văn bản',
    hanPhoiHop: 'Hạn phối hợp',
    ngayHenTra: 'Ngày hẹn trả',
    yKienChiDao: 'Ý kiến chỉ đạo',
    trichYeu: 'Trích yếu',
    trangThai: 'Trạng thái',
  },
  units: /* @__PURE__ */ unitsOf(unitVi, (n, word) => `${n} ${word}`, 'giờ làm việc'),
  reason: (name) => name,
  manual: (reason) => `Hạn do người dùng nhập${reason === '' ? '' : `: ${reason}`}`,
  column: (place, quoted) => `${place}${quoted === '' ? '' : `: “${quoted}”`}`,
  rule: 'Không thấy hạn trên trang; tính theo quy chế đã cài đặt',
  none: {
    none: 'Không tìm thấy hạn nào',
    noStart: 'Có thời hạn nhưng không rõ tính từ ngày nào',
    notCounted: 'Hạn ghi trên trang không tính cho vai trò này',
  },
  limit: (period) => `Thời hạn ${period}, không tính ngày bắt đầu`,
  limitByHour: (period) => `Thời hạn ${period}, tính từ thời điểm bắt đầu`,
  sameDay: 'Xử lý trong ngày',
  leftAt: (moment) => `Thời gian do hệ thống báo lúc ${moment}`,
  asWritten: 'Ngày ghi rõ, giữ nguyên',
  strict: '“Trước ngày” hiểu theo nghĩa đen: ngày cuối là ngày liền trước',
  strictInclusive: '“Trước ngày” hiểu là đến hết ngày đó, theo cài đặt',
  start: {
    ngayDen: (date) => `Bắt đầu từ ngày nhận ${date}`,
    ngayVb: (date) => `Bắt đầu từ ngày ban hành văn bản ${date}`,
    date: (date) => `Bắt đầu từ ngày ghi trong văn bản ${date}`,
    supplement: (date) => `Tính lại từ đầu từ ngày bổ sung hồ sơ ${date}`,
  },
  startObserved: (moment) => `Tính từ lúc xem ${moment}`,
  afterCutOff: (date, received, cutOff) => `Nhận lúc ${received}, từ giờ chốt ${cutOff} nên tính là nhận ngày ${date}`,
  monthEnd: (date) => `Tháng cuối không có ngày tương ứng nên lấy ngày cuối tháng ${date}`,
  skipped: (name, days, first) => (days === 1 ? `${name} ${first}` : `${name} ${days} ngày`),
  weekend: (days) => `Nghỉ hằng tuần ${days} ngày`,
  lateWithout: (days, names) => `Từ hạn đến nay không tính ${days} ngày nghỉ${names === '' ? '' : `: ${names}`}`,
  madeUp: (name, date) => `${date} là ngày làm việc: ${name}`,
  pause: (from, to, amount) => `Tạm dừng từ ${from} đến ${to}${amount === '' ? '' : `, cộng thêm ${amount} làm việc`}`,
  pauseOpen: (from) => `Đang tạm dừng từ ${from}, chưa cộng vào hạn`,
  extension: (count, before) => `Gia hạn lần ${count}; hạn ban đầu ${before || 'chưa rõ'}`,
  moved: (from, to) => `Ngày cuối ${from} là ngày nghỉ nên chuyển sang ${to}`,
  due: (moment) => `Hạn: ${moment}`,
  noDue: 'Chưa xác định được hạn',
  other: (place, quoted, moment) =>
    `Hạn khác, không dùng: ${place}${quoted === '' ? '' : ` “${quoted}”`}${moment === '' ? '' : `, ${moment}`}`,
  remarks: {
    onDayOff: 'Ngày ghi là ngày nghỉ; hạn vẫn giữ ở giờ đóng cửa thường lệ của ngày đó',
    uncertainYear: 'Văn bản không ghi rõ năm; năm là suy đoán',
    noOfficialCalendar: 'Chưa có lịch nghỉ chính thức của năm này; ngày nghỉ tính theo luật',
    conflict: 'Có hạn khác trên cùng dòng không trùng với hạn này',
    guessed: 'Cách đọc này là suy đoán, nên kiểm tra lại',
  },
};

const explanationEn: ExplanationTexts = {
  fields: {
    hanXuLy: 'Processing deadline',
    hanTraLoi: 'Reply deadline',
    hanVanBan: 'Deadline in the document',
    hanPhoiHop: 'Co-ordination deadline',
    ngayHenTra: 'Promised return date',
    yKienChiDao: 'Direction',
    trichYeu: 'Subject',
    trangThai: 'Status',
  },
  units: /* @__PURE__ */ unitsOf(unitEn, plural, 'working hour'),
  reason: reasonEn,
  manual: (reason) => `Deadline entered by the user${reason === '' ? '' : `: ${reason}`}`,
  column: (place, quoted) => `${place}${quoted === '' ? '' : `: “${quoted}”`}`,
  rule: 'No deadline on the page; counted by the office rule in the settings',
  none: {
    none: 'No deadline was found',
    noStart: 'There is a period, but not the day it runs from',
    notCounted: 'The deadline on the page does not count for this role',
  },
  limit: (period) => `Period of ${period}, the first day not counted`,
  limitByHour: (period) => `Period of ${period}, from the moment it begins`,
  sameDay: 'To be done the same day',
  leftAt: (moment) => `Time shown by the system at ${moment}`,
  asWritten: 'A date as written, not moved',
  strict: '“Before” a day read literally: the last day is the one before it',
  strictInclusive: '“Before” a day read as including it, by setting',
  start: {
    ngayDen: (date) => `From receipt on ${date}`,
    ngayVb: (date) => `From the date of the document, ${date}`,
    date: (date) => `From the date written, ${date}`,
    supplement: (date) => `Counted anew from the resubmission on ${date}`,
  },
  startObserved: (moment) => `From when it was seen, ${moment}`,
  afterCutOff: (date, received, cutOff) =>
    `Received at ${received}, not before the cut-off hour ${cutOff}: counted as received on ${date}`,
  monthEnd: (date) => `The last month has no such day, so its last day ${date} is taken`,
  skipped: (name, days, first) => (days === 1 ? `${name} ${first}` : `${name}, ${days} days`),
  weekend: (days) => `Weekly rest, ${plural(days, 'day')}`,
  lateWithout: (days, names) =>
    `Since the deadline ${plural(days, 'day')} off ${days === 1 ? 'is' : 'are'} not counted${names === '' ? '' : `: ${names}`}`,
  madeUp: (name, date) => `${date} is a working day: ${name}`,
  pause: (from, to, amount) =>
    `Paused from ${from} to ${to}${amount === '' ? '' : `, ${amount} of working time added`}`,
  pauseOpen: (from) => `Paused since ${from}, not yet added`,
  extension: (count, before) => `Extension ${count}; first due ${before || 'not known'}`,
  moved: (from, to) => `The last day ${from} is a day off and moves to ${to}`,
  due: (moment) => `Due ${moment}`,
  noDue: 'No deadline could be worked out',
  other: (place, quoted, moment) =>
    `Not used: ${place}${quoted === '' ? '' : ` “${quoted}”`}${moment === '' ? '' : `, ${moment}`}`,
  remarks: {
    onDayOff: 'The date written is a day off; it stays due at the usual closing hour of that date',
    uncertainYear: 'The year was not written in full and is a guess',
    noOfficialCalendar: 'No official days off for this year yet; they are worked out from the law',
    conflict: 'Another deadline in the same row differs from this one',
    guessed: 'This reading is a guess and should be checked',
  },
};

export const explanationTexts: Texts<ExplanationTexts> = { vi: explanationVi, en: explanationEn };
