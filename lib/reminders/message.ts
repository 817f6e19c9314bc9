import { notificationTexts, type UrgentCounts } from '../locale/notifications';
import type { AtRiskRow } from '../model/at-risk';
import type { ReminderSettings } from '../model/settings';
import type { Plan } from './plan';

/** What a notification says. */
export interface Message {
  title: string;
  message: string;
}

/** Dossiers named at most, so that a notification stays one. */
const mostNamed = 4;

/**
 * One notification for all that is due; null when nothing is. Counts only, unless the setting asks for numbers of
 * dossiers: a locked screen shows it to everybody. `counts`: of everything that is urgent, for the digest.
 */
export function messageOf(
  { due, digest }: Plan,
  rows: readonly AtRiskRow[],
  counts: UrgentCounts,
  { details }: ReminderSettings,
  language: 'vi' | 'en',
): Message | null {
  if (!digest && due.length === 0) return null;
  const texts = notificationTexts[language];
  const told = new Set(due.map(({ key }) => key));
  const named = rows.filter((row) => (digest ? row.state === 'overdue' || row.state === 'today' : told.has(row.key)));
  const lines = [texts.counts(digest ? counts : countsOf(due))];
  if (details) {
    for (const row of named.slice(0, mostNamed))
      lines.push(`${row.number || row.list}: ${row.countdown[language].short}`);
    if (named.length > mostNamed) lines.push(texts.more(named.length - mostNamed));
  }
  return { title: digest ? texts.digest : texts.news(due.length), message: lines.join('\n') };
}

function countsOf(due: Plan['due']): UrgentCounts {
  const of = (stage: Plan['due'][number]['stage']) => due.filter((one) => one.stage === stage).length;
  return { overdue: of('overdue'), today: of('today'), soon: of('soon') };
}
