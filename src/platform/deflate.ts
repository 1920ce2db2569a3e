/** How much compressed bytes are read in one step: none makes more than half a megabyte of it (deflate's 1,032 to 1). */
const STEP = 512;

/** A stream of bytes in small pieces, the next when the last has been taken. */
function inPieces(bytes: Uint8Array): ReadableStream<BufferSource> {
  let at = 0;
  return new ReadableStream<BufferSource>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, (at += STEP)));
    },
  });
}

/** Compresses by raw deflate (RFC 1951). */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = inPieces(bytes).pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * What `deflate` made smaller. Never rejects.
 *
 * @param most - Bytes; it reads no further than that.
 * @returns `undefined` where there is more, or the bytes are damaged.
 */
export async function inflate(
  bytes: Uint8Array,
  most = 256 * 1024,
): Promise<Uint8Array | undefined> {
  // To cancel what comes out would not keep every engine from reading on.
  const stop = new AbortController();
  const way = new DecompressionStream('deflate-raw');
  const reader = inPieces(bytes).pipeThrough(way, stop).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
      length += value.length;
      if (length > most) return undefined;
      parts.push(value);
    }
  } catch {
    return undefined;
  } finally {
    stop.abort();
  }
}
