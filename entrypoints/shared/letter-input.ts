import { currentUnit, directionOf, kindRules, type LetterInput } from '../../lib/letters';
import type { KeptLetter } from '../../lib/model/kept-letter';
import type { LetterKind } from '../../lib/model/letter';
import type { LetterItem } from '../../lib/model/letter-item';
import type { Settings } from '../../lib/model/settings';
import type { Instant } from '../../lib/model/time';
import type { World } from '../../lib/standing';

/** What letters are drafted with, at one moment. */
export interface LetterNow {
  settings: Settings;
  world: World;
  now: Instant;
}

type Chosen = Pick<KeptLetter, 'kind' | 'stage' | 'direction' | 'unit' | 'newDue'>;

/** To whom a form goes, and in which register: a report to the office that is reported to, others to who owes it. */
export function addresseeOf(kind: LetterKind, items: readonly LetterItem[], { settings, now }: LetterNow) {
  const { letters } = settings;
  if (kindRules[kind].addressee === 'superior') return { unit: letters.office.reportTo, direction: 'above' as const };
  const unit = currentUnit(items[0]?.unit ?? '', letters.aliases, now).name;
  return { unit, direction: directionOf(unit, letters, now) };
}

/**
 * Whose course a letter belongs to: an apology or a report reminds nobody, and is none of the reminders' stages. A person
 * is who the letter was drafted to, though persons be hidden since. Where the user writes to another unit than pages name,
 * the reminder still counts for the one that owes.
 */
export function owingOf(
  { kind, unit, basis, isOneUnit }: Pick<KeptLetter, 'kind' | 'unit' | 'basis' | 'isOneUnit'>,
  items: readonly LetterItem[],
): string {
  if (kindRules[kind].addressee === 'applicant') return 'Người nộp hồ sơ';
  if (kindRules[kind].addressee === 'superior') return unit || 'Cấp trên';
  const owing = isOneUnit === true ? (basis?.items[0]?.unit ?? items[0]?.unit ?? '') : '';
  return owing || unit || (basis?.items[0]?.person ?? items[0]?.person ?? '');
}

/** What is drafted of a letter as it is chosen, and the dossiers as they stand. */
export function inputOf(
  { kind, stage, direction, unit, newDue, isOneUnit }: Chosen & Pick<KeptLetter, 'isOneUnit'>,
  items: readonly LetterItem[],
  { settings, world, now }: LetterNow,
): LetterInput {
  const { office, aliases, templates, mostExtensions } = settings.letters;
  const { calendar } = world;
  const chosen = { kind, stage, direction, unit, newDue, isOneUnit: isOneUnit === true };
  const hidesPersons = settings.hiddenParts.includes('persons');
  return { ...chosen, items, office, aliases, templates, mostExtensions, hidesPersons, now, calendar };
}
