import type { KeptLetter } from '../../lib/model/kept-letter';
import type { Letter } from '../../lib/model/letter';
import type { LetterItem } from '../../lib/model/letter-item';
import type { LetterProblem, LetterWarning } from '../../lib/model/letter-problem';
import type { LetterChoice, LetterNotice } from '../../lib/model/letter-view';
import { deleteLetter, letterById } from '../../lib/store';
import type { Parts } from '../shared/parts';
import { inOrder } from '../shared/turns';
import { choiceOf, current } from './choice';
import { draftNow } from './draft';
import { letterInHand } from './in-hand';
import { viewOf } from './view';

/** One letter as it is chosen, drafted and changed by hand. */
export function letterEditing({ db, here: at, draw }: Parts, id: number, tell: (notice: LetterNotice) => void) {
  const hand = letterInHand(db, draw, tell);
  const { kept: inHand, keep } = hand;
  let items: LetterItem[] = [];
  let problems: LetterProblem[] = [];
  let warnings: LetterWarning[] = [];
  // What was typed while the letter is drafted anew is not lost to the draft.
  const after = inOrder();

  async function drafted(chosen: KeptLetter) {
    const here = at();
    if (here === null) return null;
    const found = await draftNow(db, chosen, here);
    ({ items, warnings, problems } = found);
    return found;
  }

  async function draft(chosen: KeptLetter, put = keep): Promise<void> {
    const next = await drafted(chosen);
    // What there is of a letter is not lost because nothing can be drafted in its place.
    if (next?.letter === null && chosen.letter !== null) await keep({ ...chosen, isOutdated: true });
    else if (next !== null) await put({ ...current(chosen), letter: next.letter, basis: next.basis, isEdited: false });
  }

  return {
    kept: inHand,
    items: () => items,
    keep,
    async refresh(): Promise<void> {
      const found = await letterById(db, id);
      if (!hand.take(found)) return;
      if (found !== null) await drafted(found);
      // A draft about what turned secret is not kept a moment longer, though the dossier itself goes with the next sweep.
      if (items.some(({ isSecret }) => isSecret)) {
        await deleteLetter(db, id);
        hand.drop();
      }
      draw();
    },
    view: () => viewOf(inHand(), hand.redrafted(), items, problems, warnings, at()),
    choose: (choice: LetterChoice) =>
      after(async () => {
        const here = at();
        const kept = inHand();
        if (kept === null || here === null) return;
        const next = { ...kept, ...choiceOf(choice, items, here) };
        // What was changed by hand is not lost by another choice: it is drafted anew when that is asked for.
        await (kept.isEdited ? keep({ ...next, isOutdated: true }) : draft(next));
      }),
    again: () =>
      after(async () => {
        const kept = inHand();
        // Where there was nothing, there is nothing to be had back.
        if (kept !== null) await draft(kept, kept.letter === null ? keep : hand.replace);
      }),
    undoAgain: () => after(hand.undo),
    edit: (letter: Letter) =>
      after(async () => {
        const kept = inHand();
        if (kept !== null) await keep({ ...kept, letter, isEdited: true });
      }),
  };
}
