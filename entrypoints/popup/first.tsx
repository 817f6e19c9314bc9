import { PopupFrame } from '../../components/PopupFrame';
import { UrgentList } from '../../components/UrgentList';
import type { AtRiskRow } from '../../lib/model/at-risk';
import type { Glance } from '../../lib/model/glance';
import type { PageSettings } from '../../lib/model/settings';
import { now } from '../../lib/platform/clock';
import { isPainted } from '../../lib/platform/page';
import { worldOf } from '../../lib/standing/world';
import { urgentRows } from '../../lib/store/urgent';
import type { UrgentRead } from '../../lib/store/urgent-read';
import { drawPage } from '../shared/draw';
import { shownRows } from './shown';
import { popupWays } from './ways';

/**
 * The rows to look at first, by the settings that the background has left checked: neither the checks nor the policy,
 * which some browsers tell late, are waited for. Null where they cannot be told so.
 */
export async function drawFirst(
  glance: Glance | null,
  settings: PageSettings | null,
  read: UrgentRead | null,
): Promise<AtRiskRow[] | null> {
  if (settings === null || glance === null || read === null) return null;
  const rows = urgentRows(read, { limit: shownRows, now: now(), world: worldOf(settings) });
  if (rows === null) return null;
  const { language } = settings;
  const ways = popupWays();
  drawPage({ language, hiddenParts: glance.hiddenParts }, null, () => (
    <PopupFrame language={language} now={now()} counted={glance} {...ways}>
      <UrgentList language={language} rows={rows} list={null} reasons={{}} onPanel={ways.onPanel} />
    </PopupFrame>
  ));
  await isPainted();
  return rows;
}
