import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clockOf, lineAt, piecesOf, secondsOfClock } from '../../../src/domain/video/transcript.js';

const clocks: [clock: string | undefined, seconds: number | undefined][] = [
  ['83', 83],
  ['83.5', 83.5],
  [' 1:23 ', 83],
  ['01:23.250', 83.25],
  ['1:02:03', 3723],
  ['', undefined],
  [undefined, undefined],
  ['1:', undefined],
  ['soon', undefined],
  ['-1', undefined],
];
for (const [clock, seconds] of clocks) {
  test(`"${clock}" is ${seconds} s`, () => assert.equal(secondsOfClock(clock), seconds));
}

const shown: [seconds: number, clock: string][] = [
  [0, '0:00'],
  [5.9, '0:05'],
  [83, '1:23'],
  [600, '10:00'],
  [3723, '1:02:03'],
];
for (const [seconds, clock] of shown) {
  test(`${seconds} s shows as ${clock}`, () => assert.equal(clockOf(seconds), clock));
}

test('whole seconds are read as they are shown', () => {
  fc.assert(fc.property(fc.nat(400_000), (time) => secondsOfClock(clockOf(time)) === time));
});

const lines = [{ text: 'a', start: 1 }, { text: 'b' }, { text: 'c', start: 5 }];
const moments: [time: number, index: number][] = [
  [0, -1],
  [1, 0],
  [4.9, 0],
  [5, 2],
  [99, 2],
];
for (const [time, index] of moments) {
  test(`at ${time} s line ${index} is spoken`, () => assert.equal(lineAt(lines, time), index));
}
test('without times no line is', () => assert.equal(lineAt([{ text: 'a' }], 5), -1));

const searches: [text: string, words: string, pieces: string[]][] = [
  ['Trust is built', '', ['Trust is built']],
  ['Trust is built', ' ', ['Trust is built']],
  ['Trust is built', 'x', ['Trust is built']],
  ['Trust is built', 'TRUST', ['', 'Trust', ' is built']],
  ['Trust is built', ' is ', ['Trust ', 'is', ' built']],
  ['a trust, a Trust', 'trust', ['a ', 'trust', ', a ', 'Trust', '']],
  ['Vergiß es, René', 'rene', ['Vergiß es, ', 'René', '']],
  ['Rene\u0301 came', 'rené', ['', 'Rene\u0301', ' came']],
  ['الثِّقة تُبنى', 'الثقة', ['', 'الثِّقة', ' تُبنى']],
  ['ﬁne', 'i', ['', 'ﬁ', 'ne']],
  ['aaa', 'aa', ['', 'aa', 'a']],
  ['👍🏽 yes', 'yes', ['👍🏽 ', 'yes', '']],
];
for (const [text, words, pieces] of searches) {
  test(`"${words}" in "${text}"`, () => assert.deepEqual(piecesOf(text, words), pieces));
}

test('no letter is lost or made by searching', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      (text, words) => {
        assert.equal(piecesOf(text, words).join(''), text);
      },
    ),
  );
});
