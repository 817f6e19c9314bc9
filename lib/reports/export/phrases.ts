import { formatCivil, formatDate } from '../../locale/dates';
import type { Language } from '../../locale/language';
import { exportTexts } from '../../locale/report-export';
import { standingTexts } from '../../locale/standing';
import type { ReportRow } from '../../model/report';

/** "Tiến độ giải quyết" in words: how and when it ended, or how it stands and how many days it is late. */
export function progressOf(row: ReportRow, { language }: { language: Language }): string {
  const texts = exportTexts[language];
  if (row.isDone) {
    const outcome = row.outcome === null ? '' : texts.outcomes[row.outcome];
    return row.doneAt === null ? texts.done : texts.doneOn(formatDate(row.doneAt), outcome);
  }
  const state = standingTexts[language].states[row.state];
  return row.state === 'overdue' && row.lateDays > 0 ? `${state} ${texts.lateDays(row.lateDays)}` : state;
}

/** What persons have set on a dossier: its objective cause; what a leader wrote on it, unless persons are kept out. */
export function remarksOf(
  row: ReportRow,
  { language, isWithoutPersons }: { language: Language; isWithoutPersons: boolean },
): string {
  const texts = exportTexts[language];
  const criticised = isWithoutPersons ? [] : row.criticised;
  return [
    ...(row.objective === null ? [] : [texts.objective(row.objective.reason)]),
    ...criticised.map(({ kind, date }) => texts.criticised(texts.criticisms[kind], formatCivil(date))),
  ].join('; ');
}
