export { civilTimeOf, factsOf, statusOf, type WorkStatus } from './facts';
export { standingOf } from './standingOf';
