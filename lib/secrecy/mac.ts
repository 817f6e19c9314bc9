import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { type Known, saidForms } from './forms';

/** Turns a form into its keyed hash: 43 letters, digits, `-` and `_`. */
export type Hasher = (form: string) => string;

/**
 * HMAC-SHA-256 with the installation's key for pages. Not the browser's own, which pages without https do not have,
 * and which could not be asked within a transaction of the database.
 */
export function hasher(pageKey: string): Hasher {
  const encoder = new TextEncoder();
  const keyed = hmac.create(sha256, encoder.encode(pageKey));
  return (form) => base64(keyed.clone().update(encoder.encode(form)).digest());
}

/** All that is ever said about a secret row. */
export function macsOf(row: Known, hash: Hasher): string[] {
  return saidForms(row).map(hash);
}

/** Base64 for URLs, without padding. */
export function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
