import type { PeriodJournal } from '../model/journal';
import type { Texts } from './language';
import { count, decimal } from './numbers';

const few = (n: number, one: string) => `${count('en', n)} ${one}${n === 1 ? '' : 's'}`;

/** Texts of the journal ("nhật ký"): of one dossier, and of a period. */
export const journalTexts: Texts<{
  title: string;
  help: string;
  from: string;
  to: string;
  show: string;
  reading: string;
  wrongRange: string;
  nothing: string;
  counts: (counts: PeriodJournal['counts']) => string;
  way: string;
  came: (date: string) => string;
  nobody: string;
  step: (from: string, to: string) => string;
  stillThere: string;
  guessed: string;
  took: (workDays: number, workMinutes: number) => string;
  reminded: (dates: string) => string;
  letter: (number: string, date: string, unit: string) => string;
  answer: (text: string, date: string | null) => string;
  ended: Record<'page' | 'user', (date: string) => string>;
  endedBefore: string;
}> = {
  vi: {
    title: 'Nhật ký theo thời gian',
    help: 'Những hồ sơ có người xử lý trong khoảng này, như đã thấy trên máy này: đến khi nào, qua những ai, mỗi bước bao lâu.',
    from: 'Từ ngày',
    to: 'Đến hết ngày',
    show: 'Xem',
    reading: 'Đang đọc…',
    wrongRange: 'Chọn ngày bắt đầu không sau ngày kết thúc.',
    nothing: 'Không có hồ sơ nào trong khoảng này.',
    counts: ({ came, answered, ended, passedOn, reminded, lettered }) =>
      `${count('vi', came)} đến, ${count('vi', passedOn)} lần chuyển, ${count('vi', reminded)} lần nhắc, ${count('vi', lettered)} văn bản gửi đi, ${count('vi', answered)} có trả lời, ${count('vi', ended)} kết thúc`,
    way: 'Quá trình xử lý',
    came: (date) => `Đến ${date}`,
    nobody: '(không rõ)',
    step: (from, to) => `${from} – ${to}`,
    stillThere: 'nay',
    guessed: 'trước lần thấy đầu tiên chưa rõ ở đâu',
    took: (days, minutes) => `${count('vi', days)} ngày làm việc (${decimal('vi', minutes / 60)} giờ)`,
    reminded: (dates) => `Nhắc bạn: ${dates}`,
    letter: (number, date, unit) => `Văn bản số ${number} ngày ${date} gửi ${unit}`,
    answer: (text, date) => `Trả lời: ${text}${date === null ? '' : ` (${date})`}`,
    ended: { page: (date) => `Kết thúc ${date}`, user: (date) => `Bạn đóng ${date}` },
    endedBefore: 'Đã kết thúc trước khi thấy lần đầu',
  },
  en: {
    title: 'Journal of a period',
    help: 'Dossiers in somebody’s hands in this period, as seen on this computer: when each came, who had it, for how long.',
    from: 'From',
    to: 'To the end of',
    show: 'Show',
    reading: 'Reading…',
    wrongRange: 'The first day must not be after the last.',
    nothing: 'No dossier in this period.',
    counts: ({ came, answered, ended, passedOn, reminded, lettered }) =>
      `${count('en', came)} came, passed on ${few(passedOn, 'time')}, ${few(reminded, 'reminder')}, ${few(lettered, 'letter')}, ${count('en', answered)} answered, ${count('en', ended)} ended`,
    way: 'Its way',
    came: (date) => `Came ${date}`,
    nobody: '(not known)',
    step: (from, to) => `${from} – ${to}`,
    stillThere: 'now',
    guessed: 'before it was first seen, not known where',
    took: (days, minutes) => `${few(days, 'working day')} (${decimal('en', minutes / 60)} h)`,
    reminded: (dates) => `You were reminded: ${dates}`,
    letter: (number, date, unit) => `Letter no. ${number} of ${date} to ${unit}`,
    answer: (text, date) => `Answer: ${text}${date === null ? '' : ` (${date})`}`,
    ended: { page: (date) => `Ended ${date}`, user: (date) => `You closed it ${date}` },
    endedBefore: 'Had ended before it was first seen',
  },
};
