/** The content script's end; the background imports `./background`, extension pages `./pages`. */

export type { ListStatus, PageStatus } from '../model/page-status';
export { asking } from './asking';
export { hearChanges } from './changed';
export { type Forget, forgetting } from './forget';
export { Keeper } from './keeper';
export { requestChannel } from './requests';
export type { StoreProblem } from './schema';
export { answerPageStatus } from './status';
export { askForPart, betweenFrames, sendTaught } from './teaching';
