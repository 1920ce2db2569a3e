/** Least characters of a passphrase; *placeholder*: the least that NIST SP 800-63B asks of a password. */
const LEAST = 8;

/** What is wrong with a passphrase that was typed twice. */
export function problemOfNew(passphrase: string, again: string): 'short' | 'differ' | undefined {
  if ([...passphrase.trim()].length < LEAST) return 'short';
  return passphrase === again ? undefined : 'differ';
}
