import { computeDeadline } from '../deadline';
import type { WorkCalendar } from '../model/calendar';
import { type Deadline, type DeadlineRules, type DossierFacts, dueColumns, isDueColumn } from '../model/deadline';
import type { Dossier } from '../model/dossier';
import type { FieldTexts, Sighting } from '../model/row';
import type { Adjustment } from '../model/standing';
import { rowContextOf, statusOf } from './facts';
import { isForSupplement, withOwn } from './own';

/**
 * What the page cannot know from the row itself: the own deadline, when a pause began, that the user closed or hid the
 * dossier, that another list said it is done, what another list said of its beginning, urgency and role, and the
 * deadline where it stands in another list only. Instants, dates and flags, never a text; null when there is nothing to
 * say.
 */
export function adjustmentOf(
  { facts, own }: Pick<Dossier, 'facts' | 'own'>,
  { key, row, list }: Sighting,
  { rules, calendar }: { rules: DeadlineRules; calendar: WorkCalendar },
): Adjustment | null {
  const known = withOwn(facts, own);
  const { done, pauses, manual } = known;
  const adjustment: Adjustment = { key };
  if (pauses) adjustment.pauses = pauses.map(pauseOf);
  if (manual) adjustment.manualDue = manual.due;
  if (own?.hidden) adjustment.hidden = true;
  if (done && statusOf(row.fields.trangThai ?? '', list.title) !== 'done') adjustment.done = done;
  const elsewhere = unsaid(known, rowContextOf(row.fields, list.title));
  if (elsewhere !== null) adjustment.elsewhere = elsewhere;
  if (manual === undefined && restsElsewhere(known, row.fields)) {
    const { due, precision, source, start } = computeDeadline(known, rules, calendar);
    if (due !== null) adjustment.deadline = { due, precision, source, start };
  }
  return Object.keys(adjustment).length > 1 ? adjustment : null;
}

/** Whether a deadline comes from another list's columns, or by a rule for the kind of document that only it names. */
function restsElsewhere({ dues, loaiVb }: DossierFacts, fields: FieldTexts): boolean {
  const showsColumn = dueColumns.some((field) => fields[field] !== undefined);
  if (!showsColumn && dues.some(({ field }) => isDueColumn(field))) return true;
  return loaiVb !== undefined && !fields.loaiVb;
}

type Elsewhere = NonNullable<Adjustment['elsewhere']>;

/** What is known and the row itself does not say. */
function unsaid({ ngayDen, ngayVb, doKhan, role }: Elsewhere, said: Elsewhere): Elsewhere | null {
  const rest: Elsewhere = {};
  if (ngayDen !== undefined && said.ngayDen === undefined) rest.ngayDen = ngayDen;
  if (ngayVb !== undefined && said.ngayVb === undefined) rest.ngayVb = ngayVb;
  if (doKhan !== undefined && said.doKhan === undefined) rest.doKhan = doKhan;
  if (role !== undefined && said.role === undefined) rest.role = role;
  return Object.keys(rest).length > 0 ? rest : null;
}

type Pauses = NonNullable<Adjustment['pauses']>;

function pauseOf(pause: NonNullable<DossierFacts['pauses']>[number]): Pauses[number] {
  const { from, to } = pause;
  return {
    from,
    ...(to === undefined ? {} : { to }),
    ...(isForSupplement(pause) ? {} : { isOther: true as const }),
  };
}

/** The facts of a row as the page knows them with its adjustment: what the store computes with, as far as it counts. */
export function adjusted(facts: DossierFacts, adjustment: Adjustment | undefined): DossierFacts {
  if (adjustment === undefined) return facts;
  const { manualDue, pauses, done, elsewhere } = adjustment;
  return {
    ...elsewhere,
    ...facts,
    ...(manualDue === undefined ? {} : { manual: { due: manualDue } }),
    // A reason of another kind, whose words stay in the store: nothing is counted anew after such a pause.
    ...(pauses && { pauses: pauses.map(({ isOther, ...span }) => (isOther ? { ...span, reason: 'other' } : span)) }),
    ...(done && { done }),
  };
}

/** The deadline of a row as the page knows it with its adjustment: that of the store. */
export function adjustedDeadline(
  facts: DossierFacts,
  adjustment: Adjustment | undefined,
  rules: DeadlineRules,
  calendar: WorkCalendar,
): Deadline {
  const deadline = computeDeadline(adjusted(facts, adjustment), rules, calendar);
  return adjustment?.deadline === undefined ? deadline : { ...deadline, ...adjustment.deadline };
}
