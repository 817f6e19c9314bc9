export { type DossierList, findLists } from './list';
export { fieldOfTitle } from './meaning';
export { keyOf, readRow } from './row';
