import { chooseWords, kindWords } from '../domain/seal/words.js';

/**
 * Four plain English words for a reader who wants a passphrase: 43.5 bits, as each is one of 1,877 words. With
 * the rounds of `deriveKey`, a machine that tries 10,000 a second would need some 20 years for half of them all. The
 * list (BIP-39, where no two words start with the same four letters) is fetched when asked for.
 */
export async function suggestPassphrase(): Promise<string> {
  const { wordlist } = await import('@scure/bip39/wordlists/english.js');
  const list = kindWords(wordlist);
  for (;;) {
    const words = chooseWords(list, 4, crypto.getRandomValues(new Uint8Array(32)));
    if (words) return words.join(' ');
  }
}
