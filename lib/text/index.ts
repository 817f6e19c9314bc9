export { clean, fold, foldTitle } from './normalise';
