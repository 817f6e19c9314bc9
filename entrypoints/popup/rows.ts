import type { Action, ActionProblem } from '../../lib/model/action';
import type { AtRiskRow } from '../../lib/model/at-risk';
import type { Settings } from '../../lib/model/settings';
import { now } from '../../lib/platform';
import { snoozeChoices, worldOf } from '../../lib/standing';
import type { Acted, Database } from '../../lib/store';
import { doAct, doUndo } from '../shared/acting';

/** What can be done with the rows of the popup. */
export function popupRows(db: Database, draw: () => void) {
  let problem: ActionProblem | null = null;
  let last: { row: AtRiskRow; event: number; action: Action } | null = null;
  let isUndone = false;
  const done = () =>
    isUndone ? ('undone' as const) : last && { number: last.row.number || last.row.subject, action: last.action };

  /** `action`: null where one was taken back. */
  function tell(row: AtRiskRow, done: Acted, action: Action | null): boolean {
    problem = 'problem' in done ? done.problem : null;
    last = 'event' in done && action !== null ? { row, event: done.event, action } : null;
    isUndone = action === null && problem === null;
    draw();
    return problem === null;
  }

  return (settings: Settings | undefined) => ({
    problem,
    done: done(),
    snoozes: settings === undefined ? null : snoozeChoices(worldOf(settings).calendar, now()),
    async onAction(row: AtRiskRow, action: Action): Promise<boolean> {
      if (settings === undefined) return false;
      return tell(row, await doAct(db, row, action, worldOf(settings)), action);
    },
    async onUndo(): Promise<void> {
      if (settings === undefined || last === null) return;
      const { row, event } = last;
      tell(row, await doUndo(db, row.site, event, worldOf(settings)), null);
    },
  });
}
