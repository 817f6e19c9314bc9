import { CalendarError } from '../calendar';
import type { DeadlineRules, DossierFacts, DueField } from '../model/deadline';
import type { Unit } from '../model/time';
import { fold } from '../text';

const own: DueField[] = ['hanXuLy', 'ngayHenTra', 'hanVanBan', 'hanTraLoi', 'trangThai', 'yKienChiDao', 'trichYeu'];

/**
 * What holds until an office sets otherwise. No limits: what a quy chế gives each độ khẩn differs from office to office
 * and is never assumed. A dossier received "để biết" has no deadline of ours, whatever its columns say.
 */
export const defaultRules: DeadlineRules = {
  before: 'literal',
  dayEnd: 'close',
  restartAfterSupplement: false,
  prefer: {
    chuTri: own,
    phoiHop: ['hanPhoiHop', ...own],
    theoDoi: [...own, 'hanPhoiHop'],
    deBiet: [],
    unknown: [...own, 'hanPhoiHop'],
  },
  limits: [],
};

/** The longest limit taken seriously, by unit: ten years, or as much work. */
export const longest: Record<Unit, number> = {
  workMinute: 500_000,
  workDay: 2600,
  day: 3660,
  week: 520,
  month: 120,
  year: 10,
};

/** Throws `CalendarError` naming the first limit that is no whole number from 1 to the longest taken seriously. */
export function checkLimits(limits: DeadlineRules['limits']): void {
  for (let i = 0; i < limits.length; i++) {
    const limit = limits[i];
    if (!limit || (Number.isInteger(limit.amount) && limit.amount > 0 && limit.amount <= longest[limit.unit])) continue;
    throw new CalendarError(`limits[${i}].amount`, 'number', String(limit.amount));
  }
}

const same = (a: string | undefined, b: string | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && fold(a) === fold(b));

/** The first limit whose conditions all hold; a row without độ khẩn is thường (domain notes §2.2). */
export function limitFor(facts: DossierFacts, rules: DeadlineRules): DeadlineRules['limits'][number] | undefined {
  return rules.limits.find(
    (limit) =>
      (limit.list === undefined || same(limit.list, facts.list)) &&
      (limit.loaiVb === undefined || same(limit.loaiVb, facts.loaiVb)) &&
      (limit.doKhan === undefined || limit.doKhan === (facts.doKhan ?? 'thuong')) &&
      (limit.role === undefined ? facts.role !== 'deBiet' : limit.role === facts.role),
  );
}
