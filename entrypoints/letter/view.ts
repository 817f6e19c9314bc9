import { blanksIn, changedSince, isReminder, kindRules, nextWorkDay, shortName, warningsOf } from '../../lib/letters';
import type { KeptLetter } from '../../lib/model/kept-letter';
import type { LetterItem } from '../../lib/model/letter-item';
import type { LetterProblem, LetterWarning } from '../../lib/model/letter-problem';
import type { LetterView } from '../../lib/model/letter-view';
import { type Database, lettersOf } from '../../lib/store';
import type { LetterNow } from '../shared/letter-input';

/** The letter as its page shows it; null where there is none, or nothing is known yet. */
export function viewOf(
  kept: KeptLetter | null,
  redrafted: LetterView['redrafted'],
  items: readonly LetterItem[],
  problems: LetterProblem[],
  warnings: LetterWarning[],
  at: LetterNow | null,
): LetterView | null {
  if (kept === null || at === null) return null;
  const { letter, basis, sent, kind } = kept;
  const { world, now } = at;
  const { stages, addressee } = kindRules[kind];
  return {
    kept,
    dossiers: kept.keys.map((key) => {
      const item = items.find((one) => one.key === key);
      return { key, name: item === undefined ? key : shortName(item) };
    }),
    problems,
    warnings: sent === undefined ? warnings : [],
    changes: basis === null || sent !== undefined ? [] : changedSince(basis, items, now),
    missing: letter === null ? 0 : blanksIn(letter),
    earliest: nextWorkDay(now, world.calendar),
    stages: isReminder({ kind }) ? stages : [],
    hasUnit: addressee !== 'applicant',
    hasNewDue: addressee !== 'superior',
    redrafted,
  };
}

/** What should be looked at before it is used; other drafts of the same stage about the same dossiers among it. */
export async function warningsFor(
  db: Database,
  chosen: KeptLetter,
  items: readonly LetterItem[],
  { settings, world, now }: LetterNow,
): Promise<LetterWarning[]> {
  const { id, keys, stage } = chosen;
  const warnings = warningsOf({ ...chosen, items, calendar: world.calendar, now }, settings.letters.intervals);
  if (!isReminder(chosen)) return warnings;
  const others = (await lettersOf(db, keys)).filter(
    (one) => one.id !== id && one.sent === undefined && one.stage === stage && isReminder(one),
  );
  const dossiers = items.filter(({ key }) => others.some((one) => one.keys.includes(key))).map(shortName);
  return dossiers.length === 0 ? warnings : [...warnings, { kind: 'draftedTwice', dossiers }];
}
