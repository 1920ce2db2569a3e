import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkQuiz } from '../../../src/domain/quiz/check.js';

const told = (data: unknown): string[] =>
  checkQuiz(data).map(({ path, message }) => `${path}: ${message}`);

interface Part {
  items?: unknown[];
  scales?: object;
  questions?: object[];
}

/** A dimension with one level, and what is wrong with that. */
const leveled = (
  { items = ['q'], scales = {}, questions = [] }: Part,
  more: object,
  from: number,
  to: number,
) =>
  told({
    title: 'T',
    scales,
    questions,
    dimensions: [
      { id: 'd', title: 'D', items, ...more, levels: [{ id: 'l', from, to, title: 'L' }] },
    ],
  });
const choices = (...values: number[]) =>
  values.map((value, i) => ({ id: `c${i}`, text: 'C', value }));

/** What a score can be, from the least to the most. */
const ranges: [name: string, part: Part, more: object, least: number, most: number][] = [
  ['a number', { questions: [{ type: 'number', min: -3, max: 4 }] }, {}, -3, 4],
  ['yes or no', { questions: [{ type: 'yesno' }] }, {}, 0, 1],
  ['one of several', { questions: [{ type: 'single', choices: choices(5, -2, 3) }] }, {}, -2, 5],
  ['by place', { questions: [{ type: 'scale', choices: ['A', 'B', 'C'] }] }, {}, 0, 2],
  [
    'by a shared place',
    { scales: { s: { choices: ['A', 'B', 'C'] } }, questions: [{ type: 'single', scale: 's' }] },
    {},
    0,
    2,
  ],
  ['several', { questions: [{ type: 'several', choices: choices(5, -2, 3, -1) }] }, {}, -3, 8],
  [
    'several, one at most',
    { questions: [{ type: 'several', most: 1, choices: choices(5, -2, 3, -1) }] },
    {},
    -2,
    5,
  ],
  [
    'a weight does not change a mean',
    { questions: [{ type: 'yesno' }], items: [{ question: 'q', weight: 3, reverse: true }] },
    {},
    0,
    1,
  ],
  [
    'a weight changes a sum',
    { questions: [{ type: 'yesno' }], items: [{ question: 'q', weight: 3 }] },
    { method: 'sum' },
    0,
    3,
  ],
  [
    'a negative weight',
    { questions: [{ type: 'number', min: 1, max: 4 }], items: [{ question: 'q', weight: -2 }] },
    {},
    -4,
    -1,
  ],
  ['stretched', { questions: [{ type: 'yesno' }] }, { scaleTo: [-10, 10] }, -10, 10],
];

test('levels cover what the score can be', () => {
  for (const [name, part, more, least, most] of ranges) {
    const questions = part.questions!.map((one) => ({ id: 'q', text: 'Q?', ...one }));
    const of = (from: number, to: number) => leveled({ ...part, questions }, more, from, to);
    const at = '$.dimensions[0].levels[0]';
    assert.deepEqual(of(least, most), [], name);
    assert.deepEqual(of(least - 1, most + 1), [], name);
    assert.deepEqual(
      of(least + 0.25, most - 0.25),
      [
        `${at}.from: leaves ${least} to ${least + 0.25} without a level`,
        `${at}.to: leaves ${most - 0.25} to ${most} without a level`,
      ],
      name,
    );
  }
});

test('a range is as exact as a score', () => {
  const questions = ['a', 'b', 'c'].map((id) => ({
    type: 'number',
    id,
    text: 'Q?',
    min: 0.1,
    max: 0.7,
  }));
  assert.deepEqual(leveled({ questions, items: ['a', 'b', 'c'] }, {}, 0.1, 0.7), []);
  assert.deepEqual(leveled({ questions, items: ['a', 'b', 'c'] }, { method: 'sum' }, 0.3, 2.1), []);
});
