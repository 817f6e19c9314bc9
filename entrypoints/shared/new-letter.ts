import { currentUnit, draftLetter, isReminder, newDueIn, usualKind } from '../../lib/letters';
import type { KeptLetter } from '../../lib/model/kept-letter';
import type { LetterStage } from '../../lib/model/letter';
import type { LetterItem } from '../../lib/model/letter-item';
import type { Instant } from '../../lib/model/time';
import { type Database, dossiersOf, saveLetter } from '../../lib/store';
import { addresseeOf, inputOf, type LetterNow } from './letter-input';
import { letterItems } from './letter-items';

/** The stage that a letter about these dossiers is at when nobody has said which: one beyond the last that was sent. */
export function stageFor(items: readonly LetterItem[], now: Instant): LetterStage {
  if (items.every(({ due }) => due === null || due >= now)) return 'early';
  const sent = items.map(({ earlier }) => new Set(earlier.filter(isReminder).map(({ stage }) => stage)));
  if (sent.every((stages) => stages.has('second'))) return 'third';
  return sent.every((stages) => stages.has('first')) ? 'second' : 'first';
}

/** A new letter about these dossiers, as it is usually written at a stage; without wording where that is not possible. */
export function newLetter(items: readonly LetterItem[], stage: LetterStage, at: LetterNow): KeptLetter {
  const { settings, world, now } = at;
  const { letters } = settings;
  const kind = usualKind(stage, items[0]?.kind ?? 'vanBan');
  const chosen = {
    kind,
    stage,
    ...addresseeOf(kind, items, at),
    newDue: newDueIn(letters.newDueWorkDays[stage], now, world.calendar),
  };
  const drafted = draftLetter(inputOf(chosen, items, at));
  const isDrafted = 'letter' in drafted;
  return {
    ...chosen,
    keys: [...new Set(items.map(({ key }) => key))],
    createdAt: now,
    editedAt: now,
    letter: isDrafted ? drafted.letter : null,
    basis: isDrafted ? drafted.basis : null,
    isEdited: false,
  };
}

/**
 * Begins letters about these dossiers, one for each unit that owes one of them, or to `unit` alone; what speaks against their wording is said
 * where they are opened. Answers their ids; those that could not be kept have none.
 */
export async function beginLetters(
  db: Database,
  keys: readonly string[],
  at: LetterNow,
  stage?: LetterStage,
  unit?: string,
): Promise<number[]> {
  const found = await dossiersOf(db, keys);
  const { items } = await letterItems(db, found, at, unit);
  const byUnit = new Map<string, LetterItem[]>();
  for (const item of items) {
    const { name } = currentUnit(item.unit, at.settings.letters.aliases, at.now);
    byUnit.set(name, [...(byUnit.get(name) ?? []), item]);
  }
  const ids: number[] = [];
  for (const some of byUnit.values()) {
    const saved = await saveLetter(db, newLetter(some, stage ?? stageFor(some, at.now), at));
    if ('id' in saved) ids.push(saved.id);
  }
  return ids;
}
