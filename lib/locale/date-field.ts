import type { Texts } from './language';

/** Texts of a field of a day. */
export const dateFieldTexts: Texts<{
  /** How a day is written. */
  form: string;
  choose: (label: string) => string;
  notDate: string;
  outside: string;
  /** How an hour is written. */
  clock: string;
  clockHelp: string;
}> = {
  vi: {
    form: 'ngày/tháng/năm',
    choose: (label) => `${label}: chọn trên lịch`,
    notDate: 'Không phải một ngày có thật: viết ngày/tháng/năm, như 01/07/2025.',
    outside: 'Ngày này nằm ngoài khoảng được chọn.',
    clock: 'giờ:phút',
    clockHelp: 'Giờ và phút, như 16:30',
  },
  en: {
    form: 'dd/mm/yyyy',
    choose: (label) => `${label}: choose on a calendar`,
    notDate: 'There is no such day: write day/month/year, as 01/07/2025.',
    outside: 'This day is outside of what may be chosen.',
    clock: 'hh:mm',
    clockHelp: 'Hour and minute, as 16:30',
  },
};
