import type { AtRiskList } from '../model/at-risk';
import type { Instant } from '../model/time';
import { formatDate } from './dates';
import type { Language, Texts } from './language';
import { count } from './numbers';

type Counted = keyof AtRiskList['counts'];

/** Texts of the popup that stand there before anything is read. */
export const glanceTexts: Texts<{
  today: string;
  counts: Record<Counted, string>;
  /** Before counts that are only a lower bound. */
  atLeast: string;
  notCounted: string;
  /** Working time that is left of today, in whole minutes; null: no working day. */
  left: (minutes: number | null) => string;
  pages: string;
  guide: string;
}> = {
  vi: {
    today: 'Hôm nay',
    counts: { overdue: 'quá hạn', today: 'đến hạn hôm nay', soon: 'sắp đến hạn' },
    atLeast: 'Ít nhất',
    notCounted: 'chưa đếm',
    left: (minutes) => {
      if (minutes === null) return 'Hôm nay là ngày nghỉ';
      if (minutes <= 0) return 'Đã hết giờ làm việc hôm nay';
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
      const parts = [hours > 0 && `${hours} giờ`, rest > 0 && `${rest} phút`].filter(Boolean);
      return `Còn ${parts.join(' ')} làm việc`;
    },
    pages: 'Các trang khác',
    guide: 'Hướng dẫn',
  },
  en: {
    today: 'Today',
    counts: { overdue: 'overdue', today: 'due today', soon: 'due soon' },
    atLeast: 'At least',
    notCounted: 'not counted yet',
    left: (minutes) => {
      if (minutes === null) return 'A day off';
      if (minutes <= 0) return 'Working hours are over';
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
      const parts = [hours > 0 && `${hours} h`, rest > 0 && `${rest} min`].filter(Boolean);
      return `${parts.join(' ')} of work left`;
    },
    pages: 'Other pages',
    guide: 'Guide',
  },
};

const weekdays: Record<Language, readonly string[]> = {
  vi: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
/** Civil time is +07:00. */
const zoneMs = 7 * 3_600_000;

/** `Thứ Hai, 23/11/2026`, in civil time of Việt Nam. */
export function dayText(language: Language, at: Instant): string {
  return `${weekdays[language][new Date(at + zoneMs).getUTCDay()]}, ${formatDate(at)}`;
}

/** A number of dossiers, with a plus where there may be more. */
export function countText(language: Language, n: number, isAll: boolean): string {
  return count(language, n) + (isAll || n === 0 ? '' : '+');
}
