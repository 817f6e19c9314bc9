import type { ReportRow } from '../model/report';

/**
 * Rows that rates are counted of. What is only to be known of has no deadline of one's own; of what left every list
 * unfinished nobody knows whether it was late.
 */
export function rateCases(rows: readonly ReportRow[]): ReportRow[] {
  return rows.filter(({ role, isLeft, isDone }) => role !== 'deBiet' && (!isLeft || isDone));
}
