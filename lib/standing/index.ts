export { civilTimeOf, factsOf, statusOf, type WorkStatus } from './facts';
export { type StandingInput, standingOf } from './standingOf';
export { type World, worldOf } from './world';
