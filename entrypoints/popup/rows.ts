import type { Action, ActionProblem } from '../../lib/model/action';
import type { AtRiskRow } from '../../lib/model/at-risk';
import type { Settings } from '../../lib/model/settings';
import { now, openPanel, thisWindow } from '../../lib/platform';
import { snoozeChoices, worldOf } from '../../lib/standing';
import type { Database } from '../../lib/store';
import { doAct } from '../shared/acting';

/** What can be done with the rows of the popup, and the way from there to the panel. */
export function popupRows(db: Database, draw: () => void) {
  let problem: ActionProblem | null = null;
  let windowId: number | null = null;
  // Asked before any click: a browser opens a side panel only straight from one.
  void thisWindow().then((id) => {
    windowId = id;
  });

  return (settings: Settings | undefined) => ({
    problem,
    snoozes: settings === undefined ? [] : snoozeChoices(worldOf(settings).calendar, now()),
    async onAction(row: AtRiskRow, action: Action): Promise<boolean> {
      if (settings === undefined) return false;
      problem = await doAct(db, row, action, worldOf(settings));
      draw();
      return problem === null;
    },
    onPanel(key?: string): void {
      void openPanel(windowId, key).then(() => close());
    },
  });
}
