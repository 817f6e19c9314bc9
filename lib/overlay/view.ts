import { amountOf, countdown, officeOf, readDue } from '../deadline';
import { type BadgeTexts, badgeTexts } from '../locale/badge';
import { dueMark } from '../locale/dates';
import type { Language } from '../locale/language';
import { standingTexts } from '../locale/standing';
import type { WorkCalendar } from '../model/calendar';
import { type Countdown, type Deadline, type DeadlineRules, type DossierFacts, isDueColumn } from '../model/deadline';
import type { Thresholds } from '../model/settings';
import type { Adjustment, State } from '../model/standing';
import type { Instant } from '../model/time';
import { adjusted, adjustedDeadline, standingOf } from '../standing';

/** Everything a badge depends on besides its row; handed in, so that tests choose the time. */
export interface World {
  now: Instant;
  calendar: WorkCalendar;
  rules: DeadlineRules;
  thresholds: Thresholds;
  language: Language;
}

/** What one badge shows. `validUntil`: the view must be made anew at that instant; null: never by itself. */
export interface BadgeView {
  state: State;
  due: Instant | null;
  precision: Deadline['precision'];
  source: Deadline['source'];
  full: string;
  compact: string;
  brief: string;
  title: string;
  /** Its accessible name by what it shows, which is part of it. */
  names: Record<'full' | 'compact' | 'brief', string>;
  validUntil: Instant | null;
}

/** The badge of a row with these facts, or null when the row gets none: hidden, finished, or nothing said of a deadline. */
export function viewOf(facts: DossierFacts, adjustment: Adjustment | undefined, world: World): BadgeView | null {
  if (adjustment?.hidden) return null;
  const known = adjusted(facts, adjustment);
  const deadline = adjustedDeadline(facts, adjustment, world.rules, world.calendar);
  if (deadline.done) return null;
  if (deadline.due === null) return unreadableView(facts, world);
  const count = countdown(deadline, world.calendar, world.now);
  const { state } = standingOf({ ...world, facts: known, deadline, countdown: count });
  const text = count.text[world.language];
  const shown = { full: text.short, ...shortTexts(count, deadline.due, world) };
  return {
    state,
    due: deadline.due,
    precision: deadline.precision,
    source: deadline.source,
    ...shown,
    title: text.long,
    names: namesOf(state, shown, world.language),
    validUntil: count.nextChange,
  };
}

function namesOf(
  state: State,
  { full, compact, brief }: Pick<BadgeView, 'full' | 'compact' | 'brief'>,
  language: Language,
) {
  const name = (left: string) => badgeTexts[language].name(standingTexts[language].states[state], left);
  return { full: name(full), compact: name(compact), brief: name(brief) };
}

/** A deadline's own place that says something nobody can read is shown as such, never passed over. */
function unreadableView(facts: DossierFacts, world: World): BadgeView | null {
  const unread = facts.dues.find(
    ({ field, text, header }) =>
      isDueColumn(field) &&
      text.trim() !== '' &&
      readDue(text, { observedAt: facts.observedAt, place: field, ...(header === undefined ? {} : { header }) }) ===
        null,
  );
  if (unread === undefined) return null;
  const texts = badgeTexts[world.language];
  const shown = { full: texts.unreadable, compact: texts.unreadableShort, brief: '' };
  return {
    state: 'unknown',
    due: null,
    precision: null,
    source: 'none',
    ...shown,
    title: texts.unreadableTitle(unread.text.slice(0, 80)),
    names: namesOf('unknown', { ...shown, brief: texts.unreadable }, world.language),
    validUntil: null,
  };
}

/** The same in fewer words, one number with its unit; and the number alone, where the icon says the rest. */
function shortTexts(
  count: Countdown,
  due: Instant,
  { language, calendar }: World,
): Pick<BadgeView, 'compact' | 'brief'> {
  const texts = badgeTexts[language];
  if (count.phase === 'today') return { compact: texts.today, brief: texts.today };
  if (count.phase === 'paused') return { compact: texts.paused, brief: texts.paused };
  if (Math.abs(count.workMinutes ?? 0) < 1) {
    // No working time lies between: due on a day off, or overdue since closing time.
    const date = dueMark(due).slice(5, 10).split('-').reverse().join('/');
    return count.phase === 'overdue'
      ? { compact: texts.justOver, brief: date }
      : { compact: texts.at(date), brief: date };
  }
  const brief = amountText(count, texts, calendar);
  return { compact: count.phase === 'overdue' ? texts.over(brief) : texts.left(brief), brief };
}

/** The first number of the full text: a badge with less room must not say another. */
function amountText({ workMinutes }: Countdown, texts: BadgeTexts, calendar: WorkCalendar): string {
  const { days, hours, minutes } = amountOf(workMinutes ?? 0, officeOf(calendar).minutesPerDay);
  if (days > 0) return texts.days(days);
  return hours > 0 ? texts.hours(hours) : texts.minutes(minutes);
}
