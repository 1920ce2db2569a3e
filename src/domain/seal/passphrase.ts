/**
 * A passphrase as it is made into a key: whatever keyboard wrote it and however it was pasted, the same words are the
 * same passphrase (NFKC; whitespace trimmed and single). Case counts. '' where there is nothing but whitespace.
 */
export const normalisePassphrase = (passphrase: string): string =>
  passphrase.normalize('NFKC').replace(/\s+/g, ' ').trim();
