import type { Language } from '../../locale/language';
import { exportTexts, type TotalClass, totalClasses } from '../../locale/report-export';
import { standingTexts } from '../../locale/standing';
import type { ReportRow } from '../../model/report';
import type { TotalsTable } from '../../model/report-table';
import { states } from '../../model/standing';

/** Where totals count a dossier; each stands in exactly one class, so that sums add up. */
export function classOf({ isDone, outcome, state }: ReportRow): TotalClass {
  if (isDone || state === 'done') {
    if (outcome === null) return 'doneUnknown';
    return outcome === 'early' ? 'doneEarly' : outcome === 'ontime' ? 'doneOnTime' : 'doneLate';
  }
  if (state === 'ontime') return 'ahead';
  return state === 'unknown' ? 'noDeadline' : state;
}

/**
 * How many dossiers are of each state, and of each class in each lead unit (domain.md §4.4); the last line is the sum.
 * `listed`: rows of the list beside it; where there are fewer, the titles say that the totals count more.
 */
export function totalsOf(rows: readonly ReportRow[], language: Language, listed = rows.length): TotalsTable[] {
  const texts = exportTexts[language];
  const titled = (title: string) => (listed === rows.length ? title : texts.ofAll(title, rows.length));
  const byState = states.map((state) => ({
    name: standingTexts[language].states[state],
    counts: [rows.filter((row) => row.state === state).length],
  }));
  const units = new Map<string, number[]>();
  for (const row of rows) {
    const counts = units.get(row.unit) ?? totalClasses.map(() => 0);
    const at = totalClasses.indexOf(classOf(row));
    counts[at] = (counts[at] ?? 0) + 1;
    units.set(row.unit, counts);
  }
  const byUnit = [...units]
    .sort(([a], [b]) => a.localeCompare(b, language))
    .map(([unit, counts]) => ({ name: unit === '' ? texts.noUnit : unit, counts: [sum(counts), ...counts] }));
  return [
    withSum({ title: titled(texts.byState), columns: [texts.stateTitle, texts.countTitle], rows: byState }, texts.sum),
    withSum(
      {
        title: titled(texts.byUnit),
        columns: [texts.unitTitle, texts.sum, ...totalClasses.map((one) => texts.classes[one])],
        rows: byUnit,
      },
      texts.sum,
    ),
  ];
}

const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0);

function withSum(table: TotalsTable, name: string): TotalsTable {
  const counts = table.columns.slice(1).map((_, at) => sum(table.rows.map((row) => row.counts[at] ?? 0)));
  return { ...table, rows: [...table.rows, { name, counts }] };
}
