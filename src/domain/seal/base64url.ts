const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as base64url without padding (RFC 4648, section 5): safe in addresses and file names. */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 6; held &= (1 << bits) - 1) text += alphabet[held >> (bits -= 6)];
  }
  return bits ? text + alphabet[held << (6 - bits)] : text;
}

/**
 * The bytes that `toBase64url` wrote; `undefined` for any other text, such as one with padding, whitespace, `+` or `/`,
 * or bits at the end that belong to no byte. So no two texts mean the same bytes.
 */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = new Uint8Array((text.length * 6) >> 3);
  let at = 0;
  let held = 0;
  let bits = 0;
  for (const char of text) {
    const value = alphabet.indexOf(char);
    if (value < 0) return undefined;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bytes[at++] = held >> (bits -= 8);
    held &= (1 << bits) - 1;
  }
  // Six bits that are left are a character with no byte of its own.
  return held || bits === 6 ? undefined : bytes;
}
