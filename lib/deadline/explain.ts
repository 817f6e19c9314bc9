import type { WorkCalendar } from '../calendar';
import { dayOfInstant, isoOf, minuteMs, startOfDay } from '../calendar/civil';
import { type CountdownTexts, countdownTexts } from '../locale/deadline';
import { type ExplanationTexts, explanationTexts } from '../locale/explanation';
import type { Language } from '../locale/language';
import type { Deadline, ExplanationStep } from '../model/deadline';
import type { Instant } from '../model/time';
import type { SourcedCandidate } from './compute';
import { amountOf, timeParts, unusedOf } from './countdown';
import { officeOf } from './office';
import { periodEnd } from './resolve';
import { skippedBetween } from './skipped';

const article147 = 'Bộ luật Dân sự 2015, Điều 147';
const article148 = 'Bộ luật Dân sự 2015, Điều 148 khoản 5';
const monthEnd148 = 'Bộ luật Dân sự 2015, Điều 148 khoản 3';
const decree61 = 'Nghị định 61/2018/NĐ-CP, Điều 19 khoản 4';

type Say = (e: ExplanationTexts, c: CountdownTexts) => string;
type Step = Omit<ExplanationStep, 'text'>;

/** A step with its text in both languages. */
function step(
  kind: ExplanationStep['kind'],
  certain: boolean,
  say: Say,
  more: Omit<Step, 'kind' | 'certain'> = {},
): ExplanationStep {
  const text = (l: Language): string => say(explanationTexts[l], countdownTexts[l]);
  return { kind, text: { vi: text('vi'), en: text('en') }, certain, ...more };
}

const onDay = (c: CountdownTexts, at: Instant): string => c.date(timeParts(at, true));
const atMoment = (c: CountdownTexts, at: Instant): string => c.moment(timeParts(at, true), true);

function placeOf(candidate: SourcedCandidate, e: ExplanationTexts): string {
  return candidate.header ?? (candidate.field === undefined ? '' : e.fields[candidate.field]);
}

function sourceSteps(deadline: Deadline): ExplanationStep[] {
  const chosen: SourcedCandidate | null = deadline.chosen;
  if (chosen === null) return [step('source', false, (e) => e.none[unusedOf(deadline)])];
  const basis = chosen.basis === undefined ? {} : { basis: chosen.basis };
  if (chosen.source === 'manual') return [step('source', true, (e) => e.manual(chosen.basis ?? ''))];
  if (chosen.source === 'rule') return [step('rule', true, (e) => e.rule, basis)];
  const certain = chosen.reading?.certain ?? true;
  return [step('source', certain, (e) => e.column(placeOf(chosen, e), chosen.text ?? ''))];
}

type Period = NonNullable<SourcedCandidate['period']>;

/** The period counted, where the deadline comes from one. */
function periodOf(deadline: Deadline): Period | null {
  const chosen: SourcedCandidate | null = deadline.chosen;
  if (chosen?.reading?.kind === 'limit') return chosen.reading;
  return chosen?.period ?? null;
}

function limitStep({ amount, unit }: Period, certain: boolean): ExplanationStep {
  const days = unit === 'workDay' ? { workDays: amount } : {};
  if (amount === 0) return step('rule', certain, (e) => e.sameDay, days);
  const say: Say = (e) =>
    unit === 'workMinute' ? e.limitByHour(e.units[unit](amount)) : e.limit(e.units[unit](amount));
  return step('rule', certain, say, { basis: article147, ...days });
}

/** How the words became a day: the count of a period, "trước", a date that stays. */
function ruleSteps(deadline: Deadline): ExplanationStep[] {
  const reading = deadline.chosen?.reading;
  const period = periodOf(deadline);
  if (period) return [limitStep(period, reading?.certain ?? true)];
  if (reading?.kind !== 'date') return [];
  if (reading.inclusive) return [step('rule', reading.certain, (e) => e.asWritten)];
  const { originalDue } = deadline;
  const literal = originalDue !== null && isoOf(dayOfInstant(originalDue - 1)) < reading.date;
  return [step('rule', reading.certain, (e) => (literal ? e.strict : e.strictInclusive))];
}

