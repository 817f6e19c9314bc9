import { dayOfInstant, isoOf, startOfDay } from '../../lib/calendar/civil';
import type { AtRiskList, AtRiskRow } from '../../lib/model/at-risk';
import type { Settings } from '../../lib/model/settings';
import type { Reason } from '../../lib/model/standing';
import type { Instant } from '../../lib/model/time';
import { now } from '../../lib/platform';
import { awake } from '../../lib/reminders';
import { type World, worldOf } from '../../lib/standing';
import { atRisk, type Database, reasonsFor } from '../../lib/store';
import { followList } from '../shared/health';
import { shownRows } from './shown';

/** Rows that are looked at for those that nobody has put off. */
const looked = 200;

/** What the popup shows first, and why its rows need attention; histories take longer than the rows, which are there meanwhile. */
export function popupList(db: Database, first: AtRiskRow[] | null, draw: () => void) {
  let list: AtRiskList | null = null;
  let rows = first;
  let reasons: Record<string, Reason[]> = {};
  let leftToday: number | null | undefined;
  return {
    state: () => ({ list, rows, reasons, leftToday }),
    async refresh(settings: Settings): Promise<void> {
      const at = { now: now(), world: worldOf(settings) };
      leftToday = leftOf(at.world, at.now);
      list = await atRisk(db, { limit: looked, ...at });
      followList(db, list, settings);
      rows = awake(list.rows, list.counts, at.now).rows.slice(0, shownRows);
      draw();
      const keys = rows.map(({ key }) => key);
      reasons = Object.fromEntries(await reasonsFor(db, keys, at));
      draw();
    },
  };
}

/** Whole working minutes that are left of today; null on a day off. */
function leftOf({ calendar }: World, at: Instant): number | null {
  const today = dayOfInstant(at);
  if (calendar.dayKind(isoOf(today)).kind === 'off') return null;
  return Math.floor(calendar.workMinutesBetween(at, startOfDay(today + 1)));
}
