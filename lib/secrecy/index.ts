export { gate } from './gate';
export { isSecretLabel, isStamp } from './marks';
export { type Secrecy, type SecrecyOptions, secrecyOf } from './secrecyOf';
