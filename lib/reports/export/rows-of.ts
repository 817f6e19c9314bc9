import type { ReportRow } from '../../model/report';
import type { LayoutName } from '../../model/report-table';

/** "2" before "10", "0127" beside "127", "12a" behind "12". */
const byNumber = new Intl.Collator('vi', { numeric: true });

/** The rows of a layout, in its order: `overdue` and `register` list what their titles say, and nothing else. */
export function rowsOf(layout: LayoutName, rows: readonly ReportRow[]): readonly ReportRow[] {
  if (layout === 'overdue') return rows.filter(isOverdue);
  if (layout === 'register') return rows.filter(({ kind }) => kind === 'vanBan').sort(byArrival);
  return rows;
}

/** Overdue now, or done late; of what no list shows any more nobody knows whether it is still open. */
function isOverdue({ state, isLeft, outcome }: ReportRow): boolean {
  return (state === 'overdue' && !isLeft) || outcome === 'late';
}

/** By day of arrival and arrival number, as a register is kept; what has no day comes last, as does what has no number within its day. */
function byArrival(a: ReportRow, b: ReportRow): number {
  const [dayA, dayB] = [a.ngayDen.slice(0, 10), b.ngayDen.slice(0, 10)];
  if (dayA !== dayB) return dayA === '' ? 1 : dayB === '' ? -1 : dayA < dayB ? -1 : 1;
  if (a.soDen === '' || b.soDen === '') return Number(a.soDen === '') - Number(b.soDen === '');
  return byNumber.compare(a.soDen, b.soDen);
}
