import type { Criticism } from './report';
import type { CivilTime, Instant, IsoDate } from './time';

/** What a user may do with a dossier. Each is an event of its history, and can be undone. */
export type Action =
  /** An own deadline over any other; null takes it away. */
  | { kind: 'ownDue'; due: CivilTime | null; reason: string }
  | { kind: 'pause'; reason: string }
  | { kind: 'resume' }
  | { kind: 'close'; reason: string }
  | { kind: 'reopen' }
  | { kind: 'hide' }
  | { kind: 'show' }
  /** Silent until then; null: no longer. */
  | { kind: 'snooze'; until: Instant | null }
  /** Late for a cause nobody there could help; null takes it away. Deadline and state stay as they are. */
  | { kind: 'objective'; reason: string | null }
  /** A leader's bút phê of that day; the second takes the same one away. */
  | { kind: 'criticise' | 'uncriticise'; criticism: Criticism; date: IsoDate }
  /** A new note, or another text for an old one; '' takes that away. */
  | { kind: 'note'; text: string; note?: number };

/**
 * Why nothing was done. `unknown`: the dossier or event is not kept (any more); `nothing`: it is so already; `reason`:
 * an own deadline and an objective cause need one; `date`: there is no such day, or the snooze is over already; `future`:
 * the day has not come yet; `undone`: it was taken back; `later`: what it did was changed once more since, and that comes
 * first.
 */
export type ActionProblem =
  | 'unknown'
  | 'nothing'
  | 'reason'
  | 'date'
  | 'future'
  | 'undone'
  | 'later'
  | 'noStorage'
  | 'quota'
  | 'newer';

/** Longest reason and longest note, in UTF-16 units. */
export const maxReason = 500;
export const maxNote = 10_000;
