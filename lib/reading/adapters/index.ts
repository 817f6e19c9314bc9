export { adaptersOfSite, applicable, type Page, pageOf } from './applicable';
export { type AdapterProblem, problemOf } from './bounded';
export { adapterFor } from './choose';
export { adapterField, columnOfTitle, type ReadField } from './field';
export { type AdapterGrid, adapterGrids } from './grid';
export { roleWords } from './role-words';
