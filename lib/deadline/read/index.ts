import type { DueContext, DueField, DueReading } from '../../model/deadline';
import { plainDue } from './plain';

/** A `DueContext`, and what a day is worth where the text mixes days and hours; default 480. */
export interface ReadContext extends DueContext {
  minutesPerDay?: number;
}

/** All deadlines that a text states, in order of place. */
export function readDues(text: string, context: ReadContext): DueReading[] {
  const plain = plainDue(text, context.place);
  return plain ? [plain] : [];
}

/** The reading that counts where a text has several. */
export function bestOf(readings: DueReading[], _place: DueField): DueReading | null {
  return readings[0] ?? null;
}

/** The deadline a text states, or null when it says nothing about one. */
export function readDue(text: string, context: ReadContext): DueReading | null {
  return bestOf(readDues(text, context), context.place);
}
