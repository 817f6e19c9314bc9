export { stampsIn, wordsOfIcons } from './do-mat';
export { type DossierList, type Found, searchLists } from './list';
export { fieldOfTitle } from './meaning';
export { searchRoots } from './roots';
export { keyOf, readRow } from './row';
export { ownId } from './row-id';
export { type RememberedRow, RowMemory } from './row-memory';
export type { Search, SearchRoot } from './shapes/shape';
