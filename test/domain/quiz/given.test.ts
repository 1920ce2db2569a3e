import assert from 'node:assert/strict';
import { test } from 'node:test';
import { given, isRight, measure } from '../../../src/domain/quiz/given.js';
import type { Answer } from '../../../src/domain/quiz/session.js';
import type { QuestionSource } from '../../../src/domain/quiz/source.js';
import { quizOf, range } from './quizzes.js';

const base = { id: 'q', text: '?' };
const scale = { ...base, type: 'scale', choices: range(1, 5) } as const;
const bare = { ...base, type: 'single', choices: ['a', { id: 'b', text: 'B', value: 2 }] } as const;
const several = {
  ...base,
  type: 'several',
  choices: [
    { id: 'a', text: 'A', value: 3 },
    { id: 'b', text: 'B', value: 1 },
    { id: 'c', text: 'C', value: -2 },
    { id: 'd', text: 'D' },
  ],
} as const;
const yesno = { ...base, type: 'yesno' } as const;
const number = { ...base, type: 'number', min: -10, max: 10 } as const;
const words = { ...base, type: 'text' } as const;

type Row = [
  source: QuestionSource,
  answer: unknown,
  given: readonly (string | number)[],
  measured?: [value: number, lowest: number, highest: number],
];

const table: Row[] = [
  [scale, '4', ['4'], [4, 1, 5]],
  [scale, undefined, []],
  [scale, null, []],
  [scale, 'gone', []],
  [scale, 4, []],
  [scale, ['4'], ['4'], [4, 1, 5]],
  [scale, ['4', '5'], []],
  [bare, 'a', ['a']],
  [bare, 'b', ['b'], [2, 2, 2]],
  [several, ['a', 'b'], ['a', 'b'], [4, -2, 4]],
  [several, ['c', 'a'], ['a', 'c'], [1, -2, 4]],
  [several, ['d'], ['d']],
  [several, ['d', 'b'], ['b', 'd'], [1, -2, 4]],
  [several, ['b', 'b', 'gone'], ['b'], [1, -2, 4]],
  [several, 'b', ['b'], [1, -2, 4]],
  [several, [], []],
  [several, ['gone'], []],
  [{ ...several, most: 1 }, ['b'], ['b'], [1, -2, 3]],
  [{ ...several, most: 1 }, ['a', 'b'], []],
  [{ ...several, most: 2, choices: range(1, 5) }, ['1', '5'], ['1', '5'], [6, 0, 9]],
  [yesno, 'yes', ['yes'], [1, 0, 1]],
  [yesno, 'no', ['no'], [0, 0, 1]],
  [yesno, true, []],
  [number, 0, [0], [0, -10, 10]],
  [number, -10, [-10], [-10, -10, 10]],
  [number, 10, [10], [10, -10, 10]],
  [number, 11, []],
  [number, NaN, []],
  [number, '5', []],
  [number, [5], []],
  [words, 'I feel ...', ['I feel ...']],
  [words, ' \n', []],
  [words, 5, []],
];

for (const [source, answer, ids, measured] of table) {
  test(`${JSON.stringify(answer)} to a ${source.type} gives ${JSON.stringify(ids)}`, () => {
    const [question] = quizOf({ questions: [source] }).questions;
    assert.deepEqual(given(question!, answer as Answer), ids);
    const { value, lowest, highest } = measure(question!, answer as Answer) ?? {};
    assert.deepEqual([value, lowest! + 0, highest], measured ?? [undefined, NaN, undefined]);
  });
}

const marks: [source: QuestionSource, answer: Answer | undefined, expected?: boolean][] = [
  [scale, '1', undefined],
  [{ ...scale, right: '2' }, '2', true],
  [{ ...scale, right: '2' }, '1', false],
  [{ ...scale, right: '2' }, undefined, false],
  [{ ...scale, right: '2' }, null, false],
  [{ ...several, right: ['b', 'a'] }, ['a', 'b'], true],
  [{ ...several, right: ['b', 'a'] }, ['b', 'a', 'b'], true],
  [{ ...several, right: ['b', 'a'] }, ['a'], false],
  [{ ...several, right: ['b', 'a'] }, ['a', 'b', 'c'], false],
  [{ ...several, right: ['b', 'a'] }, ['a', 'c'], false],
  [{ ...yesno, right: 'no' }, 'no', true],
  [{ ...yesno, right: 'no' }, 'yes', false],
  [number, 3, undefined],
  [words, 'right', undefined],
];

for (const [source, answer, expected] of marks) {
  const right = 'right' in source ? `, right being ${JSON.stringify(source.right)}` : '';
  test(`${JSON.stringify(answer)} to a ${source.type}${right}: ${expected}`, () =>
    assert.equal(isRight(quizOf({ questions: [source] }).questions[0]!, answer), expected));
}
