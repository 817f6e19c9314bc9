import { foldNumber } from './document-number';
import { fold } from './normalise';

/** What of a row tells one dossier from another; texts as read. */
export interface KeyParts {
  kind: string;
  /** Số ký hiệu or mã hồ sơ; '' or undefined when the row shows none. */
  number?: string | undefined;
  /** Cơ quan ban hành; two bodies may issue the same number in the same year. */
  issuer?: string | undefined;
  /** A date text whose year counts: ngày văn bản, else ngày đến. */
  date?: string | undefined;
  /** The host's own id of the row, used when there is no number. */
  nativeId?: string | undefined;
}

/**
 * The part of a dossier's key that its row decides (design.md, decision 9): kind, normalised number, issuing body
 * and year; without a number the host's own row id. Null when there is neither: such a row is badged, never kept.
 */
export function rowKey(parts: KeyParts): string | null {
  const number = foldNumber(parts.number ?? '');
  if (/\d/.test(number)) {
    const year = /(?:19|20)\d\d/.exec(parts.date ?? '')?.[0] ?? '';
    return joinRowKey({ twin: `${parts.kind}|${plain(number)}`, issuer: plain(fold(parts.issuer ?? '')), year });
  }
  return parts.nativeId ? `${parts.kind}|#${parts.nativeId}` : null;
}

/** The stroke parts the key. */
function plain(text: string): string {
  return text.replaceAll('|', '/');
}

/** A row's part of the key, taken apart. */
export interface RowKeyParts {
  /** Kind and number: dossiers that agree in them may be one. */
  twin: string;
  /** '' where the list did not show it. */
  issuer: string;
  year: string;
}

/** Null for a key made of the host's own row id, or of any other form: such a key is that of one dossier only. */
export function splitRowKey(row: string): RowKeyParts | null {
  const [kind, number, issuer, year, ...more] = row.split('|');
  if (!number || number.startsWith('#') || issuer === undefined || year === undefined || more.length > 0) return null;
  return { twin: `${kind}|${number}`, issuer, year };
}

export function joinRowKey({ twin, issuer, year }: RowKeyParts): string {
  return `${twin}|${issuer}|${year}`;
}

/**
 * Whether two keys may be of one dossier: kind and number agree, and issuing body and year agree wherever both lists
 * show them. Whether they are one also depends on there being no other candidate (lib/store, twins).
 */
export function mayBeOne(a: RowKeyParts, b: RowKeyParts): boolean {
  const agree = (one: string, other: string) => one === other || one === '' || other === '';
  return a.twin === b.twin && agree(a.issuer, b.issuer) && agree(a.year, b.year);
}

/** The key with all that either says. */
export function fullerKey(a: RowKeyParts, b: RowKeyParts): RowKeyParts {
  return { twin: a.twin, issuer: a.issuer || b.issuer, year: a.year || b.year };
}

/** The whole key: one dossier of one account on one site. `site` is an origin. */
export function dossierKey(site: string, account: string, row: string): string {
  return `${site}|${account}|${row}`;
}
