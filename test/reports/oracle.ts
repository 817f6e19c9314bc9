import type { ReportRow } from '../../lib/model/report';

/** What a reader must get back of a report, put together anew: nothing of lib/ is used, dates come from Intl. */

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

export function civil(at: number): { day: string; moment: string } {
  const of = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));
  const day = `${of.day}/${of.month}/${of.year}`;
  return { day, moment: `${of.hour}:${of.minute} ${day}` };
}

const turned = (iso: string) => iso.split('-').reverse().join('/');
const join = (texts: string[], by: string) => texts.filter(Boolean).join(by);
const due = (row: ReportRow) =>
  row.due === null ? '' : row.precision === 'day' ? civil(row.due - 1).day : civil(row.due).moment;
const states = {
  overdue: 'Quá hạn',
  today: 'Đến hạn hôm nay',
  soon: 'Sắp đến hạn',
  ontime: 'Trong hạn',
  paused: 'Tạm dừng',
  done: 'Đã xong',
  unknown: 'Chưa rõ hạn',
};
const urgencies = { thuong: 'Thường', khan: 'Khẩn', thuongKhan: 'Thượng khẩn', hoaToc: 'Hỏa tốc' };
const isLate = (row: ReportRow) => row.state === 'overdue' || row.outcome === 'late' || row.lateDays > 0;
const remarks = (row: ReportRow) =>
  join(
    [
      row.objective ? `Nguyên nhân khách quan: ${row.objective.reason}` : '',
      ...row.criticised.map(
        ({ kind, date }) => `Bút phê ${kind === 'pheBinh' ? 'phê bình' : 'rút kinh nghiệm'} ngày ${turned(date)}`,
      ),
    ],
    '; ',
  );
const outcomes = { early: ', trước hạn', ontime: ', đúng hạn', late: ', quá hạn' };
function progress(row: ReportRow): string {
  if (!row.isDone) {
    return row.state === 'overdue' && row.lateDays > 0 ? `Quá hạn ${row.lateDays} ngày làm việc` : states[row.state];
  }
  if (row.doneAt === null) return 'Đã giải quyết';
  return `Đã giải quyết ngày ${civil(row.doneAt).day}${row.outcome ? outcomes[row.outcome] : ''}`;
}

/** The rows of each layout, chosen and ordered anew. */
export function oracleRows(layout: string, rows: readonly ReportRow[]): ReportRow[] {
  if (layout === 'overdue')
    return rows.filter((row) => row.outcome === 'late' || (row.state === 'overdue' && !row.isLeft));
  if (layout !== 'register') return [...rows];
  const number = (row: ReportRow) => (/^\d+$/.test(row.soDen) ? Number(row.soDen) : Number.NaN);
  const day = (row: ReportRow) => (row.ngayDen === '' ? '9' : row.ngayDen.slice(0, 10));
  return rows
    .filter((row) => row.kind === 'vanBan')
    .sort((a, b) => (day(a) === day(b) ? number(a) - number(b) : day(a) < day(b) ? -1 : 1));
}

function general(row: ReportRow, at: number): string[] {
  return [
    String(at + 1),
    row.number,
    row.subject,
    row.unit,
    row.person,
    row.urgency ? urgencies[row.urgency] : '',
    due(row),
    states[row.state],
    row.countdown.vi.short,
    row.reasons.map(({ text }) => text.vi).join('; '),
    row.list,
    row.from ? `${row.site} (tệp ${row.from})` : row.site,
    civil(row.lastSeen).moment,
  ];
}

/** Each layout's cells of a row as texts, Vietnamese. */
export const oracle = {
  atRisk: general,
  snapshot: (row: ReportRow, at: number) => [...general(row, at), row.address],
  overdue: (row: ReportRow, at: number) => [
    String(at + 1),
    row.soDen,
    join([row.number, turned(row.ngayVb), row.issuer], ', '),
    row.subject,
    row.unit,
    row.partner,
    row.person,
    due(row),
    row.doneAt === null ? '' : civil(row.doneAt).day,
    // Late by its status alone, on a day nobody knows: by how many days is not known either.
    isLate(row) && (row.lateDays > 0 || row.state === 'overdue' || row.doneAt !== null) ? String(row.lateDays) : '',
    row.cause,
    String(row.reminders),
    remarks(row),
  ],
  register: (row: ReportRow) => [
    row.soDen,
    join(
      [row.loaiVb, row.number, row.ngayVb ? `ngày ${turned(row.ngayVb)}` : '', row.issuer ? `của ${row.issuer}` : ''],
      ' ',
    ),
    join([row.unit, row.person], '; '),
    due(row),
    progress(row),
    row.answer ?? '',
    remarks(row),
  ],
};
