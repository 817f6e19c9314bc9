import type { LetterStage, SentMark } from './letter';
import type { EarlierLetter } from './letter-item';
import type { Instant } from './time';

export const courseStates = ['proposed', 'drafted', 'sent', 'answered', 'withdrawn'] as const;
export type CourseState = (typeof courseStates)[number];

/** How far the letters about one dossier to one unit have come. */
export interface LetterCourse {
  /** Of the dossier. */
  key: string;
  /** Who owes it, as letters name it. */
  unit: string;
  stage: LetterStage;
  state: CourseState;
  /** Since when it has been in this state. */
  at: Instant;
  /** Letters marked as sent, oldest first; at most one of each stage. */
  sent: EarlierLetter[];
  /** Why it was withdrawn. */
  reason?: string;
}

/** What can happen to a course. */
export type CourseAction =
  /** A letter of this stage is due, or the user wants one. */
  | { kind: 'propose'; stage: LetterStage }
  | { kind: 'draft' }
  /** The user says that the office has sent it. */
  | { kind: 'send'; letter: Omit<EarlierLetter, 'stage'> }
  /** Another number or date of the letter sent last. */
  | { kind: 'correct'; mark: SentMark }
  /** An answer was seen. */
  | { kind: 'answer' }
  /** The answer was none. */
  | { kind: 'reopen' }
  /** Not wanted, or taken back by the office. */
  | { kind: 'withdraw'; reason: string };

/** Why an action is refused. */
export type CourseRefusal =
  /** Nothing like this can happen in the state it is in. */
  | 'wrongState'
  | 'answered'
  /** Lần 2 without lần 1, lần 3 without lần 2. */
  | 'noEarlier'
  /** A letter of this stage or a later one was sent already. */
  | 'alreadySent'
  | 'noNumber'
  | 'noDate'
  /** After today. */
  | 'dateAhead'
  /** Before the letter of an earlier stage. */
  | 'dateBeforeEarlier'
  | 'noReason';
