import type { Dossier } from './dossier';
import type { Coverage } from './report';
import type { DossierKind } from './row';
import type { HistoryFigures } from './standing';
import type { Instant } from './time';

/** First line of a team file. */
export interface TeamHeader {
  format: 'dung-han-team';
  version: 1;
  /** Of the install or the place it stands for, never of a person: a newer file of the same id replaces an older one. */
  id: string;
  /** What its member typed; '' for none. */
  name: string;
  /** Origins of its dossiers. */
  sites: string[];
  /** When it was made, and what its states and deadlines were computed at. */
  createdAt: Instant;
  /** How many lines follow. */
  dossiers: number;
  /** How many dossiers the secrecy gate left out. */
  secret: number;
  isWithoutPersons: boolean;
  /** Of the lists its dossiers are in; without accounts. */
  coverage: Coverage[];
}

/** What reports need of a history that stays in the member's browser. */
export interface TeamHistory extends HistoryFigures {
  /** It is in no list any more, and nobody knows what became of it. */
  isLeft: boolean;
  doneAt: Instant | null;
  /** Letters marked as sent. */
  reminders: number;
}

/** A dossier of a team file: its key has no account, and its lists are named without one. */
export interface TeamDossier {
  dossier: Dossier;
  history: TeamHistory;
}

/**
 * Why a file is not taken. 'otherVersion': another version of the extension wrote it; 'truncated': it has fewer lines
 * than its header says, or its last one is cut; 'longer': more; 'future': it, or what it saw, is later than now;
 * 'sameKey': it has one dossier twice; 'sameFile': the very file is there already; 'older': a newer one of the same
 * member is; 'tooManyRows': it has more rows than are taken, or all files together; 'unreadable': the disk or another
 * program refuses it.
 */
export const teamProblems = [
  'notOurs',
  'otherVersion',
  'notText',
  'truncated',
  'longer',
  'damaged',
  'future',
  'sameKey',
  'sameFile',
  'older',
  'tooLarge',
  'tooManyRows',
  'longLine',
  'unreadable',
] as const;
export interface TeamProblem {
  problem: (typeof teamProblems)[number];
  /** From 1, where the fault is that of one line. */
  line?: number;
}

/** What members can disagree in about one dossier. */
export const disputes = ['unit', 'person', 'due', 'done'] as const;
export type Dispute = (typeof disputes)[number];

/** How one member saw a dossier. Texts are '' and `due` null where the pages said nothing. */
export interface TeamSide {
  /** Label of the member; '' for this browser. */
  from: string;
  unit: string;
  person: string;
  due: Instant | null;
  isDone: boolean;
  lastSeen: Instant;
}

/** A dossier that members saw otherwise. */
export interface TeamConflict {
  /** Of the dossier that counts. */
  key: string;
  site: string;
  kind: DossierKind;
  number: string;
  disputes: Dispute[];
  /** The newest sighting, which counts, and those that disagree with it, newest first. */
  kept: TeamSide;
  others: TeamSide[];
}
