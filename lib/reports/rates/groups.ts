import type { RateCase, RateGrouping } from '../../model/rate';
import { clean, fold } from '../../text';

export interface GroupName {
  key: string;
  name: string;
  site: string;
}

/**
 * The groups that a case counts for, each once. Units stand apart by `;` or lines, as letters take them, and the case
 * counts for each (TT 01/2018/TT-VPCP, Điều 13); a comma parts nothing. Where none is named it is the group ''. Units
 * and lists are one whatever their case and marks; of persons Hùng and Hưng are two.
 */
export function groupsOf(one: RateCase, by: RateGrouping): GroupName[] {
  const named = by === 'unit' ? one.unit.split(/[;\n]/) : [one[by]];
  const names = named.map(clean).filter((name) => /[\p{L}\p{N}]/u.test(name));
  const groups = new Map<string, GroupName>();
  for (const name of names.length > 0 ? names : ['']) {
    const key = `${one.site}|${by === 'person' ? name.toLocaleLowerCase('vi') : fold(name)}`;
    if (!groups.has(key)) groups.set(key, { key, name, site: one.site });
  }
  return [...groups.values()];
}
