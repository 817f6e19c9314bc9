import { dayOfInstant, isoOf } from '../../lib/calendar/civil';
import type { Settings } from '../../lib/model/settings';
import { everyMinutes, notify, now } from '../../lib/platform';
import { awake, messageOf, planReminders } from '../../lib/reminders';
import type { World } from '../../lib/standing';
import { atRisk, type Database, digestDayOf, forgetOld, isOwed, noteReminded } from '../../lib/store';
import { tellCounts } from '../shared/counts';
import { holdToRules } from '../shared/hold';

/** How many urgent dossiers are looked at; further ones are told when these are fewer. */
const mostWatched = 20_000;
/** A stage is told at most so many minutes late. */
const everyMin = 5;
/** Rings then, for whatever else is looked at now and then. */
export const clockAlarm = 'remind';

export type Current = () => Promise<{ settings: Settings; world: World }>;

/** The number on the toolbar icon: what is overdue or due today. */
export async function refreshToolbar(db: Database, current: Current): Promise<void> {
  const { settings, world } = await current();
  await tellCounts(await atRisk(db, { limit: 0, now: now(), world }), settings);
}

/** Reminds the user, refreshes the number, and forgets what is old or not to be kept any more, every few minutes. */
export function keepReminding(db: Database, current: Current): void {
  everyMinutes(clockAlarm, everyMin, () => void ring(db, current));
}

async function ring(db: Database, current: Current): Promise<void> {
  const { settings, world } = await current();
  if (await holdToRules(db, settings, world)) await remind(db, current);
  await refreshToolbar(db, current);
  await forgetOld(db, {
    now: now(),
    days: settings.retention.closedDays,
    preview: false,
    isNeeded: isOwed(settings.identity),
  });
}

async function remind(db: Database, current: Current): Promise<void> {
  const { settings, world } = await current();
  const { reminders, language } = settings;
  const at = now();
  const { counts } = await atRisk(db, { limit: 0, now: at, world });
  const urgent = counts.overdue + counts.today + counts.soon;
  // Those whose clock stands still lie among them and are not counted: as many again is enough for any office.
  const all = await atRisk(db, { limit: Math.min(urgent * 2 + 200, mostWatched), now: at, world });
  const { rows, counts: told } = awake(all.rows, counts, at);
  const { calendar } = world;
  const plan = planReminders(rows, { now: at, calendar, settings: reminders, digestDay: await digestDayOf(db) });
  const message = messageOf(plan, rows, told, reminders, language);
  if (message === null) return;
  const day = plan.digest ? isoOf(dayOfInstant(at)) : undefined;
  if (await noteReminded(db, plan.due, at, day)) await notify('remind', message.title, message.message);
}
