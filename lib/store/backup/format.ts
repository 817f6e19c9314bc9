import type { Dossier } from '../../model/dossier';
import type { DossierEvent } from '../../model/event';
import type { Note, Snooze } from '../../model/kept';
import type { KeptLetter } from '../../model/kept-letter';
import type { KeptList } from '../../model/kept-list';
import type { LetterCourse } from '../../model/letter-course';
import type { Instant } from '../../model/time';

export const formatName = 'dung-han';
export const formatVersion = 1;

/** Larger files are not opened at all, in bytes. */
export const maxBytes = 200 * 1024 * 1024;

/** What is handed out and taken back. What was forgotten, and the store's own values, never leave the computer. */
export interface BackupContent {
  createdAt: Instant;
  dossiers: Dossier[];
  lists: KeptList[];
  events: DossierEvent[];
  notes: Note[];
  snoozes: Snooze[];
  letters: KeptLetter[];
  courses: LetterCourse[];
  /** Records of the file that are of no known form and were left out. */
  damaged: number;
}

/**
 * Why a file changes nothing. 'damaged': ours, but not whole; 'passphrase': it needs one, or another one; 'newer': a
 * later version of the extension wrote it.
 */
export type BackupProblem = 'notOurs' | 'damaged' | 'newer' | 'passphrase' | 'tooLarge';

/** How a file is locked; stands in its header, so that other programs can open it too. */
export interface Lock {
  cipher: 'AES-GCM';
  kdf: 'PBKDF2';
  hash: 'SHA-256';
  iterations: number;
  /** Base64: 16 bytes, and 12 bytes. */
  salt: string;
  iv: string;
}
