import type { DayInput } from './calendar';
import type { IsoDate } from './time';

export type DayListMistakeKind =
  | 'noDate'
  | 'range'
  | 'noKind'
  | 'hours'
  | 'twice'
  | 'notJson'
  | 'entry'
  | 'event'
  | 'nothing'
  | 'tooLarge';

/** A line that is left out, and why. */
export interface DayListMistake {
  /** From 1; null: the whole text. */
  line: number | null;
  kind: DayListMistakeKind;
  /** What stands there. */
  text: string;
}

/** What a list of days holds. */
export interface DayListRead {
  days: Record<IsoDate, DayInput>;
  mistakes: DayListMistake[];
}

/** What taking it in would change. */
export interface DayListPreview extends DayListRead {
  added: IsoDate[];
  changed: IsoDate[];
  same: IsoDate[];
  /** Set by policy: left as they are. */
  locked: IsoDate[];
}
