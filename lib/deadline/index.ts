/** From what a row says to one due instant, the working time left, and the reasons. Pure: now and calendar are given. */
export type {
  Candidate,
  Countdown,
  Deadline,
  DeadlineRules,
  DossierFacts,
  DueContext,
  DueField,
  DueReading,
  ExplanationStep,
  Role,
  Urgency,
} from '../model/deadline';
export { computeDeadline, dueDate, type SourcedCandidate } from './compute';
export { amountOf, countdown } from './countdown';
export { explain } from './explain';
export { officeOf } from './office';
export { type ReadContext, readDue, readDues } from './read';
export { checkLimits, defaultRules } from './rules';
