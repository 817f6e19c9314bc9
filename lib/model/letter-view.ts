import type { StoreFailure } from './kept';
import type { KeptLetter } from './kept-letter';
import type { LetterKind, LetterStage } from './letter';
import type { CourseRefusal } from './letter-course';
import type { LetterChange, LetterProblem } from './letter-problem';
import type { Instant, IsoDate } from './time';

/** What the user chooses of a letter before its wording. */
export type LetterChoice = Partial<Pick<KeptLetter, 'kind' | 'stage' | 'direction' | 'unit' | 'newDue' | 'isOneUnit'>>;

/** What came of the last thing done with a letter. */
export type LetterNotice =
  | { kind: 'saved'; file: string }
  | { kind: 'copied' }
  | { kind: 'notCopied' }
  | { kind: 'sent' | 'withdrawn' }
  | { kind: 'refused'; reason: CourseRefusal }
  | { kind: 'failed'; problem: StoreFailure | 'gone' };

/** A letter in its editor. */
export interface LetterView {
  kept: KeptLetter;
  /** Why nothing can be drafted of what is chosen now. */
  problems: LetterProblem[];
  /** What of its facts is no longer so. */
  changes: LetterChange[];
  /** How many facts stand in it as blanks. */
  missing: number;
  /** The earliest new deadline. */
  earliest: IsoDate;
  /** Whether its form is one of the stages. */
  hasStage: boolean;
}

/** A letter that is due now. */
export interface ProposalRow {
  stage: LetterStage;
  /** The unit, or the person where pages name no unit. */
  owing: string;
  /** Where it was seen, if units of that name are in several places. */
  place: string;
  keys: string[];
  /** Numbers of the dossiers, the longest overdue first. */
  numbers: string[];
}

/** A letter in a list. */
export interface LetterRow {
  id: number;
  kind: LetterKind;
  stage: LetterStage;
  unit: string;
  dossiers: number;
  editedAt: Instant;
  sent: { number: string; date: string } | null;
}

export interface LettersView {
  proposals: ProposalRow[];
  letters: LetterRow[];
}
