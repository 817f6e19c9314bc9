import type { Letter, LetterKind, LetterStage, SentMark } from './letter';
import type { LetterDirection } from './letter-office';
import type { LetterBasis } from './letter-problem';
import type { CivilTime, Instant } from './time';

/** A letter as it is kept: the last edit of its draft and, once the user says it was sent, a copy of what was. */
export interface KeptLetter {
  id?: number;
  /** Of the dossiers it names, each once. */
  keys: string[];
  kind: LetterKind;
  stage: LetterStage;
  direction: LetterDirection;
  unit: string;
  newDue: CivilTime | null;
  createdAt: Instant;
  editedAt: Instant;
  letter: Letter;
  basis: LetterBasis;
  sent?: { mark: SentMark; at: Instant; copy: Letter };
}
