import { transfer } from 'comlink';

/** Bytes that go over to the page whole and are not copied there, which would hold it up. */
export function handed(bytes: Uint8Array): Uint8Array {
  return transfer(bytes, [bytes.buffer]);
}
