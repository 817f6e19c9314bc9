import type { StoreFailure } from './kept';
import type { KeptLetter } from './kept-letter';
import type { LetterKind, LetterStage, SentMark } from './letter';
import type { CourseRefusal, CourseState } from './letter-course';
import type { LetterChange, LetterProblem, LetterWarning } from './letter-problem';
import type { Instant, IsoDate } from './time';

/** What the user chooses of a letter before its wording. */
export type LetterChoice = Partial<
  Pick<KeptLetter, 'keys' | 'kind' | 'stage' | 'direction' | 'unit' | 'newDue' | 'isOneUnit'>
>;

/** What came of the last thing done with a letter. */
export type LetterNotice =
  | { kind: 'saved'; file: string }
  | { kind: 'copied' }
  | { kind: 'notCopied' }
  | { kind: 'sent' | 'withdrawn' }
  /** The draft, which can be put back as long as its page is open. */
  | { kind: 'removed' }
  /** It was. */
  | { kind: 'putBack' }
  | { kind: 'refused'; reason: CourseRefusal }
  | { kind: 'failed'; problem: StoreFailure | 'gone' };

/** A letter in its editor. */
export interface LetterView {
  kept: KeptLetter;
  /** What it is about, as its user knows each. */
  dossiers: { key: string; name: string }[];
  /** Why nothing can be drafted of what is chosen now. */
  problems: LetterProblem[];
  warnings: LetterWarning[];
  /** What of its facts is no longer so. */
  changes: LetterChange[];
  /** How many facts stand in it as blanks. */
  missing: number;
  /** The earliest new deadline. */
  earliest: IsoDate;
  /** Stages of its form; none: it reminds nobody. */
  stages: readonly LetterStage[];
  /** Whether its addressee is a unit, and whether it asks for something by a day. */
  hasUnit: boolean;
  hasNewDue: boolean;
  /** Drafted anew, or brought back to what it said before that; null: changed otherwise since, or not at all. */
  redrafted: 'anew' | 'undone' | null;
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
  /** Of the first few dossiers, as their user knows each. */
  names: string[];
  dossiers: number;
  editedAt: Instant;
  sent: { number: string; date: string } | null;
}

/** How far the letters about one dossier to one unit have come, as its page tells it. */
export interface CourseLine {
  unit: string;
  stage: LetterStage;
  state: CourseState;
  /** Of the letter sent last. */
  mark: SentMark | null;
  /** Why it was withdrawn; '' else. */
  reason: string;
  /** The kept letter of this stage; null where there is none. */
  letter: number | null;
}

export interface LettersView {
  proposals: ProposalRow[];
  letters: LetterRow[];
}
