import { dayOfInstant, isoOf, parseClock, parseDate, startOfDay } from '../calendar/civil';
import type { UrgentCounts } from '../locale/notifications';
import type { WorkCalendar } from '../model/calendar';
import type { OwnMarks } from '../model/event';
import { type Stage, stages } from '../model/reminder';
import type { ReminderSettings } from '../model/settings';
import type { State } from '../model/standing';
import type { Instant, IsoDate } from '../model/time';

/** What is asked of one open dossier. */
export interface Watched {
  key: string;
  state: State;
  /** The stage of its present deadline that it was told of last. */
  reminded?: Stage | undefined;
  /** What its user laid over it. */
  own?: Pick<OwnMarks, 'snoozedUntil'>;
}

export interface PlanInput {
  now: Instant;
  calendar: WorkCalendar;
  settings: ReminderSettings;
  /** Civil day of the last morning digest; null: there was none. */
  digestDay: IsoDate | null;
}

/** What is to be told now. */
export interface Plan {
  /** Dossiers that have come to a stage they were not told of; told together, in one notification. */
  due: { key: string; stage: Stage }[];
  /** The morning digest is due; it tells of everything that is urgent, so nothing else is told beside it. */
  digest: boolean;
}

const nothing: Plan = { due: [], digest: false };

/** Rows that are not put off until later, and the counts without those that are. */
export function awake<R extends Watched>(
  rows: readonly R[],
  counts: UrgentCounts,
  now: Instant,
): { rows: R[]; counts: UrgentCounts } {
  const isAsleep = ({ own }: R) => own?.snoozedUntil !== undefined && now < own.snoozedUntil;
  const asleep = rows.filter(isAsleep);
  const less = (stage: Stage) => Math.max(0, counts[stage] - asleep.filter(({ state }) => state === stage).length);
  return {
    rows: rows.filter((row) => !isAsleep(row)),
    counts: { overdue: less('overdue'), today: less('today'), soon: less('soon') },
  };
}

/** Within working hours, on a day the user is there, and not in quiet mode. */
export function mayNotify({ now, calendar, settings }: Omit<PlanInput, 'digestDay'>): boolean {
  if (settings.quiet || !calendar.isWorking(now)) return false;
  const today = isoOf(dayOfInstant(now));
  return !settings.absent.some(({ from, to }) => from <= today && today <= to);
}

/**
 * What to tell the user now. Each dossier once per stage (soon, today, overdue), a stage that was passed over while the
 * computer slept never; paused and done ones not at all. What comes shortly before the morning digest waits for it. Asked often: it answers the same until what it named is noted.
 */
export function planReminders(watched: readonly Watched[], input: PlanInput): Plan {
  if (!mayNotify(input) || isDigestSoon(input)) return nothing;
  const due = watched.flatMap(({ key, state, reminded, own }) => {
    const stage = stages.find((one) => one === state);
    if (stage === undefined || (own?.snoozedUntil !== undefined && input.now < own.snoozedUntil)) return [];
    return reminded === stage ? [] : [{ key, stage }];
  });
  return { due, digest: isDigestDue(input) };
}

/** A computer's clock that was set back by no more repeats no digest; a day further ahead was a wrong clock's. */
const mostSetBack = 1;

/** What is told so shortly before the digest would be told twice. */
const digestWait = 60 * 60_000;

function isDigestSoon(input: PlanInput): boolean {
  const { now, calendar, settings } = input;
  const minute = parseClock(settings.digestAt);
  if (minute === null) return false;
  const at = startOfDay(dayOfInstant(now)) + minute * 60_000;
  return now < at && at - now <= digestWait && calendar.isWorking(at) && isDigestDue({ ...input, now: at });
}

/** Once a working day, at the set hour or, where that is no working time, as soon after it as may be notified. */
function isDigestDue({ now, settings, digestDay }: PlanInput): boolean {
  const minute = parseClock(settings.digestAt);
  const today = dayOfInstant(now);
  const last = digestDay === null ? null : parseDate(digestDay);
  const isTold = last !== null && last >= today && last <= today + mostSetBack;
  return minute !== null && !isTold && now >= startOfDay(today) + minute * 60_000;
}
