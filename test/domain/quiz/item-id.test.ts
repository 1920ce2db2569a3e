import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { itemIdOf } from '../../../src/domain/quiz/item-id.js';

/** 32-bit FNV-1a of ASCII texts, from the reference's own list (test_fnv.c); code units are bytes there. */
const vectors: [text: string, hash: number][] = [
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['b', 0xe70c2de5],
  ['fo', 0x6222e842],
  ['foo', 0xa9f37ed7],
  ['foob', 0x3f5076ef],
  ['fooba', 0x39aaa18a],
  ['foobar', 0xbf9cf968],
];

for (const [text, hash] of vectors) {
  test(`"${text}" hashes to ${hash.toString(16)}`, () =>
    assert.equal(itemIdOf(text), `list-${hash.toString(36)}`));
}

test('the built-in quiz stays under the name that it has', () =>
  assert.equal(itemIdOf('feeding'), 'list-440tej'));

test('a name tells nothing of the quiz, and is the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (id) => {
      assert.match(itemIdOf(id), /^list-[0-9a-z]{1,7}$/);
      assert.equal(itemIdOf(id), itemIdOf(id));
    }),
  );
});

test('titles that differ in a letter, in any script, have different names', () => {
  const titles = ['Trust', 'trust', 'Trust ', 'ثقة', 'ثقت', 'tsurT', '信頼', '信用', '👍🏽', '👍🏾'];
  assert.equal(new Set(titles.map(itemIdOf)).size, titles.length);
});
