import type { CivilTime, Instant } from './time';

export const states = ['overdue', 'today', 'soon', 'ontime', 'paused', 'done', 'unknown'] as const;
/** The public word for how a dossier stands; `data-state` of a badge. */
export type State = (typeof states)[number];

export interface Reason {
  kind: string;
  numbers: Record<string, number>;
  text: Record<'vi' | 'en', string>;
}
export interface Standing {
  state: State;
  reasons: Reason[];
}

/** What the background may tell a page about a row that the page has just shown: instants and flags, never texts. */
export interface Adjustment {
  key: string;
  manualDue?: CivilTime;
  pauses?: { from: Instant; to?: Instant }[];
  hidden?: boolean;
  done?: { at?: Instant };
}
