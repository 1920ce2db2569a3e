import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromBase64url, toBase64url } from '../../../src/domain/seal/base64url.js';

/** The vectors of RFC 4648, section 10, without padding; and the two characters that base64 writes otherwise. */
const table: [bytes: number[], text: string][] = [
  [[], ''],
  [[0x66], 'Zg'],
  [[0x66, 0x6f], 'Zm8'],
  [[0x66, 0x6f, 0x6f], 'Zm9v'],
  [[0x66, 0x6f, 0x6f, 0x62], 'Zm9vYg'],
  [[0x66, 0x6f, 0x6f, 0x62, 0x61], 'Zm9vYmE'],
  [[0x66, 0x6f, 0x6f, 0x62, 0x61, 0x72], 'Zm9vYmFy'],
  [[0], 'AA'],
  [[0xff], '_w'],
  [[0xfb, 0xef, 0xff], '--__'],
];

for (const [bytes, text] of table) {
  test(`${bytes.length} bytes are "${text}" and back`, () => {
    assert.equal(toBase64url(Uint8Array.from(bytes)), text);
    assert.deepEqual(fromBase64url(text), Uint8Array.from(bytes));
  });
}

const refused = [
  'A', // six bits are no byte
  'AAAAA',
  'AB', // bits that belong to no byte
  'AAB',
  'Zh',
  'Zm9=',
  'Zg==',
  'Zm9v=',
  '=',
  'Zm 9v',
  ' Zm9v',
  'Zm9v\n',
  'Zm9v\u00a0',
  '++//',
  'Zm9+',
  'Zm9/',
  'Zm9v.',
  'Zm9\u0000',
  'Zm9\u212a', // the sign of Kelvin, which is a k where case is folded
  'Zm9\uff21', // a wide A
  'Zm9😀',
  'Zm9\ud83d',
];

for (const text of refused) {
  test(`${JSON.stringify(text)} is refused`, () => assert.equal(fromBase64url(text), undefined));
}

test('any bytes come back, as node:buffer would write them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = toBase64url(bytes);
      assert.equal(text, Buffer.from(bytes).toString('base64url'));
      assert.deepEqual(fromBase64url(text), Uint8Array.from(bytes));
    }),
  );
});

const near = fc.constantFrom(...'AQgwBZaz09-_+/= \n.~');

test('what is read is what is written: each text that differs is refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: near, maxLength: 12 }), (text) => {
      const bytes = fromBase64url(text);
      const canonical = /^[\w-]*$/.test(text) && Buffer.from(text, 'base64url');
      if (canonical && canonical.toString('base64url') === text)
        assert.deepEqual(bytes, Uint8Array.from(canonical));
      else assert.equal(bytes, undefined);
    }),
    { numRuns: 2000 },
  );
});

test('the last character of a text has no second spelling', () => {
  for (const bytes of [[7], [7, 7]]) {
    const text = toBase64url(Uint8Array.from(bytes));
    const last = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].filter(
      (char) => fromBase64url(text.slice(0, -1) + char)?.at(-1) === 7,
    );
    assert.deepEqual(last, [text.at(-1)]);
  }
});

test('half a megabyte comes back', () => {
  const bytes = Uint8Array.from({ length: 500_000 }, (_, at) => (at * 31) >> 3);
  assert.deepEqual(fromBase64url(toBase64url(bytes)), bytes);
});
