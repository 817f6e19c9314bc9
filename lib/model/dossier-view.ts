import type { ExplanationStep } from './deadline';
import type { DossierEvent, OwnMarks } from './event';
import type { Journal, PeriodJournal } from './journal';
import type { Note } from './kept';
import type { Reason, State } from './standing';
import type { CivilTime, Instant } from './time';

/** How a dossier is told in a list, whatever the list: computed when read, never stored. */
export interface DossierLine {
  key: string;
  site: string;
  /** Số ký hiệu or mã hồ sơ; '' when the dossier has none. */
  number: string;
  subject: string;
  unit: string;
  person: string;
  state: State;
  /** Null: no deadline can be read. */
  due: Instant | null;
  precision: 'day' | 'minute' | null;
  countdown: Record<'vi' | 'en', { short: string; long: string }>;
}

/** One line of a dossier's history; `no`: what a page said, or what cannot be taken back. */
export interface HistoryLine {
  event: DossierEvent;
  undo: 'can' | 'undone' | 'no';
}

/** Everything that is known of one dossier. */
export interface DossierView extends DossierLine {
  /** Titles of the lists it was seen in, the latest first. */
  lists: string[];
  /** When the last list was shown whole without it; null while it is in one. */
  leftAt: Instant | null;
  firstSeen: Instant;
  lastSeen: Instant;
  explanation: ExplanationStep[];
  reasons: Reason[];
  own: OwnMarks;
  /** Oldest first. */
  notes: Note[];
  /** Newest first. */
  history: HistoryLine[];
  journal: Journal;
  /** What somebody else still owes, if anything. */
  followUp: Owed | null;
}

/** Something that another still owes. */
export interface Owed {
  since: Instant;
  owedBy: string;
  reason: 'finished' | 'followed';
}

/** `late`: working days since the dossier's deadline, though one's own part is finished; 0 while it is ahead or unknown. */
export interface FollowUpRow extends DossierLine, Owed {
  late: number;
}

/** `isAll` is false where there are more than were looked at or than fit. */
export interface FollowUps {
  rows: FollowUpRow[];
  isAll: boolean;
}

/** Why a dossier does not stand among those that need attention. */
export type Aside = 'noDue' | 'left' | 'paused' | 'hidden' | 'closed';

export interface AsideRow extends DossierLine {
  why: Aside;
  /** What is between brackets after it: a day, where one is known. */
  at: Instant | null;
}

/** `isAll` is false where there are more than fit. */
export interface AsideList {
  rows: AsideRow[];
  isAll: boolean;
}

/** The journal of a period with what names each dossier; `isAll` is false where only some journals are listed. */
export interface PeriodView extends PeriodJournal {
  lines: Record<string, DossierLine>;
  isAll: boolean;
}

/** A moment a reminder may be put off to, always a working time. */
export interface SnoozeChoice {
  kind: 'hours' | 'morning' | 'monday';
  until: Instant;
}

/** Whole days, both ends included, as a person names a period. */
export interface DayRange {
  from: CivilTime;
  to: CivilTime;
}
