import type { DossierFacts, DueField } from './deadline';
import type { OwnMarks } from './event';
import type { Stage } from './reminder';
import type { DossierKind, FieldName, ListRef } from './row';
import type { Instant } from './time';

/** What is kept of one dossier: its latest fields, where it was seen, and the index of its deadline. */
export interface Dossier {
  /** site + account + kind + number + issuing body + year (lib/text, dossierKey). */
  key: string;
  /** Origin of the site, odd port included: `https://qlvb.example.gov.vn`. */
  site: string;
  account: string;
  kind: DossierKind;
  fields: Partial<Record<FieldName, string>>;
  headers: Partial<Record<FieldName, string>>;
  nativeId?: string;
  href?: string;
  /** What pages say; with `own` laid over it, what deadlines are computed from. */
  facts: DossierFacts;
  /** What the user laid over it. */
  own?: OwnMarks;
  /** The stage of its present deadline that its user was told of last. */
  reminded?: Stage;
  /** `said`: what a list writes otherwise than `fields`, where it has gone on writing so since before they changed. */
  lists: (ListRef & { seenAt: Instant; said?: Partial<Record<FieldName, string>> })[];
  /** Lists it was in and that were later shown whole without it. */
  gone?: (ListRef & { at: Instant })[];
  /** Index only: `listKey` of each of `lists`. */
  listIds: string[];
  firstSeen: Instant;
  lastSeen: Instant;
  /** 0 when done, closed or hidden by the user, or in no list any more; a number, because IndexedDB cannot index booleans. */
  open: 0 | 1;
  /** Index only: never shown, `computeDeadline` is. `noDue` when there is none. */
  due: Instant;
  /** Index only: `due` again while an open dossier's clock stands still. */
  pausedDue?: Instant;
  /** Index only, of a dossier that is done, closed or in no list any more: the later of when, where known, and `lastSeen`. */
  closedAt?: Instant;
  /** Index only: fields of `facts.dues` whose text says nothing of a deadline, so that it need not be read again. */
  silent?: DueField[];
  /** Version of rules and calendar that the index fields were made with. */
  dueVersion: string;
}

/** Sorts dossiers without a deadline after all others. */
export const noDue = Number.MAX_SAFE_INTEGER;
