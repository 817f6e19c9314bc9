import { standingTexts } from '../locale/standing';
import type { WorkCalendar } from '../model/calendar';
import type { Countdown, Deadline } from '../model/deadline';
import type { Thresholds } from '../model/settings';
import type { Reason, Standing, State } from '../model/standing';
import type { Instant } from '../model/time';

/** What the standing of one dossier is decided from. */
export interface StandingInput {
  deadline: Deadline;
  /** Of that deadline at `now`. */
  countdown: Countdown;
  thresholds: Thresholds;
  calendar: WorkCalendar;
  now: Instant;
}

/** How a dossier stands now, and why: the one answer that badge, popup and report show. */
export function standingOf({ deadline, countdown, thresholds, calendar, now }: StandingInput): Standing {
  const minutes = countdown.workMinutes ?? 0;
  switch (countdown.phase) {
    case 'overdue':
      return stand('overdue', [reason('overdue', Math.floor(Math.abs(countdown.workDays ?? 0)))]);
    case 'today':
      return stand('today', [reason('dueToday', Math.max(0, Math.floor(minutes)))]);
    case 'ahead': {
      const share = shareUsed(deadline, calendar, now);
      const reasons: Reason[] = [];
      if (minutes <= thresholds.soonWorkMinutes) reasons.push(reason('dueSoon', Math.floor(minutes)));
      if (share !== null && share >= thresholds.soonShare) reasons.push(reason('timeUsed', Math.floor(share * 100)));
      return stand(reasons.length > 0 ? 'soon' : 'ontime', reasons);
    }
    default:
      return stand(countdown.phase, []);
  }
}

function stand(state: State, reasons: Reason[]): Standing {
  return { state, reasons };
}

const numberName = { overdue: 'workDays', dueToday: 'workMinutes', dueSoon: 'workMinutes', timeUsed: 'percent' };

function reason(kind: keyof typeof numberName, value: number): Reason {
  return {
    kind,
    numbers: { [numberName[kind]]: value },
    text: { vi: standingTexts.vi[kind](value), en: standingTexts.en[kind](value) },
  };
}

/** Share of the working time between receipt and due that is over, pauses left out; null without both ends. */
function shareUsed(deadline: Deadline, calendar: WorkCalendar, now: Instant): number | null {
  const { start, due, pauses } = deadline;
  if (start === null || due === null || start >= due || now <= start) return null;
  const paused = pauses.reduce((sum, pause) => sum + calendar.workMinutesBetween(pause.from, pause.to), 0);
  const whole = calendar.workMinutesBetween(start, due) - paused;
  return whole > 0 ? (calendar.workMinutesBetween(start, now) - paused) / whole : null;
}
