import { capital } from './capital';
import type { Texts } from './language';

/** Texts that stand in a host page besides the countdown itself (lib/locale/deadline.ts). */
export interface BadgeTexts {
  unreadable: string;
  unreadableShort: string;
  unreadableTitle: (text: string) => string;
  left: (amount: string) => string;
  over: (amount: string) => string;
  at: (date: string) => string;
  justOver: string;
  days: (days: number) => string;
  hours: (hours: number) => string;
  minutes: (minutes: number) => string;
  today: string;
  paused: string;
  /** What the tab stop of all badges of a list is called. */
  badges: string;
  /** What a badge is called where it is not seen: its state in words, then how long is left. */
  name: (state: string, left: string) => string;
  /** Why a deadline is what it is, where another list of the dossier says it. */
  elsewhere: string;
}

/** What the state and the countdown both say is not said twice. */
function nameOf(state: string, left: string): string {
  if (state.toLowerCase().includes(left.toLowerCase())) return state;
  const isSaid = left.toLowerCase().startsWith(state.toLowerCase());
  return isSaid ? capital(left) : `${state}, ${left}`;
}

export const badgeTexts: Texts<BadgeTexts> = {
  vi: {
    unreadable: 'chưa đọc được hạn',
    unreadableShort: 'chưa rõ',
    left: (amount) => `còn ${amount}`,
    over: (amount) => `quá ${amount}`,
    at: (date) => `hạn ${date}`,
    justOver: 'quá hạn',
    unreadableTitle: (text) => `Chưa đọc được hạn từ “${text}”`,
    days: (days) => `${days} ngày`,
    hours: (hours) => `${hours} giờ`,
    minutes: (minutes) => `${minutes} phút`,
    today: 'hôm nay',
    paused: 'tạm dừng',
    badges: 'Đúng Hạn: thời hạn của danh sách',
    name: nameOf,
    elsewhere: 'Hạn này ghi ở danh sách khác có cùng hồ sơ',
  },
  en: {
    unreadable: 'deadline not readable',
    unreadableShort: 'unclear',
    left: (amount) => `${amount} left`,
    over: (amount) => `${amount} late`,
    at: (date) => `due ${date}`,
    justOver: 'overdue',
    unreadableTitle: (text) => `No deadline could be read from “${text}”`,
    days: (days) => `${days} d`,
    hours: (hours) => `${hours} h`,
    minutes: (minutes) => `${minutes} min`,
    today: 'today',
    paused: 'paused',
    badges: 'Đúng Hạn: deadlines of the list',
    name: nameOf,
    elsewhere: 'This deadline stands in another list that has the same dossier',
  },
};
