/** The content script's end; the background imports `./background`, extension pages `./pages`. */
export { type SightingsBatch, type SightingsResult, sendSightings } from './client';
export type { ListStatus, PageStatus, StoreProblem } from './schema';
export { answerPageStatus } from './status';
