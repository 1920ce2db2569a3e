import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shorten, wrap } from '../../../src/domain/quote/lines.js';

const segmenter = new Intl.Segmenter();
/** Every grapheme is 1 wide. */
const count = (text: string): number => [...segmenter.segment(text)].length;

const wraps: [text: string, width: number, expected: string[] | undefined][] = [
  ['Trust', 5, ['Trust']],
  // of much the same width, and as few as can be
  ['Trust is built in very small moments', 36, ['Trust is built in very small moments']],
  ['Trust is built in very small moments', 35, ['Trust is built in', 'very small moments']],
  ['one two three four five six', 14, ['one two three', 'four five six']],
  // no lone word at the end, where two have room
  ['one two three four', 9, ['one two', 'three', 'four']],
  ['Clear is kind. Unclear is unkind.', 18, ['Clear is kind.', 'Unclear is unkind.']],
  ['Trust is everything', 13, ['Trust', 'is everything']],
  ['Trust is everything', 11, ['Trust is', 'everything']],
  // a word too wide
  ['a Vertrauensbildungsmaßnahme', 20, undefined],
  // marks stay with their word
  ['qui l’ignore ? »', 14, ['qui', 'l’ignore ? »']],
  ['« Oui, bien sûr »', 12, ['« Oui,', 'bien sûr »']],
  ['trust – the small', 12, ['trust –', 'the small']],
  ['and so he – waits', 6, ['and so', 'he –', 'waits']],
  ['it (the small) is', 10, ['it (the', 'small) is']],
  ['Dr.\u00a0Gottman says', 14, ['Dr.\u00a0Gottman', 'says']],
  // hyphens and dashes
  ['Müller-Lüdenscheidt', 12, ['Müller-', 'Lüdenscheidt']],
  ['trust—what remains', 9, ['trust—', 'what', 'remains']],
  ['minus -5 or', 8, ['minus', '-5 or']],
  // scripts without spaces
  ['信頼は小さな瞬間に築かれる。', 8, ['信頼は小さな瞬間', 'に築かれる。']],
  ['彼は「信頼」と言った。', 5, ['彼は', '「信頼」と', '言った。']],
  ['信頼、約束。', 4, ['信頼、', '約束。']],
  ['ความไว้วางใจสร้างขึ้น', 12, ['ความไว้วางใจ', 'สร้างขึ้น']],
  // those with spaces break at these
  ['الثقة تُبنى في لحظات', 12, ['الثقة تُبنى', 'في لحظات']],
  ['신뢰는 아주 작은 순간에', 8, ['신뢰는 아주', '작은 순간에']],
];

test('lines break at words and are balanced', () => {
  for (const [text, width, expected] of wraps)
    assert.deepEqual(wrap(text, width, count, false), expected, `${text} in ${width}`);
});

const splits: [text: string, width: number, expected: string[]][] = [
  ['Vertrauen', 20, ['Vertrauen']],
  ['Vertrauen', 4, ['Vert', 'raue', 'n']],
  ['a Vertrauen b', 6, ['a', 'Vertra', 'uen b']],
  // marks at the end keep a letter
  ['Vertraue.”', 4, ['Vert', 'rau', 'e.”']],
  ['。。。。。', 2, ['。。', '。。', '。']],
  ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 2, ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦']],
  // a letter wider than the line
  ['ab', 0.5, ['a', 'b']],
];

test('a word wider than the line is broken between graphemes when asked', () => {
  for (const [text, width, expected] of splits)
    assert.deepEqual(wrap(text, width, count, true), expected, `${text} in ${width}`);
});

const cuts: [text: string, width: number, expected: string][] = [
  ['one two three', 14, 'one two three…'],
  ['one two three', 13, 'one two…'],
  ['one, two', 8, 'one…'],
  ['Vertrauen', 5, 'Vert…'],
  ['信頼は小さな', 5, '信頼は…'],
  ['one', 0, '…'],
];

test('a line is shortened at a word, or else at a grapheme', () => {
  for (const [text, width, expected] of cuts)
    assert.equal(shorten(text, width, count, '…'), expected, `${text} in ${width}`);
});

const word = fc.oneof(
  fc.stringMatching(/^[a-z]{1,9}[.,!?]?$/),
  fc.constantFrom(
    '–',
    '«',
    '»',
    '(so',
    'so)',
    '信頼は、',
    '「小さな」',
    'الثقة',
    'ไว้วางใจ',
    '👍🏽',
    '…',
  ),
);
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));

test('nothing is lost, and no line is wider than asked', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (text, width) => {
      const bare = text.replaceAll(' ', '');
      for (const split of [false, true]) {
        const lines = wrap(text, width, count, split);
        if (!lines) {
          assert.ok(!split);
          continue;
        }
        assert.equal(lines.join('').replaceAll(' ', ''), bare);
        for (const line of lines) {
          assert.equal(line, line.trim());
          // Only marks may pass a line's end, after the one letter that has no room beside another.
          const letters = count(line.replace(/[\p{P} ]+$/u, ''));
          assert.ok(count(line) <= width || (split && letters < 2), line);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test('there are no more lines than filling one after another would make', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 60 }), (words, width) => {
      let rows = 1;
      let filled = -1;
      for (const { length } of words) {
        if (filled + 1 + length > width) [rows, filled] = [rows + 1, -1];
        filled += 1 + length;
      }
      assert.equal(wrap(words.join(' '), width, count, false)!.length, rows);
    }),
    { numRuns: 1000 },
  );
});
