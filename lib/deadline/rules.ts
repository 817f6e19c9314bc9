import { parseClock } from '../calendar/civil';
import { CalendarError } from '../calendar/error';
import { type DeadlineRules, type DossierFacts, type DueField, longestLimit } from '../model/deadline';
import { fold } from '../text/normalise';

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

/** Lists of limits found right before: every row of a page is computed with the same one. */
const checked = new WeakSet<DeadlineRules['limits']>();

/** Throws `CalendarError` naming the first limit that is no whole number from 1 to the longest taken seriously. */
export function checkLimits(limits: DeadlineRules['limits']): void {
  if (checked.has(limits)) return;
  for (let i = 0; i < limits.length; i++) {
    const limit = limits[i];
    if (typeof limit !== 'object' || limit === null) throw new CalendarError(`limits[${i}]`, 'interval');
    if (!Object.hasOwn(longestLimit, limit.unit))
      throw new CalendarError(`limits[${i}].unit`, 'number', String(limit.unit));
    if (Number.isInteger(limit.amount) && limit.amount > 0 && limit.amount <= longestLimit[limit.unit]) continue;
    throw new CalendarError(`limits[${i}].amount`, 'number', String(limit.amount));
  }
  checked.add(limits);
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

/** Throws `CalendarError` naming the instant or the setting that no deadline can be computed with. */
export function checkGiven(facts: DossierFacts, rules: DeadlineRules): void {
  if (!Number.isFinite(facts.observedAt)) throw new CalendarError('observedAt', 'number', String(facts.observedAt));
  const doneAt = facts.done?.at;
  if (doneAt !== undefined && !Number.isFinite(doneAt)) throw new CalendarError('done.at', 'number', String(doneAt));
  if (rules.cutOff !== undefined && parseClock(rules.cutOff) === null)
    throw new CalendarError('cutOff', 'interval', rules.cutOff);
  const role = facts.role ?? 'unknown';
  if (!Array.isArray(rules.prefer[role])) throw new CalendarError(`prefer.${role}`, 'interval', 'a list of fields');
  checkLimits(rules.limits);
}
