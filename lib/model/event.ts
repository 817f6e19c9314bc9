import type { LetterKind, LetterStage } from './letter';
import type { CourseState } from './letter-course';
import type { Stage } from './reminder';
import type { Criticism } from './report';
import type { FieldName, ListRef } from './row';
import type { CivilTime, Instant, IsoDate } from './time';

/** What a page was seen to say: written by scans only. */
export type PageEvent =
  | { kind: 'firstSeen'; list: ListRef }
  /** '' where the page said nothing before. `list`: the id of the list that says so. */
  | { kind: 'changed'; field: FieldName; from: string; to: string; list?: string }
  /** Seen in a list it was not in before. */
  | { kind: 'listed'; list: ListRef }
  /** A list that was shown whole no longer has it. */
  | { kind: 'gone'; list: ListRef }
  /** Seen again in a list it was gone from. */
  | { kind: 'back'; list: ListRef };

/** What the user laid over what pages say of one dossier. Absent: as the page says. */
export interface OwnMarks {
  due?: { due: CivilTime; reason: string };
  /** No `to`: still open. */
  pauses?: { from: Instant; to?: Instant; reason: string }[];
  closed?: { at: Instant; reason: string };
  hidden?: true;
  /** Silent until then. */
  snoozedUntil?: Instant;
  /** Nguyên nhân khách quan: late, but not by a fault (NĐ 335/2025/NĐ-CP). No fact: reports count by it, badges do not. */
  objective?: { reason: string; at: Instant };
  /** Bút phê yêu cầu rút kinh nghiệm or phê bình, each of its day. No facts either; `at`: when it was recorded. */
  criticised?: { kind: Criticism; date: IsoDate; at: Instant }[];
}

/** Events that change marks. */
export const markEventKinds = [
  'ownDue',
  'paused',
  'resumed',
  'closed',
  'reopened',
  'hidden',
  'shown',
  'snoozed',
  'objective',
  'criticised',
  'uncriticised',
] as const;

/** What the user did. `before`: the marks that undoing brings back. */
export type UserEvent =
  | {
      kind: (typeof markEventKinds)[number];
      before: OwnMarks;
      after: OwnMarks;
    }
  | { kind: 'noted'; note: number; from: string; to: string }
  /** Takes back the event with this id. */
  | { kind: 'undone'; event: number };

/** A step of the letters about the dossier to a unit that owes it. `number`, `date`: of one marked as sent. */
export interface LetterEvent {
  kind: 'lettered';
  unit: string;
  stage: LetterStage;
  state: CourseState;
  /** The form of one that was sent. */
  letter?: LetterKind;
  number?: string;
  date?: CivilTime;
  reason?: string;
}

/** What the extension did by itself. */
export type OwnEvent = { kind: 'reminded'; stage: Stage };

/** One line of a dossier's history; never changed once written. `id` is given by the store and grows. */
export type DossierEvent = { id?: number; key: string; at: Instant } & (PageEvent | UserEvent | LetterEvent | OwnEvent);
