import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QuizSource } from '../../../src/domain/quiz/source.js';
import { rated, ratings, scoreOf } from './quizzes.js';

const all = (count: number, value: number) => Array<number>(count).fill(value);

/** The rule of the built-in quiz: five dimensions of four questions. */
const names = ['breach', 'past', 'insecurity', 'communication', 'boundaries'];
const builtIn = (reversed: readonly string[] = []): Partial<QuizSource> => ({
  questions: rated(20, 0, 4),
  dimensions: names.map((id, place) => ({
    id,
    title: id,
    least: 3,
    scaleTo: [0, 100],
    items: [1, 2, 3, 4].map((i) => {
      const question = `q${place * 4 + i}`;
      return { question, reverse: reversed.includes(question) };
    }),
  })),
  themes: { from: 50, within: 15 },
});

/** Four answers to each dimension. */
const fours = (...rows: (number | null)[][]) => ratings(rows.flat());

interface ThemeRow {
  name: string;
  answers: (number | null)[][];
  scores: (number | undefined)[];
  themes: string[];
}

const themeRows: ThemeRow[] = [
  {
    name: 'one stands out',
    answers: [
      [4, 4, 3, 3],
      [1, 1, 1, 1],
      [2, 2, 2, 2],
      [0, 0, 0, 0],
      [2, 1, 2, 1],
    ],
    scores: [87.5, 25, 50, 0, 37.5],
    themes: ['breach'],
  },
  {
    name: 'two tie, in the fixed order',
    answers: [
      [0, 0, 0, 0],
      [3, 3, 3, 3],
      [0, 0, 0, 0],
      [1, 1, 1, 1],
      [3, 3, 3, 3],
    ],
    scores: [0, 75, 0, 25, 75],
    themes: ['past', 'boundaries'],
  },
  {
    name: 'those within 15 of the highest, which comes last',
    answers: [
      [3, 3, 3, 2],
      [3, 2, 3, 2],
      [0, 0, 0, 0],
      [2, 2, 3, 2],
      [3, 3, 3, 3],
    ],
    scores: [68.75, 62.5, 0, 56.25, 75],
    themes: ['breach', 'past', 'boundaries'],
  },
  {
    name: 'near the highest but under 50',
    answers: [
      [2, 2, 2, 1],
      [2, 2, 2, 2],
      [1, 2, 2, 2],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ],
    scores: [43.75, 50, 43.75, 0, 0],
    themes: ['past'],
  },
  {
    name: 'all under 35',
    answers: [
      [1, 1, 1, 1],
      [1, 1, 1, 2],
      [0, 0, 0, 0],
      [0, 1, 0, 1],
      [0, 0, 0, 1],
    ],
    scores: [25, 31.25, 0, 12.5, 6.25],
    themes: [],
  },
  {
    name: 'three of four are enough, two are not',
    answers: [
      [4, null, 4, 4],
      [null, null, 4, 4],
      [4, 3, 3, null],
      [1, 1, 1, 1],
      [0, 0, 0, 0],
    ],
    scores: [100, undefined, 83.333333, 25, 0],
    themes: ['breach'],
  },
  { name: 'no answer', answers: [], scores: Array<undefined>(5).fill(undefined), themes: [] },
];

for (const { name, answers, scores, themes } of themeRows) {
  test(`themes: ${name}`, () => {
    const found = scoreOf(builtIn(), fours(...answers));
    assert.deepEqual(
      found.dimensions.map(({ score }) => score),
      scores,
    );
    assert.deepEqual(found.themes, themes);
    assert.deepEqual(scoreOf({ ...builtIn(), themes: undefined }, fours(...answers)).themes, []);
  });
}

test('the distance to the highest is not spoilt by decimals', () => {
  const dimensions = ['q1', 'q2'].map((question) => ({
    id: question,
    title: '',
    items: [{ question, weight: 0.1 }],
    method: 'sum' as const,
  }));
  const source = { questions: rated(2, 0, 9), dimensions, themes: { from: 0, within: 0.1 } };
  assert.deepEqual(scoreOf(source, ratings([8, 7])).themes, ['q1', 'q2']);
});

const sameRows: [
  name: string,
  reversed: string[],
  answers: (number | null)[],
  expected: boolean,
][] = [
  ['all the same, across a reversed one', ['q4'], all(20, 2), true],
  ['all the same at an end', ['q4', 'q20'], all(20, 0), true],
  ['one is different', ['q4'], [...all(19, 2), 3], false],
  ['none is reversed', [], all(20, 2), false],
  ['the reversed one is not answered', ['q4'], [2, 2, 2, null, ...all(16, 2)], false],
  ['only the reversed one is answered', ['q4'], [null, null, null, 2], false],
  ['the two that are answered', ['q4'], [null, null, 2, 2], true],
  ['the same once reversed, not before', ['q4'], [null, null, 1, 3], false],
  ['no answer', ['q4'], [], false],
];

for (const [name, reversed, answers, expected] of sameRows)
  test(`same: ${name}`, () =>
    assert.equal(scoreOf(builtIn(reversed), ratings(answers)).same, expected));
