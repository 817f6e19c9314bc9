import type { Deadline, DossierFacts } from './deadline';
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

/**
 * Reasons beside the deadline itself, from a dossier's history and fields, each with the numbers that a person can check
 * it by. Days are working days; instants in epoch ms; percents whole, rounded down.
 */
export interface RiskNumbers {
  /** Overdue for more than `limit` days: "tồn đọng kéo dài". */
  longOverdue: { workDays: number; limit: number };
  /** The coordinating unit's own date, and days since. */
  partnerLate: { workDays: number; due: Instant };
  /** Times it came back to a unit it had left. */
  sentAround: { returns: number };
  /** The longest step of lấy ý kiến, of the whole time from receipt to deadline. */
  opinionLong: { percent: number; limit: number };
  /** Times the deadline was seen put off. */
  extended: { times: number };
  noChange: { workDays: number; since: Instant; lastSeen: Instant };
  /** "5 rõ": the list has a column for it, and it is empty. */
  noDue: Record<never, never>;
  noPerson: Record<never, never>;
}
export type RiskKind = keyof RiskNumbers;

/** What reasons need of a history, for those who do not have it. */
export interface HistoryFigures {
  /** Times it came back to where it had been. */
  returns: number;
  /** Times its deadline was put off. */
  extensions: number;
  /** Share of its working time that the longest step of lấy ý kiến took; above 1 where that went on past the deadline. */
  opinionShare: number;
  /** When something of it was last seen to change, or it was first seen. */
  changedAt: Instant;
}

/** What the background may tell a page about a row that the page has just shown: instants and flags, never texts. */
export interface Adjustment {
  key: string;
  manualDue?: CivilTime;
  /** In place of those the row shows. `isOther`: not for a supplement, so that nothing is counted anew after it. */
  pauses?: { from: Instant; to?: Instant; isOther?: true }[];
  /** No badge at all. */
  hidden?: boolean;
  done?: { at?: Instant };
  /** What other lists say and the row does not. */
  elsewhere?: Pick<DossierFacts, 'ngayDen' | 'ngayVb' | 'doKhan' | 'role'>;
  /** The deadline itself, closed pauses counted in, where it rests on texts that only another list shows. */
  deadline?: Pick<Deadline, 'precision' | 'source' | 'start'> & { due: Instant };
}
