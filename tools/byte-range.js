/**
 * The one range of bytes that a `Range` header asks for, both ends included: players ask so for the place they go to.
 * @param {string | undefined} header @param {number} size
 * @returns {{ start: number, end: number } | undefined} undefined where all is to be sent
 */
export function byteRange(header, size) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? [];
  const start = Number(from ?? size);
  const end = Math.min(to ? Number(to) : size - 1, size - 1);
  return start <= end ? { start, end } : undefined;
}
