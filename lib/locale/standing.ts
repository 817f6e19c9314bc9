import type { State } from '../model/standing';
import type { Texts } from './language';
import { decimal } from './numbers';

/** Words for how a dossier stands, and reasons a person can check. */
export const standingTexts: Texts<{
  states: Record<State, string>;
  overdue: (workDays: number) => string;
  dueToday: (workMinutes: number) => string;
  dueSoon: (workMinutes: number) => string;
  timeUsed: (percent: number, stage: number) => string;
}> = {
  vi: {
    states: {
      overdue: 'Quá hạn',
      today: 'Đến hạn hôm nay',
      soon: 'Sắp đến hạn',
      ontime: 'Trong hạn',
      paused: 'Tạm dừng',
      done: 'Đã xong',
      unknown: 'Chưa rõ hạn',
    },
    overdue: (days) => (days < 1 ? 'Đã quá hạn' : `Đã quá hạn ${days} ngày làm việc`),
    dueToday: (minutes) => `Đến hạn hôm nay, còn ${decimal('vi', minutes / 60)} giờ làm việc`,
    dueSoon: (minutes) => `Còn ${decimal('vi', minutes / 60)} giờ làm việc`,
    timeUsed: (percent, stage) => `Đã dùng ${percent} % thời gian xử lý${stage > 0 ? ` (mốc ${stage} %)` : ''}`,
  },
  en: {
    states: {
      overdue: 'Overdue',
      today: 'Due today',
      soon: 'Due soon',
      ontime: 'On time',
      paused: 'Paused',
      done: 'Done',
      unknown: 'No readable deadline',
    },
    overdue: (days) => (days < 1 ? 'Overdue' : `Overdue by ${days} working day${days === 1 ? '' : 's'}`),
    dueToday: (minutes) => `Due today, ${decimal('en', minutes / 60)} working hours left`,
    dueSoon: (minutes) => `${decimal('en', minutes / 60)} working hours left`,
    timeUsed: (percent, stage) => `${percent} % of the time used${stage > 0 ? ` (stage ${stage} %)` : ''}`,
  },
};
