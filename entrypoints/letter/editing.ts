import type { KeptLetter } from '../../lib/model/kept-letter';
import type { Letter } from '../../lib/model/letter';
import type { LetterItem } from '../../lib/model/letter-item';
import type { LetterProblem, LetterWarning } from '../../lib/model/letter-problem';
import type { LetterChoice, LetterNotice } from '../../lib/model/letter-view';
import { now } from '../../lib/platform';
import { deleteLetter, letterById, saveLetter } from '../../lib/store';
import type { Parts } from '../shared/parts';
import { inOrder } from '../shared/turns';
import { choiceOf, current } from './choice';
import { draftNow } from './draft';
import { viewOf } from './view';

/** One letter as it is chosen, drafted and changed by hand. Every change is kept at once. */
export function letterEditing({ db, here: at, draw }: Parts, id: number, tell: (notice: LetterNotice) => void) {
  let kept: KeptLetter | null = null;
  let items: LetterItem[] = [];
  let problems: LetterProblem[] = [];
  let warnings: LetterWarning[] = [];
  let isSaving = 0;
  // What was typed while the letter is drafted anew is not lost to the draft.
  const after = inOrder();

  async function drafted(chosen: KeptLetter) {
    const here = at();
    if (here === null) return null;
    const found = await draftNow(db, chosen, here);
    ({ items, warnings, problems } = found);
    return found;
  }

  async function keep(next: KeptLetter): Promise<boolean> {
    kept = { ...next, editedAt: now() };
    draw();
    isSaving++;
    const saved = await saveLetter(db, kept);
    isSaving--;
    if ('problem' in saved) tell({ kind: 'failed', problem: saved.problem });
    return !('problem' in saved);
  }

  async function draft(chosen: KeptLetter): Promise<void> {
    const next = await drafted(chosen);
    // What there is of a letter is not lost because nothing can be drafted in its place.
    if (next?.letter === null && chosen.letter !== null) await keep({ ...chosen, isOutdated: true });
    else if (next !== null) await keep({ ...current(chosen), letter: next.letter, basis: next.basis, isEdited: false });
  }

  return {
    kept: () => kept,
    items: () => items,
    keep,
    async refresh(): Promise<void> {
      const found = await letterById(db, id);
      // What is being saved is newer; its writing asks for the next reading.
      if (isSaving > 0) return;
      kept = found;
      if (kept !== null) await drafted(kept);
      // A draft about what turned secret is not kept a moment longer, though the dossier itself goes with the next sweep.
      if (items.some(({ isSecret }) => isSecret)) {
        await deleteLetter(db, id);
        kept = null;
      }
      draw();
    },
    view: () => viewOf(kept, items, problems, warnings, at()),
    choose: (choice: LetterChoice) =>
      after(async () => {
        const here = at();
        if (kept === null || here === null) return;
        const next = { ...kept, ...choiceOf(choice, items, here) };
        // What was changed by hand is not lost by another choice: it is drafted anew when that is asked for.
        await (kept.isEdited ? keep({ ...next, isOutdated: true }) : draft(next));
      }),
    again: () => after(async () => kept && draft(kept)),
    edit: (letter: Letter) => after(async () => kept && keep({ ...kept, letter, isEdited: true })),
  };
}
