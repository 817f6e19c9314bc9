import { createCalendar } from '../../lib/calendar/index';
import {
  computeDeadline,
  type Deadline,
  type DeadlineRules,
  type DossierFacts,
  defaultRules,
} from '../../lib/deadline/index';

export const at = (civil: string): number => Date.parse(`${civil}+07:00`);
export const now = at('2026-06-15T09:00');
export const calendar = createCalendar();

/** The deadline of a dossier that was received on a Friday and is seen on the Monday after. */
export function deadline(facts: Partial<DossierFacts>, rules: Partial<DeadlineRules> = {}): Deadline {
  const base = { observedAt: now, dues: [], ngayDen: '2026-06-12' };
  return computeDeadline({ ...base, ...facts }, { ...defaultRules, ...rules }, calendar);
}

/** A limit of the office, in working days. */
export const limit = (amount: number, more: object = {}) => ({
  amount,
  unit: 'workDay' as const,
  basis: 'Quy chế',
  ...more,
});
