import type { WorkCalendar } from '../model/calendar';
import type { LetterStage } from '../model/letter';
import type { LetterCourse } from '../model/letter-course';
import type { EarlierLetter, LetterItem } from '../model/letter-item';
import type { LetterIntervals, UnitAlias } from '../model/letter-office';
import type { CivilTime, Instant } from '../model/time';
import { fold } from '../text';
import { workDaysLate } from './dates';
import { isReminder, stageNumbers } from './kinds';
import { currentUnit } from './units';

/** A letter that is due now: one stage to one unit, with all its dossiers. */
export interface LetterProposal {
  stage: LetterStage;
  /** By the name of today; '' where pages name only a person. */
  unit: string;
  person: string;
  /** Units of one name on other sites or accounts are proposals of their own; then `isNamesake` says so. */
  site: string;
  account: string;
  isNamesake: boolean;
  /** The longest overdue first. */
  items: LetterItem[];
}

export interface ProposeOptions {
  items: readonly LetterItem[];
  courses: readonly LetterCourse[];
  intervals: LetterIntervals;
  aliases?: readonly UnitAlias[];
  calendar: WorkCalendar;
  now: Instant;
}

/**
 * Which letters are due now. A dossier that is answered, closed, hidden, paused, secret or without a readable deadline
 * is in none, nor one whose letter of that stage is drafted already or was withdrawn. Lần 2 and 3 come after the letter
 * before was marked as sent, by the intervals, and not before the deadline which that letter gave has passed.
 */
export function proposeLetters(options: ProposeOptions): LetterProposal[] {
  const { items, aliases = [], now } = options;
  const groups = new Map<string, LetterProposal>();
  for (const item of items) {
    const stage = stageDue(item, options);
    const unit = currentUnit(item.unit, aliases, now).name;
    const owing = unit === '' ? item.person : unit;
    if (stage === null || owing === '') continue;
    const { site, account, person } = item;
    const key = JSON.stringify([stage, fold(owing), unit === '', site, account]);
    const group = groups.get(key) ?? {
      stage,
      unit,
      person: unit === '' ? person : '',
      site,
      account,
      isNamesake: false,
      items: [],
    };
    group.items.push(item);
    groups.set(key, group);
  }
  return inOrder(withNamesakes([...groups.values()]));
}

/** The stage whose letter about this dossier is due now; null: none. */
export function stageDue(
  item: LetterItem,
  { courses, intervals, aliases = [], calendar, now }: Omit<ProposeOptions, 'items'>,
): LetterStage | null {
  const { due } = item;
  if (item.answer !== null || item.state !== 'open' || item.isSecret || due === null) return null;
  const course = courseOf(item, courses, aliases, now);
  if (course?.state === 'answered') return null;
  const stage =
    now > due
      ? overdueStage(due, sentOf(item, course), intervals, calendar, now)
      : earlyStage(due, intervals, calendar, now);
  if (stage === null) return null;
  // Sent before, or never: a nudge is not given twice, nor is a stage repeated that the user works on or refused.
  const isDone = sentOf(item, course).some((letter) => stageNumbers[letter.stage] >= stageNumbers[stage]);
  const isTaken = course?.stage === stage && (course.state === 'drafted' || course.state === 'withdrawn');
  return isDone || isTaken ? null : stage;
}

function earlyStage(
  due: Instant,
  { earlyBeforeDue }: LetterIntervals,
  calendar: WorkCalendar,
  now: Instant,
): LetterStage | null {
  return calendar.workDaysBetween(now, due - 1) <= earlyBeforeDue ? 'early' : null;
}

function overdueStage(
  due: Instant,
  sent: readonly EarlierLetter[],
  intervals: LetterIntervals,
  calendar: WorkCalendar,
  now: Instant,
): LetterStage | null {
  if (workDaysLate(due, now, calendar) < intervals.firstAfterDue) return null;
  const letterOf = (stage: LetterStage) => sent.findLast((letter) => letter.stage === stage);
  const [first, second] = [letterOf('first'), letterOf('second')];
  if (first === undefined) return 'first';
  if (second === undefined) return isOver(first, intervals.secondAfterFirst, calendar, now) ? 'second' : null;
  return isOver(second, intervals.thirdAfterSecond, calendar, now) ? 'third' : null;
}

/** Whether so many working days have passed since a letter, and the deadline it gave. */
export function isOver(letter: EarlierLetter, workDays: number, calendar: WorkCalendar, now: Instant): boolean {
  const { date, newDue } = letter;
  if (newDue !== undefined && now <= endOf(newDue)) return false;
  return calendar.workDaysBetween(startOf(date), now) >= workDays;
}

function startOf(time: CivilTime): Instant {
  return Date.parse(`${time.slice(0, 10)}T00:00+07:00`);
}

/** A bare date ends with its day. */
function endOf(time: CivilTime): Instant {
  return time.length > 10 ? Date.parse(`${time}+07:00`) : startOf(time) + 86_400_000 - 1;
}

/** The course of a dossier and its unit, by whichever of its names it was kept. */
export function courseOf(
  item: LetterItem,
  courses: readonly LetterCourse[],
  aliases: readonly UnitAlias[],
  now: Instant,
): LetterCourse | undefined {
  const name = (unit: string) => fold(currentUnit(unit, aliases, now).name);
  const owing = name(item.unit || item.person);
  return courses.findLast(({ key, unit }) => key === item.key && name(unit) === owing);
}

/** Reminders sent, whether the item or its course has them. */
function sentOf(item: LetterItem, course: LetterCourse | undefined): EarlierLetter[] {
  return [...item.earlier, ...(course?.sent ?? [])].filter(isReminder);
}

function withNamesakes(proposals: LetterProposal[]): LetterProposal[] {
  const places = new Map<string, Set<string>>();
  for (const { unit, site, account } of proposals) {
    const name = fold(unit);
    places.set(name, (places.get(name) ?? new Set()).add(JSON.stringify([site, account])));
  }
  return proposals.map((one) => ({
    ...one,
    isNamesake: one.unit !== '' && (places.get(fold(one.unit))?.size ?? 0) > 1,
  }));
}

/** The last stage first, then the unit with what is overdue longest. */
function inOrder(proposals: LetterProposal[]): LetterProposal[] {
  const dueOf = ({ due }: LetterItem) => due ?? Number.POSITIVE_INFINITY;
  for (const { items } of proposals) items.sort((a, b) => dueOf(a) - dueOf(b));
  const oldest = ({ items }: LetterProposal) => Math.min(...items.map(dueOf));
  return proposals.sort((a, b) => stageNumbers[b.stage] - stageNumbers[a.stage] || oldest(a) - oldest(b));
}
