import { isReminder, isSameUnit, letterItemOf, unitsOf } from '../../lib/letters';
import type { LetterCourse } from '../../lib/model/letter-course';
import type { EarlierLetter, LetterItem } from '../../lib/model/letter-item';
import { keepingAt } from '../../lib/settings/secrecy';
import { coursesOf, type Database, isSecretKept, type WithEvents } from '../../lib/store';
import { identityKey } from '../../lib/text';
import type { LetterNow } from './letter-input';

/**
 * Dossiers as letters take them, one for each unit that owes them; with `unit`, for that unit where a dossier names it.
 * With the courses of the letters about them.
 */
export async function letterItems(
  db: Database,
  found: readonly WithEvents[],
  { settings, world, now }: LetterNow,
  unit?: string,
): Promise<{ items: LetterItem[]; courses: LetterCourse[] }> {
  const { aliases } = settings.letters;
  const hidesPersons = settings.hiddenParts.includes('persons');
  const courses = await coursesOf(
    db,
    found.map(({ dossier }) => dossier.key),
  );
  // To whomever an apology went, it puts the date off; a reminder counts for whom it reminded.
  const isOfWhom = ({ kind }: EarlierLetter, to: string, owing: string) =>
    !isReminder({ kind }) || isSameUnit(to, owing, aliases, now);
  const items = found.flatMap(({ dossier, events }) => {
    const { key, site, account } = dossier;
    const identity = settings.identity[identityKey(site, account)];
    const isSecret = isSecretKept(dossier, keepingAt(settings, site));
    const own = courses.filter((course) => course.key === key);
    const person = dossier.fields.nguoiXuLy ?? '';
    const named = unitsOf(dossier, identity, events);
    const units = named.length > 0 ? named : toldUnits(own, person);
    const same = unit === undefined ? undefined : units.find((one) => isSameUnit(one, unit, aliases, now));
    const wanted = unit === undefined ? units : [same ?? units[0] ?? ''];
    return (wanted.length > 0 ? wanted : ['']).map((one) => {
      const owing = one || person;
      const earlier = own.flatMap(({ unit: to, sent }) => sent.filter((letter) => isOfWhom(letter, to, owing)));
      return letterItemOf(dossier, events, { world, now, identity, earlier, isSecret, hidesPersons, unit: one });
    });
  });
  return { items, courses };
}

/** Where pages name no unit, the one that the user wrote a reminder to last. */
function toldUnits(courses: readonly LetterCourse[], person: string): string[] {
  const told = courses.filter(({ unit, sent }) => sent.some(isReminder) && unit !== person);
  return told.slice(-1).map(({ unit }) => unit);
}
