/** Texts of the countdown. Times come as parts of civil time, amounts in working time. */
import type { Texts } from './language';

/** A civil time taken apart; `weekday` 0 Monday … 6 Sunday. */
export interface TimeParts {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
}

/** Working time taken apart; never negative. */
export interface Amount {
  days: number;
  hours: number;
  minutes: number;
}

const pad = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
const clock = (t: TimeParts): string => `${pad(t.hour)}:${pad(t.minute)}`;

const weekdaysVi = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
const weekdaysEn = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const monthsEn = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
export const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

const dateVi = (t: TimeParts): string => `${pad(t.day)}/${pad(t.month)}/${t.year}`;
const dateEn = (t: TimeParts): string => `${t.day} ${monthsEn[t.month - 1]} ${t.year}`;

/**
 * Two units at most, the larger first; a zero second unit is left out. `long` adds the minutes to hours: a badge has
 * room for one unit within the day. Empty below a minute.
 */
function amountOf(
  { days, hours, minutes }: Amount,
  long: boolean,
  say: (n: number, unit: 0 | 1 | 2) => string,
): string {
  if (days > 0) return hours > 0 ? `${say(days, 0)} ${say(hours, 1)}` : say(days, 0);
  if (hours > 0) return long && minutes > 0 ? `${say(hours, 1)} ${say(minutes, 2)}` : say(hours, 1);
  return minutes > 0 ? say(minutes, 2) : '';
}

/** Late without working time in between is still late; early by none is nothing to say. */
function stateThen(amount: string, late: boolean, whenLate: string, whenEarly: string): string {
  if (amount === '') return late ? `, ${whenLate}` : '';
  return `, ${late ? whenLate : whenEarly} ${amount}`;
}

const unitsVi = ['ngày', 'giờ', 'phút'] as const;
const unitsEn = ['day', 'hour', 'minute'] as const;

export interface CountdownTexts {
  amount(amount: Amount, long: boolean): string;
  date(t: TimeParts): string;
  /** Weekday and date, with the hour where the deadline has one. */
  moment(t: TimeParts, withClock: boolean): string;
  left(amount: string): string;
  leftLong(amount: string, due: string): string;
  dueAt(t: TimeParts): string;
  dueLong(due: string): string;
  today(t: TimeParts): string;
  todayLong(t: TimeParts, amount: string): string;
  overdue(amount: string): string;
  overdueLong(amount: string, due: string): string;
  paused(since: TimeParts): string;
  pausedLong(since: TimeParts, amount: string, late: boolean): string;
  done: string;
  doneLong(at: TimeParts | null, amount: string, late: boolean): string;
  doneLate(amount: string): string;
  unknown: string;
  unknownLong: Record<'none' | 'noStart' | 'notCounted', string>;
}

const vi: CountdownTexts = {
  amount: (amount, long) => amountOf(amount, long, (n, unit) => `${n} ${unitsVi[unit]}`),
  date: dateVi,
  moment: (t, withClock) => `${withClock ? `${clock(t)} ` : ''}${weekdaysVi[t.weekday]} ${dateVi(t)}`,
  left: (amount) => `còn ${amount}`,
  leftLong: (amount, due) => `còn ${amount} làm việc, đến hạn ${due}`,
  dueAt: (t) => `hạn ${clock(t)} ${pad(t.day)}/${pad(t.month)}`,
  dueLong: (due) => `đến hạn ${due}`,
  // Without "đến": a badge in a list has room for few letters, and the full words stand in its title.
  today: (t) => `hạn hôm nay ${clock(t)}`,
  todayLong: (t, amount) => `đến hạn hôm nay ${clock(t)}${amount === '' ? '' : `, còn ${amount} làm việc`}`,
  overdue: (amount) => (amount === '' ? 'vừa quá hạn' : `quá hạn ${amount}`),
  overdueLong: (amount, due) => `${amount === '' ? 'vừa quá hạn' : `quá hạn ${amount} làm việc`}, hạn là ${due}`,
  paused: (since) => `tạm dừng từ ${pad(since.day)}/${pad(since.month)}`,
  pausedLong: (since, amount, late) =>
    `tạm dừng từ ${dateVi(since)}${stateThen(amount === '' ? '' : `${amount} làm việc`, late, 'khi đó đã quá hạn', 'khi đó còn')}`,
  done: 'đã xong',
  doneLong: (at, amount, late) =>
    `đã xong${at ? ` ngày ${dateVi(at)}` : ''}${stateThen(amount === '' ? '' : `${amount} làm việc`, late, 'trễ', 'trước hạn')}`,
  doneLate: (amount) => `xong trễ ${amount}`.trim(),
  unknown: 'chưa rõ hạn',
  unknownLong: {
    none: 'chưa rõ hạn: trang không ghi hạn nào đọc được',
    noStart: 'chưa rõ hạn: có thời hạn nhưng không rõ tính từ ngày nào',
    notCounted: 'chưa rõ hạn: hạn ghi trên trang không tính cho vai trò này',
  },
};

const en: CountdownTexts = {
  amount: (amount, long) => amountOf(amount, long, (n, unit) => plural(n, unitsEn[unit])),
  date: dateEn,
  moment: (t, withClock) => `${withClock ? `${clock(t)} ` : ''}${weekdaysEn[t.weekday]} ${dateEn(t)}`,
  left: (amount) => `${amount} left`,
  leftLong: (amount, due) => `${amount} of working time left, due ${due}`,
  dueAt: (t) => `due ${clock(t)} ${t.day} ${monthsEn[t.month - 1]}`,
  dueLong: (due) => `due ${due}`,
  today: (t) => `due today ${clock(t)}`,
  todayLong: (t, amount) => `due today ${clock(t)}${amount === '' ? '' : `, ${amount} of working time left`}`,
  overdue: (amount) => (amount === '' ? 'just overdue' : `${amount} overdue`),
  overdueLong: (amount, due) =>
    `${amount === '' ? 'just overdue' : `overdue by ${amount} of working time`}, was due ${due}`,
  paused: (since) => `paused since ${since.day} ${monthsEn[since.month - 1]}`,
  pausedLong: (since, amount, late) =>
    `paused since ${dateEn(since)}${late ? `, overdue${amount === '' ? '' : ` by ${amount}`} then` : amount === '' ? '' : `, ${amount} left then`}`,
  done: 'done',
  doneLong: (at, amount, late) =>
    `done${at ? ` on ${dateEn(at)}` : ''}${late ? `, ${amount} late`.replace('  ', ' ') : amount === '' ? '' : `, ${amount} early`}`,
  doneLate: (amount) => (amount === '' ? 'done late' : `done ${amount} late`),
  unknown: 'no deadline known',
  unknownLong: {
    none: 'no deadline known: the page states none that could be read',
    noStart: 'no deadline known: there is a period, but not the day it runs from',
    notCounted: 'no deadline known: the one on the page does not count for this role',
  },
};

export const countdownTexts: Texts<CountdownTexts> = { vi, en };
