import { fromBase64url, toBase64url } from '../seal/base64url.js';

const NAME = 'sealed=';
const CHECK_LENGTH = 4;
/** Longest text that is read, in characters: more than all that can be opened (256 KiB, were nothing compressed). */
const MOST = 400_000;

/** CRC-32 of ISO-HDLC, as in gzip: finds damage, and proves nothing about who wrote. */
function crc32(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 && 0xedb88320);
  }
  return ~sum >>> 0;
}

/**
 * Sealed bytes as the last part of an address: `#sealed=` and base64url of the bytes and their checksum (CRC-32, the
 * highest byte first). This form is for good: what may change is inside, and tells its version.
 */
export function toFragment(sealed: Uint8Array): string {
  const bytes = new Uint8Array(sealed.length + CHECK_LENGTH);
  bytes.set(sealed);
  new DataView(bytes.buffer).setUint32(sealed.length, crc32(sealed));
  return `#${NAME}${toBase64url(bytes)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Reads what `toFragment` wrote, also where an app has put percent signs for some of it, or a full stop, a bracket or a
 * tracker behind it. `damaged`: cut or altered; `undefined`: something else.
 */
export function readFragment(hash: string): Uint8Array<ArrayBuffer> | 'damaged' | undefined {
  const found = /^#sealed=([\w-]*)/.exec(decoded(hash));
  if (!found) return undefined;
  const bytes = hash.length <= MOST ? fromBase64url(found[1]!) : undefined;
  if (!bytes || bytes.length <= CHECK_LENGTH) return 'damaged';
  const end = bytes.length - CHECK_LENGTH;
  const sealed = bytes.slice(0, end);
  return new DataView(bytes.buffer).getUint32(end) === crc32(sealed) ? sealed : 'damaged';
}

/** The text of a file for what is too long for an address: the same, in a line of its own. */
export const toFile = (sealed: Uint8Array): string => `${toFragment(sealed).slice(1)}\n`;

/** Reads such a file, or an address that was copied in its place. */
export function readFile(text: string): Uint8Array<ArrayBuffer> | 'damaged' | undefined {
  const at = text.search(/\bsealed(=|%3D)/i);
  return at < 0 ? undefined : readFragment(`#${text.slice(at)}`);
}
