import { formatCivil, formatDate, formatDateTime } from '../../lib/locale/dates';
import { type SampleRow, sampleOffice } from '../../lib/locale/sample';
import type { WorkCalendar } from '../../lib/model/calendar';
import type { Instant } from '../../lib/model/time';
import { today } from './days';

/** The cells of the sample list, its deadlines as far from `now` as they are meant to be. */
export function sampleRows(now: Instant, calendar: WorkCalendar): string[][] {
  return sampleOffice.rows.map((row) => [
    String(row.soDen),
    formatDate(calendar.addWorkDays(now, -row.came)),
    row.soKyHieu,
    row.coQuan,
    row.trichYeu,
    row.doMat,
    row.trangThai,
    dueText(row, now, calendar),
  ]);
}

function dueText({ due }: SampleRow, now: Instant, calendar: WorkCalendar): string {
  if (due === 'today') return todayText(now, calendar);
  return 'text' in due ? due.text : formatDate(calendar.addWorkDays(now, due.workDays));
}

/** Today at closing time; after that and on days off at the day's last minute, or it would be late already. */
function todayText(now: Instant, calendar: WorkCalendar): string {
  const close = calendar.addWorkDays(now, 0);
  const isAhead = today(close) === today(now) && close > now;
  return isAhead ? formatDateTime(close) : formatCivil(`${today(now)}T23:59`);
}
