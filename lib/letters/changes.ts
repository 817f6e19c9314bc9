import { formatCivil } from '../locale/dates';
import type { LetterItem } from '../model/letter-item';
import type { BasisItem, LetterBasis, LetterChange } from '../model/letter-problem';
import type { Instant } from '../model/time';
import { cleanItem } from './clean-input';
import { civilOfDue, dayOf } from './dates';
import { shortName } from './problems';
import { remindersOf } from './values';

/** The facts a letter is drafted from, small enough to be kept with the draft. */
export function basisOf(items: readonly LetterItem[], now: Instant): LetterBasis {
  return { madeOn: dayOf(now), items: items.map(basisItem) };
}

function basisItem(given: LetterItem): BasisItem {
  const item = cleanItem(given);
  return {
    key: item.key,
    dossier: shortName(item),
    due: item.due,
    unit: item.unit,
    person: item.person,
    number: item.kind === 'hoSo' ? item.maHoSo : item.soKyHieu,
    subject: item.thuTuc || item.trichYeu,
    answer: item.answer,
    reminders: remindersOf(item).length,
    extensions: item.extensions,
    state: item.state,
  };
}

/**
 * What has changed since a draft was made, dossier by dossier in the draft's order; empty: it may be used as it is.
 * With `now`, another day is a change too, because the draft counts days up to its own.
 */
export function changedSince(basis: LetterBasis, items: readonly LetterItem[], now?: Instant): LetterChange[] {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const changes = basis.items.flatMap((before): LetterChange[] => {
    const item = byKey.get(before.key);
    const place = { key: before.key, dossier: before.dossier };
    if (item === undefined) return [{ kind: 'gone', ...place }];
    // Nothing else may be said of it from now on.
    if (item.isSecret) return [{ kind: 'secret', ...place }];
    return changesOf(before, basisItem(item), place);
  });
  const today = now === undefined ? basis.madeOn : dayOf(now);
  return today === basis.madeOn ? changes : [...changes, { kind: 'day', from: basis.madeOn, to: today }];
}

function changesOf(before: BasisItem, after: BasisItem, place: { key: string; dossier: string }): LetterChange[] {
  const changes: LetterChange[] = [];
  if (after.answer !== null && before.answer === null)
    changes.push({ kind: 'answered', ...place, answer: after.answer });
  else if (before.state !== after.state)
    changes.push({ kind: after.state === 'open' ? 'resumed' : after.state, ...place });
  if (before.due !== after.due) changes.push({ kind: 'due', ...place, from: dueText(before), to: dueText(after) });
  for (const kind of ['unit', 'person', 'number', 'subject'] as const)
    if (before[kind] !== after[kind]) changes.push({ kind, ...place, from: before[kind], to: after[kind] });
  if (after.reminders !== before.reminders) changes.push({ kind: 'reminded', ...place, times: after.reminders });
  if (after.extensions !== before.extensions) changes.push({ kind: 'extended', ...place, times: after.extensions });
  return changes;
}

function dueText({ due }: BasisItem): string {
  return due === null ? '' : formatCivil(civilOfDue(due, 'minute'));
}
