export { adjusted, adjustmentOf } from './adjustment';
export { civilTimeOf, factsOf, statusOf, type WorkStatus } from './facts';
export { type FieldsInput, reasonsFromFields } from './fields';
export { type HistoryInput, reasonsFromHistory } from './history';
export { withOwn } from './own';
export { type StandingInput, standingOf } from './standingOf';
export { limitsFor, stageOf, type ThresholdFacts } from './thresholds';
export { type Judged, type WhyInput, whyAtRisk } from './why';
export { type World, worldOf } from './world';
