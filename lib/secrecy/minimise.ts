import { dueColumns } from '../model/deadline';
import type { DossierKind, FieldName, FieldTexts, Row } from '../model/row';
import type { Privacy } from '../model/settings';
import { foldTitle } from '../text';
import { applicantTitles } from './applicant-words';
import { findContact, withoutContacts } from './contacts';
import { isInSeries } from './series';
import { cutSubject, withoutPersons } from './subject';

/** Without these a dossier has no key, no deadline or no state: no setting takes them away. */
export const alwaysKept: ReadonlySet<FieldName> = new Set<FieldName>([
  ...['soKyHieu', 'maHoSo', 'soDen', 'coQuanBanHanh', 'ngayVb', 'ngayDen'],
  ...dueColumns,
  ...['trangThai', 'soVbTraLoi', 'vaiTro', 'doKhan', 'doMat', 'loaiVb'],
] as FieldName[]);

/** In place of the number of a secret answer: that it came is what the follow-up goes by. */
export const secretAnswer = 'đã có, không lưu số';

/** Numbers that name the dossier; any of them may look like a telephone number. */
const codes: ReadonlySet<FieldName> = new Set<FieldName>(['stt', 'soKyHieu', 'maHoSo', 'soDen', 'soVbTraLoi']);
/** Sentences that may name persons. */
const prose: ReadonlySet<FieldName> = new Set<FieldName>(['yKienChiDao', 'lyDoTre', 'trangThai']);

/**
 * What of a row may be kept, by the settings: fields that are not to be kept are taken out; of a hồ sơ the subject is
 * cut to its procedure, persons are taken out of sentences, and telephone and identity numbers and e-mail addresses out of
 * everything but the dossier's own numbers. Officers stay: they are not applicants. `series`: number series of secret
 * documents, of which an answer keeps no number. To be used behind the secrecy
 * gate, which must see the whole row. The same row where nothing is to go.
 */
export function minimise(
  row: Row,
  kind: DossierKind,
  { keepApplicant, keep }: Privacy,
  series: readonly string[] = [],
): Row {
  const isCut = kind === 'hoSo' && !keepApplicant;
  const hasSecretAnswer = isInSeries(row.fields.soVbTraLoi ?? '', series);
  if (!isCut && keep === undefined && !hasSecretAnswer) return row;
  const fields: FieldTexts = {};
  const headers: FieldTexts = {};
  for (const [field, text] of Object.entries(row.fields) as [FieldName, string][]) {
    const header = row.headers[field];
    if (keep !== undefined && !keep.includes(field) && !alwaysKept.has(field)) continue;
    if (isCut && !codes.has(field) && applicantTitles.test(foldTitle(header ?? ''))) continue;
    if (field === 'soVbTraLoi' && hasSecretAnswer) fields[field] = secretAnswer;
    else fields[field] = isCut ? withoutApplicant(field, text) : text;
    if (header !== undefined) headers[field] = header;
  }
  const { href, ...rest } = row;
  const isTold = href === undefined || (isCut && findContact(decoded(href)) >= 0);
  return { ...rest, ...(isTold ? {} : { href }), fields, headers };
}

function withoutApplicant(field: FieldName, text: string): string {
  if (codes.has(field) || text === '') return text;
  if (field === 'trichYeu') return cutSubject(text);
  return prose.has(field) ? withoutPersons(text) : withoutContacts(text);
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
