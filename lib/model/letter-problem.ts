import type { LetterKind, LetterStage } from './letter';
import type { LetterItem } from './letter-item';
import type { Instant, IsoDate } from './time';
import type { ValueProblem } from './value-problem';

/** Why no letter was drafted. `dossiers`: what the user knows those by that it is about. */
export type LetterProblem =
  | { kind: 'noDossier' }
  | { kind: 'tooManyDossiers'; count: number; most: number }
  /** Tells no more of them than how many they are. */
  | { kind: 'secret'; count: number }
  | { kind: 'unitMissing' }
  | { kind: 'severalUnits'; units: string[] }
  /** The user writes to another unit than the one that pages say owes these. */
  | { kind: 'otherUnit'; unit: string; owing: string }
  /** One name on several sites or accounts: perhaps not one unit. */
  | { kind: 'namesakes'; unit: string; places: string[] }
  | { kind: 'answered' | 'closed' | 'paused' | 'hidden'; dossiers: string[] }
  /** A reminder of what is not overdue yet. */
  | { kind: 'deadlineAhead'; dossiers: string[] }
  /** The letter of the stage before is not recorded for these. */
  | { kind: 'noEarlier'; stage: LetterStage; dossiers: string[] }
  /** A letter of this stage or a later one was sent about these. */
  | { kind: 'alreadySent'; stage: LetterStage; dossiers: string[] }
  | { kind: 'extendedAlready'; dossiers: string[]; most: number }
  | { kind: 'newDueWrong' }
  | { kind: 'newDueTooEarly'; earliest: IsoDate }
  | { kind: 'oneDossierOnly'; letter: LetterKind; count: number }
  | { kind: 'wrongStage'; letter: LetterKind; stage: LetterStage }
  | { kind: 'tooLong'; field: LongField; length: number; most: number; dossier: string }
  /** The office's template says nothing for this case. */
  | { kind: 'templateSilent'; letter: LetterKind; part: 'addressees' | 'body' };

/** What should be looked at before a letter is used; it can be drafted all the same. */
export type LetterWarning =
  /** The time since the letter before, or until the deadline that it gave, is still running. */
  | { kind: 'tooSoon'; dossiers: string[] }
  | { kind: 'newDueOff'; day: IsoDate }
  /** More than a year ahead. */
  | { kind: 'newDueFar'; day: IsoDate }
  /** Other drafts of this stage name them, too. */
  | { kind: 'draftedTwice'; dossiers: string[] };

export type LongField = 'unit' | 'person' | 'number' | 'issuer' | 'subject' | 'other';

/** What of a draft's facts is no longer so. */
export type LetterChange =
  | { kind: 'gone' | 'closed' | 'hidden' | 'paused' | 'secret' | 'resumed'; key: string; dossier: string }
  | { kind: 'answered'; key: string; dossier: string; answer: string }
  | { kind: 'due'; key: string; dossier: string; from: string; to: string }
  | { kind: 'unit' | 'person' | 'number' | 'subject'; key: string; dossier: string; from: string; to: string }
  | { kind: 'reminded' | 'extended'; key: string; dossier: string; times: number }
  /** Drafted on another day: what it counts in days is no longer so. */
  | { kind: 'day'; from: IsoDate; to: IsoDate };

/** Rules of a template that are about more than one value; a test of the texts names each. */
export const templateRules = ['widths', 'textOrTable', 'aboutOrTitle', 'noAddressee'] as const;
export type TemplateRule = (typeof templateRules)[number];

/** What is wrong in a template, and where: `path` is `body.3.text`; '' for the template itself. */
export type TemplateProblem = { path: string } & (
  | { kind: 'notJson'; line: number; column: number; expected: JsonExpected }
  | { kind: 'tooLarge' | 'tooDeep' | 'tooMany' }
  /** The name in braces, and where its brace stands in the text, from 0. */
  | { kind: 'unknownPlaceholder' | 'wrongScope'; placeholder: string; at?: number }
  | { kind: 'brace'; at?: number }
  | ValueProblem
  | { kind: TemplateRule }
);

/** What should have stood where a text stops being JSON. */
export type JsonExpected = 'value' | 'name' | 'colon' | 'comma' | 'nothing' | 'string';

/** The facts a draft was made from, to be kept with it. */
export interface LetterBasis {
  /** Civil day of the draft. */
  madeOn: IsoDate;
  items: BasisItem[];
}

/** No names or addresses of applicants: only what is kept of a dossier anyway. */
export interface BasisItem {
  key: string;
  /** What the user knows it by. */
  dossier: string;
  due: Instant | null;
  unit: string;
  person: string;
  number: string;
  subject: string;
  answer: string | null;
  reminders: number;
  extensions: number;
  state: LetterItem['state'];
}
