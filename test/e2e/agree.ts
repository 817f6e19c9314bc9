import type { SeenRow } from './badges.ts';

/** What an oracle says of one row; `due` as in the marks of a badge. */
export interface ExpectedRow {
  expect: 'badge' | 'none' | 'unknown';
  due: string | null;
  precision: 'day' | 'minute' | null;
  paused: boolean;
}

/** Every disagreement between the rows on screen and the oracle, in words; none is what a test wants. */
export function disagreements(
  rows: readonly SeenRow[],
  oracle: ReadonlyMap<string, ExpectedRow>,
  now: number,
): string[] {
  return rows.flatMap((row) => {
    const truth = oracle.get(row.id);
    if (truth === undefined) return [`${row.id}: not known to the oracle`];
    return disagreement(row, truth, now).map((what) => `${row.id}: ${what}`);
  });
}

function disagreement({ badges }: SeenRow, truth: ExpectedRow, now: number): string[] {
  const wanted = truth.expect === 'none' ? 0 : 1;
  if (badges.length !== wanted) return [`${badges.length} badges, expected ${wanted}`];
  const badge = badges[0];
  if (badge === undefined) return [];
  const states = truth.expect === 'unknown' ? ['unknown'] : statesOf(truth, now);
  return [
    ...(states.includes(badge.state) ? [] : [`state ${badge.state}, expected ${states.join(' or ')}`]),
    ...(badge.due === truth.due ? [] : [`due ${badge.due}, expected ${truth.due}`]),
    ...(badge.precision === truth.precision ? [] : [`precision ${badge.precision}, expected ${truth.precision}`]),
  ];
}

/** States a due instant allows now; which of 'soon' and 'ontime' depends on thresholds. */
function statesOf({ due, paused }: ExpectedRow, now: number): string[] {
  if (paused) return ['paused'];
  if (due === null) return ['unknown'];
  const at = Date.parse(due);
  if (now > at) return ['overdue'];
  const today = new Date(now + 7 * 3_600_000).toISOString().slice(0, 10);
  return due.startsWith(today) ? ['today'] : ['soon', 'ontime'];
}
