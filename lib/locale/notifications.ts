import type { State } from '../model/standing';
import type { Texts } from './language';
import { count } from './numbers';

/** How many dossiers are urgent in each way. */
export type UrgentCounts = Record<Extract<State, 'overdue' | 'today' | 'soon'>, number>;

/** Texts of notifications. Counts only, unless the user asked for numbers of dossiers: locked screens show them too. */
export const notificationTexts: Texts<{
  digest: string;
  news: (dossiers: number) => string;
  counts: (counts: UrgentCounts) => string;
  more: (rest: number) => string;
}> = {
  vi: {
    digest: 'Đúng Hạn: việc hôm nay',
    news: (dossiers) => `Đúng Hạn: ${count('vi', dossiers)} hồ sơ cần chú ý`,
    counts: ({ overdue, today, soon }) =>
      [
        overdue > 0 ? `${count('vi', overdue)} quá hạn` : '',
        today > 0 ? `${count('vi', today)} đến hạn hôm nay` : '',
        soon > 0 ? `${count('vi', soon)} sắp đến hạn` : '',
      ]
        .filter((part) => part !== '')
        .join(', ') || 'Không có hồ sơ quá hạn hay sắp đến hạn.',
    more: (rest) => `và ${count('vi', rest)} hồ sơ khác`,
  },
  en: {
    digest: 'Đúng Hạn: today',
    news: (dossiers) => `Đúng Hạn: ${count('en', dossiers)} dossier${dossiers === 1 ? '' : 's'} to look at`,
    counts: ({ overdue, today, soon }) =>
      [
        overdue > 0 ? `${count('en', overdue)} overdue` : '',
        today > 0 ? `${count('en', today)} due today` : '',
        soon > 0 ? `${count('en', soon)} due soon` : '',
      ]
        .filter((part) => part !== '')
        .join(', ') || 'Nothing is overdue or due soon.',
    more: (rest) => `and ${count('en', rest)} more`,
  },
};
