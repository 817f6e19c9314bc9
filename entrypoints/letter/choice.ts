import { isReminder, kindRules, newDueIn } from '../../lib/letters';
import type { KeptLetter } from '../../lib/model/kept-letter';
import type { LetterStage } from '../../lib/model/letter';
import type { LetterItem } from '../../lib/model/letter-item';
import type { LetterChoice } from '../../lib/model/letter-view';
import type { IsoDate } from '../../lib/model/time';
import { addresseeOf, type LetterNow } from '../shared/letter-input';
import { stageFor } from '../shared/new-letter';

/** Another form goes to its own addressee, whom the user may still change; what reminds nobody has no stage but the first. */
export function choiceOf(choice: LetterChoice, items: readonly LetterItem[], at: LetterNow): LetterChoice {
  const { kind } = choice;
  if (kind === undefined) return choice.stage === undefined ? choice : { ...choice, newDue: dueAt(choice.stage, at) };
  const wanted = isReminder({ kind }) ? stageFor(items, at.now) : 'early';
  const { stages } = kindRules[kind];
  const stage = stages.includes(wanted) ? wanted : (stages[0] ?? wanted);
  return { ...choice, stage, newDue: dueAt(stage, at), ...addresseeOf(kind, items, at) };
}

/** Each stage gives its own time anew. */
function dueAt(stage: LetterStage, { settings, world, now }: LetterNow): IsoDate {
  return newDueIn(settings.letters.newDueWorkDays[stage], now, world.calendar);
}

/** Without what told that its texts were those of before. */
export function current({ isOutdated: _old, ...letter }: KeptLetter): KeptLetter {
  return letter;
}
