import { splitRowKey } from '../text';

/** What of a row tells, wherever it is seen again, that it is the same dossier. */
export interface Known {
  /** The row's own part of the dossier key (lib/text, rowKey). */
  key: string;
  /** The host's id of the row, and the lists it was seen in: a list that masks the number of a secret row keeps its id. */
  nativeId?: string | undefined;
  lists: readonly string[];
}

/** What is hashed of a row that may be kept: one of `sure` is enough, one of `exact` only where `number` is known too. */
export interface Asked {
  sure: string[];
  number: string | null;
  exact: string[];
}

/** Which of issuing body and year a key carries. */
const details = ['both', 'issuer', 'year', 'none'] as const;
type Details = (typeof details)[number];

/**
 * What is hashed of a secret row, texts that nobody is ever told. A key may lack the issuing body or the year in one
 * list and carry them in another, so a row is the same as another where the two do not contradict each other: it says
 * its number, and the number with every part of what else it knows, each marked with how much that was.
 */
export function saidForms(row: Known): string[] {
  const parts = partsOf(row.key);
  const ids = idForms(row);
  if (parts === null) return [form('key', row.key), ...ids];
  const known = detailsOf(parts.issuer, parts.year);
  const shown = details.filter((some) => isWithin(some, known));
  return [form('number', parts.number), ...shown.map((some) => exactForm(parts, known, some)), ...ids];
}

/** The same of a row that may be kept, to be looked for among what was said: at most six. */
export function askedForms(row: Known): Asked {
  const parts = partsOf(row.key);
  const ids = idForms(row);
  if (parts === null) return { sure: [form('key', row.key), ...ids], number: null, exact: [] };
  const own = detailsOf(parts.issuer, parts.year);
  const exact = details.map((said) => exactForm(parts, said, common(said, own)));
  return { sure: ids, number: form('number', parts.number), exact };
}

interface Parts {
  number: string;
  issuer: string;
  year: string;
}

/** The kind is left out: a list of tasks may show the number of a document. Null for a key that is the host's id. */
function partsOf(key: string): Parts | null {
  const parts = splitRowKey(key);
  return parts && { number: parts.twin.slice(parts.twin.indexOf('|') + 1), issuer: parts.issuer, year: parts.year };
}

function idForms({ nativeId, lists }: Known): string[] {
  return nativeId === undefined ? [] : lists.map((list) => form('row', list, nativeId));
}

function detailsOf(issuer: string, year: string): Details {
  if (issuer !== '') return year === '' ? 'issuer' : 'both';
  return year === '' ? 'none' : 'year';
}

function isWithin(some: Details, known: Details): boolean {
  return some === 'none' || some === known || known === 'both';
}

function common(a: Details, b: Details): Details {
  if (a === b || b === 'both') return a;
  return a === 'both' ? b : 'none';
}

function exactForm({ number, issuer, year }: Parts, said: Details, shown: Details): string {
  const withIssuer = shown === 'both' || shown === 'issuer';
  const withYear = shown === 'both' || shown === 'year';
  return form('exact', number, said, withIssuer ? issuer : '', withYear ? year : '');
}

function form(...parts: string[]): string {
  return JSON.stringify(parts);
}
