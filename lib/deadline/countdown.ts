import type { Office, WorkCalendar } from '../calendar';
import { dayMs, dayOfInstant, minuteMs, partsOf, startOfDay, weekdayIndex, zoneMs } from '../calendar/civil';
import { CalendarError } from '../calendar/error';
import { type Amount, type CountdownTexts, countdownTexts, type TimeParts } from '../locale/deadline';
import type { Language } from '../locale/language';
import type { Countdown, Deadline } from '../model/deadline';
import type { Instant } from '../model/time';
import { officeOf } from './office';

/** An instant taken apart in civil time; with `endOf`, midnight is 24:00 of the day it ends. */
export function timeParts(at: Instant, endOf = false): TimeParts {
  const day = dayOfInstant(endOf ? at - 1 : at);
  const minutes = Math.floor((at - startOfDay(day)) / minuteMs);
  return { ...partsOf(day), weekday: weekdayIndex(day), hour: Math.floor(minutes / 60), minute: minutes % 60 };
}

/** Working minutes as days of the office, hours and minutes, rounded down. */
export function amountOf(minutes: number, perDay: number): Amount {
  const whole = Math.floor(Math.abs(minutes));
  const days = Math.floor(whole / perDay);
  const rest = whole - days * perDay;
  const hours = Math.floor(rest / 60);
  return { days, hours, minutes: Math.floor(rest - hours * 60) };
}

/** Why no deadline counts: none was found, a period has no beginning, or what was found is not for this dossier. */
export function unusedOf({ others }: Deadline): 'none' | 'noStart' | 'notCounted' {
  if (others.some((other) => other.due !== null)) return 'notCounted';
  const isPeriod = others.some((other) => other.source === 'rule' || other.reading?.kind === 'limit');
  return isPeriod ? 'noStart' : 'none';
}

type Phase = Countdown['phase'];

function phaseOf(deadline: Deadline, now: Instant): Phase {
  if (deadline.done) return 'done';
  if (deadline.pausedSince !== null && deadline.pausedSince <= now) return 'paused';
  if (deadline.due === null) return 'unknown';
  if (now > deadline.due) return 'overdue';
  return dayOfInstant(now) === dayOfInstant(deadline.due - 1) ? 'today' : 'ahead';
}

interface State {
  phase: Phase;
  deadline: Deadline;
  minutes: number | null;
  perDay: number;
}

function aheadTexts(state: State, due: Instant, t: CountdownTexts): { short: string; long: string } {
  const amount = amountOf(state.minutes ?? 0, state.perDay);
  const time = timeParts(due, true);
  const short = t.amount(amount, false);
  if (state.phase === 'today') {
    const lastHour = short !== '' && amount.days === 0 && amount.hours === 0;
    return { short: lastHour ? t.left(short) : t.today(time), long: t.todayLong(time, t.amount(amount, true)) };
  }
  const moment = t.moment(time, state.deadline.precision === 'minute');
  if (short === '') return { short: t.dueAt(time), long: t.dueLong(moment) };
  return { short: t.left(short), long: t.leftLong(t.amount(amount, true), moment) };
}

function overdueTexts(state: State, due: Instant, t: CountdownTexts): { short: string; long: string } {
  const amount = amountOf(state.minutes ?? 0, state.perDay);
  const badge = amount.days > 0 ? { ...amount, hours: 0 } : amount;
  const moment = t.moment(timeParts(due, true), state.deadline.precision === 'minute');
  return { short: t.overdue(t.amount(badge, false)), long: t.overdueLong(t.amount(amount, true), moment) };
}

function frozenTexts(state: State, t: CountdownTexts): { short: string; long: string } {
  const { deadline, minutes } = state;
  // By instants, not by working time: no time is worked between 17:00 and an end at 22:00, and yet it is late.
  const at = state.phase === 'paused' ? deadline.pausedSince : deadline.doneAt;
  const late = deadline.due !== null && at !== null && at > deadline.due;
  const amount = minutes === null ? '' : t.amount(amountOf(minutes, state.perDay), true);
  if (state.phase === 'paused' && deadline.pausedSince !== null) {
    const since = timeParts(deadline.pausedSince);
    return { short: t.paused(since), long: t.pausedLong(since, amount, late) };
  }
  const doneAt = deadline.doneAt === null ? null : timeParts(deadline.doneAt);
  return { short: late ? t.doneLate(amount) : t.done, long: t.doneLong(doneAt, amount, late) };
}

