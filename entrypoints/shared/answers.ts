import { advance } from '../../lib/letters';
import { type Database, dossiersOf, stepCourses, waitingKeys } from '../../lib/store';
import type { LetterNow } from './letter-input';
import { letterItems } from './letter-items';

/** Notes the answers that pages show in the courses of letters that still wait for one. */
export async function noteAnswers(db: Database, at: LetterNow): Promise<void> {
  const { items, courses } = await letterItems(db, await dossiersOf(db, await waitingKeys(db)), at);
  const answered = new Set(items.flatMap(({ key, answer }) => (answer === null ? [] : key)));
  for (const { key, unit, state } of courses) {
    if (!answered.has(key) || state === 'answered') continue;
    const to = { keys: [key], unit, now: at.now };
    await stepCourses(db, to, (course, of) => advance(course, { kind: 'answer' }, of));
  }
}
