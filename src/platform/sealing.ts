import type { Sealing } from '../domain/store/ports.js';
import { deriveKey, open, paramsOf, seal, type SealingKey } from './seal.js';

/** Encryption as the store asks for it: of texts. */
export const sealing: Sealing = {
  deriveKey,
  seal: (key, text, context) => seal(key as SealingKey, new TextEncoder().encode(text), context),
  async open(key, sealed, context) {
    const plain = await open(key as SealingKey, sealed, context);
    return plain && new TextDecoder().decode(plain);
  },
  keyOf: paramsOf,
};
