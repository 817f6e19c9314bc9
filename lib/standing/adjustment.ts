import type { DossierFacts } from '../model/deadline';
import type { Dossier } from '../model/dossier';
import type { Sighting } from '../model/row';
import type { Adjustment } from '../model/standing';
import { rowContextOf, statusOf } from './facts';
import { isForSupplement, withOwn } from './own';

/**
 * What the page cannot know from the row itself: the own deadline, when a pause began, that the user closed or hid the
 * dossier, that another list said it is done, and what another list said of its beginning, urgency and role. Instants,
 * dates and flags, never a text; null when there is nothing to say.
 */
export function adjustmentOf(
  { facts, own }: Pick<Dossier, 'facts' | 'own'>,
  { key, row, list }: Sighting,
): Adjustment | null {
  const { done, pauses, manual, ...known } = withOwn(facts, own);
  const adjustment: Adjustment = { key };
  if (pauses) adjustment.pauses = pauses.map(pauseOf);
  if (manual) adjustment.manualDue = manual.due;
  if (own?.hidden) adjustment.hidden = true;
  if (done && statusOf(row.fields.trangThai ?? '', list.title) !== 'done') adjustment.done = done;
  const elsewhere = unsaid(known, rowContextOf(row.fields, list.title));
  if (elsewhere !== null) adjustment.elsewhere = elsewhere;
  return Object.keys(adjustment).length > 1 ? adjustment : null;
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
