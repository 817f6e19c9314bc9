/** The content script's end; the background imports `./background`, extension pages `./pages`. */

export type { ListStatus, PageStatus } from '../model/page-status';
export { asking } from './asking';
export { hearChanges } from './changed';
export { type SightingsBatch, type SightingsResult, sendSightings } from './client';
export { type Forget, forgetting } from './forget';
export { keepingOf } from './keeping';
export type { StoreProblem } from './schema';
export { answerPageStatus } from './status';
export { askForPart, betweenFrames, sendTaught } from './teaching';
