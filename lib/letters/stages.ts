import type { LetterStage, SentMark } from '../model/letter';
import type { CourseAction, CourseRefusal, CourseState, LetterCourse } from '../model/letter-course';
import type { Instant } from '../model/time';
import { dayOf, isCivilTime } from './dates';
import { isReminder, stageBefore, stageNumbers } from './kinds';
import { plain, saysSomething } from './plain';

/** Which action each state takes; everything else is refused. */
const takes: Record<CourseState | 'none', readonly CourseAction['kind'][]> = {
  none: ['propose'],
  // Another stage may be chosen as long as nothing is sent.
  proposed: ['propose', 'draft', 'answer', 'withdraw'],
  drafted: ['propose', 'draft', 'send', 'answer', 'withdraw'],
  sent: ['propose', 'correct', 'answer', 'withdraw'],
  answered: ['reopen'],
  withdrawn: ['propose', 'answer'],
};

export type CourseResult = { course: LetterCourse } | { refused: CourseRefusal };

/**
 * The course of letters about one dossier to one unit after an action at `now`; `course` null: there has been none.
 * Nothing is changed in place. Refused, with the reason:
 * - what the present state does not take, above all anything but `reopen` once answered;
 * - a proposal of lần 2 without a recorded lần 1, of lần 3 without lần 2, or of a stage not beyond the last one sent;
 * - a sent letter without number or date, dated after today or before the letter of an earlier stage.
 * `withdraw` of a sent letter takes its record back; the stage may then be proposed anew.
 */
export function advance(
  course: LetterCourse | null,
  action: CourseAction,
  { key, unit, now }: { key: string; unit: string; now: Instant },
): CourseResult {
  if (!takes[course?.state ?? 'none'].includes(action.kind))
    return { refused: course?.state === 'answered' ? 'answered' : 'wrongState' };
  if (action.kind === 'propose') return propose(course, action.stage, { key, unit, now });
  // `takes` has no other action without a course.
  if (course === null) return { refused: 'wrongState' };
  switch (action.kind) {
    case 'draft':
      return { course: { ...course, state: 'drafted', at: now } };
    case 'send': {
      const letter = { ...action.letter, number: plain(action.letter.number), stage: course.stage };
      const refused = markRefusal(letter, course.sent, now);
      return refused === null
        ? { course: { ...course, state: 'sent', at: now, sent: [...course.sent, letter] } }
        : { refused };
    }
    case 'correct':
      return correct(course, action.mark, now);
    case 'answer':
      return { course: { ...course, state: 'answered', at: now } };
    case 'reopen':
      return { course: reopened(course, now) };
    case 'withdraw':
      return withdraw(course, action.reason, now);
  }
}

function propose(
  course: LetterCourse | null,
  stage: LetterStage,
  { key, unit, now }: { key: string; unit: string; now: Instant },
): CourseResult {
  const all = course?.sent ?? [];
  const sent = all.filter(isReminder);
  if (sent.some((letter) => stageNumbers[letter.stage] >= stageNumbers[stage])) return { refused: 'alreadySent' };
  const before = stageBefore[stage];
  if (before !== undefined && !sent.some((letter) => letter.stage === before)) return { refused: 'noEarlier' };
  return { course: { key, unit, stage, state: 'proposed', at: now, sent: [...all] } };
}

function correct(course: LetterCourse, { number, date }: SentMark, now: Instant): CourseResult {
  const last = course.sent.at(-1);
  if (last === undefined) return { refused: 'wrongState' };
  const letter = { ...last, number: plain(number), date };
  const before = course.sent.slice(0, -1);
  const refused = markRefusal(letter, before, now);
  return refused === null ? { course: { ...course, at: now, sent: [...before, letter] } } : { refused };
}

function withdraw(course: LetterCourse, given: string, now: Instant): CourseResult {
  const reason = plain(given);
  if (!saysSomething(reason)) return { refused: 'noReason' };
  const sent = course.state === 'sent' ? course.sent.slice(0, -1) : [...course.sent];
  return { course: { ...course, state: 'withdrawn', at: now, sent, reason } };
}

/** The answer was none: what was sent last stands as sent, and what was not sent is to be proposed anew. */
function reopened(course: LetterCourse, now: Instant): LetterCourse {
  const last = course.sent.at(-1);
  return last === undefined
    ? { ...course, state: 'withdrawn', at: now }
    : { ...course, state: 'sent', stage: last.stage, at: now };
}

function markRefusal({ number, date }: SentMark, before: readonly SentMark[], now: Instant): CourseRefusal | null {
  if (!saysSomething(number)) return 'noNumber';
  if (!isCivilTime(date)) return 'noDate';
  const day = date.slice(0, 10);
  if (day > dayOf(now)) return 'dateAhead';
  return before.some((earlier) => earlier.date.slice(0, 10) > day) ? 'dateBeforeEarlier' : null;
}
