import {
  leastRounds,
  nonceLength,
  parseEnvelope,
  saltLength,
  type SealParams,
  writeHeader,
} from '../domain/seal/envelope.js';
import { normalisePassphrase } from '../domain/seal/passphrase.js';

/** A key that can be kept by the page but not read, and what it was derived from. */
export interface SealingKey extends SealParams {
  readonly key: CryptoKey;
}

/** Whether this page can encrypt: browsers give that to https and to this very device only. */
export const canSeal = (): boolean =>
  globalThis.isSecureContext === true && Boolean(globalThis.crypto?.subtle);

/**
 * Makes a passphrase into a key by PBKDF2-SHA-256; takes a second or so on a phone, off the main thread.
 *
 * @param of what the key of something sealed was derived from (`paramsOf`); by default a new salt and 600,000 rounds
 * @throws RangeError where `normalisePassphrase` leaves nothing: no secret, and WebKit would refuse it, others not
 */
export async function deriveKey(
  passphrase: string,
  { salt, rounds }: SealParams = { salt: random(saltLength), rounds: leastRounds },
): Promise<SealingKey> {
  const words = new TextEncoder().encode(normalisePassphrase(passphrase));
  if (!words.length) throw new RangeError('An empty passphrase');
  const from = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const own = salt.slice();
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: own, iterations: rounds },
    from,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  return { key, salt: own, rounds };
}

/**
 * Encrypts, with a new nonce each time. The bytes tell their own salt and rounds (`paramsOf`), and their length that of
 * `plain`.
 *
 * @param context what `open` must be given too, such as the place of the bytes, so that they can't be put in another's
 */
export async function seal(
  { key, salt, rounds }: SealingKey,
  plain: Uint8Array,
  context: string,
): Promise<Uint8Array> {
  const nonce = random(nonceLength);
  const header = writeHeader({ rounds, salt, nonce });
  const way = aesGcm(nonce, header, context);
  return joined(header, new Uint8Array(await crypto.subtle.encrypt(way, key, bytesOf(plain))));
}

/** What was sealed; `undefined` with another key or context, or where any byte was altered. Never rejects. */
export async function open(
  { key }: SealingKey,
  sealed: Uint8Array,
  context: string,
): Promise<Uint8Array | undefined> {
  const envelope = parseEnvelope(sealed);
  if (!envelope || envelope === 'newer') return undefined;
  const { header, headerBytes, cipher } = envelope;
  try {
    const way = aesGcm(header.nonce, headerBytes, context);
    return new Uint8Array(await crypto.subtle.decrypt(way, key, bytesOf(cipher)));
  } catch {
    return undefined;
  }
}

/**
 * What the key of something sealed must be derived from. `newer`: sealed by a later version of the library;
 * `undefined`: nothing that this library sealed.
 */
export function paramsOf(sealed: Uint8Array): SealParams | 'newer' | undefined {
  const envelope = parseEnvelope(sealed);
  if (!envelope || envelope === 'newer') return envelope;
  const { salt, rounds } = envelope.header;
  return { salt: salt.slice(), rounds };
}

/** The header has one length, so it and the context can't be taken for another pair. */
const aesGcm = (nonce: Uint8Array, header: Uint8Array, context: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv: bytesOf(nonce),
  additionalData: joined(header, new TextEncoder().encode(context)),
});

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** For the compiler alone: shared memory, which WebCrypto refuses, is never used here. */
const bytesOf = (bytes: Uint8Array) => bytes as Uint8Array<ArrayBuffer>;

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
