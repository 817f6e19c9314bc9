import type { Dossier } from '../model/dossier';
import type { DossierLine } from '../model/dossier-view';
import type { DossierEvent } from '../model/event';
import type { Identity } from '../model/settings';
import type { Instant } from '../model/time';
import { type Judged, type World, whyAtRisk } from '../standing';
import { identityKey } from '../text';

/** Who the user is, by site and account (lib/text, `identityKey`). */
export type Identities = Readonly<Record<string, Identity>>;

/** Whom a dossier is measured by; undefined where nobody has said who they are there. */
export function identityOf(identity: Identities, { site, account }: Pick<Dossier, 'site' | 'account'>) {
  const own = identity[identityKey(site, account)];
  return own !== undefined && own.names.length > 0 ? own : undefined;
}

/** A dossier as it stands now; null where its facts name dates that are none. */
export function judged(dossier: Dossier, events: readonly DossierEvent[], now: Instant, world: World): Judged | null {
  try {
    return whyAtRisk({ dossier, events, now, world });
  } catch {
    return null;
  }
}

export function lineOf({ key, site, fields }: Dossier, { state, deadline, countdown }: Judged): DossierLine {
  return {
    key,
    site,
    number: fields.soKyHieu || fields.maHoSo || '',
    subject: fields.trichYeu ?? '',
    unit: fields.donViChuTri ?? '',
    person: fields.nguoiXuLy ?? '',
    state,
    due: deadline.due,
    precision: deadline.precision,
    countdown: countdown.text,
  };
}
