import { computeDeadline, countdown } from '../deadline';
import type { WorkCalendar } from '../model/calendar';
import type { Deadline, DeadlineRules, DossierFacts } from '../model/deadline';
import type { Dossier } from '../model/dossier';
import type { FieldName } from '../model/row';
import type { Reason } from '../model/standing';
import type { Instant } from '../model/time';
import { fold } from '../text';
import { riskReason } from './risk-reason';
import { blank, partnerDone } from './vocabulary';

export interface FieldsInput {
  dossier: Pick<Dossier, 'fields' | 'headers'>;
  facts: DossierFacts;
  deadline: Deadline;
  calendar: WorkCalendar;
  rules: DeadlineRules;
  now: Instant;
}

/** Columns of whose emptiness "chưa rõ thời hạn" speaks; a sender need not set hạn trả lời. */
const ownDue: readonly FieldName[] = ['hanXuLy', 'ngayHenTra'];

/** What the fields of an open dossier say of its risk, beside its deadline. A column the list does not have says nothing. */
export function reasonsFromFields(input: FieldsInput): Reason[] {
  const { dossier, facts, deadline } = input;
  if (deadline.done || facts.role === 'deBiet') return [];
  const reasons: Reason[] = [];
  const partner = deadline.pausedSince === null ? partnerLate(input) : null;
  if (partner !== null) reasons.push(riskReason('partnerLate', partner));
  if (deadline.due === null && isAllBlank(dossier, ownDue)) reasons.push(riskReason('noDue', {}));
  if (isAllBlank(dossier, ['nguoiXuLy'])) reasons.push(riskReason('noPerson', {}));
  return reasons;
}

/** Whether the list has at least one of these columns, and nothing stands in any. */
function isAllBlank({ fields }: FieldsInput['dossier'], names: readonly FieldName[]): boolean {
  const texts = names.flatMap((name) => fields[name] ?? []);
  return texts.length > 0 && texts.every((text) => blank.test(fold(text)));
}

/** How long the coordinating unit's own date is past while it still has it; one's own part is no waiting for others. */
function partnerLate({ dossier, facts, calendar, rules, now }: FieldsInput) {
  const { hanPhoiHop = '', donViPhoiHop = '' } = dossier.fields;
  const partner = fold(donViPhoiHop);
  if (facts.role === 'phoiHop' || hanPhoiHop === '' || blank.test(partner) || partnerDone.test(partner)) return null;
  const header = dossier.headers.hanPhoiHop;
  const { dues: _dues, manual: _manual, extensions: _extensions, list: _list, ...rest } = facts;
  const own: DossierFacts = {
    ...rest,
    role: 'phoiHop',
    dues: [{ field: 'hanPhoiHop', text: hanPhoiHop, ...(header === undefined ? {} : { header }) }],
  };
  const deadline = computeDeadline(own, { ...rules, limits: [] }, calendar);
  const { phase, workDays } = countdown(deadline, calendar, now);
  if (deadline.due === null || phase !== 'overdue') return null;
  return { workDays: Math.floor(Math.abs(workDays ?? 0)), due: deadline.due };
}
