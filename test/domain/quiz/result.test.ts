import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillText, nextStepOf, resultOf } from '../../../src/domain/quiz/result.js';
import { score } from '../../../src/domain/quiz/score.js';
import type { Session } from '../../../src/domain/quiz/session.js';
import type { NextStep, QuizSource } from '../../../src/domain/quiz/source.js';
import { quizOf, rated, ratings, sessionOf } from './quizzes.js';

const step = (text: string): NextStep => ({ text });

/** Two dimensions of four questions; the words that CONTENT gives the built-in quiz's outcomes. */
const source: Partial<QuizSource> = {
  questions: rated(8, 0, 4),
  dimensions: ['one', 'two'].map((id, place) => ({
    id,
    title: id,
    least: 3,
    scaleTo: [0, 100],
    items: [1, 2, 3, 4].map((i) => ({ question: `q${place * 4 + i}`, reverse: i == 4 })),
    next: step(id),
  })),
  themes: { from: 50, within: 15 },
  results: [
    { id: 'same', headline: '', when: { same: true } },
    { id: 'missing', headline: '', when: { missing: { atLeast: 1 } } },
    { id: 'several', headline: '', when: { themes: { atLeast: 2 } } },
    { id: 'most', headline: '', when: { themes: { atLeast: 1 } } },
    { id: 'none', headline: '', when: { highest: { atMost: 34.99 } } },
    { id: 'some', headline: '' },
  ],
};

const table: [answers: (number | null)[], result: string, next: string | undefined][] = [
  [[2, 2, 2, 2, 2, 2, 2, 2], 'same', 'one'],
  [[4, 4, 4, 0], 'missing', 'one'],
  [[], 'missing', undefined],
  [[3, 3, 3, 1, 3, 3, 2, 1], 'several', 'one'],
  [[0, 0, 0, 4, 3, 3, 3, 1], 'most', 'two'],
  [[4, 4, 4, 0, 3, 3, 3, 1], 'most', 'one'],
  [[1, 1, 1, 3, 0, 0, 1, 4], 'none', undefined],
  [[2, 2, 1, 3, 0, 0, 1, 4], 'some', undefined],
];

for (const [answers, id, text] of table) {
  test(`${answers.join()} is "${id}"`, () => {
    const quiz = quizOf(source);
    const session = sessionOf(ratings(answers));
    const outcome = score(quiz, session);
    const result = resultOf(quiz, session, outcome);
    assert.equal(result?.id, id);
    assert.equal(nextStepOf(quiz, result, outcome)?.text, text);
  });
}

test('no result where no condition holds, or there is none', () => {
  for (const results of [
    undefined,
    [],
    [{ id: 'r', headline: '', when: { right: { atLeast: 1 } } }],
  ]) {
    const quiz = quizOf({ ...source, results });
    const session = sessionOf({});
    assert.equal(resultOf(quiz, session, score(quiz, session)), undefined);
  }
});

test('a result may look at answers, though not at those that are hidden', () => {
  const [first, second] = rated(2, 0, 4);
  const quiz = quizOf({
    questions: [first!, { ...second!, when: { question: 'q1', is: '4' } }],
    results: [
      { id: 'hidden', headline: '', when: { question: 'q2', is: '1' } },
      { id: 'shown', headline: '', when: { question: 'q1', answered: true } },
    ],
  });
  const idOf = (answers: Session['answers']) => {
    const session = sessionOf(answers);
    return resultOf(quiz, session, score(quiz, session))?.id;
  };
  assert.deepEqual(
    [idOf({ q1: '4', q2: '1' }), idOf({ q1: '3', q2: '1' }), idOf({ q2: '1' })],
    ['hidden', 'shown', undefined],
  );
});

test('the next step is the result’s own, else that of a theme, else that of a category', () => {
  const dimensions = quizOf({
    dimensions: [
      { id: 'd', title: '', items: [], next: step('dimension') },
      { id: 'bare', title: '', items: [] },
    ],
  }).dimensions;
  const quiz = {
    ...quizOf({
      categories: [
        { id: 'c', title: '', next: step('category') },
        { id: 'plain', title: '' },
      ],
    }),
    dimensions,
  };
  const nothing = score(quiz, sessionOf({}));
  const own = { id: 'r', headline: '', next: step('own') };
  const plain = { id: 'r', headline: '' };
  const rows: [
    result: typeof own | typeof plain | undefined,
    themes: string[],
    leading: string[],
    text?: string,
  ][] = [
    [own, ['d'], ['c'], 'own'],
    [plain, ['d'], ['c'], 'dimension'],
    [undefined, ['d', 'bare'], [], 'dimension'],
    [plain, ['bare', 'd'], ['c'], 'category'],
    [plain, [], ['c', 'plain'], 'category'],
    [plain, [], ['plain', 'c'], undefined],
    [plain, [], [], undefined],
  ];
  for (const [result, themes, leading, text] of rows)
    assert.equal(nextStepOf(quiz, result, { ...nothing, themes, leading })?.text, text);
});

test('names in braces are filled in, once, and others stay', () => {
  const values = { themes: '{right} & $1', right: '4', of: '' };
  const rows: [text: string, expected: string][] = [
    ['Most to {themes}.', 'Most to {right} & $1.'],
    ['{right}/{of}, {right}', '4/, 4'],
    ['{Right} {} {other} { right }', '{Right} {} {other} { right }'],
    ['{{right}}', '{4}'],
    ['Nothing', 'Nothing'],
  ];
  for (const [text, expected] of rows) assert.equal(fillText(text, values), expected);
});
