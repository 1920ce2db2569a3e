import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillIn } from '../../../src/domain/quiz/fill-in.js';
import type { QuestionSource, QuizSource } from '../../../src/domain/quiz/source.js';
import { quizOf } from './quizzes.js';

const scales: QuizSource['scales'] = {
  often: { choices: ['Never', 'Often', { id: 'x', text: 'Always', value: 9 }], skip: 'Not mine' },
};

const questions: [name: string, source: QuestionSource, expected: object][] = [
  [
    'a scale counts the place of each choice',
    { id: 'q', text: '?', type: 'scale', choices: ['A', { id: 'b', text: 'B', points: { c: 1 } }] },
    {
      skip: undefined,
      choices: [
        { id: 'A', text: 'A', value: 0 },
        { id: 'b', text: 'B', value: 1, points: { c: 1 } },
      ],
    },
  ],
  [
    'a value that is given stays, 0 too',
    { id: 'q', text: '?', type: 'scale', choices: ['A', { id: 'b', text: 'B', value: 0 }] },
    {
      skip: undefined,
      choices: [
        { id: 'A', text: 'A', value: 0 },
        { id: 'b', text: 'B', value: 0 },
      ],
    },
  ],
  [
    'a single choice counts nothing of its own',
    { id: 'q', text: '?', type: 'single', choices: ['A', 'B'], skip: 'Pass' },
    {
      skip: 'Pass',
      choices: [
        { id: 'A', text: 'A' },
        { id: 'B', text: 'B' },
      ],
    },
  ],
  [
    'a shared scale brings choices, values and what to skip with',
    { id: 'q', text: '?', type: 'single', scale: 'often' },
    {
      skip: 'Not mine',
      choices: [
        { id: 'Never', text: 'Never', value: 0 },
        { id: 'Often', text: 'Often', value: 1 },
        { id: 'x', text: 'Always', value: 9 },
      ],
    },
  ],
  [
    'what a question says itself holds more than what the scale says',
    { id: 'q', text: '?', type: 'several', scale: 'often', skip: 'Mine', most: 2 },
    {
      most: 2,
      skip: 'Mine',
      choices: [
        { id: 'Never', text: 'Never', value: 0 },
        { id: 'Often', text: 'Often', value: 1 },
        { id: 'x', text: 'Always', value: 9 },
      ],
    },
  ],
  [
    'yes and no are two choices',
    {
      id: 'q',
      text: '?',
      type: 'yesno',
      points: { yes: { a: 1 }, no: { b: 2 } },
      skip: 'Pass',
      right: 'no',
    },
    {
      skip: 'Pass',
      right: 'no',
      choices: [
        { id: 'yes', text: '', value: 1, points: { a: 1 } },
        { id: 'no', text: '', value: 0, points: { b: 2 } },
      ],
    },
  ],
  [
    'a number stays as it is',
    { id: 'q', text: '?', type: 'number', min: 0, max: 9 },
    { min: 0, max: 9 },
  ],
  ['so do words', { id: 'q', text: '?', type: 'text' }, {}],
];

for (const [name, source, expected] of questions) {
  test(name, () => {
    const { id, text, type } = source;
    assert.deepEqual(quizOf({ scales, questions: [source] }).questions, [
      { id, text, type, ...expected },
    ]);
  });
}

test('the least that a quiz says is enough', () => {
  assert.deepEqual(fillIn({ title: 'A quiz', questions: [] }), {
    id: 'A quiz',
    title: 'A quiz',
    intro: [],
    sections: [],
    questions: [],
    dimensions: [],
    categories: [],
    ties: 'mixed',
    results: [],
  });
});

test('what a quiz says stays, its shared scales aside', () => {
  const said = {
    id: 'mine',
    title: 'A quiz',
    note: 'Not a test.',
    safety: true,
    shuffle: 3,
    sections: [{ id: 's', title: 'S' }],
    questions: [],
    categories: [{ id: 'c', title: 'C' }],
    ties: 'first',
    results: [{ id: 'r', headline: 'So.' }],
    themes: { from: 1, within: 2 },
  } as const;
  assert.deepEqual(fillIn({ ...said, intro: 'Hello.', scales }), {
    ...said,
    intro: ['Hello.'],
    dimensions: [],
  });
});

test('an introduction is a list of paragraphs', () => {
  const intros = [undefined, '', 'One.', ['One.', 'Two.'], []];
  assert.deepEqual(
    intros.map((intro) => quizOf({ intro }).intro),
    [[], [], ['One.'], ['One.', 'Two.'], []],
  );
});

test('a dimension counts each question once, forwards, and means by default', () => {
  const [first, second] = quizOf({
    dimensions: [
      { id: 'd', title: 'D', items: ['q1', { question: 'q2' }] },
      {
        id: 'e',
        title: 'E',
        items: [{ question: 'q1', weight: -2, reverse: true }],
        least: 3,
        method: 'sum',
        scaleTo: [0, 100],
      },
    ],
  }).dimensions;
  assert.deepEqual(first, {
    id: 'd',
    title: 'D',
    items: [
      { question: 'q1', weight: 1, reverse: false },
      { question: 'q2', weight: 1, reverse: false },
    ],
    least: 1,
    method: 'mean',
  });
  assert.deepEqual(second, {
    id: 'e',
    title: 'E',
    items: [{ question: 'q1', weight: -2, reverse: true }],
    least: 3,
    method: 'sum',
    scaleTo: [0, 100],
  });
});
