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
  let last: { row: AtRiskRow; event: number; kind: Action['kind'] } | null = null;

  function tell(row: AtRiskRow, done: Acted, kind: Action['kind'] | null): boolean {
    problem = 'problem' in done ? done.problem : null;
    last = 'event' in done && kind !== null ? { row, event: done.event, kind } : null;
    draw();
    return problem === null;
  }

  return (settings: Settings | undefined) => ({
    problem,
    done: last && { number: last.row.number || last.row.subject, kind: last.kind },
    snoozes: settings === undefined ? [] : snoozeChoices(worldOf(settings).calendar, now()),
    async onAction(row: AtRiskRow, action: Action): Promise<boolean> {
      if (settings === undefined) return false;
      return tell(row, await doAct(db, row, action, worldOf(settings)), action.kind);
    },
    async onUndo(): Promise<void> {
      if (settings === undefined || last === null) return;
      const { row, event } = last;
      tell(row, await doUndo(db, row.site, event, worldOf(settings)), null);
    },
  });
}
