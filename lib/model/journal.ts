import type { CivilTime, Instant } from './time';

/** One hand a dossier was in: a unit, a person, or both; '' where the page names none. */
export interface JournalStep {
  unit: string;
  person: string;
  from: Instant;
  /** Null: it is there still. */
  to: Instant | null;
  /** Working time from `from` to `to` or now, pauses left out. */
  workMinutes: number;
  /** The same in working days as offices count them: the day it begins on is not one. */
  workDays: number;
  /** It began before the dossier was first seen: who had it until then is not known. */
  isGuessed?: true;
}

/** A letter to a unit that owed it, by its own number and date. */
export interface JournalLetter {
  at: Instant;
  unit: string;
  number: string;
  date: CivilTime;
}

/** "Nhật ký": what was seen of one dossier's way. */
export interface Journal {
  key: string;
  /** By the page's own date of receipt, else the first sighting. */
  cameAt: Instant;
  /** The date of receipt as the page has it. */
  ngayDen?: CivilTime;
  firstSeen: Instant;
  steps: JournalStep[];
  reminders: { at: Instant; stage: string }[];
  /** Letters about it that the user marked as sent and has not taken back. */
  letters: JournalLetter[];
  /** Số văn bản trả lời; `at` null: it stood there at the first sighting. */
  answer: { at: Instant | null; text: string } | null;
  /** `isAtMost`: it had ended already when first seen, then or before. */
  end: { at: Instant; by: 'page' | 'user'; isAtMost?: true } | null;
}

/** A journal of all dossiers that were in somebody's hand in a period [from, to), with their steps cut to it. */
export interface PeriodJournal {
  from: Instant;
  to: Instant;
  /** How many dossiers came, were answered or ended, and how many times one was passed on, reminded of or written about, in it. */
  counts: Record<'came' | 'answered' | 'ended' | 'passedOn' | 'reminded' | 'lettered', number>;
  journals: Journal[];
}
