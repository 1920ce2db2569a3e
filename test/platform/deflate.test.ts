import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { deflate, inflate } from '../../src/platform/deflate.js';

const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 5000 }),
  fc.string({ maxLength: 3000 }).map((text) => Uint8Array.from(Buffer.from(text.repeat(3)))),
);
const zeros = (length: number) => Uint8Array.from(deflateRawSync(new Uint8Array(length)));

test('what is deflated is inflated as it was, and zlib reads and writes the same', async () => {
  await fc.assert(
    fc.asyncProperty(anyBytes, async (bytes) => {
      const small = await deflate(bytes);
      assert.deepEqual(Uint8Array.from(inflateRawSync(small)), bytes);
      assert.deepEqual(await inflate(small), bytes);
      assert.deepEqual(await inflate(Uint8Array.from(deflateRawSync(bytes))), bytes);
    }),
  );
});

const most: [length: number, most: number | undefined, expected: boolean][] = [
  [256 * 1024, undefined, true],
  [256 * 1024 + 1, undefined, false],
  [0, 0, true],
  [1, 0, false],
  [100, 100, true],
  [101, 100, false],
];
for (const [length, limit, expected] of most)
  test(`${length} bytes are ${expected ? '' : 'not '}read up to ${limit ?? 'the usual most'}`, async () =>
    assert.equal((await inflate(zeros(length), limit))?.length, expected ? length : undefined));

test('of a bomb, little more is made than is read', async (t) => {
  const bomb = zeros(512 * 1024 * 1024);
  const { DecompressionStream: Real } = globalThis;
  let made = 0;
  const counting = function (form: 'deflate-raw') {
    const { writable, readable } = new Real(form);
    const count = new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, out) {
        made += piece.length;
        out.enqueue(piece);
      },
    });
    return { writable, readable: readable.pipeThrough(count) };
  };
  const streams = globalThis as unknown as { DecompressionStream: typeof counting };
  t.mock.method(streams, 'DecompressionStream', counting);
  assert.equal(await inflate(bomb), undefined);
  // Nor does it go on unseen.
  await new Promise((resolve) => setTimeout(resolve, 200));
  assert.ok(made > 256 * 1024 && made < 1024 * 1024, `${made} bytes`);
});

test('damaged and cut bytes are answered with nothing, or with what they now say; never thrown at', async () => {
  const whole = deflateRawSync(Buffer.from('Ask me before you look at my phone. '.repeat(20)));
  for (let length = 0; length < whole.length; length++)
    assert.equal(await inflate(Uint8Array.from(whole.subarray(0, length))), undefined);
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const made = await inflate(bytes, 1000);
      assert.ok(made === undefined || made.length <= 1000);
    }),
    { numRuns: 300 },
  );
});
