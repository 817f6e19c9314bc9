export { accountsInUse, type InUse } from './accounts';
export { atRisk, refreshIndex } from './atRisk';
export { type Database, openDatabase, watchDatabase } from './database';
export { seenOf } from './lists';
export { type Recorded, recordSightings, type SeenList } from './record';
