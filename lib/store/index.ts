export { accountsInUse, type InUse } from './accounts';
export { type Acted, act, undo } from './actions';
export { type AsideOptions, asideList } from './aside';
export { atRisk, refreshIndex } from './atRisk';
export { backup, readBackup } from './backup/file';
export type { BackupContent, BackupProblem } from './backup/format';
export {
  previewRestore,
  type RestoreGate,
  type RestoreMode,
  type RestoreParts,
  type RestorePreview,
  restore,
} from './backup/restore';
export { type Database, openDatabase, storageProblem, watchDatabase } from './database';
export { eventsOf, tablesOf } from './draft';
export { eraseDossiers } from './erase';
export { type FollowUpOptions, followed, followUps, isOwed } from './follow-ups';
export { ForgottenDossiers } from './forgotten';
export { isSecretKept, restoreGate, teamGate } from './gate';
export { indexed, leftAt } from './indexed';
export { keptCounts, onceKept } from './kept-counts';
export { keptKey } from './kept-key';
export {
  type CourseStep,
  coursesOf,
  deleteLetter,
  type LetterProblem,
  letterById,
  lettersOf,
  recentLetters,
  saveLetter,
  stepCourses,
  waitingKeys,
} from './letters';
export type { Identities } from './line';
export { seenOf } from './lists';
export { minimised } from './minimised';
export { isNewer } from './newer';
export { type PeriodOptions, periodJournal } from './period';
export { type Recorded, recordSightings, type SeenList } from './record';
export { digestDayOf, noteReminded } from './reminders';
export { type ForgetOptions, type ForgetResult, forgetOld, wipe } from './retention';
export { riskOrder, riskRows } from './risk-order';
export { recount } from './sizes';
export { isSound } from './sound';
export { type Swept, sweep } from './sweep';
export { keepTeamFolder, keptTeamFolder } from './team-folder';
export { dossierView, reasonsFor } from './view';
export { dossiersByKey, dossiersOf, type WithEvents, withEvents } from './walk';
export { writeFailure } from './write-failure';
