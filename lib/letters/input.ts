import type { WorkCalendar } from '../model/calendar';
import type { Letter, LetterKind, LetterStage } from '../model/letter';
import type { LetterItem } from '../model/letter-item';
import type { LetterDirection, LetterOffice, UnitAlias } from '../model/letter-office';
import type { LetterBasis, LetterProblem } from '../model/letter-problem';
import type { LetterTemplate, Placeholder } from '../model/letter-template';
import type { CivilTime, Instant } from '../model/time';

/** What a letter is drafted from. Nothing is read from anywhere else. */
export interface LetterInput {
  kind: LetterKind;
  stage: LetterStage;
  direction: LetterDirection;
  /** The addressee; for a report the office that is reported to, '' for the one of the settings. */
  unit: string;
  items: readonly LetterItem[];
  office: LetterOffice;
  /** Of the settings; none where not given. */
  aliases?: readonly UnitAlias[];
  /** Of the settings: takes the place of the shipped one of its kind. */
  templates?: Partial<Record<LetterKind, LetterTemplate>>;
  /** What the letter asks to be done by, at the earliest the next working day; null leaves a blank. */
  newDue: CivilTime | null;
  /** How often ngày trả kết quả may be put off; once where not given. */
  mostExtensions?: number;
  /** The user has said that units of one name on several sites are one. */
  isOneUnit?: boolean;
  /** Nobody who handles a dossier is named, nor addressed: letters go to units. */
  hidesPersons?: boolean;
  now: Instant;
  calendar: WorkCalendar;
}

/** A fact that stands in the letter as a blank; `key` null: of the letter or the office. */
export interface MissingFact {
  key: string | null;
  name: Placeholder | OfficeFact;
}
export type OfficeFact = 'agency' | 'symbol' | 'place' | 'signature' | 'recipients';

export interface Draft {
  letter: Letter;
  basis: LetterBasis;
  missing: MissingFact[];
}

/** Never both: a letter with a problem is not drafted at all. */
export type DraftResult = Draft | { problems: LetterProblem[] };
