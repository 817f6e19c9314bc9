import type { LetterStage } from '../model/letter';
import type { LetterCourse } from '../model/letter-course';
import type { UnitAlias } from '../model/letter-office';
import type { Instant } from '../model/time';
import { advance } from './stages';
import { isSameUnit } from './units';

/** A letter to a unit that is being drafted, as it concerns one of its dossiers. */
export interface DraftMark {
  key: string;
  unit: string;
  stage: LetterStage;
  /** When it was changed last. */
  at: Instant;
}

/**
 * Courses as they stand with the drafts that are kept, oldest draft first. Nothing but the draft itself says that a
 * course is drafted, so one that is deleted, or chosen for another stage or unit, leaves no course behind it. A draft
 * of what the course refuses (a stage sent before, an answer seen) changes nothing.
 */
export function withDrafts(
  courses: readonly LetterCourse[],
  drafts: readonly DraftMark[],
  { aliases, now }: { aliases: readonly UnitAlias[]; now: Instant },
): LetterCourse[] {
  const all = [...courses];
  for (const { key, unit, stage, at } of drafts) {
    const index = all.findLastIndex((course) => course.key === key && isSameUnit(course.unit, unit, aliases, now));
    const before = all[index] ?? null;
    const of = { key, unit: before?.unit ?? unit, now: at };
    const proposed = advance(before, { kind: 'propose', stage }, of);
    const drafted = 'course' in proposed ? advance(proposed.course, { kind: 'draft' }, of) : proposed;
    if ('refused' in drafted) continue;
    if (before === null) all.push(drafted.course);
    else all[index] = drafted.course;
  }
  return all;
}
