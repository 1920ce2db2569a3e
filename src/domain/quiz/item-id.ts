/**
 * Under which name the answers to a quiz are kept: one that tells nothing of it, and the same for the same quiz.
 * 32-bit FNV-1a (RFC 9923, and http://www.isthe.com/chongo/tech/comp/fnv/) over the id's UTF-16 code units.
 */
export function itemIdOf(quizId: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < quizId.length; at++) {
    hash = Math.imul(hash ^ quizId.charCodeAt(at), 0x01000193) >>> 0;
  }
  return `list-${hash.toString(36)}`;
}
