/**
 * The bytes of something sealed. Nothing in them tells what it is, nor of what library:
 *
 * | bytes | what they are                                                     |
 * | ----- | ----------------------------------------------------------------- |
 * | 0-3   | D4 3B 91 0E: chosen at random; no text in UTF-8 starts so          |
 * | 4     | version of this form: 1                                           |
 * | 5-8   | rounds of PBKDF2 with HMAC-SHA-256, the highest byte first         |
 * | 9-24  | salt of PBKDF2                                                    |
 * | 25-36 | nonce of AES-GCM, of 96 bits                                      |
 * | 37-   | what AES-256-GCM made of the plain bytes, its 16-byte tag the last |
 *
 * Bytes 0-36, the header, are authenticated: whoever seals binds them, and the context, to the cipher.
 */
const magic = [0xd4, 0x3b, 0x91, 0x0e];
const version = 1;
const roundsAt = 5;
const saltAt = 9;
const nonceAt = 25;
const headerLength = 37;
const tagLength = 16;

export const saltLength = nonceAt - saltAt;
export const nonceLength = headerLength - nonceAt;

/** Fewer are too weak (OWASP, 2023), and what sealing uses. */
export const leastRounds = 600_000;
/** More would keep a phone busy for long, at the word of a file that anyone may have made. */
export const mostRounds = 10_000_000;

/** What a key is derived from, beside the passphrase. Neither is secret. */
export interface SealParams {
  /** 16 bytes. */
  readonly salt: Uint8Array;
  /** Of PBKDF2-SHA-256: 600,000 to 10,000,000. */
  readonly rounds: number;
}

export interface Header extends SealParams {
  /** 12 bytes, never used twice with one key. */
  readonly nonce: Uint8Array;
}

export interface Envelope {
  readonly header: Header;
  /** The header as it stands. */
  readonly headerBytes: Uint8Array;
  readonly cipher: Uint8Array;
}

const areSane = (rounds: number): boolean => rounds >= leastRounds && rounds <= mostRounds;

/** @throws RangeError for what `parseEnvelope` would refuse, so that nothing is sealed for ever. */
export function writeHeader({ rounds, salt, nonce }: Header): Uint8Array<ArrayBuffer> {
  const sound = areSane(rounds) && Number.isInteger(rounds);
  if (!sound || salt.length !== saltLength || nonce.length !== nonceLength)
    throw new RangeError('Rounds, salt or nonce out of range');
  const bytes = new Uint8Array(headerLength);
  bytes.set([...magic, version]);
  new DataView(bytes.buffer).setUint32(roundsAt, rounds);
  bytes.set(salt, saltAt);
  bytes.set(nonce, nonceAt);
  return bytes;
}

/**
 * Takes sealed bytes apart, without a copy. `newer`: a later version of the form; `undefined`: not of this form, cut,
 * or with rounds out of range. What it gives back is not yet known to be unaltered.
 */
export function parseEnvelope(bytes: Uint8Array): Envelope | 'newer' | undefined {
  const found = bytes[magic.length];
  if (!found || magic.some((byte, at) => bytes[at] !== byte)) return undefined;
  if (found > version) return 'newer';
  if (bytes.length < headerLength + tagLength) return undefined;
  const rounds = new DataView(bytes.buffer, bytes.byteOffset).getUint32(roundsAt);
  if (!areSane(rounds)) return undefined;
  return {
    header: {
      rounds,
      salt: bytes.subarray(saltAt, nonceAt),
      nonce: bytes.subarray(nonceAt, headerLength),
    },
    headerBytes: bytes.subarray(0, headerLength),
    cipher: bytes.subarray(headerLength),
  };
}
