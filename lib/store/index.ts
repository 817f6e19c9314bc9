export { atRisk, countUrgent, refreshIndex } from './atRisk';
export { type Database, openDatabase } from './database';
export { type Recorded, recordSightings, type SeenList } from './record';
