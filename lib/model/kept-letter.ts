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
  /** Null while nothing could be drafted, and the facts it was drafted from. */
  letter: Letter | null;
  basis: LetterBasis | null;
  /** Changed by hand since it was drafted: it is not drafted anew unasked. */
  isEdited: boolean;
  /** Something else was chosen since it was drafted: its texts are still those of before. */
  isOutdated?: true;
  /** The user has said that units of one name on several sites are one. */
  isOneUnit?: true;
  sent?: { mark: SentMark; at: Instant; copy: Letter };
}
