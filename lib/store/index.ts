export { accountsInUse, type InUse } from './accounts';
export { atRisk, refreshIndex } from './atRisk';
export { type Database, openDatabase, storageProblem, watchDatabase } from './database';
export { eventsOf } from './draft';
export { factsInForce, indexed } from './indexed';
export { seenOf } from './lists';
export { isNewer } from './newer';
export { type Recorded, recordSightings, type SeenList } from './record';
export { recount } from './sizes';
