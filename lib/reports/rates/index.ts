export { lateRate } from './lateRate';
export { outcomeOf } from './outcome';
export { monthOf, ownPeriod, quarterAt, quarterOf, quartersOf, yearOf } from './periods';
export { statedOutcome } from './stated';
