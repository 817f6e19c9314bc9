import { createHash, createPublicKey, createVerify } from 'node:crypto';

/** What a CRX3 says of itself, its signature checked. */
export interface ReadCrx {
  id: string;
  zip: Uint8Array;
}

/** Fields of a protobuf message that hold bytes, by number. */
function fields(bytes: Buffer): Map<number, Buffer> {
  const found = new Map<number, Buffer>();
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length) {
    const tag = varint();
    if ((tag & 7) !== 2) throw new Error(`a field of another kind: ${tag}`);
    const length = varint();
    found.set(tag >> 3, bytes.subarray(at, at + length));
    at += length;
  }
  return found;
}

/** Reads a CRX3 by its format (components/crx_file/crx3.proto of Chromium). Throws where it is no good one. */
export function readCrx(bytes: Uint8Array): ReadCrx {
  const buffer = Buffer.from(bytes);
  if (buffer.toString('latin1', 0, 4) !== 'Cr24' || buffer.readUInt32LE(4) !== 3) throw new Error('no CRX3');
  const size = buffer.readUInt32LE(8);
  const header = fields(buffer.subarray(12, 12 + size));
  const zip = buffer.subarray(12 + size);
  const proof = fields(header.get(2) ?? Buffer.alloc(0));
  const signed = header.get(10_000) ?? Buffer.alloc(0);
  const key = createPublicKey({ key: proof.get(1) ?? Buffer.alloc(0), format: 'der', type: 'spki' });
  const length = Buffer.alloc(4);
  length.writeUInt32LE(signed.length);
  const isGood = createVerify('sha256')
    .update(Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, signed, zip]))
    .verify(key, proof.get(2) ?? Buffer.alloc(0));
  if (!isGood) throw new Error('the signature is wrong');
  const crxId = fields(signed).get(1) ?? Buffer.alloc(0);
  const hash = createHash('sha256')
    .update(proof.get(1) ?? '')
    .digest()
    .subarray(0, 16);
  if (!hash.equals(crxId)) throw new Error('signed by another key than its ID says');
  return {
    id: crxId.toString('hex').replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))),
    zip,
  };
}
