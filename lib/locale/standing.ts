import type { RiskKind, RiskNumbers, State } from '../model/standing';
import { formatDate } from './dates';
import type { Texts } from './language';

/** Words for how a dossier stands, and reasons a person can check. */
export const standingTexts: Texts<{
  states: Record<State, string>;
  overdue: (workDays: number) => string;
  /** `amount`: working time in words; empty below a minute. */
  dueToday: (amount: string) => string;
  dueSoon: (amount: string) => string;
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
    dueToday: (amount) => `Đến hạn hôm nay${amount === '' ? '' : `, còn ${amount} làm việc`}`,
    dueSoon: (amount) => (amount === '' ? 'Không còn giờ làm việc nào trước hạn' : `Còn ${amount} làm việc`),
    timeUsed: (percent, stage) => `Đã dùng ${percent}% thời gian xử lý${stage > 0 ? ` (mốc ${stage}%)` : ''}`,
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
    dueToday: (amount) => `Due today${amount === '' ? '' : `, ${amount} of working time left`}`,
    dueSoon: (amount) => (amount === '' ? 'No working time left before it is due' : `${amount} of working time left`),
    timeUsed: (percent, stage) => `${percent}% of the time used${stage > 0 ? ` (stage ${stage}%)` : ''}`,
  },
};

const days = (count: number) => `${count} working day${count === 1 ? '' : 's'}`;
const times = (count: number) => (count === 1 ? 'once' : `${count} times`);

/** Reasons from history and fields; apart from the others, because a page never shows them. */
export const riskTexts: Texts<{ [K in RiskKind]: (numbers: RiskNumbers[K]) => string }> = {
  vi: {
    longOverdue: ({ workDays, limit }) => `Tồn đọng kéo dài: quá hạn ${workDays} ngày làm việc (trên ${limit})`,
    partnerLate: ({ workDays, due }) =>
      `Chờ đơn vị phối hợp, hạn phối hợp ${formatDate(due - 1)} đã qua${workDays > 0 ? ` ${workDays} ngày làm việc` : ''}`,
    sentAround: ({ returns }) => `Chuyển qua chuyển lại giữa các đơn vị: ${returns} lần quay lại nơi đã xử lý`,
    opinionLong: ({ percent, limit }) => `Một lần lấy ý kiến chiếm ${percent}% thời gian xử lý (trên ${limit}%)`,
    extended: ({ times }) => `Đã gia hạn ${times} lần`,
    noChange: ({ workDays, since, lastSeen }) =>
      `${workDays} ngày làm việc chưa thấy thay đổi (từ ${formatDate(since)}, xem lần cuối ${formatDate(lastSeen)})`,
    noDue: () => 'Chưa rõ thời hạn: ô hạn để trống',
    noPerson: () => 'Chưa rõ người xử lý: ô người xử lý để trống',
  },
  en: {
    longOverdue: ({ workDays, limit }) => `Long-standing: overdue by ${days(workDays)} (more than ${limit})`,
    partnerLate: ({ workDays, due }) =>
      `Waiting for the coordinating unit, whose date ${formatDate(due - 1)} is past${workDays > 0 ? ` by ${days(workDays)}` : ''}`,
    sentAround: ({ returns }) => `Sent back and forth: came back ${times(returns)} to a unit it had left`,
    opinionLong: ({ percent, limit }) => `One round of opinions took ${percent}% of the time (more than ${limit}%)`,
    extended: ({ times: count }) => `Extended ${times(count)}`,
    noChange: ({ workDays, since, lastSeen }) =>
      `No change seen for ${days(workDays)} (since ${formatDate(since)}, last seen ${formatDate(lastSeen)})`,
    noDue: () => 'No deadline: its cell is empty',
    noPerson: () => 'Nobody responsible: the cell is empty',
  },
};
