import type { Secrecy } from '../../../lib/secrecy';

/** What lib/secrecy answers in the build without a gate: nothing is secret. */
export const secrecyOf = (): Secrecy => 'open';
export const isSecretLabel = (): boolean => false;
export const isStamp = (): boolean => false;
