import { currentUnit, directionOf, draftLetter, type LetterInput, newDueIn, usualKind } from '../../lib/letters';
import type { KeptLetter } from '../../lib/model/kept-letter';
import type { LetterStage } from '../../lib/model/letter';
import type { LetterItem } from '../../lib/model/letter-item';
import type { Settings } from '../../lib/model/settings';
import type { Instant } from '../../lib/model/time';
import type { World } from '../../lib/standing';
import { type Database, dossiersOf, saveLetter } from '../../lib/store';
import { letterItems } from './letter-items';

interface Now {
  settings: Settings;
  world: World;
  now: Instant;
}

/** What is drafted of a letter as it is chosen, and the dossiers as they stand. */
export function inputOf(
  { kind, stage, direction, unit, newDue }: Pick<KeptLetter, 'kind' | 'stage' | 'direction' | 'unit' | 'newDue'>,
  items: readonly LetterItem[],
  { settings, world, now }: Now,
): LetterInput {
  const { office, aliases, templates, mostExtensions } = settings.letters;
  const { calendar } = world;
  return { kind, stage, direction, unit, newDue, items, office, aliases, templates, mostExtensions, now, calendar };
}

/** The stage that a letter about these dossiers is at when nobody has said which: one beyond the last that was sent. */
export function stageFor(items: readonly LetterItem[], now: Instant): LetterStage {
  if (items.every(({ due }) => due === null || due >= now)) return 'early';
  const sent = items.map(({ earlier }) => new Set(earlier.map(({ stage }) => stage)));
  if (sent.every((stages) => stages.has('second'))) return 'third';
  return sent.every((stages) => stages.has('first')) ? 'second' : 'first';
}

/** A new letter about these dossiers, as it is usually written at a stage; without wording where that is not possible. */
export function newLetter(items: readonly LetterItem[], stage: LetterStage, at: Now): KeptLetter {
  const { settings, world, now } = at;
  const { letters } = settings;
  const first = items[0];
  const unit = currentUnit(first?.unit || first?.person || '', letters.aliases, now).name;
  const chosen = {
    kind: usualKind(stage, first?.kind ?? 'vanBan'),
    stage,
    direction: directionOf(unit, letters, now),
    unit,
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

/** Begins a letter about these dossiers; what speaks against its wording is said where it is opened. Null: not kept. */
export async function beginLetter(
  db: Database,
  keys: readonly string[],
  at: Now,
  stage?: LetterStage,
  unit?: string,
): Promise<number | null> {
  const found = await dossiersOf(db, keys);
  const to = unit ?? (await letterItems(db, found.slice(0, 1), at)).items[0]?.unit ?? '';
  const { items } = await letterItems(db, found, at, to);
  const saved = await saveLetter(db, newLetter(items, stage ?? stageFor(items, at.now), at));
  return 'id' in saved ? saved.id : null;
}
