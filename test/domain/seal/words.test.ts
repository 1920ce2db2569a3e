import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { chooseWords, kindWords } from '../../../src/domain/seal/words.js';

const three = ['one', 'two', 'three'];

const table: [what: string, count: number, bytes: number[], expected: string[] | undefined][] = [
  ['two bytes are a number', 2, [0, 1, 0, 2], ['two', 'three']],
  ['the high byte first', 1, [1, 0], ['two']],
  ['a word may come twice', 2, [0, 0, 0, 3], ['one', 'one']],
  ['the last whole round', 1, [0xff, 0xfe], ['three']],
  ['past it: passed over', 1, [0xff, 0xff, 0, 1], ['two']],
  ['bytes that are left', 1, [0, 0, 0, 1], ['one']],
  ['too few', 2, [0, 0], undefined],
  ['half a number', 1, [0], undefined],
  ['all passed over', 1, [0xff, 0xff], undefined],
  ['none wanted', 0, [], []],
];

for (const [what, count, bytes, expected] of table) {
  test(`words by bytes: ${what}`, () =>
    assert.deepEqual(chooseWords(three, count, Uint8Array.from(bytes)), expected));
}

test('each word is as likely as any other', () => {
  for (const list of [three, kindWords(wordlist), wordlist]) {
    const times = new Map<string, number>();
    for (let number = 0; number < 65_536; number++) {
      const [word] = chooseWords(list, 1, Uint8Array.of(number >> 8, number & 255)) ?? [];
      if (word) times.set(word, (times.get(word) ?? 0) + 1);
    }
    assert.equal(times.size, list.length);
    assert.deepEqual(new Set(times.values()), new Set([Math.floor(65_536 / list.length)]));
  }
});

test('of the list as it ships, 1,877 words may be suggested: 43.5 bits in four', () => {
  const kind = kindWords(wordlist);
  assert.equal(kind.length, 1877);
  assert.equal((4 * Math.log2(kind.length)).toFixed(1), '43.5');
  assert.ok(kind.every((word) => /^[a-z]{3,8}$/.test(word)));
});

for (const word of ['abuse', 'affair', 'betray', 'divorce', 'hurt', 'leave', 'trust', 'weapon']) {
  test(`"${word}" is never suggested`, () => {
    assert.ok(wordlist.includes(word));
    assert.ok(!kindWords(wordlist).includes(word));
  });
}
