import { amountOf } from '../deadline/countdown';
import { officeOf } from '../deadline/office';
import { countdownTexts } from '../locale/deadline';
import type { Language } from '../locale/language';
import { standingTexts } from '../locale/standing';
import type { WorkCalendar } from '../model/calendar';
import type { Countdown, Deadline } from '../model/deadline';
import type { Thresholds } from '../model/settings';
import type { Reason, Standing, State } from '../model/standing';
import type { Instant } from '../model/time';
import { limitsFor, stageOf, type ThresholdFacts } from './thresholds';

/** What the standing of one dossier is decided from. */
export interface StandingInput {
  deadline: Deadline;
  /** Of that deadline at `now`. */
  countdown: Countdown;
  thresholds: Thresholds;
  /** Choose among the thresholds; not given: the general ones. */
  facts?: ThresholdFacts;
  calendar: WorkCalendar;
  now: Instant;
}

/**
 * How a dossier stands now, and why: the one answer that badge, popup and report show. The state comes from the row and
 * its adjustment alone, so that a page can tell it by itself; what history adds to the reasons, `whyAtRisk` says.
 */
export function standingOf({ deadline, countdown, thresholds, facts, calendar, now }: StandingInput): Standing {
  const minutes = countdown.workMinutes ?? 0;
  switch (countdown.phase) {
    case 'overdue': {
      const workDays = lateDays(minutes, calendar);
      return stand('overdue', [reason('overdue', { workDays }, (texts) => texts.overdue(workDays))]);
    }
    case 'today':
      return stand('today', [timeLeft('dueToday', minutes, calendar)]);
    case 'ahead': {
      const { soonWorkMinutes, soonShare } = limitsFor(thresholds, facts ?? {});
      const share = shareUsed(deadline, calendar, now);
      const isNear = minutes <= soonWorkMinutes;
      const isUsed = share !== null && share >= soonShare;
      const stage = share === null ? 0 : stageOf(thresholds, share);
      const reasons: Reason[] = [];
      if (isNear) reasons.push(timeLeft('dueSoon', minutes, calendar));
      if (share !== null && (isUsed || stage > 0)) reasons.push(timeUsed(share, stage));
      return stand(isNear || isUsed ? 'soon' : 'ontime', reasons);
    }
    default:
      return stand(countdown.phase, []);
  }
}

/** Whole working days by the working time that has passed, as the badge counts them. */
export function lateDays(workMinutes: number, calendar: WorkCalendar): number {
  return amountOf(workMinutes, officeOf(calendar).minutesPerDay).days;
}

function stand(state: State, reasons: Reason[]): Standing {
  return { state, reasons };
}

function reason(
  kind: Reason['kind'],
  numbers: Record<string, number>,
  say: (texts: (typeof standingTexts)['vi'], language: Language) => string,
): Reason {
  return { kind, numbers, text: { vi: say(standingTexts.vi, 'vi'), en: say(standingTexts.en, 'en') } };
}

/** How much working time is left, in the units of the badge. */
function timeLeft(kind: 'dueToday' | 'dueSoon', minutes: number, calendar: WorkCalendar): Reason {
  const workMinutes = Math.max(0, Math.floor(minutes));
  const amount = amountOf(workMinutes, officeOf(calendar).minutesPerDay);
  return reason(kind, { workMinutes }, (texts, language) => texts[kind](countdownTexts[language].amount(amount, true)));
}

function timeUsed(share: number, stageShare: number): Reason {
  const percent = Math.floor(share * 100);
  const stage = Math.round(stageShare * 100);
  return reason('timeUsed', { percent, stage }, (texts) => texts.timeUsed(percent, stage));
}

/** Share of the working time between receipt and due that is over, pauses left out; null without both ends. */
function shareUsed(deadline: Deadline, calendar: WorkCalendar, now: Instant): number | null {
  const { start, due, pauses } = deadline;
  if (start === null || due === null || start >= due || now <= start) return null;
  const paused = pauses.reduce((sum, pause) => sum + calendar.workMinutesBetween(pause.from, pause.to), 0);
  const whole = calendar.workMinutesBetween(start, due) - paused;
  return whole > 0 ? (calendar.workMinutesBetween(start, now) - paused) / whole : null;
}
