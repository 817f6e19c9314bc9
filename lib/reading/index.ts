export { type DossierList, findLists } from './list';
export { dueFields, fieldOfTitle } from './meaning';
export { keyOf, readRow } from './row';
