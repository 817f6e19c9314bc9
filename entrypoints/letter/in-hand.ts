import type { KeptLetter } from '../../lib/model/kept-letter';
import type { LetterNotice, LetterView } from '../../lib/model/letter-view';
import { now } from '../../lib/platform';
import { type Database, saveLetter } from '../../lib/store';
import { stable } from '../../lib/text';

/** The letter as its page has it. Every change of it is kept at once. */
export function letterInHand(db: Database, draw: () => void, tell: (notice: LetterNotice) => void) {
  let kept: KeptLetter | null = null;
  let isSaving = 0;
  let redrafted: LetterView['redrafted'] = null;
  /** What drafting it anew has replaced; null once something else was changed. */
  let former: KeptLetter | null = null;

  function forget(): void {
    redrafted = former = null;
  }

  async function save(next: KeptLetter): Promise<boolean> {
    kept = { ...next, editedAt: now() };
    draw();
    isSaving++;
    const saved = await saveLetter(db, kept);
    isSaving--;
    if ('problem' in saved) tell({ kind: 'failed', problem: saved.problem });
    return !('problem' in saved);
  }

  return {
    kept: () => kept,
    redrafted: () => redrafted,
    keep(next: KeptLetter): Promise<boolean> {
      forget();
      return save(next);
    },
    /** In place of what can be had back. Drafted twice, it is still what its user wrote that is had back. */
    replace(next: KeptLetter): Promise<boolean> {
      if (redrafted !== 'anew') former = kept;
      redrafted = 'anew';
      return save(next);
    },
    /** Brings back what was replaced. */
    async undo(): Promise<void> {
      if (former === null || redrafted !== 'anew') return;
      const next = former;
      former = null;
      redrafted = 'undone';
      await save(next);
    },
    /** What was found on the disk; what is being saved is newer, and its writing asks for the next reading. */
    take(found: KeptLetter | null): boolean {
      if (isSaving > 0) return false;
      // Changed elsewhere, perhaps because something in it may be kept no more.
      if (stable(found?.letter) !== stable(kept?.letter)) forget();
      kept = found;
      return true;
    },
    drop(): void {
      forget();
      kept = null;
    },
  };
}
