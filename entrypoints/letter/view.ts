import { blanksIn, changedSince, courseOf, kindRules, nextWorkDay } from '../../lib/letters';
import type { KeptLetter } from '../../lib/model/kept-letter';
import type { LetterCourse } from '../../lib/model/letter-course';
import type { LetterItem } from '../../lib/model/letter-item';
import type { LetterProblem } from '../../lib/model/letter-problem';
import type { LetterView } from '../../lib/model/letter-view';
import type { LetterNow } from '../shared/letter-input';

/** The letter as its page shows it; null where there is none, or nothing is known yet. */
export function viewOf(
  kept: KeptLetter | null,
  { items, courses }: { items: readonly LetterItem[]; courses: readonly LetterCourse[] },
  problems: LetterProblem[],
  at: LetterNow | null,
): LetterView | null {
  if (kept === null || at === null) return null;
  const { letter, basis, sent, keys, kind } = kept;
  const { settings, world, now } = at;
  const first = items.find(({ key }) => key === keys[0]);
  return {
    kept,
    problems,
    changes: basis === null || sent !== undefined ? [] : changedSince(basis, items, now),
    missing: letter === null ? 0 : blanksIn(letter),
    course: (first && courseOf(first, courses, settings.letters.aliases, now)?.state) ?? null,
    earliest: nextWorkDay(now, world.calendar),
    hasStage: kindRules[kind].isReminder,
  };
}
