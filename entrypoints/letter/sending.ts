import { markSent, takeBack } from '../../lib/letters';
import type { KeptLetter } from '../../lib/model/kept-letter';
import type { SentMark } from '../../lib/model/letter';
import type { LetterNotice } from '../../lib/model/letter-view';
import { now } from '../../lib/platform';
import { type CourseStep, type Database, deleteLetter, saveLetter, stepCourses } from '../../lib/store';
import { owingOf } from '../shared/letter-input';
import type { letterEditing } from './editing';
import { letterPlace } from './place';

/** What the office did with the letter, as its user says, noted with every dossier in it. */
export function letterSending(
  db: Database,
  id: number,
  editing: ReturnType<typeof letterEditing>,
  tell: (notice: LetterNotice) => void,
) {
  let removed: KeptLetter | null = null;

  /** All courses, or none; whether that was done. */
  async function step(keys: readonly string[], unit: string, next: CourseStep): Promise<boolean> {
    const failed = await stepCourses(db, { keys, unit, now: now() }, next);
    if (failed === null) return true;
    tell('refused' in failed ? { kind: 'refused', reason: failed.refused } : { kind: 'failed', ...failed });
    return false;
  }

  return {
    async sent(mark: SentMark): Promise<void> {
      const kept = editing.kept();
      if (kept?.letter == null) return;
      const { kind, stage, newDue, letter, keys } = kept;
      const unit = owingOf(kept, editing.items());
      // What names one dossier must not stay with another when that one is erased.
      const sent = {
        ...mark,
        kind,
        stage,
        about: keys.length === 1 ? letter.about : '',
        ...(newDue === null ? {} : { newDue }),
      };
      if (!(await step(keys, unit, (course, of) => markSent(course, sent, of)))) return;
      if (await editing.keep({ ...kept, sent: { mark, at: now(), copy: letter } })) tell({ kind: 'sent' });
      await editing.refresh();
    },
    async withdraw(reason: string): Promise<void> {
      const kept = editing.kept();
      if (kept === null) return;
      const { keys, sent } = kept;
      if (sent === undefined) return;
      const done = await step(keys, owingOf(kept, editing.items()), (course, of) =>
        takeBack(course, sent.mark, reason, of),
      );
      if (!done) return;
      const { sent: _taken, ...rest } = kept;
      if (await editing.keep(rest)) tell({ kind: 'withdrawn' });
      await editing.refresh();
    },
    async remove(): Promise<void> {
      removed = editing.kept();
      const { problem } = await deleteLetter(db, id);
      tell(problem === undefined ? { kind: 'removed' } : { kind: 'failed', problem });
      await editing.refresh();
    },
    /** The draft becomes one of its own: nothing must find the deleted one again. */
    async putBack(): Promise<void> {
      if (removed === null) return;
      const { id: _old, ...draft } = removed;
      const saved = await saveLetter(db, draft);
      if ('id' in saved) location.replace(letterPlace(saved.id, 'putBack'));
      else tell({ kind: 'failed', problem: saved.problem });
    },
  };
}
