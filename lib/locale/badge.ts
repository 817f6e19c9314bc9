import type { Texts } from './language';

/** Texts that stand in a host page besides the countdown itself (lib/locale/deadline.ts). */
export const badgeTexts: Texts<{
  unreadable: string;
  unreadableTitle: (text: string) => string;
  days: (days: number) => string;
  hours: (hours: number) => string;
  minutes: (minutes: number) => string;
  today: string;
  paused: string;
}> = {
  vi: {
    unreadable: 'chưa đọc được hạn',
    unreadableTitle: (text) => `Chưa đọc được hạn từ “${text}”`,
    days: (days) => `${days} ngày`,
    hours: (hours) => `${hours} giờ`,
    minutes: (minutes) => `${minutes} phút`,
    today: 'hôm nay',
    paused: 'dừng',
  },
  en: {
    unreadable: 'deadline not readable',
    unreadableTitle: (text) => `No deadline could be read from “${text}”`,
    days: (days) => `${days} d`,
    hours: (hours) => `${hours} h`,
    minutes: (minutes) => `${minutes} min`,
    today: 'today',
    paused: 'paused',
  },
};
