/** 32-bit FNV-1a (RFC 9923, and http://www.isthe.com/chongo/tech/comp/fnv/) over UTF-16 code units, in base 36. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
