import { placeOf, proposeLetters } from '../../lib/letters';
import type { ProposalRow } from '../../lib/model/letter-view';
import { followed } from '../../lib/store';
import { noteAnswers } from '../shared/answers';
import { standingCourses } from '../shared/letter-courses';
import { letterItems } from '../shared/letter-items';
import type { Parts } from '../shared/parts';

/** Which letters are due now about what the user waits for. */
export async function proposals({
  db,
  signal,
  here: at,
}: Pick<Parts, 'db' | 'signal' | 'here'>): Promise<ProposalRow[]> {
  const here = at();
  if (here === null) return [];
  await noteAnswers(db, here);
  const found = await followed(db, here.settings.identity, signal);
  if ('problem' in found) return [];
  const { intervals, aliases } = here.settings.letters;
  const read = await letterItems(db, found, here);
  const { courses } = await standingCourses(db, read, here);
  const { items } = read;
  const due = proposeLetters({ items, courses, intervals, aliases, calendar: here.world.calendar, now: here.now });
  return due.map((one) => ({
    stage: one.stage,
    owing: one.unit || one.person,
    place: one.isNamesake ? placeOf(one) : '',
    keys: one.items.map(({ key }) => key),
    numbers: one.items.map(({ soKyHieu, maHoSo, trichYeu }) => soKyHieu || maHoSo || trichYeu),
  }));
}
