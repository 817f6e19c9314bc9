import { Dexie } from 'dexie';
import type { StoreFailure } from '../model/kept';
import type { KeptLetter } from '../model/kept-letter';
import { courseSchema, keptLetterSchema } from '../model/kept-letter-schema';
import type { CourseRefusal, LetterCourse } from '../model/letter-course';
import type { Instant } from '../model/time';
import { type Database, letReopen, storageProblem } from './database';
import { withoutSubjects } from './minimised';

/** `gone`: a dossier it names is not kept (any more); one that turned secret takes the letters that name it along. */
export type LetterProblem = StoreFailure | 'gone';

/** Keeps the last edit of a letter, new where it has no `id`; answers its id. */
export async function saveLetter(
  db: Database,
  letter: KeptLetter,
): Promise<{ id: number } | { problem: LetterProblem }> {
  try {
    return await db.transaction('rw', db.letters, db.dossiers, async () => {
      const kept = await db.dossiers.where('key').anyOf(letter.keys).count();
      const isErased = letter.id !== undefined && (await db.letters.get(letter.id)) === undefined;
      if (kept < new Set(letter.keys).size || isErased) return { problem: 'gone' };
      return { id: (await db.letters.put(letter)) ?? 0 };
    });
  } catch (error) {
    letReopen(db);
    return { problem: storageProblem(error) };
  }
}

/** Null where it is not kept, or is no whole letter. */
export async function letterById(db: Database, id: number): Promise<KeptLetter | null> {
  try {
    return sound(await db.letters.get(id));
  } catch {
    letReopen(db);
    return null;
  }
}

/** The letters that name one of these dossiers, the one edited last first. */
export async function lettersOf(db: Database, keys: readonly string[]): Promise<KeptLetter[]> {
  try {
    const found = await db.letters.where('keys').anyOf(keys).distinct().toArray();
    return found.flatMap((letter) => sound(letter) ?? []).sort((a, b) => b.editedAt - a.editedAt);
  } catch {
    letReopen(db);
    return [];
  }
}

/** The letters begun last, at most so many of them, the one edited last first. */
export async function recentLetters(db: Database, most: number): Promise<KeptLetter[]> {
  try {
    const found = await db.letters.toCollection().reverse().limit(most).toArray();
    return found.flatMap((letter) => sound(letter) ?? []).sort((a, b) => b.editedAt - a.editedAt);
  } catch {
    letReopen(db);
    return [];
  }
}

export async function deleteLetter(db: Database, id: number): Promise<{ problem?: StoreFailure }> {
  try {
    await db.letters.delete(id);
    return {};
  } catch (error) {
    letReopen(db);
    return { problem: storageProblem(error) };
  }
}

function sound(letter: KeptLetter | undefined): KeptLetter | null {
  const checked = keptLetterSchema.safeParse(letter);
  return checked.success ? checked.data : null;
}

/** The courses of letters about these dossiers, to whichever unit. */
export async function coursesOf(db: Database, keys: readonly string[]): Promise<LetterCourse[]> {
  try {
    const found = await Promise.all(keys.map((key) => ofDossier(db, key).toArray()));
    return found.flat().flatMap((course) => {
      const checked = courseSchema.safeParse(course);
      return checked.success ? [checked.data] : [];
    });
  } catch {
    letReopen(db);
    return [];
  }
}

/** The dossiers whose letters still wait for an answer. */
export async function waitingKeys(db: Database): Promise<string[]> {
  try {
    const waiting = await db.courses.filter(({ state }) => state !== 'answered').primaryKeys();
    return [...new Set(waiting.map(([key]) => key))];
  } catch {
    letReopen(db);
    return [];
  }
}

/** What becomes of a course, by the rules of lib/letters. */
export type CourseStep = (
  course: LetterCourse | null,
  of: { key: string; unit: string; now: Instant },
) => { course: LetterCourse } | { refused: CourseRefusal };

/** Moves the courses of several dossiers to one unit on, and notes each in its dossier's history; all of them or none. */
export async function stepCourses(
  db: Database,
  { keys, unit, now }: { keys: readonly string[]; unit: string; now: Instant },
  step: CourseStep,
): Promise<{ refused: CourseRefusal; key: string } | { problem: StoreFailure } | null> {
  try {
    return await db.transaction('rw', db.courses, db.events, async () => {
      const next: LetterCourse[] = [];
      for (const key of keys) {
        const stepped = step((await db.courses.get([key, unit])) ?? null, { key, unit, now });
        if ('refused' in stepped) return { refused: stepped.refused, key };
        next.push(stepped.course);
      }
      await db.courses.bulkPut(next);
      await db.events.bulkAdd(next.map(eventOf));
      return null;
    });
  } catch (error) {
    letReopen(db);
    return { problem: storageProblem(error) };
  }
}

function eventOf({ key, unit, stage, state, at, sent, reason }: LetterCourse) {
  const last = sent.at(-1);
  const mark =
    state === 'sent' && last !== undefined ? { letter: last.kind, number: last.number, date: last.date } : {};
  return {
    key,
    at,
    kind: 'lettered' as const,
    unit,
    stage,
    state,
    ...mark,
    ...(reason === undefined ? {} : { reason }),
  };
}

function ofDossier(db: Database, key: string) {
  return db.courses.where('[key+unit]').between([key, Dexie.minKey], [key, Dexie.maxKey]);
}

/** Takes away what letters say of a dossier whose texts were cut, within the caller's transaction. */
export async function cutLetters(db: Database, key: string): Promise<void> {
  await db.letters.where('keys').equals(key).delete();
  const courses = await ofDossier(db, key).toArray();
  await db.courses.bulkPut(courses.map(withoutSubjects));
}

/** Letters and courses of a dossier become those of another key, within the caller's transaction. */
export async function moveLetters(db: Database, from: string, to: string): Promise<void> {
  const renamed = (key: string) => (key === from ? to : key);
  await db.letters
    .where('keys')
    .equals(from)
    .modify((letter) => {
      letter.keys = [...new Set(letter.keys.map(renamed))];
      for (const item of letter.basis?.items ?? []) item.key = renamed(item.key);
    });
  const courses = await ofDossier(db, from).toArray();
  await ofDossier(db, from).delete();
  for (const course of courses) {
    const there = await db.courses.get([to, course.unit]);
    if (there === undefined || there.at < course.at) await db.courses.put({ ...course, key: to });
  }
}
