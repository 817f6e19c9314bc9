import type { StoreFailure } from './kept';
import type { Instant } from './time';

/** How much of each kind is kept; what was forgotten is counted and nothing else is known of it. */
export type KeptCounts = Record<'dossiers' | 'closed' | 'events' | 'notes' | 'letters' | 'forgotten', number>;

/** What a restore would do or did, in dossiers. */
export type RestoreCounts = Record<'added' | 'changed' | 'unchanged' | 'removed' | 'refused', number>;

/** How far a file has come on its way in. */
export type RestoreStage =
  | { kind: 'none' }
  | { kind: 'opening' }
  /** `isWrong`: one was given, and it is not the file's. */
  | { kind: 'locked'; file: string; isWrong: boolean }
  | {
      kind: 'ready';
      file: string;
      createdAt: Instant;
      dossiers: number;
      /** Records of no known form, left out. */
      damaged: number;
      mode: 'merge' | 'replace';
      changes: RestoreCounts;
    };

/** What came of the last thing done with the data. */
export type DataNotice =
  | { kind: 'forgot'; dossiers: number }
  | { kind: 'made'; file: string; isLocked: boolean }
  | { kind: 'restored'; changes: RestoreCounts }
  | { kind: 'wrongFile'; problem: 'notOurs' | 'damaged' | 'newer' | 'passphrase' | 'tooLarge' }
  | { kind: 'wiped' }
  | { kind: 'failed'; problem: StoreFailure };

/** From this share of the room on, it is said that there is little left. */
const nearlyAll = 0.9;

/** False also where the browser does not say how much room there is. */
export function isNearlyFull({ usage, quota }: { usage?: number; quota?: number }): boolean {
  return usage !== undefined && quota !== undefined && quota > 0 && usage > nearlyAll * quota;
}

/** What is kept, and what is being done with it. */
export interface KeptView {
  /** Null while they are being counted, or cannot be. */
  counts: KeptCounts | null;
  /** In bytes; absent where the browser does not say. */
  health: { persisted: boolean; usage?: number; quota?: number } | null;
  /** The setting: closed dossiers are forgotten after so many days. */
  closedDays: number;
  /** How many would be forgotten; null until it was asked. */
  oldOnes: { days: number; dossiers: number } | null;
  restore: RestoreStage;
  notice: DataNotice | null;
}
