import { draftLetter } from '../../lib/letters';
import type { KeptLetter } from '../../lib/model/kept-letter';
import { type Database, dossiersOf } from '../../lib/store';
import { inputOf } from '../shared/letter-input';
import { letterItems } from '../shared/letter-items';
import type { Parts } from '../shared/parts';
import { warningsFor } from './view';

type Here = NonNullable<ReturnType<Parts['here']>>;

/** What would be drafted now, of the dossiers as they stand; no letter where something forbids it. */
export async function draftNow(db: Database, chosen: KeptLetter, here: Here) {
  const { items } = await letterItems(db, await dossiersOf(db, chosen.keys), here, chosen.unit);
  const result = draftLetter(inputOf(chosen, items, here));
  const warnings = await warningsFor(db, chosen, items, here);
  const problems = 'problems' in result && chosen.sent === undefined ? result.problems : [];
  return 'letter' in result
    ? { items, warnings, problems, letter: result.letter, basis: result.basis }
    : { items, warnings, problems, letter: null, basis: null };
}
