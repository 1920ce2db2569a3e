import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  leastRounds,
  mostRounds,
  parseEnvelope,
  writeHeader,
} from '../../../src/domain/seal/envelope.js';

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));

/** Byte by byte, as the table of the form has it. */
const parts = {
  magic: 'd43b910e',
  version: '01',
  rounds: '000927c0',
  salt: '000102030405060708090a0b0c0d0e0f',
  nonce: '101112131415161718191a1b',
  cipher: '20212223242526272829' + '303132333435363738393a3b3c3d3e3f',
};
const build = (change: Partial<typeof parts> = {}): Uint8Array =>
  hex(Object.values({ ...parts, ...change }).join(''));
const header = { rounds: 600_000, salt: hex(parts.salt), nonce: hex(parts.nonce) };

test('a header is written byte by byte as the form says', () =>
  assert.deepEqual(writeHeader(header), build({ cipher: '' })));

test('sealed bytes are taken apart', () =>
  assert.deepEqual(parseEnvelope(build()), {
    header,
    headerBytes: build({ cipher: '' }),
    cipher: hex(parts.cipher),
  }));

const sound: [what: string, change: Partial<typeof parts>][] = [
  ['the tag of nothing', { cipher: '00'.repeat(16) }],
  ['as many rounds as may be', { rounds: '00989680' }],
];

for (const [what, change] of sound) {
  test(`${what}: taken apart`, () => assert.equal(typeof parseEnvelope(build(change)), 'object'));
}

const refused: [what: string, bytes: Uint8Array, expected?: 'newer'][] = [
  ['nothing', hex('')],
  ['another format', hex('89504e470d0a1a0a'.repeat(10))],
  ['a text', new TextEncoder().encode(JSON.stringify({ a: 'text'.repeat(20) }))],
  ['the magic bytes alone', hex(parts.magic)],
  ['version 0', build({ version: '00' })],
  ['version 2', build({ version: '02' }), 'newer'],
  ['version 255', build({ version: 'ff' }), 'newer'],
  ['a later version of another length', hex(parts.magic + '02'), 'newer'],
  ['one round too few', build({ rounds: '000927bf' })],
  ['one round too many', build({ rounds: '00989681' })],
  ['no rounds', build({ rounds: '00000000' })],
  ['all the rounds there are', build({ rounds: 'ffffffff' })],
  ['half a tag', build({ cipher: '00'.repeat(15) })],
];

for (const [what, bytes, expected] of refused) {
  test(`${what}: ${expected ?? 'refused'}`, () => assert.equal(parseEnvelope(bytes), expected));
}

test('a byte of magic that differs is refused', () => {
  for (let at = 0; at < 4; at++) {
    const bytes = build();
    bytes[at]! ^= 1;
    assert.equal(parseEnvelope(bytes), undefined);
  }
});

const unsound: [what: string, change: Partial<typeof header>][] = [
  ['too few rounds', { rounds: leastRounds - 1 }],
  ['too many rounds', { rounds: mostRounds + 1 }],
  ['rounds that are no whole number', { rounds: 600_000.5 }],
  ['rounds that are no number', { rounds: NaN }],
  ['a short salt', { salt: hex('00') }],
  ['a long nonce', { nonce: hex('00'.repeat(16)) }],
];

for (const [what, change] of unsound) {
  test(`a header with ${what} is not written`, () =>
    assert.throws(() => writeHeader({ ...header, ...change }), RangeError));
}

const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

test('what is written is read, from the middle of a larger buffer too', () => {
  fc.assert(
    fc.property(
      fc.record(
        {
          rounds: fc.integer({ min: leastRounds, max: mostRounds }),
          salt: bytesOf(16),
          nonce: bytesOf(12),
        },
        { noNullPrototype: true },
      ),
      fc.uint8Array({ minLength: 16, maxLength: 64 }),
      fc.nat({ max: 9 }),
      (header, cipher, offset) => {
        const headerBytes = writeHeader(header);
        const buffer = new Uint8Array(offset + headerBytes.length + cipher.length);
        buffer.set(headerBytes, offset);
        buffer.set(cipher, offset + headerBytes.length);
        const read = parseEnvelope(buffer.subarray(offset));
        assert.deepEqual(read, { header, headerBytes, cipher });
      },
    ),
  );
});

test('any bytes are answered, never thrown at', () => {
  const start = fc.constantFrom('', parts.magic, `${parts.magic}01`, `${parts.magic}01000927c0`);
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 80 }), (start, rest) => {
      const bytes = Uint8Array.from([...hex(start), ...rest]);
      const read = parseEnvelope(bytes);
      if (typeof read !== 'object') return;
      const written = [...writeHeader(read.header), ...read.cipher];
      assert.deepEqual(Uint8Array.from(written), bytes);
    }),
  );
});