function textsOf(state: State, t: CountdownTexts): { short: string; long: string } {
  const { due } = state.deadline;
  if (state.phase === 'done' || state.phase === 'paused') return frozenTexts(state, t);
  if (due === null) return { short: t.unknown, long: t.unknownLong[unusedOf(state.deadline)] };
  return state.phase === 'overdue' ? overdueTexts(state, due, t) : aheadTexts(state, due, t);
}

/** Working minutes at which the text says something else: hours while days are shown, else minutes. */
function step(minutes: number, perDay: number, down: boolean): number {
  const whole = Math.floor(minutes);
  if (whole < perDay) return down ? whole : whole + 1;
  const intoDay = whole % perDay;
  const edge = whole - intoDay + Math.floor(intoDay / 60) * 60;
  return down ? edge : Math.min(edge + 60, whole - intoDay + perDay);
}

/** The first instant after now at which phase or text differ, were nothing else to happen. */
function nextChangeOf(state: State, calendar: Office, now: Instant): Instant | null {
  const { due, pausedSince } = state.deadline;
  if (due === null || state.phase === 'done' || state.phase === 'paused') {
    return pausedSince !== null && pausedSince > now && state.phase === 'unknown' ? pausedSince : null;
  }
  const minutes = state.minutes ?? 0;
  let next: Instant;
  if (state.phase === 'overdue') next = calendar.addWorkMinutes(now, step(-minutes, state.perDay, false) + minutes);
  else {
    const edge = step(minutes, state.perDay, true);
    next = edge === 0 ? due + 1 : calendar.lastWithin(now, minutes - edge) + 1;
    if (state.phase === 'ahead') next = Math.min(next, startOfDay(dayOfInstant(due - 1)));
  }
  if (pausedSince !== null && pausedSince > now) next = Math.min(next, pausedSince);
  return next > now ? next : now + 1;
}

/**
 * Where a deadline stands at `now`: signed working time, texts, and when any of it changes next. Frozen at `pausedSince`
 * while paused and at `doneAt` once done. Texts are made when first read: a list asks them of the rows in view only.
 */
export function countdown(deadline: Deadline, calendar: WorkCalendar, now: Instant): Countdown {
  if (!Number.isFinite(now)) throw new CalendarError('now', 'number', String(now));
  const office = officeOf(calendar);
  const phase = phaseOf(deadline, now);
  const { due } = deadline;
  const at = phase === 'done' ? deadline.doneAt : phase === 'paused' ? deadline.pausedSince : now;
  const counted = due !== null && at !== null;
  const minutes = counted ? office.workMinutesBetween(at, due) : null;
  const state: State = { phase, deadline, minutes, perDay: office.minutesPerDay };
  return {
    phase,
    workMinutes: minutes,
    workDays: counted ? office.workDaysBetween(at, endsDay(due) ? due - 1 : due) : null,
    nextChange: nextChangeOf(state, office, now),
    text: new LazyTexts(state),
  };
}

type Text = Countdown['text']['vi'];

/**
 * Each language is written when first read: a list asks one language of the rows in view. A class, because getters of
 * an object's own cost three times what the rest of a countdown does; `toJSON` gives a plain copy to who needs one.
 */
class LazyTexts implements Record<Language, Text> {
  readonly #state: State;
  #vi: Text | undefined;
  #en: Text | undefined;

  constructor(state: State) {
    this.#state = state;
  }

  get vi(): Text {
    this.#vi ??= textsOf(this.#state, countdownTexts.vi);
    return this.#vi;
  }

  get en(): Text {
    this.#en ??= textsOf(this.#state, countdownTexts.en);
    return this.#en;
  }

  toJSON(): Record<Language, Text> {
    return { vi: this.vi, en: this.en };
  }
}

/** 24:00 of a day, which as an instant is already the next. */
function endsDay(at: Instant): boolean {
  return (at + zoneMs) % dayMs === 0;
}
