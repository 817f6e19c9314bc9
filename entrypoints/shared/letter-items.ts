import { isSameUnit, letterItemOf, unitsOf } from '../../lib/letters';
import type { LetterCourse } from '../../lib/model/letter-course';
import type { LetterItem } from '../../lib/model/letter-item';
import type { Settings } from '../../lib/model/settings';
import type { Instant } from '../../lib/model/time';
import { keepingAt } from '../../lib/settings/secrecy';
import type { World } from '../../lib/standing';
import { coursesOf, type Database, isSecretKept, type WithEvents } from '../../lib/store';
import { identityKey } from '../../lib/text';

interface Now {
  settings: Settings;
  world: World;
  now: Instant;
}

/**
 * Dossiers as letters take them, one for each unit that owes them; with `unit`, for that unit where a dossier names it.
 * With the courses of the letters about them.
 */
export async function letterItems(
  db: Database,
  found: readonly WithEvents[],
  { settings, world, now }: Now,
  unit?: string,
): Promise<{ items: LetterItem[]; courses: LetterCourse[] }> {
  const { aliases } = settings.letters;
  const courses = await coursesOf(
    db,
    found.map(({ dossier }) => dossier.key),
  );
  const items = found.flatMap(({ dossier, events }) => {
    const { key, site, account } = dossier;
    const identity = settings.identity[identityKey(site, account)];
    const isSecret = isSecretKept(dossier, keepingAt(settings, site));
    const units = unitsOf(dossier, identity, events);
    const same = unit === undefined ? undefined : units.find((one) => isSameUnit(one, unit, aliases, now));
    const wanted = unit === undefined ? units : [same ?? units[0] ?? ''];
    return (wanted.length > 0 ? wanted : ['']).map((one) => {
      const isHis = (course: LetterCourse) => course.key === key && isSameUnit(course.unit, one, aliases, now);
      const earlier = courses.filter(isHis).flatMap(({ sent }) => sent);
      return letterItemOf(dossier, events, { world, now, identity, earlier, isSecret, unit: one });
    });
  });
  return { items, courses };
}
