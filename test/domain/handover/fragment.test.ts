import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import {
  readFile,
  readFragment,
  toFile,
  toFragment,
} from '../../../src/domain/handover/fragment.js';

const bytes = Uint8Array.from(Buffer.from('What I will do: leave the room. Then I come back.'));
const fragment = toFragment(bytes);
const anyBytes = fc.uint8Array({ minLength: 1, maxLength: 200 });

test('a fragment is base64url of the bytes and their CRC-32, as zlib has it', () => {
  fc.assert(
    fc.property(anyBytes, (some) => {
      const sum = Buffer.alloc(4);
      sum.writeUInt32BE(crc32(some));
      const expected = Buffer.concat([some, sum]).toString('base64url');
      assert.equal(toFragment(some), `#sealed=${expected}`);
    }),
  );
});

test('what is written is read as it was', () => {
  fc.assert(
    fc.property(anyBytes, (some) => {
      assert.deepEqual(readFragment(toFragment(some)), some);
      assert.deepEqual(readFile(toFile(some)), some);
    }),
  );
});

const others = [
  '',
  '#',
  '#section',
  '#sealed',
  '#sealed-box',
  '#Sealed=AAAA',
  '#/sealed=AAAA',
  '# sealed=',
];
for (const hash of others)
  test(`${hash || 'nothing'} is left alone`, () => assert.equal(readFragment(hash), undefined));

const appended = [
  '.',
  ',',
  ')',
  '>',
  '!',
  '…',
  '">',
  '?utm_source=app',
  '&fbclid=Iw',
  '#more',
  ':~:text=a',
  '=',
  '%20',
  ' ',
];
for (const more of appended)
  test(`it is read with ${JSON.stringify(more)} behind it`, () =>
    assert.deepEqual(readFragment(fragment + more), bytes));

test('it is read where an app has put percent signs', () => {
  assert.deepEqual(readFragment(`#${encodeURIComponent(fragment.slice(1))}`), bytes);
  const every = [...fragment.slice(1)].map((one) => `%${one.charCodeAt(0).toString(16)}`);
  assert.deepEqual(readFragment(`#${every.join('')}`), bytes);
});

test('every fragment that was cut is told to be damaged', () => {
  for (let length = '#sealed='.length; length < fragment.length; length++) {
    const cut = fragment.slice(0, length);
    for (const end of ['', '.', '…', '%', '%2', '\uFFFD'])
      assert.equal(readFragment(cut + end), 'damaged');
  }
});

test('every altered character is told to be damage', () => {
  const from = '#sealed='.length;
  const other = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 });
  for (let at = from; at < fragment.length; at++) {
    for (const swapped of 'ABYZabyz0189-_')
      if (swapped !== fragment[at])
        assert.equal(
          readFragment(fragment.slice(0, at) + swapped + fragment.slice(at + 1)),
          'damaged',
        );
    const doubled = fragment.slice(0, at) + fragment[at] + fragment.slice(at);
    assert.equal(readFragment(doubled), 'damaged');
    assert.equal(readFragment(fragment.slice(0, at) + fragment.slice(at + 1)), 'damaged');
  }
  fc.assert(
    fc.property(fc.integer({ min: from, max: fragment.length - 1 }), other, (at, one) => {
      fc.pre(one !== fragment[at]);
      const altered = fragment.slice(0, at) + one + fragment.slice(at + 1);
      // A percent sign may make two characters into the one that it stands for.
      fc.pre(one !== '%');
      assert.equal(readFragment(altered), 'damaged');
    }),
  );
});

test('every altered byte, in the bytes or in their checksum, is told to be damage', () => {
  const whole = Buffer.from(fragment.slice('#sealed='.length), 'base64url');
  fc.assert(
    fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, mask) => {
      const altered = Buffer.from(whole);
      altered[at]! ^= mask;
      assert.equal(readFragment(`#sealed=${altered.toString('base64url')}`), 'damaged');
    }),
  );
});

test('letters of another case are damage: some apps write addresses in small letters', () => {
  assert.equal(readFragment(fragment.toLowerCase()), 'damaged');
});

test('nothing but a checksum is damage, and so is more than anyone hands over', () => {
  assert.equal(readFragment(toFragment(new Uint8Array())), 'damaged');
  assert.equal(readFragment(`#sealed=${'A'.repeat(400_000)}`), 'damaged');
});

test('a file may hold the whole address, or have come in another shape', () => {
  const lines = ['https://example.org/article?a=1', 'See: https://example.org/', 'x\r\n'];
  for (const before of lines) assert.deepEqual(readFile(before + fragment), bytes);
  for (const text of [`\uFEFF${toFile(bytes)}`, toFile(bytes).replace('\n', '\r\n\r\n')])
    assert.deepEqual(readFile(text), bytes);
  assert.equal(readFile(toFile(bytes).slice(0, -3)), 'damaged');
  for (const text of ['', 'Notes', '{"format":"page-notes"}'])
    assert.equal(readFile(text), undefined);
});
