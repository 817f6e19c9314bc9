import { PopupFrame } from '../../components/PopupFrame';
import { UrgentList } from '../../components/UrgentList';
import type { AtRiskRow } from '../../lib/model/at-risk';
import type { Glance } from '../../lib/model/glance';
import { isPainted, now, settingAreas } from '../../lib/platform';
import { effectiveNow } from '../../lib/settings/effective';
import { worldOf } from '../../lib/standing/world';
import { openDatabase } from '../../lib/store/database';
import { urgentRows } from '../../lib/store/urgent';
import { drawPage } from '../shared/draw';
import type { PopupWays } from './ways';

/** Rows of the popup. */
export const shownRows = 7;

/**
 * The rows to look at first, by the settings that the background has left checked: neither the checks nor the policy,
 * which some browsers tell late, are waited for. Null where they cannot be told so.
 */
export async function drawFirst(glance: Glance | null, ways: PopupWays): Promise<AtRiskRow[] | null> {
  const settings = await effectiveNow(settingAreas());
  if (settings === null || glance === null) return null;
  const db = openDatabase();
  const rows = await urgentRows(db, { limit: shownRows, now: now(), world: worldOf(settings) });
  db.close();
  if (rows === null) return null;
  const { language } = settings;
  drawPage({ language, hiddenParts: glance.hiddenParts }, null, () => (
    <PopupFrame language={language} now={now()} counted={glance} {...ways}>
      <UrgentList language={language} rows={rows} list={null} reasons={{}} onPanel={ways.onPanel} />
    </PopupFrame>
  ));
  await isPainted();
  return rows;
}
