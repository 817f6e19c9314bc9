import { countdown } from '../deadline/countdown';
import type { AtRiskRow } from '../model/at-risk';
import type { Dossier } from '../model/dossier';
import type { Instant } from '../model/time';
import { withOwn } from '../standing/own';
import { standingOf } from '../standing/standingOf';
import type { World } from '../standing/world';
import { deadlineOfKept } from './deadline-of';
import { isSound } from './sound';

/** Those that can be read, computed anew, in the order given. */
export function rowsOf(
  dossiers: readonly Dossier[],
  now: Instant,
  world: World,
): { rows: AtRiskRow[]; broken: number } {
  const rows: AtRiskRow[] = [];
  let broken = 0;
  for (const dossier of dossiers) {
    const row = isSound(dossier) ? rowOf(dossier, now, world) : null;
    if (row === null) broken++;
    else rows.push(row);
  }
  return { rows, broken };
}

function rowOf(dossier: Dossier, now: Instant, world: World): AtRiskRow | null {
  const { calendar, thresholds } = world;
  const facts = withOwn(dossier.facts, dossier.own);
  const deadline = deadlineOfKept(dossier, world);
  if (deadline === null || deadline.due === null) return null;
  const count = countdown(deadline, calendar, now);
  const { state, reasons } = standingOf({ facts, deadline, countdown: count, thresholds, calendar, now });
  const { fields } = dossier;
  return {
    key: dossier.key,
    site: dossier.site,
    number: fields.soKyHieu || fields.maHoSo || '',
    subject: fields.trichYeu ?? '',
    unit: fields.donViChuTri ?? '',
    person: fields.nguoiXuLy ?? '',
    list: dossier.lists[0]?.title ?? '',
    due: deadline.due,
    precision: deadline.precision,
    source: deadline.source,
    state,
    reasons,
    countdown: count.text,
    lastSeen: dossier.lastSeen,
    own: dossier.own ?? {},
    ...(dossier.reminded && { reminded: dossier.reminded }),
  };
}
