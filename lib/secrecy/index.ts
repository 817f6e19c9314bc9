export { type Asked, askedForms, type Known } from './forms';
export { gate } from './gate';
export { base64, type Hasher, hasher, macsOf } from './mac';
export { isSecretLabel, isStamp } from './marks';
export { minimise } from './minimise';
export { type Secrecy, type SecrecyOptions, secrecyOf } from './secrecyOf';
