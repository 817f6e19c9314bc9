import { computeDeadline } from '../../deadline';
import type { Dispute, TeamConflict, TeamSide } from '../../model/team';
import type { Instant } from '../../model/time';
import { type World, withOwn } from '../../standing';
import { fold } from '../../text';
import type { TeamItem } from './merge';

/**
 * Where the others disagree with the sighting that counts; null where none does. What a list does not show at all is no
 * other word, and another spelling is none either. Deadlines are those of this browser's calendar and rules.
 */
export function conflictOf(kept: TeamItem, others: readonly TeamItem[], world: World): TeamConflict | null {
  const factsOf = ({ dossier }: TeamItem) => JSON.stringify([dossier.facts, dossier.own?.due, dossier.own?.pauses]);
  const facts = factsOf(kept);
  let due: { at: Instant | null } | null = null;
  const disputes = new Set<Dispute>();
  const sides: TeamSide[] = [];
  for (const other of others) {
    const found = disputesOf(kept, other);
    let otherDue: Instant | null | undefined;
    if (factsOf(other) !== facts) {
      due ??= { at: dueOf(kept, world) };
      otherDue = dueOf(other, world);
      if (due.at !== null && otherDue !== null && due.at !== otherDue) found.push('due');
    }
    if (found.length === 0) continue;
    for (const dispute of found) disputes.add(dispute);
    sides.push(sideOf(other, otherDue === undefined ? dueOf(other, world) : otherDue));
  }
  if (sides.length === 0) return null;
  const { key, site, kind, fields } = kept.dossier;
  return {
    key,
    site,
    kind,
    number: fields.soKyHieu || fields.maHoSo || '',
    disputes: [...disputes],
    kept: sideOf(kept, due?.at ?? dueOf(kept, world)),
    others: sides,
  };
}

function disputesOf(kept: TeamItem, other: TeamItem): Dispute[] {
  const [a, b] = [kept.dossier.fields, other.dossier.fields];
  const found: Dispute[] = [];
  if (isOther(a.donViChuTri, b.donViChuTri)) found.push('unit');
  if (isOther(a.nguoiXuLy, b.nguoiXuLy)) found.push('person');
  if (isDone(kept) !== isDone(other)) found.push('done');
  return found;
}

function isOther(one = '', other = ''): boolean {
  return one !== other && one !== '' && other !== '' && fold(one) !== fold(other);
}

function isDone({ dossier: { facts, own } }: TeamItem): boolean {
  return facts.done !== undefined || own?.closed !== undefined;
}

/** Null also where facts name dates that are none. */
function dueOf({ dossier: { facts, own } }: TeamItem, { rules, calendar }: World): Instant | null {
  try {
    return computeDeadline(withOwn(facts, own), rules, calendar).due;
  } catch {
    return null;
  }
}

function sideOf(item: TeamItem, due: Instant | null): TeamSide {
  const { fields, lastSeen } = item.dossier;
  return {
    from: item.from,
    unit: fields.donViChuTri ?? '',
    person: fields.nguoiXuLy ?? '',
    due,
    isDone: isDone(item),
    lastSeen,
  };
}
