import type { Instant } from './time';

/** A note of the user's on a dossier. */
export interface Note {
  id?: number;
  key: string;
  at: Instant;
  text: string;
}

/** Mirror of `OwnMarks.snoozedUntil`, so that alarms find the next one without reading dossiers. */
export interface Snooze {
  key: string;
  until: Instant;
}

/** A value of the store's own: the sizes of tables, dates of digests. */
export interface StoreValue {
  name: string;
  value: unknown;
}

/** A hash of what names a secret row, keyed twice (lib/store/forgotten.ts), and when it came; nothing else. */
export interface Forgotten {
  mac: string;
  at: Instant;
}

/** Why the store could not do what it was asked; `newer`: a newer version of the extension wrote this database. */
export type StoreFailure = 'noStorage' | 'quota' | 'newer';
