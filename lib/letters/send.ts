import type { SentMark } from '../model/letter';
import type { CourseAction, LetterCourse } from '../model/letter-course';
import type { EarlierLetter } from '../model/letter-item';
import type { Instant } from '../model/time';
import { plain } from './plain';
import { advance, type CourseResult } from './stages';

/**
 * A course after the user says that this letter was sent: what comes before it, proposing and drafting, has happened by
 * then, whether it was noted or not. Refused where any of the three is.
 */
export function markSent(
  course: LetterCourse | null,
  { stage, ...letter }: EarlierLetter,
  of: { key: string; unit: string; now: Instant },
): CourseResult {
  const isBegun = course?.stage === stage && (course.state === 'proposed' || course.state === 'drafted');
  const before: CourseAction[] = isBegun ? [] : [{ kind: 'propose', stage }];
  let last = course;
  for (const action of [...before, { kind: 'draft' } as const, { kind: 'send', letter } as const]) {
    const stepped = advance(last, action, of);
    if ('refused' in stepped) return stepped;
    last = stepped.course;
  }
  return last === null ? { refused: 'wrongState' } : { course: last };
}

/** A course after the letter with this mark was taken back; refused while a later one stands as sent. */
export function takeBack(
  course: LetterCourse | null,
  { number, date }: SentMark,
  reason: string,
  of: { key: string; unit: string; now: Instant },
): CourseResult {
  const last = course?.sent.at(-1);
  const isLast = last !== undefined && last.number === plain(number) && last.date === date;
  return isLast ? advance(course, { kind: 'withdraw', reason }, of) : { refused: 'alreadySent' };
}
