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
    return [parts.kind, number, fold(parts.issuer ?? ''), year].join('|');
  }
  return parts.nativeId ? `${parts.kind}|#${parts.nativeId}` : null;
}

/** The whole key: one dossier of one account on one site. `site` is an origin. */
export function dossierKey(site: string, account: string, row: string): string {
  return `${site}|${account}|${row}`;
}