/** Counted anew after a supplement: the count begins where a pause ended. */
function isRestart({ start, pauses }: Deadline): boolean {
  return pauses.some(({ to }) => to === start);
}

/** Of a period of calendar days, and of the same day: the day it ends before a day off moves it. */
function plannedOf(deadline: Deadline): number | null {
  const period = periodOf(deadline);
  if (!period || deadline.start === null) return null;
  const counts = period.unit === 'workMinute' || (period.unit === 'workDay' && period.amount > 0);
  return counts ? null : periodEnd(dayOfInstant(deadline.start), period.amount, period.unit);
}

function startSteps(deadline: Deadline): ExplanationStep[] {
  const { start, chosen } = deadline;
  if (start === null) return [];
  if (chosen?.reading?.kind === 'left')
    return [step('start', true, (e, c) => e.startObserved(atMoment(c, start)), { from: start })];
  if (!periodOf(deadline)) return [];
  const date = (c: CountdownTexts): string => c.date(timeParts(start));
  if (isRestart(deadline))
    return [step('start', true, (e, c) => e.start.supplement(date(c)), { from: start, basis: decree61 })];
  const { late }: SourcedCandidate = chosen ?? { source: 'rule', due: null };
  if (late)
    return [step('start', true, (e, c) => e.afterCutOff(date(c), atMoment(c, late.at), late.cutOff), { from: start })];
  const from = chosen?.reading?.kind === 'limit' ? chosen.reading.from : 'ngayDen';
  const kind = from === 'ngayDen' || from === 'ngayVb' ? from : 'date';
  return [step('start', true, (e, c) => e.start[kind](date(c)), { from: start })];
}

/** Days off between the start of the count (for a written date: now) and the due day, by name. */
function skipSteps(deadline: Deadline, calendar: WorkCalendar, now: Instant): ExplanationStep[] {
  if (deadline.due === null) return [];
  const office = officeOf(calendar);
  const planned = plannedOf(deadline);
  const period = periodOf(deadline) !== null && deadline.extensions === 0;
  const first = dayOfInstant(period ? (deadline.start ?? now) : now);
  const dueDay = dayOfInstant(deadline.due - 1);
  // Calendar days are all counted but those that the end moves over; a written date on a day off is not passed over.
  const from = period && planned !== null ? planned - 1 : first;
  const to = office.isWorkDay(dueDay) ? dueDay : dueDay - 1;
  const { stretches, restDays, madeUp } = skippedBetween(from, to, office);
  const steps = stretches.map((s) =>
    step('skip', s.certain, (e, c) => e.skipped(e.reason(s.name), s.days, c.date(timeParts(startOfDay(s.first)))), {
      from: startOfDay(s.first),
      to: startOfDay(s.last + 1),
      ...(s.source === undefined ? {} : { basis: s.source }),
    }),
  );
  if (restDays > 0) steps.push(step('skip', true, (e) => e.weekend(restDays)));
  for (const { day, name, certain } of madeUp) {
    steps.push(
      step('remark', certain, (e, c) => e.madeUp(e.reason(name), c.date(timeParts(startOfDay(day)))), {
        from: startOfDay(day),
      }),
    );
  }
  return steps;
}

function pauseSteps(deadline: Deadline, calendar: WorkCalendar): ExplanationStep[] {
  const office = officeOf(calendar);
  const steps = deadline.pauses.map(({ from, to }) => {
    const counted = !(isRestart(deadline) && deadline.start !== null && to <= deadline.start);
    const minutes = counted ? office.workMinutesBetween(from, to) : 0;
    const say: Say = (e, c) =>
      e.pause(onDay(c, from + minuteMs), onDay(c, to), c.amount(amountOf(minutes, office.minutesPerDay), true));
    return step('pause', true, say, { from, to });
  });
  const { pausedSince } = deadline;
  if (pausedSince !== null)
    steps.push(step('pause', true, (e, c) => e.pauseOpen(c.date(timeParts(pausedSince))), { from: pausedSince }));
  return steps;
}

