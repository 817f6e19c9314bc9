import { courseOf, type DraftMark, isReminder, isSameUnit, stageDue, withDrafts } from '../../lib/letters';
import type { KeptLetter } from '../../lib/model/kept-letter';
import type { LetterCourse } from '../../lib/model/letter-course';
import type { LetterItem } from '../../lib/model/letter-item';
import type { CourseLine } from '../../lib/model/letter-view';
import { type Database, dossiersOf, lettersOf } from '../../lib/store';
import { type LetterNow, owingOf } from './letter-input';
import { letterItems } from './letter-items';

interface Read {
  items: readonly LetterItem[];
  courses: readonly LetterCourse[];
}

/** The courses of dossiers with the drafts there are of them. */
export async function standingCourses(
  db: Database,
  read: Read,
  at: LetterNow,
): Promise<{ courses: LetterCourse[]; letters: KeptLetter[] }> {
  const byKey = new Map(read.items.map((item) => [item.key, item]));
  const letters = await lettersOf(db, [...byKey.keys()]);
  const drafts = letters
    .filter((kept) => kept.sent === undefined && kept.letter !== null && isReminder(kept))
    .flatMap((kept) => kept.keys.flatMap((key) => draftMark(kept, byKey.get(key)) ?? []))
    .sort((a, b) => a.at - b.at);
  return { courses: withDrafts(read.courses, drafts, { aliases: at.settings.letters.aliases, now: at.now }), letters };
}

function draftMark(kept: KeptLetter, item: LetterItem | undefined): DraftMark | null {
  const { stage, editedAt } = kept;
  return item === undefined ? null : { key: item.key, unit: owingOf(kept, [item]), stage, at: editedAt };
}

/** How far the letters about one dossier have come; what is due is proposed only where its user waits for somebody. */
export async function courseLines(
  db: Database,
  key: string,
  at: LetterNow,
  isFollowed: boolean,
): Promise<CourseLine[]> {
  const read = await letterItems(db, await dossiersOf(db, [key]), at);
  const { courses, letters } = await standingCourses(db, read, at);
  const { aliases, intervals } = at.settings.letters;
  const { calendar } = at.world;
  const lines = courses.map(({ unit, stage, state, sent, reason }): CourseLine => {
    const isOf = (kept: KeptLetter) =>
      kept.stage === stage && isReminder(kept) && isSameUnit(owingOf(kept, read.items), unit, aliases, at.now);
    const mark = state === 'drafted' ? null : (sent.at(-1) ?? null);
    return { unit, stage, state, mark, reason: reason ?? '', letter: letters.find(isOf)?.id ?? null };
  });
  const due = (isFollowed ? read.items : []).flatMap((item): CourseLine[] => {
    const stage = stageDue(item, { courses, intervals, aliases, calendar, now: at.now });
    const unit = courseOf(item, courses, aliases, at.now)?.unit ?? (item.unit || item.person);
    if (stage === null || unit === '') return [];
    return [{ unit, stage, state: 'proposed', mark: null, reason: '', letter: null }];
  });
  return [...due, ...lines];
}
