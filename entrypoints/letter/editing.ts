import { blanksIn, changedSince, courseOf, draftLetter, nextWorkDay } from '../../lib/letters';
import type { KeptLetter } from '../../lib/model/kept-letter';
import type { Letter } from '../../lib/model/letter';
import type { LetterProblem } from '../../lib/model/letter-problem';
import type { LetterChoice, LetterNotice, LetterView } from '../../lib/model/letter-view';
import { now } from '../../lib/platform';
import { dossiersOf, letterById, saveLetter } from '../../lib/store';
import type { Parts } from '../panel/parts';
import { letterItems } from '../shared/letter-items';
import { inputOf } from '../shared/new-letter';

type Read = Awaited<ReturnType<typeof letterItems>>;

/** One letter as it is chosen, drafted and changed by hand. Every change is kept at once. */
export function letterEditing({ db, here: at, draw }: Parts, id: number, tell: (notice: LetterNotice) => void) {
  let kept: KeptLetter | null = null;
  let read: Read = { items: [], courses: [] };
  let problems: LetterProblem[] = [];
  let isSaving = 0;

  /** What would be drafted now, of the dossiers as they stand. */
  async function drafted(chosen: KeptLetter) {
    const here = at();
    if (here === null) return null;
    read = await letterItems(db, await dossiersOf(db, chosen.keys), here, chosen.unit);
    const result = draftLetter(inputOf(chosen, read.items, here));
    problems = 'problems' in result && chosen.sent === undefined ? result.problems : [];
    return 'letter' in result ? result : { letter: null, basis: null };
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
    if (next !== null) await keep({ ...chosen, letter: next.letter, basis: next.basis, isEdited: false });
  }

  return {
    kept: () => kept,
    keep,
    async refresh(): Promise<void> {
      const found = await letterById(db, id);
      // What is being saved is newer; its writing asks for the next reading.
      if (isSaving > 0) return;
      kept = found;
      if (kept !== null) await drafted(kept);
      draw();
    },
    view(): LetterView | null {
      const here = at();
      if (kept === null || here === null) return null;
      const { letter, basis, sent, keys } = kept;
      const first = read.items.find(({ key }) => key === keys[0]);
      const { aliases } = here.settings.letters;
      return {
        kept,
        problems,
        changes: basis === null || sent !== undefined ? [] : changedSince(basis, read.items, here.now),
        missing: letter === null ? 0 : blanksIn(letter),
        course: (first && courseOf(first, read.courses, aliases, here.now)?.state) ?? null,
        earliest: nextWorkDay(here.now, here.world.calendar),
      };
    },
    async choose(choice: LetterChoice): Promise<void> {
      if (kept === null) return;
      // What was changed by hand is not lost by another choice: it is drafted anew when that is asked for.
      await (kept.isEdited ? keep({ ...kept, ...choice }) : draft({ ...kept, ...choice }));
    },
    again: async () => kept && draft(kept),
    edit: async (letter: Letter) => kept && keep({ ...kept, letter, isEdited: true }),
  };
}
