import { computeDeadline, countdown, readDue } from '../deadline';
import { badgeTexts } from '../locale/badge';
import type { Language } from '../locale/language';
import type { WorkCalendar } from '../model/calendar';
import {
  type Countdown,
  type Deadline,
  type DeadlineRules,
  type DossierFacts,
  type DueField,
  dueColumns,
} from '../model/deadline';
import type { Thresholds } from '../model/settings';
import type { Adjustment, State } from '../model/standing';
import type { Instant } from '../model/time';
import { standingOf } from '../standing';

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
  title: string;
  validUntil: Instant | null;
}

/** The badge of a row with these facts, or null when the row gets none: finished, or nothing said of a deadline. */
export function viewOf(facts: DossierFacts, adjustment: Adjustment | undefined, world: World): BadgeView | null {
  if (adjustment?.hidden) return null;
  const known = adjustment === undefined ? facts : adjusted(facts, adjustment);
  const deadline = computeDeadline(known, world.rules, world.calendar);
  if (deadline.done) return null;
  if (deadline.due === null) return unreadableView(facts, world);
  const count = countdown(deadline, world.calendar, world.now);
  const { state } = standingOf({ ...world, deadline, countdown: count });
  const text = count.text[world.language];
  return {
    state,
    due: deadline.due,
    precision: deadline.precision,
    source: deadline.source,
    full: text.short,
    compact: compactText(count, world),
    title: text.long,
    validUntil: count.nextChange,
  };
}

function adjusted(facts: DossierFacts, { manualDue, pauses, done }: Adjustment): DossierFacts {
  return {
    ...facts,
    ...(manualDue === undefined ? {} : { manual: { due: manualDue } }),
    ...(pauses === undefined ? {} : { pauses }),
    ...(done === undefined ? {} : { done }),
  };
}

const columns: ReadonlySet<DueField> = new Set(dueColumns);

/** A deadline's own place that says something nobody can read is shown as such, never passed over. */
function unreadableView(facts: DossierFacts, world: World): BadgeView | null {
  const unread = facts.dues.find(
    ({ field, text, header }) =>
      columns.has(field) &&
      text.trim() !== '' &&
      readDue(text, { observedAt: facts.observedAt, place: field, ...(header === undefined ? {} : { header }) }) ===
        null,
  );
  if (unread === undefined) return null;
  const texts = badgeTexts[world.language];
  return {
    state: 'unknown',
    due: null,
    precision: null,
    source: 'none',
    full: texts.unreadable,
    compact: '?',
    title: texts.unreadableTitle(unread.text.slice(0, 80)),
    validUntil: null,
  };
}

/** One number with its unit; a minus sign says overdue, beside the icon. */
function compactText({ phase, workDays, workMinutes }: Countdown, { language, calendar, now }: World): string {
  const texts = badgeTexts[language];
  if (phase === 'today') return texts.today;
  if (phase === 'paused') return texts.paused;
  const minutes = Math.abs(workMinutes ?? 0);
  const sign = phase === 'overdue' ? '−' : '';
  const days = Math.abs(workDays ?? 0);
  if (days > 0) return sign + texts.days(days);
  const dayLength = calendar.workMinutesBetween(now, calendar.addWorkDays(now, 1));
  if (minutes >= 60 && minutes < Math.max(dayLength, 60)) return sign + texts.hours(Math.floor(minutes / 60));
  return sign + texts.minutes(Math.floor(minutes));
}
