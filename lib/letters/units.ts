import type { LetterItem } from '../model/letter-item';
import type { LetterDirection, LetterSettings, UnitAlias } from '../model/letter-office';
import type { Instant } from '../model/time';
import { fold } from '../text';
import { dayOf } from './dates';
import { plain } from './plain';

/** A unit's name of a day, and the one before it where it has changed. */
export interface UnitName {
  name: string;
  former: string | null;
}

/** Most renamings of one unit that are followed; more are a table that runs in a circle. */
const mostRenamings = 10;

/** The name a unit has at an instant, by the table of renamed units; what the table does not have stays as it is. */
export function currentUnit(name: string, aliases: readonly UnitAlias[], now: Instant): UnitName {
  const given = plain(name);
  const today = dayOf(now);
  const been = new Set([fold(given)]);
  let current = given;
  for (let i = 0; i < mostRenamings; i++) {
    const alias = aliases.find(({ from, validFrom }) => fold(from) === fold(current) && validFrom <= today);
    if (alias === undefined || been.has(fold(alias.to))) break;
    current = plain(alias.to);
    been.add(fold(current));
  }
  return { name: current, former: fold(current) === fold(given) ? null : given };
}

/** Whether two names are of one unit today. */
export function isSameUnit(a: string, b: string, aliases: readonly UnitAlias[], now: Instant): boolean {
  return fold(currentUnit(a, aliases, now).name) === fold(currentUnit(b, aliases, now).name);
}

/** Where a unit was seen: units of one name on two sites, or in two accounts of one, need not be one unit. */
export function placeOf({ site, account }: Pick<LetterItem, 'site' | 'account'>): string {
  return account === '' ? site : `${site} (${account})`;
}

/** Register towards a unit by the setting, whatever case and marks its name is written in; 'equal' where none is set. */
export function directionOf(
  unit: string,
  { directions, aliases }: Pick<LetterSettings, 'directions' | 'aliases'>,
  now: Instant,
): LetterDirection {
  const found = Object.entries(directions).find(([name]) => isSameUnit(name, unit, aliases, now));
  return found?.[1] ?? 'equal';
}
