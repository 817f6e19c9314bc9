import type { Lock } from './format';

/** OWASP's figure for PBKDF2-HMAC-SHA-256 (Password Storage Cheat Sheet, 2023). */
const iterations = 600_000;
/** A file that asks for more would keep the computer busy for minutes; one that asks for less was not made by us. */
const mostIterations = 5_000_000;

/** Locks bytes with a passphrase: AES-256-GCM under a key made of it, with a salt and an iv of this file only. */
export async function lockBytes(bytes: Uint8Array, passphrase: string): Promise<{ lock: Lock; data: Uint8Array }> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(passphrase, salt, iterations, 'encrypt');
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes as BufferSource);
  const lock: Lock = {
    cipher: 'AES-GCM',
    kdf: 'PBKDF2',
    hash: 'SHA-256',
    iterations,
    salt: toBase64(salt),
    iv: toBase64(iv),
  };
  return { lock, data: new Uint8Array(data) };
}

/** Null where the passphrase is another one, or the bytes were changed: which of the two cannot be told. */
export async function unlockBytes(data: Uint8Array, lock: Lock, passphrase: string): Promise<Uint8Array | null> {
  const salt = fromBase64(lock.salt);
  const iv = fromBase64(lock.iv);
  if (salt?.length !== 16 || iv?.length !== 12) return null;
  if (!(lock.iterations >= iterations && lock.iterations <= mostIterations)) return null;
  const key = await keyOf(passphrase, salt, lock.iterations, 'decrypt');
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: iv as BufferSource }, key, data as BufferSource);
    return new Uint8Array(plain);
  } catch {
    return null;
  }
}

/** NFC, because a Vietnamese passphrase typed elsewhere may come in other code points. */
async function keyOf(passphrase: string, salt: Uint8Array, rounds: number, use: 'encrypt' | 'decrypt') {
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: salt as BufferSource, iterations: rounds };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, [use]);
}

const piece = 0x8000;

/** In pieces, because a call takes only so many arguments. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += piece) text += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(text);
}

/** Null where the text is no Base64. */
export function fromBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
  } catch {
    return null;
  }
}
