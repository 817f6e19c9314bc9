import type { Deadline } from './deadline';
import type { OwnMarks } from './event';
import type { StoreFailure } from './kept';
import type { Stage } from './reminder';
import type { Reason, State } from './standing';
import type { Instant } from './time';

/** One line of an at-risk list: computed when read, never stored. */
export interface AtRiskRow {
  key: string;
  site: string;
  /** Số ký hiệu or mã hồ sơ; '' when the dossier has none. */
  number: string;
  subject: string;
  unit: string;
  person: string;
  /** Title of the list it was last seen in. */
  list: string;
  due: Instant;
  precision: Deadline['precision'];
  source: Deadline['source'];
  state: State;
  reasons: Reason[];
  countdown: Record<'vi' | 'en', { short: string; long: string }>;
  lastSeen: Instant;
  /** The stage of its deadline that its user was told of last. */
  reminded?: Stage;
  /** What the user laid over it. */
  own: OwnMarks;
}

/** What an at-risk list says of the whole store beside its rows. */
export interface AtRiskList {
  rows: AtRiskRow[];
  /** Of the open dossiers, not only of the rows shown. */
  counts: Record<'overdue' | 'today' | 'soon', number>;
  /** False when there are so many that the counts are only a lower bound. */
  countedAll: boolean;
  /** Open dossiers with a deadline, shown or not. */
  withDue: number;
  /** All dossiers kept, the base of every figure. */
  kept: number;
  /** Records that are no whole dossiers, in the part of the store that was looked at: passed over. */
  damaged?: number;
  problem?: StoreFailure;
}
