import { blanksIn, changedSince, kindRules, nextWorkDay, shortName } from '../../lib/letters';
import type { KeptLetter } from '../../lib/model/kept-letter';
import type { LetterItem } from '../../lib/model/letter-item';
import type { LetterProblem } from '../../lib/model/letter-problem';
import type { LetterView } from '../../lib/model/letter-view';
import type { LetterNow } from '../shared/letter-input';

/** The letter as its page shows it; null where there is none, or nothing is known yet. */
export function viewOf(
  kept: KeptLetter | null,
  items: readonly LetterItem[],
  problems: LetterProblem[],
  at: LetterNow | null,
): LetterView | null {
  if (kept === null || at === null) return null;
  const { letter, basis, sent, kind } = kept;
  const { world, now } = at;
  return {
    kept,
    dossiers: kept.keys.map((key) => {
      const item = items.find((one) => one.key === key);
      return { key, name: item === undefined ? key : shortName(item) };
    }),
    problems,
    changes: basis === null || sent !== undefined ? [] : changedSince(basis, items, now),
    missing: letter === null ? 0 : blanksIn(letter),
    earliest: nextWorkDay(now, world.calendar),
    hasStage: kindRules[kind].isReminder,
  };
}
