import { type Packet, packPacket, readPacket } from '../domain/handover/packet.js';
import { normalisePassphrase } from '../domain/seal/passphrase.js';
import { deflate, inflate } from './deflate.js';
import { deriveKey, open, paramsOf, seal } from './seal.js';

/** What is sealed with another, such as a file of the private space, does not open here. */
const CONTEXT = 'handover';

/** Longest packet, in bytes before compression. */
const MOST = 256 * 1024;

/**
 * Compresses and encrypts a packet, with a salt and a nonce of its own each time. Takes a second or so on a phone.
 *
 * @throws RangeError for a packet of more than 256 KiB, and for an empty passphrase.
 */
export async function sealPacket(packet: Packet, passphrase: string): Promise<Uint8Array> {
  const plain = new TextEncoder().encode(packPacket(packet));
  if (plain.length > MOST) throw new RangeError('Too much to hand over');
  return seal(await deriveKey(passphrase), await deflate(plain), CONTEXT);
}

/** What is known of sealed bytes before anyone asks for a passphrase; `undefined`: they can be tried. */
export function faultOf(sealed: Uint8Array): 'newer' | 'damaged' | undefined {
  const params = paramsOf(sealed);
  return typeof params === 'object' ? undefined : (params ?? 'damaged');
}

/**
 * Opens what `sealPacket` sealed. `wrong`: another passphrase, or bytes that were altered with their checksum; `newer`:
 * of a later version of the library; `damaged`: nothing that was ever handed over. Never rejects where the page can seal.
 */
export async function openPacket(
  sealed: Uint8Array,
  passphrase: string,
): Promise<Packet | 'wrong' | 'newer' | 'damaged'> {
  const params = paramsOf(sealed);
  if (typeof params !== 'object') return params ?? 'damaged';
  if (!normalisePassphrase(passphrase)) return 'wrong';
  const packed = await open(await deriveKey(passphrase, params), sealed, CONTEXT);
  if (!packed) return 'wrong';
  const plain = await inflate(packed, MOST);
  return (plain && readPacket(new TextDecoder().decode(plain))) ?? 'damaged';
}