function endSteps(deadline: Deadline, calendar: WorkCalendar): ExplanationStep[] {
  const { due, originalDue, extensions, chosen, start } = deadline;
  const steps: ExplanationStep[] = [];
  const planned = plannedOf(deadline);
  const office = officeOf(calendar);
  if (planned !== null && start !== null) {
    const { unit } = periodOf(deadline) ?? {};
    const byMonth = unit === 'month' || unit === 'year';
    const end = startOfDay(planned);
    if (byMonth && timeParts(end).day < timeParts(start).day)
      steps.push(step('rule', true, (e, c) => e.monthEnd(c.date(timeParts(end))), { basis: monthEnd148 }));
    const moved = office.closeOf(office.workDayFrom(planned));
    const say: Say = (e, c) => e.moved(c.date(timeParts(end)), onDay(c, moved));
    if (!office.isWorkDay(planned)) steps.push(step('move', true, say, { to: moved, basis: article148 }));
  }
  if (extensions > 0) {
    const say: Say = (e, c) => e.extension(extensions, originalDue === null ? '' : onDay(c, originalDue));
    steps.push(step('extension', true, say));
  }
  if (due === null) return [...steps, step('due', false, (e) => e.noDue)];
  const say: Say = (e, c) => e.due(c.moment(timeParts(due, true), true));
  return [...steps, step('due', extensions > 0 || (chosen?.reading?.certain ?? true), say, { to: due })];
}

function otherSteps(deadline: Deadline): ExplanationStep[] {
  return deadline.others.map((other: SourcedCandidate) => {
    const say: Say = (e, c) => {
      const place =
        other.source === 'rule' ? (other.basis ?? '') : other.source === 'manual' ? e.manual('') : placeOf(other, e);
      return e.other(place, other.text ?? '', other.due === null ? '' : atMoment(c, other.due));
    };
    return step('other', other.reading?.certain ?? true, say, other.due === null ? {} : { to: other.due });
  });
}

/** More names than these say less than their sum. */
const mostNames = 4;

/** Days off since a deadline that is over: the days late are working days, and a calendar shows more of them. */
function lateSteps({ due, done, pausedSince }: Deadline, calendar: WorkCalendar, now: Instant): ExplanationStep[] {
  if (due === null || done || pausedSince !== null || now <= due) return [];
  const { stretches, restDays } = skippedBetween(dayOfInstant(due - 1), dayOfInstant(now), officeOf(calendar));
  const days = stretches.reduce((sum, stretch) => sum + stretch.days, restDays);
  if (days === 0) return [];
  const say: Say = (e, c) => {
    const names = stretches.map((s) => e.skipped(e.reason(s.name), s.days, c.date(timeParts(startOfDay(s.first)))));
    if (restDays > 0) names.push(e.weekend(restDays));
    return e.lateWithout(days, names.length > mostNames ? '' : names.join('; '));
  };
  const isCertain = stretches.every(({ certain }) => certain);
  return [step('remark', isCertain, say, { from: due, to: now })];
}

const told = ['onDayOff', 'uncertainYear', 'noOfficialCalendar', 'conflict'] as const;

function remarkSteps(deadline: Deadline): ExplanationStep[] {
  const steps = told
    .filter((r) => deadline.remarks.includes(r))
    .map((r) => step('remark', r === 'onDayOff', (e) => e.remarks[r]));
  const reading = deadline.chosen?.reading;
  const guessed = reading !== undefined && !reading.certain && !deadline.remarks.includes('uncertainYear');
  return guessed ? [...steps, step('remark', false, (e) => e.remarks.guessed)] : steps;
}

/**
 * Why a deadline is what it is, step by step in both languages: source and its words, rule and its legal basis, start,
 * every skipped stretch by name, pauses, extension, moved end, due, days off that lateness leaves out; then what was found and not used, and doubts.
 */
export function explain(deadline: Deadline, calendar: WorkCalendar, now: Instant): ExplanationStep[] {
  return [
    ...sourceSteps(deadline),
    ...ruleSteps(deadline),
    ...startSteps(deadline),
    ...skipSteps(deadline, calendar, now),
    ...pauseSteps(deadline, calendar),
    ...endSteps(deadline, calendar),
    ...lateSteps(deadline, calendar, now),
    ...otherSteps(deadline),
    ...remarkSteps(deadline),
  ];
}
