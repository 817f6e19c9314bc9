import type { Dossier } from '../../model/dossier';
import { listKey } from '../../model/kept-list';
import type { FieldName } from '../../model/row';
import type { Instant } from '../../model/time';
import { dossierKey } from '../../text';

/**
 * The team file: JSON Lines in UTF-8, `\n` after each line. First the header (`TeamHeader`), then one dossier a line:
 *
 * - for other programs, computed by the member's rules when the file was made: `number`, `subject`, `issuer`, `unit`,
 *   `partner`, `person`, `list`, `urgency`, `role`, `state`, `reasons` (kinds), `due`, `came_at`, `done_at`, `is_done`,
 *   `is_left`, `outcome`, `late_days`, `work_minutes`, `cause`, `reminders`, `objective`, `first_seen`, `last_seen`;
 *   instants as `2026-09-28T17:00:00.000+07:00`, so that texts sort as times; null where nothing is known;
 * - for the extension, which computes all of that anew: `dossier` as it is kept, and `history`, what only the history
 *   tells; instants in epoch milliseconds;
 * - for both: `key`, `site`, `kind`. `key` is the dossier's identity without the account, as each member has another.
 *
 * No line is of a secret dossier. The member's login, notes, own words for marks and addresses of pages are left out.
 */
export const teamFormat = 'dung-han-team';
export const teamVersion = 1;
export const teamType = 'application/jsonl';

/** What is read of a file at most. */
export interface TeamLimits {
  bytes: number;
  /** Of one file, and of all files together. */
  rows: number;
  /** UTF-16 units of one line; the longest lines written are far shorter. */
  line: number;
  /** Objects and lists within each other. */
  depth: number;
  /** Clocks of other computers may go ahead of this one so far, in milliseconds. */
  ahead: number;
}

export const teamLimits: TeamLimits = { bytes: 2 ** 31, rows: 1e6, line: 2 ** 19, depth: 12, ahead: 5 * 60_000 };

/**
 * The secrecy gate, and what today's settings let be kept of what passes it: one answer for each dossier, null for one
 * that is secret.
 */
export type TeamGate = (dossiers: readonly Dossier[]) => Promise<readonly (Dossier | null)[]>;

/** Fields that rows of a report, their reasons and the gate are made of. */
export const sentFields: readonly FieldName[] = [
  'soDen',
  'soKyHieu',
  'maHoSo',
  'trichYeu',
  'coQuanBanHanh',
  'loaiVb',
  'linhVuc',
  'doKhan',
  'doMat',
  'hanXuLy',
  'hanPhoiHop',
  'ngayHenTra',
  'donViChuTri',
  'donViPhoiHop',
  'nguoiXuLy',
  'trangThai',
  'lyDoTre',
];

/** The row's own part of a dossier's key. */
export function rowOf({ key, site, account }: Pick<Dossier, 'key' | 'site' | 'account'>): string {
  return key.slice(dossierKey(site, account, '').length);
}

/** A dossier's identity among members: its key without the account. */
export function identityOf(dossier: Pick<Dossier, 'key' | 'site' | 'account'>): string {
  return dossierKey(dossier.site, '', rowOf(dossier));
}

/** A list's key without the account. */
export function sharedListKey(key: string, site: string, account: string): string {
  return listKey(site, '', key.slice(listKey(site, account, '').length));
}

/** `2026-09-28T17:00:00.000+07:00` */
export function isoAt(at: Instant): string {
  return `${new Date(at + 7 * 3_600_000).toISOString().slice(0, 23)}+07:00`;
}

/** Lets the page or the worker do other things. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
