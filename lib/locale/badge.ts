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
  },
};
