import { isReminder } from '../../lib/letters';
import type { KeptLetter } from '../../lib/model/kept-letter';
import type { LetterItem } from '../../lib/model/letter-item';
import type { LetterChoice } from '../../lib/model/letter-view';
import { addresseeOf, type LetterNow } from '../shared/letter-input';
import { stageFor } from '../shared/new-letter';

/** Another form goes to its own addressee, whom the user may still change; what reminds nobody has no stage but the first. */
export function choiceOf(choice: LetterChoice, items: readonly LetterItem[], at: LetterNow): LetterChoice {
  const { kind } = choice;
  if (kind === undefined) return choice;
  const stage = isReminder({ kind }) ? stageFor(items, at.now) : 'early';
  return { ...choice, stage, ...addresseeOf(kind, items, at) };
}

/** Without what told that its texts were those of before. */
export function current({ isOutdated: _old, ...letter }: KeptLetter): KeptLetter {
  return letter;
}
