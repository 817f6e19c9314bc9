import type { LetterIntervals } from '../model/letter-office';
import type { LetterWarning } from '../model/letter-problem';
import type { Instant } from '../model/time';
import { dayOf, isCivilTime } from './dates';
import type { LetterInput } from './input';
import { isReminder, kindRules, stageBefore } from './kinds';
import { shortName } from './problems';
import { isOver } from './propose';

const yearMs = 366 * 86_400_000;

/** What speaks for waiting or looking again, though the letter can be drafted. */
export function warningsOf(
  {
    kind,
    stage,
    newDue,
    items,
    calendar,
    now,
  }: Pick<LetterInput, 'kind' | 'stage' | 'newDue' | 'items' | 'calendar' | 'now'>,
  intervals: LetterIntervals,
): LetterWarning[] {
  const before = stageBefore[stage];
  const workDays = stage === 'third' ? intervals.thirdAfterSecond : intervals.secondAfterFirst;
  const isTooSoon = ({ earlier }: LetterInput['items'][number]) => {
    const last = earlier.findLast((letter) => isReminder(letter) && letter.stage === before);
    return last !== undefined && !isOver(last, workDays, calendar, now);
  };
  const soon = kindRules[kind].isReminder && before !== undefined ? items.filter(isTooSoon).map(shortName) : [];
  return [
    ...(soon.length > 0 ? [{ kind: 'tooSoon' as const, dossiers: soon }] : []),
    ...dueWarnings(newDue, calendar, now),
  ];
}

function dueWarnings(newDue: LetterInput['newDue'], calendar: LetterInput['calendar'], now: Instant): LetterWarning[] {
  // What is no day at all is a problem, and told as one.
  if (newDue === null || !isCivilTime(newDue)) return [];
  const day = newDue.slice(0, 10);
  if (day > dayOf(now + yearMs)) return [{ kind: 'newDueFar', day }];
  return calendar.dayKind(day).kind === 'off' ? [{ kind: 'newDueOff', day }] : [];
}
