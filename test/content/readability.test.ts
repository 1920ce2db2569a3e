import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grade, syllables, wordsOf } from './readability.js';

test('syllables of words that our texts use', () => {
  const words: [count: number, words: string][] = [
    [1, 'a the be lie lied lies make makes named true stays once hurts phone phones goes 3 can’t'],
    [2, 'little people couples changes wanted rarely something someone sometimes partner’s being'],
    [
      2,
      'open okay social quiet promise device’s threaten going reason affair untrue agreed guesses',
    ],
    [3, 'openly agreement media boundary boundaries promises reacted everyone privacy important'],
    [4, 'relationship diagnosis emergency sexually'],
  ];
  for (const [count, list] of words)
    for (const word of list.split(' ')) assert.equal(syllables(word), count, word);
});

test('words', () => {
  assert.deepEqual(wordsOf('It’s a “check-in”: 20 minutes, for adults (18+).'), [
    ...['It’s', 'a', 'check', 'in', '20', 'minutes', 'for', 'adults', '18'],
  ]);
});

test('the grade of texts worked out by hand', () => {
  const texts: [text: string, words: number, sentences: number, syllables: number][] = [
    ['The cat sat on the mat.', 6, 1, 6],
    ['You can talk. You can wait!', 6, 2, 6],
    ['Which one: this, or that?', 5, 2, 5],
    ['Emergency relationship diagnosis.', 3, 1, 12],
  ];
  for (const [text, words, sentences, heard] of texts) {
    const expected = 0.39 * (words / sentences) + 11.8 * (heard / words) - 15.59;
    assert.ok(Math.abs(grade(text) - expected) < 1e-9, text);
  }
  assert.equal(grade('The cat sat on the mat.').toFixed(2), '-1.45');
});
