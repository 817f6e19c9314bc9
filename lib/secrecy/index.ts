export { gate } from './gate';
export { type Secrecy, type SecrecyOptions, secrecyOf } from './secrecyOf';
