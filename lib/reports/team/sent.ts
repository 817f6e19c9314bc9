import { readDue } from '../../deadline';
import { type DossierFacts, isDueColumn } from '../../model/deadline';
import type { Dossier } from '../../model/dossier';
import type { OwnMarks } from '../../model/event';
import type { FieldTexts } from '../../model/row';
import { isForSupplement } from '../../standing';
import { type sentFields as Sent, sentFields } from './format';
import type { TeamLine } from './schema';

/** What of a kept dossier stands in a team file for the extension itself. */
export function sentDossier(dossier: Dossier, isWithoutPersons: boolean): TeamLine['dossier'] {
  const { fields, headers, facts, own, lists, gone = [], firstSeen, lastSeen } = dossier;
  const names = isWithoutPersons
    ? sentFields.filter((name) => name !== 'nguoiXuLy' && name !== 'trangThai')
    : sentFields;
  const marks = own === undefined ? {} : sentMarks(own);
  return {
    fields: picked(fields, names),
    headers: picked(headers, names),
    facts: (isWithoutPersons ? withoutNames(facts) : facts) as TeamLine['dossier']['facts'],
    ...(Object.keys(marks).length > 0 && { own: marks as NonNullable<TeamLine['dossier']['own']> }),
    lists: lists.map(({ id, title, seenAt }) => ({ id, title, seenAt })),
    ...(gone.length > 0 && { gone: gone.map(({ id, title, at }) => ({ id, title, at })) }),
    firstSeen,
    lastSeen,
  };
}

function picked(texts: FieldTexts, names: typeof Sent): FieldTexts {
  const some: FieldTexts = {};
  for (const name of names) if (texts[name] !== undefined) some[name] = texts[name];
  return some;
}

/**
 * What the user has set, without the words it was set with, but for the objective cause, which reports show: of a pause
 * only whether it was for a supplement, as deadlines may count anew after one.
 */
function sentMarks({ due, pauses, closed, snoozedUntil: _snoozed, ...rest }: OwnMarks): OwnMarks {
  return {
    ...rest,
    ...(due && { due: { due: due.due, reason: '' } }),
    ...(pauses && { pauses: pauses.map((one) => ({ ...one, reason: isForSupplement(one) ? 'bổ sung' : '' })) }),
    ...(closed && { closed: { at: closed.at, reason: '' } }),
  };
}

/**
 * Deadlines in prose, cut to the words of the deadline: what stands around them may name who is to do the work. One that
 * says something else when cut is left out.
 */
function withoutNames(facts: DossierFacts): DossierFacts {
  const { observedAt, ngayDen, ngayVb } = facts;
  const dues = facts.dues.flatMap((due) => {
    // The subject stands in the file anyway.
    if (isDueColumn(due.field) || due.field === 'trichYeu') return due;
    const context = {
      observedAt,
      place: due.field,
      ...(due.header !== undefined && { header: due.header }),
      ...(ngayDen !== undefined && { ngayDen }),
      ...(ngayVb !== undefined && { ngayVb }),
    };
    const whole = readDue(due.text, context);
    if (whole === null) return [];
    const text = due.text.slice(whole.start, whole.end);
    const cut = readDue(text, context);
    const isSame =
      cut !== null && JSON.stringify({ ...cut, start: 0, end: 0 }) === JSON.stringify({ ...whole, start: 0, end: 0 });
    return isSame ? { ...due, text } : [];
  });
  return { ...facts, dues };
}
