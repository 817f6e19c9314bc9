export { atRisk, refreshIndex } from './atRisk';
export { type Database, openDatabase, watchDatabase } from './database';
export { type Recorded, recordSightings, type SeenList } from './record';
