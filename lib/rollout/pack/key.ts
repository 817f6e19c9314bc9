import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { PackError } from './pack-error';

/** Bits of a new key; Chromium takes from 2048 on. */
const keyBits = 2048;

/**
 * The key that signs, of a file in PEM. Whoever has it can update the extension on every machine of the pilot.
 * @throws PackError where it is missing, no private RSA key, too short or locked with a passphrase
 */
export function readKey(path: string): KeyObject {
  if (!existsSync(path)) {
    throw new PackError(`There is no key "${path}". Make one once by: npm run pack -- --new-key ${path}`);
  }
  let key: KeyObject;
  try {
    key = createPrivateKey(readFileSync(path));
  } catch {
    throw new PackError(`"${path}" is no private key in PEM form that can be read without a passphrase`);
  }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (key.asymmetricKeyType !== 'rsa') throw new PackError(`"${path}" is no RSA key; browsers take no other`);
  if (bits < keyBits) throw new PackError(`"${path}" has ${bits} bits; at least ${keyBits} are needed`);
  return key;
}

/**
 * Makes the key of a pilot, which its owner alone may read.
 * @throws PackError where the file exists or cannot be written, or its name would let it be committed
 */
export function makeKey(path: string): KeyObject {
  if (!path.endsWith('.pem')) throw new PackError(`"${path}" must end in .pem: such files are never committed`);
  if (existsSync(path)) {
    throw new PackError(`"${path}" exists already. A new key makes another extension, so it is never overwritten`);
  }
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: keyBits });
  try {
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
    chmodSync(path, 0o600);
  } catch (error) {
    throw new PackError(`The key cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  return privateKey;
}

/** The ID Chromium gives an extension signed by this key: 32 letters from a to p. */
export function extensionId(key: KeyObject): string {
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}
