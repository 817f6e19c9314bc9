import type { AtRiskList } from '../../lib/model/at-risk';
import type { Settings } from '../../lib/model/settings';
import type { Reason } from '../../lib/model/standing';
import { now } from '../../lib/platform';
import { worldOf } from '../../lib/standing';
import { atRisk, type Database, reasonsFor } from '../../lib/store';
import { followList } from '../shared/health';

const shown = 200;

/** The list of the popup, and why its rows need attention; histories take longer than the list, which is there meanwhile. */
export function popupList(db: Database, draw: () => void) {
  let list: AtRiskList | null = null;
  let reasons: Record<string, Reason[]> = {};
  return {
    state: () => ({ list, reasons }),
    async refresh(settings: Settings): Promise<void> {
      const at = { now: now(), world: worldOf(settings) };
      list = await atRisk(db, { limit: shown, ...at });
      followList(db, list, settings.language);
      draw();
      const keys = list.rows.map(({ key }) => key);
      reasons = Object.fromEntries(await reasonsFor(db, keys, at));
      draw();
    },
  };
}
